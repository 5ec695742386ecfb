import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '#domain/kernel/date.ts'
import { month } from '#domain/kernel/month.ts'
import { benefitChanges } from './benefit-changes.ts'
import { cardChanges, type NamedCard } from './card-changes.ts'
import { freshFindings, knownAfter, lastTurn } from './findings.ts'
import { isHistory } from './history.ts'
import { NEWS_KINDS } from './kinds.ts'
import { areSameChoices, choiceOf, choicesOf } from './preferences.ts'
import { outOfQuiet, textDueAt, textNextDay } from './texting.ts'

const today = plainDate('2026-11-20')
const QUIET = { newsQuietFrom: 21, newsQuietUntil: 7 }

describe('when a text may go out', () => {
  test.each([
    ['2026-11-20T10:00', '2026-11-20T10:00'],
    ['2026-11-20T20:59', '2026-11-20T20:59'],
    ['2026-11-20T21:00', '2026-11-21T07:00'],
    ['2026-11-20T23:59', '2026-11-21T07:00'],
    ['2026-11-21T00:00', '2026-11-21T07:00'],
    ['2026-11-21T06:59', '2026-11-21T07:00'],
    ['2026-11-21T07:00', '2026-11-21T07:00'],
  ])('promised for %s in Vietnam it goes at %s', (at, goes) => {
    expect(outOfQuiet(new Date(`${at}:00+07:00`), QUIET)).toEqual(new Date(`${goes}:00+07:00`))
  })

  test('never within the quiet hours, never before it is due, whatever the policy', () => {
    const hours = fc.record({ newsQuietFrom: fc.integer({ min: 18, max: 23 }), newsQuietUntil: fc.integer({ min: 5, max: 10 }) })
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), hours, (at, quiet) => {
        const goes = outOfQuiet(at, quiet)
        const hour = new Date(goes.getTime() + 7 * 3_600_000).getUTCHours()
        expect(goes.getTime()).toBeGreaterThanOrEqual(at.getTime())
        expect(goes.getTime() - at.getTime()).toBeLessThan(24 * 3_600_000)
        expect(hour >= quiet.newsQuietUntil && hour < quiet.newsQuietFrom).toBe(true)
      }),
    )
  })

  test('told at noon it is due a day later; told at ten in the evening, in the morning after the next', () => {
    const policies = { ...QUIET, newsTextAfterHours: 24 }
    expect(textDueAt(new Date('2026-11-20T12:00:00+07:00'), policies)).toEqual(new Date('2026-11-21T12:00:00+07:00'))
    expect(textDueAt(new Date('2026-11-20T22:00:00+07:00'), policies)).toEqual(new Date('2026-11-22T07:00:00+07:00'))
    expect(textNextDay(new Date('2026-11-20T01:00:00+07:00'), QUIET)).toEqual(new Date('2026-11-21T07:00:00+07:00'))
  })
})

describe('a history that is loaded', () => {
  test.each([
    [true, '2006-01-01', true],
    [true, addDays(today, -93), true],
    [true, addDays(today, -92), false],
    [false, '2006-01-01', false],
    [true, null, false],
  ])('first %s and back to %s: %s', (isFirst, oldest, expected) => {
    expect(isHistory({ isFirst, oldest: oldest === null ? null : plainDate(oldest) }, today)).toBe(expected)
  })
})

describe('findings of the watch', () => {
  const finding = (key: string, to: string) => ({ key, kind: 'late', fromMonth: month('2026-05'), toMonth: month(to) })

  test('a new one and one that has grown are told; one that is known or mended is not', () => {
    const known = knownAfter([finding('late:A', '2026-06'), finding('gap:B', '2026-06')])
    const found = [finding('late:A', '2026-07'), finding('gap:B', '2026-06'), finding('gap:C', '2026-06')]
    expect(freshFindings(found, known).map(({ key }) => key)).toEqual(['late:A', 'gap:C'])
    expect(freshFindings(found, knownAfter(found))).toEqual([])
  })

  test('what was mended and comes again is told again', () => {
    const mended = knownAfter([])
    expect(freshFindings([finding('late:A', '2026-06')], mended)).toHaveLength(1)
  })

  test.each([
    ['2026-11-01', '2026-11-01'],
    ['2026-11-10', '2026-11-01'],
    ['2026-11-11', '2026-11-11'],
    ['2026-11-30', '2026-11-11'],
    ['2027-01-03', '2027-01-01'],
  ])('on %s months were last looked at for what fell due on %s', (day, turn) => {
    expect(lastTurn(plainDate(day), 10)).toBe(turn)
  })

  test('the last turn is never in the future, and no turn is left out between two days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 45 }), (days, recordingDays) => {
        const day = addDays(today, days)
        const turn = lastTurn(day, recordingDays)
        expect(turn <= day).toBe(true)
        expect(lastTurn(turn, recordingDays)).toBe(turn)
      }),
    )
  })
})

