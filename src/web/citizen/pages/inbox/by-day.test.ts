import { expect, test } from 'vitest'
import type { Notice } from '#contract/inbox.ts'
import { byDay } from './by-day.ts'

const WORDS = { title: '', text: '' }
const cameAt = (at: string): Notice => ({
  id: at,
  about: 'visits',
  caseNo: null,
  childId: null,
  place: null,
  at,
  isRead: false,
  delivery: [],
  words: { vi: WORDS, en: WORDS },
})

test('midnight in Hanoi parts two days, whatever the clock of London says', () => {
  const notices = ['2026-11-20T17:00:00Z', '2026-11-20T16:59:59Z', '2026-11-20T02:00:00Z'].map(cameAt)
  expect(byDay(notices).map(({ day, notices: ofDay }) => [day, ofDay.length])).toEqual([
    ['2026-11-21', 1],
    ['2026-11-20', 2],
  ])
})

test('what came one after the other stays in this order', () => {
  const notices = ['2026-11-20T09:00:00Z', '2026-11-20T08:00:00Z', '2026-11-19T08:00:00Z'].map(cameAt)
  expect(byDay(notices).flatMap(({ notices: ofDay }) => ofDay)).toEqual(notices)
})
