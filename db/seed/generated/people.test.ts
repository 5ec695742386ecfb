import { beforeAll, describe, expect, test } from 'vitest'
import { month, monthIndex } from '#domain/kernel/month.ts'
import { isPlainDate, plainDate } from '#domain/kernel/date.ts'
import { FUND_SINCE } from '#domain/contributions/book.ts'
import { email, fullName, isDemoPhone, mobilePhone, personalId } from '#domain/participants/identifiers.ts'
import { buildDemo } from '../people/index.ts'
import type { ParticipantRow } from '../people/rows.ts'
import { buildStudents } from '../people/students.ts'
import { benefitsOf } from './benefits.ts'
import type { Period } from './book.ts'
import { readCountry } from './country.ts'
import { inventEmployers } from './employers.ts'
import { SHARES } from './kinds.ts'
import { personAt, type GeneratedPerson, type World } from './person.ts'
import { MOST_PARTICIPANTS, type Recipe } from './recipe.ts'
import { visitsOf } from './visits.ts'

const [TODAY, COUNT] = [plainDate('2026-10-28'), 6_000]
const recipe: Recipe = { participants: COUNT, seed: 7, month: month('2026-10') }
let world: World
let people: readonly GeneratedPerson[] = []
beforeAll(() => {
  const country = readCountry()
  world = { recipe, country, employers: inventEmployers(recipe, country) }
  people = Array.from({ length: COUNT }, (_, n) => personAt(world, n))
})

const BLOCKS = Array.from({ length: 33 }, (_, block) => block)
const shareOf = (all: readonly GeneratedPerson[], is: (person: GeneratedPerson) => boolean): number => all.filter(is).length / all.length
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const plain = (person: GeneratedPerson): object => ({ ...person, random: undefined })

describe('who they are', () => {
  test('the same recipe gives the same person, asked alone or in a row; another seed gives another', () => {
    expect(plain(personAt(world, 4_321))).toEqual(plain(people[4_321] ?? personAt(world, 0)))
    const other = { ...world, recipe: { ...recipe, seed: 8 } }
    expect(personAt(other, 4_321).participant).not.toEqual(people[4_321]?.participant)
  })

  test('nobody’s numbers are anybody’s: each could be typed into a form, and none is one of the demo’s own people', () => {
    const demo = [...buildDemo(TODAY).participants, ...buildStudents(TODAY).map(({ participant }) => participant)]
    for (const field of ['socialInsuranceNo', 'personalId', 'phone', 'householdNo'] as const) {
      const taken = new Set(demo.map(each => each[field]).filter(value => value !== null))
      expect(people.filter(({ participant }) => taken.has(participant[field] ?? '')).length, field).toBe(0)
    }
    for (const { participant } of people) {
      expect(participant.socialInsuranceNo).toMatch(/^001\d{7}$/u)
      expect(fullName(participant.fullName)).toEqual({ ok: true, value: participant.fullName })
      if (participant.personalId !== null) expect(personalId(participant.personalId).ok).toBe(true)
      if (participant.personalId !== null) expect(participant.personalId).toMatch(/^0\d\d[45]\d{8}$/u)
      if (participant.phone !== null) expect([isDemoPhone(participant.phone), mobilePhone(participant.phone).ok]).toEqual([true, true])
      if (participant.email !== null) expect(email(participant.email).ok && participant.email.endsWith('@vidu.example')).toBe(true)
    }
  })

  test('no two have a number in common, in the largest registry either', () => {
    for (const field of ['socialInsuranceNo', 'personalId'] as const) {
      const given = people.map(({ participant }) => participant[field]).filter(value => value !== null)
      expect(new Set(given).size).toBe(given.length)
    }
    // Endings of personal numbers repeat after 600,000 people; then the province is another one.
    const far = Array.from({ length: 200 }, (_, at) => BLOCKS.map(block => world.country.homeOf(recipe, at * 7 + block * 600_000).origin))
    expect(MOST_PARTICIPANTS).toBeLessThan(34 * 600_000)
    expect(far.every(origins => new Set(origins).size === origins.length)).toBe(true)
  })

  test('half are women, common family names are common, and the large cities are large', () => {
    expect(shareOf(people, ({ participant }) => participant.sex === 'female')).toBeCloseTo(0.5, 1)
    expect(shareOf(people, ({ participant }) => participant.fullName.startsWith('Nguyễn '))).toBeCloseTo(0.15, 1)
    expect(shareOf(people, ({ place }) => place.province.code === '79')).toBeGreaterThan(0.13)
    expect(shareOf(people, ({ place }) => place.province.code === '12')).toBeLessThan(0.02)
    expect(new Set(people.map(({ place }) => place.province.code)).size).toBe(34)
  })

  test('a household lives together', () => {
    for (let n = 0; n < 400; n += 4) expect(new Set(people.slice(n, n + 4).map(({ place }) => place.former)).size).toBe(1)
  })

  test('each kind has about its share', () => {
    for (const [kind, percent] of SHARES)
      expect(Math.abs(shareOf(people, person => person.kind === kind) * 100 - percent), kind).toBeLessThan(2)
  })
})