describe('what has become of a card', () => {
  const card = (more: Partial<NamedCard> = {}): NamedCard => ({
    name: 'DN4790000000001|2026-01-01',
    state: 'active',
    until: plainDate('2026-12-31'),
    facility: '79031',
    level: 4,
    ...more,
  })
  const { name } = card()

  test.each([
    [card({ state: 'locked' }), ['locked']],
    [card({ state: 'revoked' }), ['revoked']],
    [card({ until: plainDate('2027-12-31') }), ['extended']],
    [card({ until: null }), ['extended']],
    [card({ until: plainDate('2026-11-30') }), ['shortened']],
    [card({ facility: '79A08' }), ['facility']],
    [card({ level: 2 }), ['level']],
    [card({ state: 'locked', facility: '79A08' }), ['locked', 'facility']],
    [card(), []],
  ] as const)('%j: %j', (now, changes) => {
    expect(cardChanges({ [name]: card() }, [now])).toEqual(changes)
  })

  test('opened again after a lock', () => {
    expect(cardChanges({ [name]: card({ state: 'locked' }) }, [card()])).toEqual(['unlocked'])
  })

  test('a row with another first day is a new card, or the same number renewed', () => {
    expect(cardChanges({ [name]: null }, [card()])).toEqual(['new'])
    const next = card({ name: 'DN4790000000001|2027-01-01', until: plainDate('2027-12-31') })
    expect(cardChanges({ [next.name]: null }, [card(), next])).toEqual(['extended'])
    expect(cardChanges({ [next.name]: null, [name]: card() }, [next])).toEqual(['extended'])
    expect(cardChanges({ [name]: null }, [card({ state: 'locked' })])).toEqual(['locked'])
  })

  test('a card that nobody touched, and one that is gone, are not told', () => {
    expect(cardChanges({}, [card()])).toEqual([])
    expect(cardChanges({ [name]: card() }, [])).toEqual([])
  })
})

test('a new benefit is told as decided or as paid; one that moves, by where it stands now; one that stays, not at all', () => {
  const one = (state: 'paying' | 'paid' | 'receiving' | 'paused' | 'ended') => [{ name: 'x', regime: 'pension', state }]
  expect(benefitChanges({ x: null }, one('paying'))).toEqual(['pension:new'])
  expect(benefitChanges({ x: null }, one('receiving'))).toEqual(['pension:new'])
  expect(benefitChanges({ x: null }, one('paid'))).toEqual(['pension:paid'])
  expect(benefitChanges({ x: 'receiving' }, one('paused'))).toEqual(['pension:paused'])
  expect(benefitChanges({ x: 'paused' }, one('receiving'))).toEqual(['pension:receiving'])
  expect(benefitChanges({ x: 'paid' }, one('paid'))).toEqual([])
  expect(benefitChanges({}, one('paid'))).toEqual([])
})

describe('choices', () => {
  test('what was never chosen is as by default: inbox and device, a text when unread, no letter', () => {
    const ofRecord = NEWS_KINDS.map(kind => ({ kind, push: true, sms: true, email: false }))
    expect(choicesOf([])).toEqual([...ofRecord, { kind: 'announcements', push: true, sms: false, email: false }])
  })

  test('announcements ring and never become texts or letters, whatever is chosen', () => {
    expect(choiceOf('announcements', { push: false, sms: true, email: true })).toEqual({
      kind: 'announcements',
      push: false,
      sms: false,
      email: false,
    })
  })

  test('a choice of what is so already is no other choice', () => {
    expect(areSameChoices([], [{ kind: 'card', push: true, sms: true, email: false }])).toBe(true)
    expect(areSameChoices([], [{ kind: 'card', push: true, sms: true, email: true }])).toBe(false)
  })
})
