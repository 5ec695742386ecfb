import { expect, test } from 'vitest'
import { clockTime, momentInVietnam, openState, openWeek } from './opening-rule.ts'

const OFFICE = 'Mo-Fr 07:30-11:30,13:00-16:30; Sa 07:30-11:30'
const at = (text: string) => momentInVietnam(Date.parse(text))
const told = (rule: string, text: string) => {
  const week = openWeek(rule)
  if (!week) throw new Error(`no rule: ${rule}`)
  return openState(week, at(text))
}

test.each([
  ['before it opens', '2026-11-23T07:29:00+07:00', { state: 'closed', inDays: 0, at: 450 }],
  ['in the minute in which it opens', '2026-11-23T07:30:00+07:00', { state: 'open', until: 690 }],
  ['in the noon break', '2026-11-23T11:30:00+07:00', { state: 'closed', inDays: 0, at: 780 }],
  ['on Friday evening', '2026-11-27T16:30:00+07:00', { state: 'closed', inDays: 1, at: 450 }],
  ['on Saturday afternoon', '2026-11-28T15:00:00+07:00', { state: 'closed', inDays: 2, at: 450 }],
  ['on Sunday', '2026-11-29T09:00:00+07:00', { state: 'closed', inDays: 1, at: 450 }],
] as const)('an office tells %s whether it is open, or when it opens', (_, when, state) => {
  expect(told(OFFICE, when)).toEqual(state)
})

test('the day is the one in Vietnam: Sunday evening in London is Monday morning in Hà Nội', () => {
  expect(at('2026-11-22T23:30:00Z')).toEqual({ day: 0, minute: 390 })
})

test('an emergency ward is always open; a counter of one morning a week is found a whole week ahead', () => {
  expect(told('24/7', '2026-11-29T03:00:00+07:00')).toEqual({ state: 'always' })
  expect(told('Tu 08:00-11:00', '2026-11-24T11:00:00+07:00')).toEqual({ state: 'closed', inDays: 7, at: 480 })
})

test('a later part takes the place of an earlier one for its days', () => {
  expect(openWeek('Mo-Su 08:00-12:00; Su 09:00-10:00')?.[6]).toEqual([{ from: 540, until: 600 }])
})

test.each([
  '',
  'Thứ Hai đến thứ Sáu',
  'Mo-Fr',
  'Fr-Mo 08:00-12:00',
  'Mo 12:00-08:00',
  'Mo 08:00-12:00,11:00-13:00',
  'Mo 08:00-25:00',
  'Mo 8:00-12:00',
])('what is no rule is not guessed at: %s', rule => {
  expect(openWeek(rule)).toBeUndefined()
})

test('times are told as people say them', () => {
  expect([clockTime(450), clockTime(0), clockTime(780)]).toEqual(['7:30', '0:00', '13:00'])
})
