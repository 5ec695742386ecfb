import { WAITING_STATES, type CaseState } from './transitions.ts'

/** What a list of case files shows first of all; the other conditions narrow it. second: waits for a second officer. */
export const QUEUE_FILTERS = ['open', 'new', 'mine', 'second', 'returned', 'decided', 'any'] as const
export type QueueFilter = (typeof QUEUE_FILTERS)[number]

/** By the day on which a file is due: today and not yet past, or past. */
export const DUE_FILTERS = ['today', 'overdue'] as const
export type DueFilter = (typeof DUE_FILTERS)[number]

/** How files were decided: what `decided` may be narrowed to. */
export const OUTCOMES = ['approved', 'rejected', 'answered', 'settled'] as const satisfies readonly CaseState[]
export type Outcome = (typeof OUTCOMES)[number]

/** Somebody has the file in hand. One that waits for a second officer is in nobody's. */
export const IN_HAND: readonly CaseState[] = ['in_review', 'deciding', 'confirming']

/** The states of the files that a filter shows; undefined: all. */
export function statesOf(filter: QueueFilter, outcome?: Outcome): readonly CaseState[] | undefined {
  switch (filter) {
    case 'open':
      return WAITING_STATES
    case 'new':
      return ['submitted']
    case 'mine':
      return IN_HAND
    case 'second':
      return ['second_check']
    case 'returned':
      return ['returned']
    case 'decided':
      return outcome ? [outcome] : OUTCOMES
    case 'any':
      return undefined
  }
}

/** How a list is sorted. place: what is past its day first, then by first arrival · due: by due day · decided: latest decision first ·
 *  newest: latest arrival first. */
export type QueueOrder = 'place' | 'due' | 'decided' | 'newest'

/** The order in which a list is read, and in which an index has it. */
export function orderOf(query: {
  readonly filter: QueueFilter
  readonly due?: DueFilter | undefined
  readonly isSearch: boolean
}): QueueOrder {
  if (query.isSearch || query.filter === 'any') return 'newest'
  if (query.filter === 'decided') return 'decided'
  return query.due && query.filter !== 'returned' ? 'due' : 'place'
}

/** Counts stop here: a number above says "more than 999". */
export const MOST_COUNTED = 999
