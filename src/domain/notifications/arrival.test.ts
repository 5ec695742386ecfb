import { expect, test } from 'vitest'
import { arrivalOf, type Arrival, type MessageFacts } from './arrival.ts'

const at = (time: string): Date => new Date(`2026-11-20T${time}Z`)
const text = (facts: Partial<MessageFacts>): MessageFacts => ({
  channel: 'sms',
  state: 'sent',
  sentAt: at('09:02:00'),
  lastProblem: null,
  ...facts,
})

test.each<[string, Partial<MessageFacts>, string, Arrival]>([
  ['waits for its first attempt', { state: 'queued', sentAt: null }, '09:02:00', 'sending'],
  ['could not be handed over yet', { state: 'queued', sentAt: null, lastProblem: 'UNREACHABLE' }, '09:02:05', 'delayed'],
  ['was handed over', {}, '09:02:30', 'sent'],
  ['was handed over, and nobody says that it came', {}, '09:02:31', 'slow'],
  ['was handed over as a letter long ago', { channel: 'email' }, '09:05:00', 'sent'],
  ['came', { state: 'delivered' }, '09:05:00', 'delivered'],
  ['came back', { lastProblem: 'NOT_DELIVERED' }, '09:02:10', 'failed'],
  ['was too old to be sent', { state: 'expired' }, '09:05:00', 'failed'],
  ['was given up', { state: 'dead' }, '09:05:00', 'failed'],
])('a message that %s', (_, facts, now, told) => {
  expect(arrivalOf(text(facts), at(now))).toBe(told)
})
