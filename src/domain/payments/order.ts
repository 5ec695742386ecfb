/** created: it is known what is to be paid · pending: the gateway knows it too · paid · refund_pending: the money goes back · refunded ·
 *  failed: given up at the gateway · cancelled: given up here · expired: nobody paid in time */
export const PAYMENT_STATES = ['created', 'pending', 'paid', 'refund_pending', 'refunded', 'failed', 'cancelled', 'expired'] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

export const PAYMENT_EVENTS = ['ask', 'money', 'fail', 'cancel', 'expire', 'give_back', 'all_returned'] as const
export type PaymentEvent = (typeof PAYMENT_EVENTS)[number]

/** States of a payment order and what leads from one to the next; what is not here changes nothing. Money for an order that has ended
 *  without it is late: it goes back. A second payment of a paid order goes back too, and leaves the order as it is. */
export const PAYMENT_MOVES: Readonly<Record<PaymentState, Readonly<Partial<Record<PaymentEvent, PaymentState>>>>> = {
  created: { ask: 'pending', money: 'paid', cancel: 'cancelled', expire: 'expired' },
  pending: { ask: 'pending', money: 'paid', fail: 'failed', cancel: 'cancelled', expire: 'expired' },
  paid: { give_back: 'refund_pending' },
  refund_pending: { all_returned: 'refunded' },
  refunded: { money: 'refund_pending' },
  failed: { money: 'refund_pending' },
  cancelled: { money: 'refund_pending' },
  expired: { money: 'refund_pending' },
}

/** Nobody has paid yet, and somebody still may. */
export const OPEN_STATES: readonly PaymentState[] = ['created', 'pending']

/** How long an order waits for its money. Long enough for a transfer from a bank's app; the price is fixed with the order. */
export const ORDER_MINUTES = 60

/** Why money goes back; texts `payments.reason.*`. late: the order had ended · double: it was paid already · amount: not what was asked ·
 *  not_open: the record no longer allows what was paid for · withdrawn, rejected, lapsed: how the request ended */
export const REFUND_REASONS = ['late', 'double', 'amount', 'not_open', 'withdrawn', 'rejected', 'lapsed'] as const
export type RefundReason = (typeof REFUND_REASONS)[number]

export interface Verdict {
  /** The order after it; the same when nothing changes. */
  readonly state: PaymentState
  /** Why this payment goes back; undefined: it is the one that was waited for. */
  readonly back: RefundReason | undefined
}

/** What a payment does that has not been seen before. Only the amount that was asked for, to the đồng, pays an order.
 *  @example judgeMoney({ state: 'pending', amountVnd: 1_366_200 }, 1_366_200) // { state: 'paid', back: undefined }
 *  @example judgeMoney({ state: 'paid', amountVnd: 1_366_200 }, 1_366_200) // { state: 'paid', back: 'double' } */
export function judgeMoney({ state, amountVnd }: { readonly state: PaymentState; readonly amountVnd: number }, paidVnd: number): Verdict {
  if (OPEN_STATES.includes(state)) return paidVnd === amountVnd ? { state: 'paid', back: undefined } : { state, back: 'amount' }
  if (state === 'paid' || state === 'refund_pending') return { state, back: state === 'paid' ? 'double' : 'late' }
  return { state: PAYMENT_MOVES[state].money ?? state, back: state === 'refunded' ? 'double' : 'late' }
}
