import { useSearchParams } from 'wouter'
import { DUE_FILTERS, OUTCOMES, QUEUE_FILTERS, type DueFilter, type Outcome, type QueueFilter } from '#domain/review/queue.ts'
import { CASE_KINDS, type CaseKindName } from '#domain/review/transitions.ts'
import { isPlainDate } from '#domain/kernel/date.ts'

/** Which files are shown, and which page of them; undefined: not asked for. Stands in the address, so that reload, Back and a link to a
 *  colleague show the same; words that are looked for do not (search-words.ts). */
export interface QueueChoice {
  readonly filter?: QueueFilter | undefined
  readonly due?: DueFilter | undefined
  readonly risk?: true | undefined
  readonly kind?: CaseKindName | undefined
  readonly office?: string | undefined
  readonly outcome?: Outcome | undefined
  readonly decidedFrom?: string | undefined
  readonly decidedUntil?: string | undefined
  readonly after?: string | undefined
  readonly before?: string | undefined
}

/** Reads an address; what no list understands is left out. */
export function readChoice(params: URLSearchParams): QueueChoice {
  const word = <T extends string>(name: string, list: readonly T[]): T | undefined => list.find(one => one === params.get(name))
  const fitting = (name: string, fits: (value: string) => boolean): string | undefined => {
    const value = params.get(name)
    return value !== null && fits(value) ? value : undefined
  }
  const bookmark = (value: string) => /^[pdxn][01]_[\w:.-]+$/u.test(value)
  return {
    filter: word('filter', QUEUE_FILTERS),
    due: word('due', DUE_FILTERS),
    risk: params.get('risk') === 'true' ? true : undefined,
    kind: word('kind', CASE_KINDS),
    office: fitting('office', value => /^(?:\d{3}|\d{5})$/u.test(value)),
    outcome: word('outcome', OUTCOMES),
    decidedFrom: fitting('decidedFrom', isPlainDate),
    decidedUntil: fitting('decidedUntil', isPlainDate),
    after: fitting('after', bookmark),
    before: fitting('before', bookmark),
  }
}

/** The choice as the part of an address after "?", without what is not asked for. */
export const writeChoice = (choice: QueueChoice): Record<string, string> =>
  Object.fromEntries(Object.entries(choice).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))

/** What narrows the list beside its state. */
export const isNarrowed = ({ due, risk, kind, office, outcome, decidedFrom, decidedUntil }: QueueChoice): boolean =>
  [due, risk, kind, office, outcome, decidedFrom, decidedUntil].some(one => one !== undefined)

/** The choice of the address, and how to change it: another list begins with its first page. */
export function useQueueChoice() {
  const [params, setParams] = useSearchParams()
  const choice = readChoice(params)
  return {
    choice,
    narrow: (change: QueueChoice) => setParams(writeChoice({ ...choice, after: undefined, before: undefined, ...change })),
    clear: () => setParams({}),
  }
}

/** What goes with a state: due days belong to files that wait, outcome and days to decided ones. */
export const withFilter = (choice: QueueChoice, filter: QueueFilter | undefined): QueueChoice => ({
  filter,
  due: filter === 'returned' || filter === 'decided' ? undefined : choice.due,
  ...(filter !== 'decided' && { outcome: undefined, decidedFrom: undefined, decidedUntil: undefined }),
})
