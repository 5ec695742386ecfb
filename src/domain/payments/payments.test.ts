import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeMoney, PAYMENT_EVENTS, PAYMENT_MOVES, PAYMENT_STATES, type PaymentState } from './order.ts'
import { DIFFERENCE_KINDS, differencesOf, type Movement } from './reconcile.ts'

describe('an order', () => {
  test('that is paid or over is never paid a second time', () => {
    const reached = PAYMENT_STATES.filter(state => Object.values(PAYMENT_MOVES[state]).includes('paid'))
    expect(reached).toEqual(['created', 'pending'])
  })

  test('comes to an end from every state in which it waits', () => {
    for (const state of ['created', 'pending'] as const)
      expect(PAYMENT_MOVES[state]).toMatchObject({ expire: 'expired', cancel: 'cancelled' })
  })

  test.each([
    ['pays an order that waits', 'pending', 1_000, 'paid', undefined],
    ['pays an order of which the gateway’s page was never seen', 'created', 1_000, 'paid', undefined],
    ['of another amount pays nothing', 'pending', 999, 'pending', 'amount'],
    ['that comes twice goes back once', 'paid', 1_000, 'paid', 'double'],
    ['after the end goes back', 'expired', 1_000, 'refund_pending', 'late'],
    ['after somebody gave up goes back', 'cancelled', 1_000, 'refund_pending', 'late'],
    ['after it was given up at the gateway goes back', 'failed', 1_000, 'refund_pending', 'late'],
    ['after all went back goes back too', 'refunded', 1_000, 'refund_pending', 'double'],
  ] as const)('a payment %s', (_, state, paidVnd, after, back) => {
    expect(judgeMoney({ state, amountVnd: 1_000 }, paidVnd)).toEqual({ state: after, back })
  })

  test('keeps at most one of any number of payments, in whatever order things happen', () => {
    const step = fc.oneof(
      fc.record({ event: fc.constantFrom(...PAYMENT_EVENTS.filter(event => event !== 'money')) }),
      fc.record({ money: fc.integer({ min: 999, max: 1_001 }) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), steps => {
        let state: PaymentState = 'created'
        let kept = 0
        for (const one of steps) {
          if ('money' in one) {
            const verdict = judgeMoney({ state, amountVnd: 1_000 }, one.money)
            if (verdict.back === undefined) kept++
            state = verdict.state
          } else {
            const to: PaymentState | undefined = PAYMENT_MOVES[state][one.event]
            if (state === 'paid' && to === 'refund_pending') kept--
            state = to ?? state
          }
          expect(kept).toBe(state === 'paid' ? 1 : 0)
        }
      }),
    )
  })
})

describe('a day', () => {
  const movement = fc.record({
    kind: fc.constantFrom('payment' as const, 'refund' as const),
    ref: fc.integer({ min: 1, max: 60 }).map(n => `GD${n}`),
    orderNo: fc.integer({ min: 1, max: 9 }).map(n => `TT${n}`),
    amountVnd: fc.integer({ min: 1, max: 5 }),
  })
  const book = fc.uniqueArray(movement, { selector: ({ kind, ref }) => `${kind}${ref}`, maxLength: 40 })

  test('that is the same on both sides has no difference, in whatever order it is told', () => {
    fc.assert(
      fc.property(book, ours => {
        expect(differencesOf(ours, ours.toReversed())).toEqual([])
      }),
    )
  })

  test('finds each planted difference once, and nothing else', () => {
    fc.assert(
      fc.property(book, fc.array(fc.nat(), { maxLength: 10 }), (ours, picks) => {
        let theirs: Movement[] = [...ours]
        const planted = new Map<string, string>()
        for (const pick of picks) {
          const one = ours[pick % Math.max(ours.length, 1)]
          if (!one || planted.has(`${one.kind}${one.ref}`)) continue
          const kind = DIFFERENCE_KINDS[pick % DIFFERENCE_KINDS.length] ?? 'amount'
          const more = { ...one, ref: `+${one.ref}` }
          const instead = {
            missing_here: [one, more],
            missing_there: [],
            amount: [{ ...one, amountVnd: one.amountVnd + 1 }],
            order: [{ ...one, orderNo: 'TT0' }],
            repeated: [one, one],
          }[kind]
          theirs = theirs.flatMap(line => (line === one ? instead : [line]))
          planted.set(`${one.kind}${kind === 'missing_here' ? more.ref : one.ref}`, kind)
          if (kind === 'missing_here') planted.set(`${one.kind}${one.ref}`, 'none')
        }
        const expected = [...planted].filter(([, kind]) => kind !== 'none')
        const found = differencesOf(ours, theirs).map(({ kind, of, ref }) => [`${of}${ref}`, kind])
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  test('tells both amounts', () => {
    const one = { kind: 'payment', ref: 'GD1', orderNo: 'TT1', amountVnd: 5 } as const
    expect(differencesOf([one], [{ ...one, amountVnd: 7 }])).toEqual([
      { kind: 'amount', of: 'payment', ref: 'GD1', orderNo: 'TT1', oursVnd: 5, theirsVnd: 7 },
    ])
  })
})
