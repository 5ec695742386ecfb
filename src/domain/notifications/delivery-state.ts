/** How far a notice has come by one way, as its reader is told. */
export const DELIVERY_STATES = ['waiting', 'sent', 'delivered', 'failed'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** A row of the outbox as far as the reader is concerned. */
export interface DeliveryFacts {
  readonly channel: 'push' | 'sms' | 'email'
  readonly state: 'queued' | 'sent' | 'delivered' | 'expired' | 'dead'
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly deliveredAt: Date | null
  readonly settledAt: Date | null
}

export interface NoticeWay {
  readonly channel: DeliveryFacts['channel']
  readonly state: DeliveryState
  readonly promisedAt: Date
  readonly sentAt: Date | null
  readonly deliveredAt: Date | null
  readonly failedAt: Date | null
}

const CHANNELS = ['push', 'sms', 'email'] as const

/** From the worst to the best: a notice that reached one of two phones has reached its reader. */
const BY_WORTH: readonly DeliveryState[] = ['failed', 'waiting', 'sent', 'delivered']

/** One line for each way, in the order push, text, letter; of several devices the one that it has come furthest on. */
export const waysOf = (messages: readonly DeliveryFacts[]): readonly NoticeWay[] =>
  CHANNELS.flatMap(channel => {
    const ways = messages.filter(message => message.channel === channel).map(wayOf)
    return ways.toSorted((a, b) => BY_WORTH.indexOf(b.state) - BY_WORTH.indexOf(a.state)).slice(0, 1)
  })

function wayOf(message: DeliveryFacts): NoticeWay {
  const { channel, createdAt: promisedAt, sentAt, deliveredAt } = message
  const state = stateOf(message.state)
  return { channel, state, promisedAt, sentAt, deliveredAt, failedAt: state === 'failed' ? message.settledAt : null }
}

function stateOf(state: DeliveryFacts['state']): DeliveryState {
  switch (state) {
    case 'queued':
      return 'waiting'
    case 'sent':
    case 'delivered':
      return state
    case 'expired':
    case 'dead':
      return 'failed'
  }
}
