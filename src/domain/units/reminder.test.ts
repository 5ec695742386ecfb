import { describe, expect, test } from 'vitest'
import { isAimedAt, reminderFor, type Reminded } from './reminder.ts'
import { MEMBER_STATES } from './member-state.ts'

const now = new Date('2026-11-20T03:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const member: Reminded = {
  phone: '0500000001',
  email: 'an@vidu.example',
  refused: { phone: false, email: false },
  isQueued: false,
  lastAt: null,
  inCampaign: 0,
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

  test('does not come to who refused, by no way', () => {
    expect(ask({ refused: { phone: true, email: false } })).toBe('refused')
    expect(ask({ phone: '', refused: { phone: false, email: true } })).toBe('refused')
  })

  test('ends with the messages of the day', () => {
    expect([ask({}, 1), ask({}, 0)]).toEqual(['sms', 'budget'])
  })

  test('is for who has not started or has to correct, never for who is activated, waits or needs a person', () => {
    expect(MEMBER_STATES.filter(state => isAimedAt('both', state))).toEqual(['not_started', 'to_correct'])
    expect(MEMBER_STATES.filter(state => isAimedAt('to_correct', state))).toEqual(['to_correct'])
  })
})
