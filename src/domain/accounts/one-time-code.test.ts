import { expect, test } from 'vitest'
import { DEFAULT_POLICIES } from '#domain/kernel/policy.ts'
import { OTP_PURPOSES } from '#domain/notifications/templates.ts'
import { budgetOf, nextCode, type SentBefore } from './one-time-code.ts'

const at = (time: string): Date => new Date(`2026-11-20T${time.length === 5 ? `${time}:00` : time}Z`)
const sent = (before: Partial<SentBefore>): SentBefore => ({ toContact: [], lastOnChannel: undefined, endsInFlow: [], ...before })

test.each<[string, Partial<SentBefore>, string, string, 'pause' | 'budget']>([
  ['nothing was sent', {}, '09:02', '09:02:00', 'pause'],
  ['one was sent just now', { toContact: [at('09:02')], lastOnChannel: at('09:02') }, '09:02', '09:03:00', 'pause'],
  ['one was sent a while ago', { toContact: [at('09:00')], lastOnChannel: at('09:00') }, '09:02', '09:02:00', 'pause'],
  ['one was sent by the other channel', { toContact: [at('09:02')] }, '09:02', '09:02:00', 'pause'],
  ['three are alive', { endsInFlow: [at('09:06'), at('09:05'), at('09:04')] }, '09:03', '09:04:00', 'pause'],
  ['two are alive', { endsInFlow: [at('09:06'), at('09:05'), at('09:02')] }, '09:03', '09:03:00', 'pause'],
  ['five within the hour', { toContact: ['09:40', '09:30', '09:20', '09:10', '09:00'].map(at) }, '09:41', '10:10:00', 'budget'],
  ['five are half an hour old', { toContact: ['09:40', '09:30', '09:20', '09:10', '08:40'].map(at) }, '10:11', '10:11:00', 'pause'],
  [
    'the sixth of the day was a moment ago',
    { toContact: ['11:00', '10:59', '09:50', '09:40', '09:30', '09:20'].map(at) },
    '11:10',
    '12:00:00',
    'budget',
  ],
  [
    'ten within the day',
    { toContact: ['09:40', '08:30', '07:20', '06:10', '05:00', '04:00', '03:00', '02:00', '01:00', '00:30'].map(at) },
    '23:00',
    '24:30:00',
    'budget',
  ],
])('when %s, the next code may go out at the right moment', (_, before, now, then, why) => {
  const next = nextCode(sent(before), at(now), DEFAULT_POLICIES)
  const expected = then === '24:30:00' ? new Date('2026-11-21T00:30:00Z') : at(then)
  expect([next.at, next.why]).toEqual([expected, why])
})

test('codes that somebody without a sign-in asks for use up none of those behind a password', () => {
  const asked = (isKnown: boolean) => Object.groupBy(OTP_PURPOSES, purpose => budgetOf(purpose, isKnown))
  const behind = { password: ['sign_in'], change: ['contact'] }
  const open = ['registration', 'again', 'correction', 'support', 'unit_account', 'feedback']
  expect(asked(false)).toEqual({ anybody: [...open, 'recovery', 'lock'], device: ['step_up'], ...behind })
  expect(asked(true)).toEqual({ anybody: open, device: ['step_up', 'recovery', 'lock'], ...behind })
})
