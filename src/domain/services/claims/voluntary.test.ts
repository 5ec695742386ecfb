import { describe, expect, test } from 'vitest'
import { fundBook, type InsuredPeriod } from '#domain/contributions/insured.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { month } from '#domain/kernel/month.ts'
import { aBook, anInsured } from '#test/builders/insured.ts'
import type { InsuredRecord } from '../claim.ts'
import { checkForm, type RecordFacts } from '../procedure.ts'
import { VOLUNTARY } from './voluntary.ts'

const row = (fromMonth: string, toMonth: string, kind: InsuredPeriod['kind'], status: InsuredPeriod['status'] = 'paid'): InsuredPeriod => ({
  fund: 'social',
  fromMonth: month(fromMonth),
  toMonth: month(toMonth),
  kind,
  status,
  unitCode: kind,
  unitName: kind,
  cycle: 1,
  payVnd: 2_000_000,
  rateBps: 2_200,
  coefficient: null,
})
const on = (today: string, periods: readonly InsuredPeriod[], more: Partial<InsuredRecord> = {}, left?: string): RecordFacts => ({
  today: plainDate(today),
  socialInsuranceNo: '0000168123',
  address: '5 đường Mới',
  card: null,
  monthly: null,
  receiver: null,
  insured: anInsured({
    social: fundBook(
      'social',
      periods,
      left === undefined
        ? []
        : [{ kind: 'left', funds: ['social'], unitCode: 'compulsory', unitName: 'A', fromMonth: month(left), toMonth: null }],
      plainDate(today),
    ),
    ...more,
  }),
})
const way = VOLUNTARY.way
const standing = (facts: RecordFacts) => way.claim?.(facts)
const unmet = (facts: RecordFacts) =>
  standing(facts)
    ?.conditions.filter(({ isMet }) => isMet === false)
    .map(({ say }) => say)
const NOVEMBER = '2026-11-22'

describe('who may pay alone', () => {
  test.each([
    ['somebody without a single month', on(NOVEMBER, []), []],
    ['who has paid alone until now', on(NOVEMBER, [row('2020-01', '2026-11', 'voluntary')]), []],
    ['who stopped work in August', on(NOVEMBER, [row('2020-01', '2026-08', 'compulsory')]), []],
    ['whose employer has reported the end of October', on(NOVEMBER, [row('2020-01', '2026-10', 'compulsory')], {}, '2026-11'), []],
    [
      'who left work in October and has paid November alone',
      on(NOVEMBER, [row('2020-01', '2026-10', 'compulsory'), row('2026-11', '2026-11', 'voluntary')], {}, '2026-11'),
      [],
    ],
    ['who works', on(NOVEMBER, [row('2020-01', '2026-10', 'compulsory')]), ['voluntary_working']],
    ['whose employer owes the last months', on(NOVEMBER, [row('2026-05', '2026-10', 'compulsory', 'owed')]), ['voluntary_working']],
    ['a pensioner', on(NOVEMBER, [], { benefits: [aPension()] }), ['pension_paid']],
    ['of fourteen', on(NOVEMBER, [], { birthDate: plainDate('2011-11-23') }), ['voluntary_young']],
    ['of fifteen today', on(NOVEMBER, [], { birthDate: plainDate('2011-11-22') }), []],
  ])('%s', (_, facts, why) => {
    expect(unmet(facts)).toEqual(why)
    expect(way.obstacle(facts)).toEqual(why.length > 0 ? { why: 'conditions' } : undefined)
  })

  test('nobody whose home is not known: no office would decide', () => {
    expect(way.obstacle({ ...on(NOVEMBER, []), address: null })).toEqual({ why: 'no_home' })
  })
})

function aPension(): InsuredRecord['benefits'][number] {
  return { regime: 'pension', fromDay: plainDate('2020-01-01'), toDay: null, quantity: null, quantityUnit: null, state: 'receiving' }
}

