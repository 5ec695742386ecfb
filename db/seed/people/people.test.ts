import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { watch } from '#domain/contributions/watch.ts'
import { contributionTotals } from '#domain/contributions/totals.ts'
import { addDays, plainDate } from '#domain/kernel/date.ts'
import { monthAt, monthIndex, type Month } from '#domain/kernel/month.ts'
import { mobilePhone, personalId, socialInsuranceNo, email, fullName } from '#domain/participants/identifiers.ts'
import { buildDirectories } from '#seed/directory/index.ts'
import { buildDemo } from './index.ts'
import type { PeriodRow } from './rows.ts'

const TODAY = plainDate('2026-11-21')
const demo = buildDemo(TODAY)
const directories = buildDirectories()
const numberOfStory = (key: string): string => demo.stories.find(story => story.key === key)?.socialInsuranceNo ?? `no story ${key}`
const rowsOf = (key: string, fund: PeriodRow['fund'] = 'social') =>
  demo.periods.filter(row => row.socialInsuranceNo === numberOfStory(key) && row.fund === fund)
const monthsOf = (rows: readonly PeriodRow[]): Month[] => rows.flatMap(row => monthsFrom(row.fromMonth, row.toMonth))
const monthsFrom = (from: Month, to: Month): Month[] =>
  Array.from({ length: monthIndex(to) - monthIndex(from) + 1 }, (_, step) => monthAt(monthIndex(from) + step))
const totalsOf = (key: string) => contributionTotals(rowsOf(key).map(row => ({ ...row, unitName: row.unitCode })))
const cardOf = (key: string) => demo.cards.find(card => card.socialInsuranceNo === numberOfStory(key))
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

test('the same day gives the same people, another day moves their dates and nothing else', () => {
  expect(hash(buildDemo(TODAY))).toBe(hash(demo))
  const later = buildDemo(addDays(TODAY, 45))
  expect(later.participants.map(row => row.socialInsuranceNo)).toEqual(demo.participants.map(row => row.socialInsuranceNo))
  expect(hash(later.periods)).not.toBe(hash(demo.periods))
})

test('there are at least 240 participants, a dozen and more with a story', () => {
  expect(demo.participants.length).toBeGreaterThanOrEqual(240)
  expect(demo.stories.length).toBeGreaterThanOrEqual(14)
  expect(new Set(demo.stories.map(story => story.key)).size).toBe(demo.stories.length)
})

test('no number, phone or address belongs to a living person', () => {
  const unlike = demo.participants.filter(
    row =>
      !/^00\d{8}$/u.test(row.socialInsuranceNo) ||
      (row.personalId !== null && !/^\d{3}[45]\d{8}$/u.test(row.personalId)) ||
      (row.phone !== null && !/^0500\d{6}$/u.test(row.phone)) ||
      (row.email !== null && !row.email.endsWith('@vidu.example')),
  )
  expect(unlike).toEqual([])
})

test('every value is in the form in which the rules of the field store it', () => {
  for (const row of demo.participants) {
    expect(socialInsuranceNo(row.socialInsuranceNo)).toEqual({ ok: true, value: row.socialInsuranceNo })
    expect(fullName(row.fullName)).toEqual({ ok: true, value: row.fullName })
    if (row.personalId) expect(personalId(row.personalId)).toEqual({ ok: true, value: row.personalId })
    if (row.phone) expect(mobilePhone(row.phone)).toEqual({ ok: true, value: row.phone })
    if (row.email) expect(email(row.email)).toEqual({ ok: true, value: row.email })
  }
})

test('one number, one personal number, one phone and one email each', () => {
  for (const part of ['socialInsuranceNo', 'personalId', 'phone', 'email'] as const) {
    const values = demo.participants.map(row => row[part]).filter(value => value !== null)
    expect(new Set(values).size, part).toBe(values.length)
  }
})

