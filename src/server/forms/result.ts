import { dayInVietnam, formatDay, type PlainDate } from '#domain/kernel/date.ts'
import { form as formEn } from '#texts/en/form.ts'
import { resultForm as en } from '#texts/en/result-form.ts'
import { format } from '#texts/format.ts'
import { form as formVi } from '#texts/vi/form.ts'
import { resultForm as vi } from '#texts/vi/result-form.ts'
import { qrCode } from './marks.ts'

/** What is printed on the result of a request for a service. */
export interface ResultPages {
  readonly language: 'vi' | 'en'
  /** The day of issue in Vietnam. */
  readonly date: PlainDate
  readonly number: string
  readonly caseNo: string
  readonly agency: string
  readonly sentAt: Date
  readonly decidedAt: Date
  readonly fullName: string
  /** As much of it as is known: "14/05/1986", "05/1986", "1986". */
  readonly birth: string
  readonly socialInsuranceNo: string
  /** Who has asked for a child, and as what: "Ngô Thị Hương (mẹ)". */
  readonly askedBy: string | null
  readonly outcome: 'approved' | 'rejected'
  /** In the language of the document, as all that follows. */
  readonly procedure: string
  readonly law: string
  /** What an approval has done; of a refusal empty. */
  readonly effect: string
  /** What was asked for: label and value. */
  readonly asked: readonly (readonly [string, string])[]
  readonly reasons: readonly string[]
  /** What the officer has written. */
  readonly note: string
  readonly verification: { readonly code: string; readonly page: string; readonly address: string }
}

type Key = keyof typeof vi
const LONGEST = { name: 100, value: 400, note: 1200, page: 90, law: 200 } as const

/** What the layout reads: plain text only. The layout is that of a transcript. */
export function resultPages(data: ResultPages, print: (text: string, max: number) => string) {
  const words = data.language === 'en' ? en : vi
  const form = data.language === 'en' ? formEn : formVi
  const say = (key: Key, values: Readonly<Record<string, string | number>> = {}): string => format(words[key], values)
  const isGranted = data.outcome === 'approved'
  const reasons = [...data.reasons, ...(data.note === '' ? [] : [say('resultForm.note', { note: print(data.note, LONGEST.note) })])]
  return {
    language: data.language,
    title: [say('resultForm.title')],
    nation: form['form.nation'],
    motto: form['form.motto'],
    agency: [print(data.agency, LONGEST.name)],
    numberLine: `${say('resultForm.number')}: ${data.number}`,
    facts: [
      [say('resultForm.fullName'), print(data.fullName, LONGEST.name)],
      [say('resultForm.birth'), data.birth],
      [say('resultForm.socialInsuranceNo'), data.socialInsuranceNo],
      ...(data.askedBy === null ? [] : [[say('resultForm.askedBy'), print(data.askedBy, LONGEST.name)]]),
      [say('resultForm.procedure'), print(data.procedure, LONGEST.value)],
      [say('resultForm.caseNo'), say('resultForm.caseNo.value', { no: data.caseNo, at: clock(data.sentAt) })],
      [say('resultForm.result'), say(`resultForm.result.${data.outcome}`)],
      [say('resultForm.decidedAt'), clock(data.decidedAt)],
    ],
    totals: !isGranted && list(say('resultForm.reasons'), reasons, print),
    rows: {
      title: say('resultForm.asked'),
      head: [say('resultForm.item'), say('resultForm.value')],
      lines: data.asked.map(([label, value]) => [print(label, LONGEST.name), print(value, LONGEST.value)]),
      empty: say('resultForm.nothing'),
      right: [],
      widths: [1, 2],
    },
    years: isGranted && list(say('resultForm.done'), [data.effect], print),
    notesTitle: say('resultForm.notes'),
    notes: [
      ...(data.law === '' ? [] : [say('resultForm.law', { law: print(data.law, LONGEST.law) })]),
      ...(isGranted ? [] : [say('resultForm.complain')]),
      say('resultForm.verify'),
      say('resultForm.signed'),
    ].map(note => [note]),
    check: {
      title: say('resultForm.check'),
      code: data.verification.code,
      how: [say('resultForm.check.how', { page: print(data.verification.page, LONGEST.page) })],
      qr: qrCode(data.verification.address),
      alt: say('resultForm.check.qr'),
      number: data.number,
    },
    page: say('resultForm.page'),
  }
}

const list = (title: string, lines: readonly string[], print: (text: string, max: number) => string) => ({
  title,
  head: [title],
  lines: lines.map(line => [print(line, LONGEST.note)]),
  empty: '–',
  right: [],
  widths: [1],
})

const HANOI_OFFSET_MS = 7 * 3_600_000
/** "09:15, 22/11/2026" in Vietnam. */
const clock = (at: Date): string =>
  `${new Date(at.getTime() + HANOI_OFFSET_MS).toISOString().slice(11, 16)}, ${formatDay(dayInVietnam(at))}`
