import type { PeriodStatus } from '#domain/contributions/book.ts'
import { yearsAndMonths } from '#domain/contributions/totals.ts'
import { dayInVietnam, formatDay, type PlainDate } from '#domain/kernel/date.ts'
import { formatMonth } from '#domain/kernel/month.ts'
import type { TranscriptLanguage, TranscriptPurpose } from '#domain/transcripts/choice.ts'
import type { FundTotals, TranscriptContent, TranscriptRow } from '#domain/transcripts/content.ts'
import { transcriptForm as en } from '#texts/en/transcript-form.ts'
import { form as formEn } from '#texts/en/form.ts'
import { format } from '#texts/format.ts'
import { form as formVi } from '#texts/vi/form.ts'
import { transcriptForm as vi } from '#texts/vi/transcript-form.ts'
import { qrCode } from './marks.ts'

/** What is printed on a transcript of contributions. */
export interface TranscriptPages {
  readonly language: TranscriptLanguage
  /** The day of issue in Vietnam. */
  readonly date: PlainDate
  readonly number: string
  readonly issuedAt: Date
  readonly expiresAt: Date
  readonly fullName: string
  /** As much of it as is known: "14/05/1986", "05/1986", "1986". */
  readonly birth: string
  readonly socialInsuranceNo: string
  readonly purpose: TranscriptPurpose
  readonly recipient: string
  readonly content: TranscriptContent
  readonly verification: {
    /** As printed, in fours. */
    readonly code: string
    /** The page where it is typed, and the address that the QR code opens. */
    readonly page: string
    readonly address: string
  }
}

type Key = keyof typeof vi
type Values = Readonly<Record<string, string | number>>
/** Words in each language of the document. */
type Say = (key: Key, values?: Values) => readonly string[]

const LONGEST = { name: 100, unit: 160, work: 120, recipient: 110, page: 90, short: 40 } as const

/** What the layout reads: plain text only. */
export function transcriptPages(data: TranscriptPages, print: (text: string, max: number) => string) {
  const catalogues = data.language === 'both' ? [vi, en] : data.language === 'vi' ? [vi] : [en]
  const say: Say = (key, values = {}) => catalogues.map(words => format(words[key], values))
  /** A label: both languages in one line. */
  const label = (key: Key, values: Values = {}): string => [...new Set(say(key, values))].join(' / ')
  const { content } = data
  const form = data.language === 'en' ? formEn : formVi
  return {
    language: data.language === 'en' ? 'en' : 'vi',
    title: say('transcriptForm.title'),
    nation: form['form.nation'],
    motto: form['form.motto'],
    agency: say('transcriptForm.agency'),
    numberLine: `${label('transcriptForm.number')}: ${data.number}`,
    facts: facts(data, { label, say, print }),
    totals: content.fields.includes('totals') && totalsTable(content.totals, label),
    rows: (content.fields.includes('units') || content.fields.includes('pay')) && rowsTable(content, { label, print }),
    years: content.fields.includes('months') && yearsTable(content, label),
    notesTitle: label('transcriptForm.notes'),
    notes: notes(content).map(([key, values]) => say(key, values)),
    check: {
      title: label('transcriptForm.check'),
      code: data.verification.code,
      how: say('transcriptForm.check.how', { page: print(data.verification.page, LONGEST.page) }),
      qr: qrCode(data.verification.address),
      alt: label('transcriptForm.check.qr'),
      number: data.number,
    },
    page: label('transcriptForm.page'),
  }
}

interface Words {
  readonly label: (key: Key, values?: Values) => string
  readonly print: (text: string, max: number) => string
}

function facts(data: TranscriptPages, { label, say, print }: Words & { readonly say: Say }): readonly (readonly [string, string])[] {
  const { content } = data
  return [
    [label('transcriptForm.fullName'), print(data.fullName, LONGEST.name)],
    [label('transcriptForm.birth'), data.birth],
    [label('transcriptForm.socialInsuranceNo'), data.socialInsuranceNo],
    [label('transcriptForm.period'), period(content, label)],
    [label('transcriptForm.funds'), fundsInWords(say, content)],
    [label('transcriptForm.purpose'), label(`transcriptForm.purpose.${data.purpose}`)],
    ...(data.recipient === '' ? [] : [[label('transcriptForm.recipient'), print(data.recipient, LONGEST.recipient)] as const]),
    [label('transcriptForm.issued'), clock(data.issuedAt)],
    [label('transcriptForm.until'), clock(data.expiresAt)],
  ]
}

/** The kinds of insurance in words, in each language one list. */
function fundsInWords(say: Say, { funds }: TranscriptContent): string {
  const names = funds.map(fund => say(`transcriptForm.fundLong.${fund}`))
  return (names[0] ?? []).map((_, language) => names.map(name => name[language]).join(', ')).join(' / ')
}

