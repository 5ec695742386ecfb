import type { NoticeSubject } from '../notifications/inbox.ts'

/** news: something to know · programme: something to take part in · urgent: something that cannot wait, counted by a limit of its own */
export const ANNOUNCEMENT_KINDS = ['news', 'programme', 'urgent'] as const
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number]

/** draft: its writer works on it · submitted: waits for a second person · scheduled: released, waits for its hour · sending · paused · sent: everybody
 *  was told · cancelled: nobody more is told */
export const ANNOUNCEMENT_STATES = ['draft', 'submitted', 'scheduled', 'sending', 'paused', 'sent', 'cancelled'] as const
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number]

/** States in which people hear of it, or have heard: who works in its area may read it then, to answer their questions. */
export const RELEASED_STATES = ['scheduled', 'sending', 'paused', 'sent'] as const satisfies readonly AnnouncementState[]

/** Pages of the app that an announcement may lead to. An address cannot be written: people learn that our news never asks to follow one. */
export const ANNOUNCEMENT_PAGES = [
  'card',
  'contributions',
  'benefits',
  'visits',
  'transcripts',
  'details',
  'passkeys',
  'feedback',
  'help',
] as const satisfies readonly NoticeSubject[]
export type AnnouncementPage = (typeof ANNOUNCEMENT_PAGES)[number]

interface Step {
  readonly from: readonly AnnouncementState[]
  readonly to: AnnouncementState
  /** writer: who wrote it · second: an administrator of the area who did not write it · area: whoever may write for these people */
  readonly by: 'writer' | 'second' | 'area'
  readonly needsReason: boolean
}

const step = (by: Step['by'], from: Step['from'], to: Step['to'], needsReason = false): Step => ({ by, from, to, needsReason })

/** What the office may do in which state. The table shows the button, guards the request and is what the tests walk through. Sending and the end
 *  of it are steps of the program. Anybody of the area may stop; going on is a release, and needs who may release. */
export const ANNOUNCEMENT_STEPS = {
  change: step('writer', ['draft'], 'draft'),
  submit: step('writer', ['draft'], 'submitted'),
  takeBack: step('writer', ['submitted'], 'draft'),
  giveBack: step('second', ['submitted'], 'draft', true),
  release: step('second', ['submitted'], 'scheduled'),
  pause: step('area', ['scheduled', 'sending'], 'paused', true),
  goOn: step('second', ['paused'], 'scheduled'),
  discard: step('writer', ['draft'], 'cancelled'),
  cancel: step('area', ['submitted', 'scheduled', 'sending', 'paused'], 'cancelled', true),
} as const satisfies Readonly<Record<string, Step>>
export type AnnouncementStep = keyof typeof ANNOUNCEMENT_STEPS
export const ANNOUNCEMENT_STEP_NAMES = Object.keys(ANNOUNCEMENT_STEPS).filter(
  (name): name is AnnouncementStep => name in ANNOUNCEMENT_STEPS,
)

interface Acting {
  readonly state: AnnouncementState
  readonly isWriter: boolean
  readonly isAdministrator: boolean
}

/** Whether a member of staff in whose reach it lies may take a step.
 *  @refuses 'state' when it is at another step · 'own' when it needs a second person · 'role' when it needs the writer, or an administrator */
export function refusedStep(name: AnnouncementStep, { state, isWriter, isAdministrator }: Acting): 'state' | 'own' | 'role' | undefined {
  const { from, by }: Step = ANNOUNCEMENT_STEPS[name]
  if (!from.includes(state)) return 'state'
  switch (by) {
    case 'writer':
      return isWriter ? undefined : 'role'
    case 'second':
      if (isWriter) return 'own'
      return isAdministrator ? undefined : 'role'
    case 'area':
      return undefined
  }
}

/** The steps that are open to somebody now. */
export const openSteps = (acting: Acting): readonly AnnouncementStep[] =>
  ANNOUNCEMENT_STEP_NAMES.filter(name => refusedStep(name, acting) === undefined)
