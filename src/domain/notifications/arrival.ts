/** What a person is told about a message on its way. */
export const ARRIVALS = ['sending', 'delayed', 'sent', 'slow', 'delivered', 'failed'] as const
export type Arrival = (typeof ARRIVALS)[number]

/** A carrier that has not said "delivered" after this time is called slow. */
const SLOW_AFTER_MS = 30_000

export interface MessageFacts {
  readonly channel: 'sms' | 'email'
  readonly state: 'queued' | 'sent' | 'delivered' | 'expired' | 'dead'
  readonly sentAt: Date | null
  /** Of the last attempt; null after a success. */
  readonly lastProblem: string | null
}

/** How far a message has come. Only a carrier of texts says when one has arrived; of a letter nothing more is known than that the
 *  mail server took it.
 *  @example arrivalOf({ channel: 'sms', state: 'sent', sentAt: at('09:02:00'), lastProblem: null }, at('09:02:40')) // 'slow' */
export function arrivalOf({ channel, state, sentAt, lastProblem }: MessageFacts, now: Date): Arrival {
  switch (state) {
    case 'queued':
      return lastProblem === null ? 'sending' : 'delayed'
    case 'sent':
      if (lastProblem !== null) return 'failed'
      return channel === 'sms' && sentAt && now.getTime() - sentAt.getTime() > SLOW_AFTER_MS ? 'slow' : 'sent'
    case 'delivered':
      return 'delivered'
    case 'expired':
    case 'dead':
      return 'failed'
  }
}