test('places, facilities, units and agencies named by people exist in the directories', () => {
  const communes = new Map(directories.communes.map(row => [row.code, row]))
  for (const row of demo.participants) {
    const commune = communes.get(row.communeCode)
    expect(commune?.provinceCode).toBe(row.provinceCode)
    expect(row.address.toLowerCase()).toContain(commune?.name.toLowerCase())
  }
  const facilities = new Set(directories.facilities.map(row => row.code))
  const units = new Set(directories.units.map(row => row.code))
  const agencies = new Set(directories.agencies.map(row => row.code))
  expect(demo.cards.filter(card => !facilities.has(card.facilityCode))).toEqual([])
  expect([...new Set(demo.periods.map(row => row.unitCode))].filter(code => !units.has(code))).toEqual([])
  expect(demo.staff.filter(member => !agencies.has(member.agencyCode))).toEqual([])
})

test('a card number is group, level, old province and the person’s number; the level is the one printed in it', () => {
  for (const card of demo.cards) {
    expect(card.cardNo).toMatch(/^[A-Z]{2}[1-5]\d{12}$/u)
    expect(card.cardNo.slice(5)).toBe(card.socialInsuranceNo)
    expect(Number(card.cardNo.charAt(2))).toBe(card.coverageLevel)
    expect(card.validUntil === null || card.validUntil > card.validFrom).toBe(true)
  }
})

test('no month lies after the last one that was paid, nothing was paid tomorrow', () => {
  expect(demo.periods.filter(row => row.fromMonth > '2026-10' || row.toMonth > '2026-10')).toEqual([])
  expect(new Set(demo.periods.filter(row => row.fromMonth > row.toMonth).map(row => row.socialInsuranceNo))).toEqual(
    new Set([numberOfStory('tien')]),
  )
  expect(demo.periods.filter(row => (row.status === 'owed') !== (row.paidOn === null))).toEqual([])
  expect(demo.periods.filter(row => row.paidOn !== null && row.paidOn > TODAY)).toEqual([])
})

test('Mai has 12 years and 2 months: two gaps, and overlapping months that count once', () => {
  const months = monthsOf(rowsOf('mai'))
  expect(months.length - new Set(months).size).toBe(12)
  expect(totalsOf('mai')).toMatchObject({
    months: 146,
    fromMonth: '2014-01',
    toMonth: '2026-10',
    gaps: [
      { fromMonth: '2017-03', toMonth: '2017-05' },
      { fromMonth: '2021-06', toMonth: '2021-10' },
    ],
  })
})

test('Mai’s five years on the card are unbroken: as a household she was insured through the longer gap', () => {
  const health = monthsOf(rowsOf('mai', 'health'))
  expect(cardOf('mai')?.fiveYearDate).toBe('2019-01-01')
  expect(monthsFrom('2017-03' as Month, '2026-10' as Month).filter(month => !health.includes(month))).toEqual([
    '2017-03',
    '2017-04',
    '2017-05',
  ])
})

test('ông Bình is one month short of 15 years', () => {
  expect(totalsOf('binh').months).toBe(15 * 12 - 1)
})

test('bà Hoa has a pensioner’s card and no history', () => {
  expect(cardOf('hoa')).toMatchObject({ cardNo: `HT379${numberOfStory('hoa')}`, validUntil: null })
  expect(rowsOf('hoa')).toEqual([])
})

test('Thảo’s employer owes seven months, Hùng’s settled months do not count, bà Tư’s reserved ones do', () => {
  expect(totalsOf('thao')).toMatchObject({ months: 64, owed: [{ fromMonth: '2026-04', toMonth: '2026-10', unitName: 'TZ0009Z' }] })
  expect([totalsOf('hung').months, totalsOf('hung').settledMonths, totalsOf('tu').months]).toEqual([71, 71, 106])
})

