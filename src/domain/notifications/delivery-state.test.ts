import { expect, test } from 'vitest'
import { waysOf, type DeliveryFacts } from './delivery-state.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 3, minute))
const message = (more: Partial<DeliveryFacts>): DeliveryFacts => ({
  channel: 'sms',
  state: 'queued',
  createdAt: at(0),
  sentAt: null,
  deliveredAt: null,
  settledAt: null,
  ...more,
})

test.each([
  [message({}), { state: 'waiting', sentAt: null, deliveredAt: null, failedAt: null }],
  [message({ state: 'sent', sentAt: at(1), settledAt: at(1) }), { state: 'sent', sentAt: at(1), deliveredAt: null, failedAt: null }],
  [
    message({ state: 'delivered', sentAt: at(1), deliveredAt: at(2), settledAt: at(2) }),
    { state: 'delivered', sentAt: at(1), deliveredAt: at(2), failedAt: null },
  ],
  [message({ state: 'dead', settledAt: at(9) }), { state: 'failed', failedAt: at(9) }],
  [message({ state: 'expired', settledAt: at(9) }), { state: 'failed', failedAt: at(9) }],
])('a message %j is told as %j', (row, told) => {
  expect(waysOf([row])).toMatchObject([{ channel: 'sms', promisedAt: at(0), ...told }])
})

test('of two phones the one that has shown it counts; the ways come in the order push, text, letter', () => {
  const push = { channel: 'push' } as const
  const ways = waysOf([
    message({ channel: 'email', state: 'sent', sentAt: at(3) }),
    message({}),
    message({ ...push, state: 'expired', settledAt: at(1) }),
    message({ ...push, state: 'delivered', sentAt: at(1), deliveredAt: at(1) }),
    message({ ...push, state: 'sent', sentAt: at(1) }),
  ])
  expect(ways.map(({ channel, state }) => [channel, state])).toEqual([
    ['push', 'delivered'],
    ['sms', 'waiting'],
    ['email', 'sent'],
  ])
})