function period({ fromMonth, toMonth }: TranscriptContent, label: Words['label']): string {
  if (fromMonth !== null && toMonth !== null)
    return label('transcriptForm.period.between', { from: formatMonth(fromMonth), to: formatMonth(toMonth) })
  if (fromMonth !== null) return label('transcriptForm.period.from', { from: formatMonth(fromMonth) })
  return toMonth === null ? label('transcriptForm.period.whole') : label('transcriptForm.period.to', { to: formatMonth(toMonth) })
}

const HANOI_OFFSET_MS = 7 * 3_600_000
/** "09:15, 22/11/2026" in Vietnam. */
const clock = (at: Date): string =>
  `${new Date(at.getTime() + HANOI_OFFSET_MS).toISOString().slice(11, 16)}, ${formatDay(dayInVietnam(at))}`

interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly lines: readonly (readonly string[])[]
  readonly empty: string
  /** Columns of figures. */
  readonly right: readonly number[]
  /** How wide each is, beside the others. */
  readonly widths: readonly number[]
}

const run = (from: string | null, to: string | null): string =>
  from === null || to === null ? '–' : from === to ? formatMonth(from) : `${formatMonth(from)} – ${formatMonth(to)}`

function totalsTable(totals: readonly FundTotals[], label: Words['label']): Table {
  const counted = (months: number): string => {
    const { years, months: rest } = yearsAndMonths(months)
    return years === 0
      ? label('transcriptForm.months', { months })
      : `${label('transcriptForm.yearsAndMonths', { years, months: rest })} (${label('transcriptForm.months', { months })})`
  }
  return {
    title: label('transcriptForm.totals'),
    head: [
      label('transcriptForm.funds'),
      label('transcriptForm.totals.months'),
      label('transcriptForm.totals.between'),
      label('transcriptForm.totals.owed'),
      label('transcriptForm.totals.settled'),
      label('transcriptForm.totals.maternity'),
    ],
    lines: totals.map(({ fund, months, fromMonth, toMonth, owedMonths, settledMonths, maternityMonths }) => [
      label(`transcriptForm.fund.${fund}`),
      counted(months),
      run(fromMonth, toMonth),
      String(owedMonths),
      String(settledMonths),
      String(maternityMonths),
    ]),
    empty: label('transcriptForm.nothing'),
    right: [3, 4, 5],
    widths: [1.4, 2.2, 2, 1, 1.2, 1.4],
  }
}

function rowsTable({ rows, fields }: TranscriptContent, { label, print }: Words): Table {
  const [hasUnits, hasPay] = [fields.includes('units'), fields.includes('pay')]
  const shown = <T>(all: readonly (T | false)[]): T[] => all.flatMap(one => (one === false ? [] : [one]))
  const work = ({ unitName, position }: TranscriptRow): string =>
    [print(unitName ?? '', LONGEST.unit), position === null ? '' : print(position, LONGEST.work)].filter(Boolean).join(' · ')
  return {
    title: label('transcriptForm.rows'),
    head: shown([
      label('transcriptForm.rows.between'),
      hasUnits && label('transcriptForm.rows.unit'),
      hasPay && label('transcriptForm.rows.pay'),
      label('transcriptForm.funds'),
      label('transcriptForm.rows.status'),
    ]),
    lines: rows.map(row =>
      shown([
        run(row.fromMonth, row.toMonth),
        hasUnits && work(row),
        hasPay && (row.payVnd ?? 0).toLocaleString('vi-VN'),
        row.funds.map(fund => label(`transcriptForm.fund.${fund}`)).join(', '),
        label(statusKey(row.status)),
      ]),
    ),
    empty: label('transcriptForm.nothing'),
    right: hasPay ? [hasUnits ? 2 : 1] : [],
    widths: shown([1.5, hasUnits && 3, hasPay && 1.3, 1.7, 1.2]),
  }
}

const statusKey = (status: PeriodStatus) => `transcriptForm.status.${status}` as const

function yearsTable({ years, funds }: TranscriptContent, label: Words['label']): Table {
  const months = ({ paid, owed }: { readonly paid: number; readonly owed: number }): string =>
    owed === 0 ? String(paid) : label('transcriptForm.year.owed', { paid, owed })
  return {
    title: label('transcriptForm.years'),
    head: [label('transcriptForm.year'), ...funds.map(fund => label(`transcriptForm.fund.${fund}`))],
    lines: years.map(({ year, byFund }) => [String(year), ...byFund.map(months)]),
    empty: label('transcriptForm.nothing'),
    right: funds.map((_, n) => n + 1),
    widths: [1, ...funds.map(() => 1.5)],
  }
}

const notes = ({ asOf, fields }: TranscriptContent): readonly (readonly [Key, Values])[] => [
  ['transcriptForm.note.asOf', { day: formatDay(asOf) }],
  ...(fields.includes('totals') || fields.includes('months') ? [['transcriptForm.note.counted', {}] as const] : []),
  ...(fields.includes('pay') ? [['transcriptForm.note.pay', {}] as const] : []),
  ...(fields.includes('units') ? [['transcriptForm.note.names', {}] as const] : []),
  ['transcriptForm.note.chosen', {}],
  ['transcriptForm.note.verify', {}],
  ['transcriptForm.note.signed', {}],
]