describe('what is paid next', () => {
  test.each([
    ['nothing yet', [], '2026-11'],
    ['until some years ago', [row('2015-01', '2019-12', 'compulsory')], '2026-11'],
    ['until this month', [row('2020-01', '2026-11', 'voluntary')], '2026-12'],
    ['until next year', [row('2026-01', '2027-03', 'voluntary')], '2027-04'],
  ] as const)('%s: from %s', (_, periods, from) => {
    expect(way.basis?.(on(NOVEMBER, [...periods]))).toMatchObject({ fromMonth: from })
    expect(way.adds?.(on(NOVEMBER, [...periods]))).toEqual({ payFrom: from })
  })

  test('is supported for what is left of ten years, counted since 2018', () => {
    const left = (...periods: InsuredPeriod[]) => way.basis?.(on(NOVEMBER, periods)).supportedMonths
    expect(left()).toBe(120)
    expect(left(row('2017-01', '2017-12', 'voluntary'))).toBe(120)
    expect(left(row('2017-07', '2018-06', 'voluntary'), row('2019-01', '2019-12', 'compulsory'))).toBe(114)
    expect(left(row('2008-01', '2027-12', 'voluntary'))).toBe(0)
  })
})

describe('before anybody pays', () => {
  const warned = (facts: RecordFacts) => standing(facts)?.warnings.map(({ say }) => say)

  test('it is said what is not given back, and what the State still bears', () => {
    expect(warned(on(NOVEMBER, []))).toEqual(['voluntary_support', 'voluntary_keep', 'voluntary_fixed', 'voluntary_local'])
    expect(warned(on(NOVEMBER, [row('2008-01', '2027-12', 'voluntary')]))).toContain('voluntary_support_over')
  })

  test('who is of age and lacks at most five years hears that these can be paid at once', () => {
    const old = { birthDate: plainDate('1964-10-05'), sex: 'male' as const }
    const lacks = (count: number, more: Partial<InsuredRecord> = old) =>
      standing(on(NOVEMBER, [], { ...more, social: aBook(count, { end: '2024-01' }) }))?.warnings.find(
        ({ say }) => say === 'voluntary_missing',
      )
    expect(lacks(120)?.values).toEqual({ months: 60 })
    expect(lacks(179)?.values).toEqual({ months: 1 })
    expect(lacks(119)).toBeUndefined()
    expect(lacks(180)).toBeUndefined()
    expect(lacks(150, {})).toBeUndefined()
  })
})

describe('the form', () => {
  const right = { incomeBase: '2.000.000', payFor: '12', supportGroup: 'other', payKnown: 'yes' }
  const facts = on(NOVEMBER, [])

  test('takes an amount as it is written, and asks for the tick', () => {
    expect(checkForm(VOLUNTARY, right)).toEqual({ values: { ...right, incomeBase: '2000000' }, problems: [] })
    expect(checkForm(VOLUNTARY, { ...right, payKnown: '' }).problems).toEqual([{ field: 'payKnown', code: 'CONSENT_REQUIRED' }])
  })

  test.each([
    ['', 'REQUIRED'],
    ['nhiều', 'FORM'],
    ['-2000000', 'FORM'],
    ['2010000', 'NUMBER_STEP'],
  ])('refuses the income “%s”', (incomeBase, code) => {
    expect(checkForm(VOLUNTARY, { ...right, incomeBase }).problems).toMatchObject([{ field: 'incomeBase', code }])
  })

  test.each([
    ['1450000', false],
    ['1500000', true],
    ['50600000', true],
    ['50650000', false],
  ])('an income of %s is within the bounds: %s', (incomeBase, isRight) => {
    expect(way.check?.({ ...right, incomeBase }, facts).map(({ code }) => code)).toEqual(isRight ? [] : ['NUMBER_RANGE'])
  })

  test('nobody chooses the first month: whatever is sent is left out', () => {
    expect(checkForm(VOLUNTARY, { ...right, payFrom: '2001-01' }).values).not.toHaveProperty('payFrom')
  })
})
