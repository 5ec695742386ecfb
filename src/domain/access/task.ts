import { DECIDED_STATES, LIVE_STATES, type CaseState } from '#domain/review/transitions.ts'

/** What the question whether a file is somebody's task needs to know of it. */
export interface LookedAt {
  readonly state: CaseState
  /** Who has it in hand. */
  readonly assignedTo: string | null
  /** Whoever has decided or confirmed, with the day of it. */
  readonly decided: { readonly by: readonly (string | null)[]; readonly on: string } | null
  /** The officer has found it lately by a name or a person's number. */
  readonly wasFound: boolean
  /** The officer has opened it as a task today. */
  readonly wasTask: boolean
}

const IN_HAND: readonly CaseState[] = ['in_review', 'deciding', 'confirming']

/** Whether opening a file belongs to an officer's work: it is in their hands, or it waits for anybody of the office and was not searched
 *  for. What was a task stays one for the day: one sees that a colleague has taken it, and looks back at the own decision. Everything else
 *  needs a reason.
 *  @example isTask({ state: 'approved', assignedTo: null, decided: null, wasFound: false, wasTask: false }, { id, today }) // false */
export function isTask(file: LookedAt, officer: { readonly id: string; readonly today: string }): boolean {
  if (file.wasTask) return true
  if (file.assignedTo === officer.id && IN_HAND.includes(file.state)) return true
  if (DECIDED_STATES.includes(file.state)) return file.decided?.on === officer.today && file.decided.by.includes(officer.id)
  return LIVE_STATES.includes(file.state) && !IN_HAND.includes(file.state) && !file.wasFound
}