test('the watch finds what stories are about, and nothing in the crowd', () => {
  const told = new Map<string, string[]>()
  for (const [no, rows] of Map.groupBy(demo.periods, row => row.socialInsuranceNo)) {
    const named = (unitCode: string) => ({ unitCode, unitName: unitCode })
    const watched = rows.map(row => ({
      ...row,
      ...named(row.unitCode),
      kind: row.contributionKind,
      cycle: 1 as const,
      payVnd: row.baseVnd + row.allowancePositionVnd + row.allowanceProfessionVnd,
      rateBps: row.employeeRateBps + row.employerRateBps,
    }))
    const declared = demo.movements.filter(row => row.socialInsuranceNo === no).map(row => ({ ...row, ...named(row.unitCode) }))
    const found = watch(watched, declared, TODAY)
    if (found.length)
      told.set(demo.stories.find(story => story.socialInsuranceNo === no)?.key ?? no, [...new Set(found.map(({ kind }) => kind))])
  }
  expect(Object.fromEntries(told)).toEqual({
    mai: ['two_units'],
    quang: ['two_units'],
    thao: ['late'],
    tien: ['gap', 'inverted', 'pay_drop'],
  })
})

test('Út’s history has exactly 200 rows', () => {
  expect(rowsOf('ut')).toHaveLength(200)
})

test('cards show every state: expired 40 days ago, 20 days left, locked with a reason', () => {
  expect(cardOf('sau')?.validUntil).toBe(addDays(TODAY, -40))
  expect(cardOf('nam')?.validUntil).toBe(addDays(TODAY, 20))
  expect(cardOf('yen')).toMatchObject({ state: 'locked', stateReason: expect.stringContaining('nghỉ việc') })
})

test('contributions follow the law of their month', () => {
  const rates = (month: string, fund: PeriodRow['fund']) => {
    const row = rowsOf('lien', fund).find(period => period.fromMonth <= month && month <= period.toMonth)
    return row && [row.employeeRateBps, row.employerRateBps]
  }
  expect([rates('1995-09', 'social'), rates('2010-05', 'social'), rates('2013-01', 'social'), rates('2026-10', 'social')]).toEqual([
    [500, 1500],
    [600, 1500],
    [700, 1600],
    [800, 1700],
  ])
  expect([
    rates('2008-12', 'unemployment'),
    rates('2009-01', 'unemployment'),
    rates('2017-05', 'accident'),
    rates('2017-06', 'accident'),
  ]).toEqual([undefined, [100, 100], [0, 100], [0, 50]])
  expect(rates('2026-10', 'health')).toEqual([150, 300])
})

test('a salary by coefficient is the coefficient times the reference level: 3.66 × 1,490,000 = 5,453,400 đồng', () => {
  const row = rowsOf('lien').find(period => period.fromMonth <= '2020-02' && '2020-02' <= period.toMonth)
  expect(row).toMatchObject({ coefficient: 3.66, baseVnd: 5_453_400 })
})

test('officers of four agencies, two administrators and a coordinator may sign in', () => {
  expect(demo.staff.map(member => [member.loginName, member.role, member.agencyCode])).toEqual([
    ['dung', 'officer', '07911'],
    ['nga', 'officer', '079'],
    ['ha', 'officer', '07906'],
    ['son', 'officer', '00104'],
    ['phuc', 'administrator', '079'],
    ['khanh', 'administrator', '001'],
    ['huy', 'coordinator', '07911'],
  ])
})

test('the demo holds on any day of the year, the 29th of February and new year included', () => {
  for (const day of ['2026-12-31', '2027-01-01', '2027-01-27', '2028-02-29', '2027-03-28']) {
    const other = buildDemo(plainDate(day))
    expect(
      other.periods.filter(row => row.paidOn !== null && row.paidOn > day),
      day,
    ).toEqual([])
    expect(
      other.cards.filter(card => card.validUntil !== null && card.validUntil <= card.validFrom),
      day,
    ).toEqual([])
  }
})
