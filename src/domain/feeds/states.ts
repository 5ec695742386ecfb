/** How far a file is. receiving: its parts arrive · received: waits to be checked · checked: could be applied · refused: something in it is
 *  wrong · failed: the work ended half-way and nothing of it stayed · forgotten: its bytes are gone and it was not applied */
export const FEED_STATES = [
  'receiving',
  'received',
  'checking',
  'checked',
  'refused',
  'applying',
  'applied',
  'taking_back',
  'taken_back',
  'failed',
  'forgotten',
] as const
export type FeedState = (typeof FEED_STATES)[number]

/** In which states an action of the office is open. The same table shows the button and refuses the request. */
export const FEED_ACTIONS = {
  check: ['received', 'checked', 'refused', 'failed'],
  apply: ['checked', 'failed'],
  takeBack: ['applied'],
  forget: ['receiving', 'received', 'checked', 'refused', 'failed'],
} as const satisfies Readonly<Record<string, readonly FeedState[]>>
export type FeedAction = keyof typeof FEED_ACTIONS

/** @param isSent only what was sent by the console can be read once more here */
export const mayDo = (action: FeedAction, { state, isSent }: { readonly state: FeedState; readonly isSent: boolean }): boolean =>
  FEED_ACTIONS[action].some(each => each === state) && (isSent || action === 'takeBack')

/** States in which a job works; without a sign of life for so long nobody does, and the action may be asked for again. */
export const WORKING_STATES = ['checking', 'applying', 'taking_back'] as const satisfies readonly FeedState[]
export const SILENT_SECONDS = 60

/** What the work is doing, in its order. */
export const FEED_STEPS = ['waiting', 'reading', 'comparing', 'writing', 'restoring'] as const
export type FeedStep = (typeof FEED_STEPS)[number]
