import { describe, expect, test } from 'vitest'
import { isAimedAt, isHeld, NO_HISTORY, reminderFor, toldOutcomes, type Reminded } from './reminder.ts'
import { MEMBER_STATES } from './member-state.ts'

const now = new Date('2026-11-20T03:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const member: Reminded = {
  phone: '0500000001',
  email: 'an@vidu.example',
  isQueued: false,
  lastAt: null,
  inCampaign: 0,
  ofContact: NO_HISTORY,
  isTwice: false,
  parts: { sms: 3, email: 1 },
}
const ask = (more: Partial<Reminded>, budget = 10) => reminderFor({ ...member, ...more }, { now, budget })

describe('a reminder', () => {
  test('goes by text, by email where the roster has no phone, and nowhere without either', () => {
    expect([ask({}), ask({ phone: '' }), ask({ phone: '', email: '' })]).toEqual(['sms', 'email', 'no_contact'])
  })

  test('comes once in three days and five times in a campaign', () => {
    expect([ask({ lastAt: daysAgo(2.99) }), ask({ lastAt: daysAgo(3) })]).toEqual(['too_soon', 'sms'])
    expect([ask({ inCampaign: 4 }), ask({ inCampaign: 5 })]).toEqual(['sms', 'enough'])
    expect(ask({ isQueued: true })).toBe('too_soon')
  })

  test('counts for the phone and the address too, whoever of the unit has them', () => {
    const ofContact = (more: object) => ask({ ofContact: { ...NO_HISTORY, ...more } })
    expect([ofContact({ isQueued: true }), ofContact({ lastAt: daysAgo(2.99) }), ofContact({ lastAt: daysAgo(3) })]).toEqual([
      'too_soon',
      'too_soon',
      'sms',
    ])
    expect([ofContact({ times: 4 }), ofContact({ times: 5 }), ask({ isTwice: true })]).toEqual(['sms', 'enough', 'same_contact'])
  })

  test('is held where all units together have written to a phone lately, or often', () => {
    const held = (lastAt: Date | null, times: number) => isHeld({ isQueued: false, lastAt, times }, now)
    expect([held(null, 0), held(daysAgo(2.99), 1), held(daysAgo(3), 4), held(daysAgo(60), 5)]).toEqual([false, true, false, true])
  })

  test('that is held is told of five people or more, and counts as sent before', () => {
    const sent = { outcome: 'sent', count: 10 } as const
    expect(toldOutcomes([{ outcome: 'held', count: 4 }, sent])).toEqual([{ outcome: 'sent', count: 14 }])
    expect(toldOutcomes([{ outcome: 'held', count: 1 }])).toEqual([{ outcome: 'sent', count: 1 }])
    expect(toldOutcomes([{ outcome: 'held', count: 5 }, sent])).toEqual([{ outcome: 'held', count: 5 }, sent])
  })

  test('ends with the parts of the day: a text of three parts needs three', () => {
    expect([ask({}, 3), ask({}, 2), ask({ phone: '' }, 1), ask({ phone: '' }, 0)]).toEqual(['sms', 'budget', 'email', 'budget'])
  })

  test('is for who has not started or has to correct, never for who is activated, waits or needs a person', () => {
    expect(MEMBER_STATES.filter(state => isAimedAt('both', state))).toEqual(['not_started', 'to_correct'])
    expect(MEMBER_STATES.filter(state => isAimedAt('to_correct', state))).toEqual(['to_correct'])
  })
})