describe('what they have paid', () => {
  test('about twenty rows each: a few for most, many for who has worked long', () => {
    expect(mean(people.map(({ periods }) => periods.length))).toBeGreaterThan(18)
    expect(mean(people.map(({ periods }) => periods.length))).toBeLessThan(25)
    const of = (kind: string): number => mean(people.filter(person => person.kind === kind).map(({ periods }) => periods.length))
    expect(of('worker')).toBeGreaterThan(30)
    expect(of('public')).toBeGreaterThan(of('worker'))
    expect(of('child')).toBeLessThan(6)
  })

  test('no row begins before its fund or its person, ends before it begins, or reaches beyond the last paid month', () => {
    const isWrong = (row: Period, { birthDate }: ParticipantRow): boolean =>
      row.fromMonth > row.toMonth ||
      row.toMonth > recipe.month ||
      row.fromMonth < birthDate.slice(0, 7) ||
      row.fromMonth < FUND_SINCE[row.fund]
    expect(people.flatMap(({ periods, participant }) => periods.filter(row => isWrong(row, participant)))).toEqual([])
  })

  test('rows of one fund never overlap in one person’s life at work', () => {
    for (const { periods, kind } of people) {
      if (kind === 'student') continue
      const social = periods.filter(({ fund }) => fund === 'social').toSorted((a, b) => (a.fromMonth < b.fromMonth ? -1 : 1))
      expect(social.filter((row, at) => at > 0 && row.fromMonth <= (social[at - 1]?.toMonth ?? ''))).toEqual([])
    }
  })

  test('people change employers, pause, are paid more, are owed, have left for good', () => {
    const workers = people.filter(({ kind }) => kind === 'worker')
    const units = workers.map(({ periods }) => new Set(periods.map(({ unitCode }) => unitCode)).size)
    expect(mean(units)).toBeGreaterThan(1.5)
    expect(shareOf(workers, ({ periods }) => hasGap(periods.filter(({ fund }) => fund === 'social')))).toBeGreaterThan(0.3)
    expect(shareOf(workers, ({ periods }) => periods.some(({ status }) => status === 'owed'))).toBeGreaterThan(0.005)
    const pay = (from: string, to: string): number =>
      mean(
        workers.flatMap(({ periods }) => periods.filter(row => row.fromMonth >= from && row.fromMonth < to).map(({ baseVnd }) => baseVnd)),
      )
    expect(pay('2022-01', '2027-01')).toBeGreaterThan(pay('2012-01', '2015-01') * 1.4)
    expect(shareOf(people, ({ periods }) => periods.some(({ status }) => status === 'settled_lump_sum'))).toBeGreaterThan(0.01)
    expect(shareOf(people, ({ periods }) => periods.some(({ status }) => status === 'reserved'))).toBeGreaterThan(0.01)
  })

  test('units have said what they say: joined before the first month, absences between months, left after the last', () => {
    const said = new Set(people.flatMap(({ movements }) => movements.map(({ kind }) => kind)))
    expect([...said].toSorted()).toEqual(['joined', 'left', 'maternity', 'sick', 'unpaid'])
    for (const { movements, periods } of people)
      for (const { kind, unitCode, fromMonth, toMonth, funds } of movements) {
        const own = periods.filter(row => row.unitCode === unitCode && funds.includes(row.fund))
        if (kind === 'joined') expect(own.some(row => row.fromMonth === fromMonth)).toBe(true)
        else expect(own.some(row => row.fromMonth <= (toMonth ?? fromMonth) && row.toMonth >= fromMonth && kind !== 'left')).toBe(false)
      }
    expect(
      people
        .filter(({ participant }) => participant.sex === 'male')
        .some(({ movements }) => movements.some(({ kind }) => kind === 'maternity')),
    ).toBe(false)
  })

  test('some employers are large, most are small', () => {
    const sizes = new Map<string, number>()
    for (const { periods, kind } of people) {
      const last = kind === 'worker' ? periods.at(-1)?.unitCode : undefined
      if (last !== undefined) sizes.set(last, (sizes.get(last) ?? 0) + 1)
    }
    const sorted = [...sizes.values()].toSorted((a, b) => b - a)
    expect(sorted[0]).toBeGreaterThan(4 * (sorted[Math.floor(sorted.length / 2)] ?? 0))
  })
})

const hasGap = (rows: readonly { readonly fromMonth: string; readonly toMonth: string }[]): boolean => {
  const sorted = rows.toSorted((a, b) => (a.fromMonth < b.fromMonth ? -1 : 1))
  return sorted.some((row, at) => at > 0 && monthIndex(month(row.fromMonth)) > monthIndex(month(sorted[at - 1]?.toMonth ?? '')) + 1)
}

describe('what they have and were given', () => {
  test('nearly everybody has a card that says their number and a facility of the old province', () => {
    expect(shareOf(people, ({ cards }) => cards.length > 0)).toBeGreaterThan(0.95)
    for (const { cards, participant, place } of people)
      for (const card of cards) {
        expect(card.cardNo).toMatch(/^[A-Z]{2}[1-5]\d{2}\d{10}$/u)
        expect([card.cardNo.endsWith(participant.socialInsuranceNo), card.facilityCode.startsWith(place.former)]).toEqual([true, true])
      }
  })

  test('benefits follow from the book, are decided by today, and pensions are paid until last month', () => {
    const all = people.flatMap(person => benefitsOf(person, TODAY))
    const regimes = new Set(all.map(({ regime }) => regime))
    expect([...regimes].toSorted()).toEqual(['birth', 'birth_grant', 'pension', 'sickness', 'social_lump_sum', 'unemployment_benefit'])
    expect(all.every(({ decidedOn, amountVnd, fromDay }) => decidedOn <= TODAY && amountVnd > 0 && isPlainDate(fromDay))).toBe(true)
    const paid = all.filter(({ regime, state }) => regime === 'pension' && state === 'receiving')
    expect(paid.every(({ paidMonths }) => paidMonths.at(-1)?.toMonth === '2026-09')).toBe(true)
  })

  test('one in seven has been to a facility, the old more often', () => {
    const counts = people.map(person => ({ person, visits: visitsOf(person, TODAY).length }))
    const share = counts.filter(({ visits }) => visits > 0).length / COUNT
    expect(share).toBeGreaterThan(0.09)
    expect(share).toBeLessThan(0.19)
  })
})
