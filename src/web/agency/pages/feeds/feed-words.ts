import type { Feed } from '#contract/feeds.ts'
import { FEED_SHAPES, type FeedColumn, type FeedKind } from '#domain/feeds/shapes.ts'
import type { FeedState } from '#domain/feeds/states.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { formatDay, formatMonth, formatVnd } from '#web/shared/i18n/formats.ts'
import { language, textOf } from '#web/shared/i18n/language.ts'
import { fieldText, problemText } from '#web/shared/i18n/messages.ts'
import { format } from '#texts/format.ts'
import { separators, wholeText } from '../../parts/whole-text.ts'
import { t } from './t.ts'

export const STATE_TAGS = {
  receiving: 'info',
  received: 'info',
  checking: 'info',
  checked: 'info',
  refused: 'err',
  applying: 'info',
  applied: 'ok',
  taking_back: 'info',
  taken_back: 'plain',
  failed: 'err',
  forgotten: 'plain',
} as const satisfies Readonly<Record<FeedState, string>>

export const kindText = (kind: FeedKind): string => t(`feeds.kind.${kind}`)

const UNITS = ['B', 'kB', 'MB', 'GB'] as const
/** "12,4 MB" */
export function sizeText(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1024)))
  const value = bytes / 1024 ** power
  const text = value < 10 && power > 0 ? value.toFixed(1).replace('.', separators().decimal) : wholeText(Math.round(value))
  return `${text} ${UNITS[power] ?? 'B'}`
}

export const fileText = ({ fileName, size }: Pick<Feed, 'fileName' | 'size'>): string =>
  t('feedPages.fileOfSize', { name: fileName, size: sizeText(size) })

export const percentOf = (done: number, whole: number): number => (whole > 0 ? Math.min(100, Math.floor((100 * done) / whole)) : 0)

export const rowsText = (count: number): string => (count === 1 ? t('feedPages.row') : t('feedPages.rows', { count: wholeText(count) }))

/** The numbers of a batch on one line. */
export function sumsText({ rows, added, changed, same, faults }: NonNullable<Feed['counts']>): string {
  if (faults > 0) return t('feedPages.sumsFaults', { rows: rowsText(rows), faults: wholeText(faults) })
  return t('feedPages.sums', { rows: rowsText(rows), added: wholeText(added), changed: wholeText(changed), same: wholeText(same) })
}

/** What applying a file would do, or did; nothing is said of what is none. */
export function meaningText(tense: 'would' | 'did', { added, changed, same }: NonNullable<Feed['counts']>): string {
  const what = added > 0 ? (changed > 0 ? 'both' : 'added') : 'changed'
  const does = t(`feedPages.report.${tense}.${what}`, { added: rowsText(added), changed: rowsText(changed) })
  return same > 0 ? `${does} ${t('feedPages.report.keeps', { same: rowsText(same) })}` : does
}

export const columnName = ({ vi, en }: FeedColumn): string => (language() === 'vi' ? vi : en)

/** What a fault is, in words. */
export const faultText = (code: string, values: Readonly<Record<string, string | number>>): string => {
  const own = textOf(`feeds.fault.${code}`)
  return own === undefined ? fieldText(code, values) : format(own, values)
}

/** A refusal; the shared words of uploads speak of pictures, so files have their own. */
export const feedProblemText = (problem: ApiProblem): string => textOf(`feedPages.problem.${problem.code}`) ?? problemText(problem)

/** Why a batch could not be taken back. */
export function refusalText({ kind, refusal }: Feed): string {
  if (!refusal) return ''
  const { code, values } = refusal
  const table = String(values['what'] ?? '')
  if (code === 'FEED_IN_USE' && table === TABLES[kind]) return t('feedPages.takeBack.changedSince')
  const what = textOf(`feedPages.use.${table}`) ?? t('feedPages.use.other')
  return problemText({ code, values: { ...values, what }, traceId: '' })
}

/** Where rows of people lie that others may change between two feeds. */
const TABLES: Readonly<Partial<Record<FeedKind, string>>> = { participants: 'participant' }

/** A cell as people write it: what is kept says months, rates and words in a form of the program's own. */
export function cellText(kind: FeedKind, key: string, value: string | null): string {
  if (value === null) return ''
  const type = FEED_SHAPES[kind].columns.find(column => column.key === key)?.type
  if (key.endsWith('Bps')) return `${String(Number(value) / 100).replace('.', separators().decimal)}%`
  if (type === 'month') return formatMonth(value.slice(0, 7))
  if (type === 'day') return formatDay(value)
  if (type === 'amount') return formatVnd(Number(value))
  if (type === 'decimal') return value.replace('.', separators().decimal)
  if (type === 'yesNo') return t(value === 't' ? 'feedPages.word.yes' : 'feedPages.word.no')
  return (WORDED.has(key) ? wordOf(kind, value) : undefined) ?? value
}

/** Columns of a closed list of words. */
const WORDED = new Set(['fund', 'contributionKind', 'status', 'sex', 'state', 'regime', 'quantityUnit', 'method', 'kind', 'level'])
const wordOf = (kind: FeedKind, value: string): string | undefined =>
  textOf(`feedPages.word.${kind}.${value}`) ?? textOf(`feedPages.word.${value}`) ?? textOf(`benefits.regime.${value}`)
