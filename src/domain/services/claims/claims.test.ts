import { describe, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { claims } from '#texts/vi/claims.ts'
import { aBook, anInsured } from '#test/builders/insured.ts'
import { SAYINGS, type InsuredRecord } from '../claim.ts'
import { checkForm, type FormProcedure, type RecordFacts } from '../procedure.ts'
import { ONE_TIME } from './one-time.ts'
import { PENSION } from './pension.ts'
import { RECOVERY } from './recovery.ts'
import { monthsLater, UNEMPLOYMENT } from './unemployment.ts'

const factsOn = (today: string, insured: Partial<InsuredRecord> = {}): RecordFacts => ({
  today: plainDate(today),
  socialInsuranceNo: '0000168123',
  address: '5 đường Mới',
  card: null,
  monthly: null,
  receiver: null,
  insured: anInsured(insured),
})
const said = ({ way }: FormProcedure, facts: RecordFacts) => way.claim?.(facts).conditions.map(({ say, isMet }) => `${say} ${isMet}`) ?? []
const isOpen = (procedure: FormProcedure, facts: RecordFacts): boolean => procedure.way.obstacle(facts) === undefined
const given = (regime: 'sickness' | 'birth' | 'rest_after_birth', fromDay: string, toDay: string, quantity = 1) => ({
  regime,
  fromDay: plainDate(fromDay),
  toDay: plainDate(toDay),
  quantity,
  quantityUnit: 'working_day' as const,
  state: 'paid' as const,
})

test('every sentence about a claim has words', () => {
  expect(
    Object.keys(claims)
      .filter(key => key.startsWith('claims.say.'))
      .toSorted(),
  ).toEqual(SAYINGS.map(say => `claims.say.${say}`).toSorted())
})

test.each([
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-10-15', 3, '2027-01-15'],
  ['2027-05-31', -3, '2027-02-28'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsLater(plainDate(day), months)).toBe(later)
})

describe('who may claim unemployment benefit', () => {
  const left = (count: number, more = {}) => ({ unemployment: aBook(count, { end: '2026-10', leftIn: '2026-11', ...more }) })

  test('twelve months in the last 24, out of work, in time', () => {
    const facts = factsOn('2026-11-22', left(14))
    expect(said(UNEMPLOYMENT, facts)).toEqual([
      'unemployment_enough true',
      'unemployment_stopped true',
      'unemployment_in_time true',
      'pension_none true',
      'unemployment_none true',
    ])
    expect(isOpen(UNEMPLOYMENT, facts)).toBe(true)
    expect(UNEMPLOYMENT.way.claim?.(facts)).toMatchObject({ estimate: { amountVnd: 5_400_000, per: 'month' } })
    expect(UNEMPLOYMENT.way.claim?.(facts).conditions[0]?.values).toEqual({ months: 14, window: 24, needed: 12 })
    expect(UNEMPLOYMENT.way.claim?.(facts).conditions[2]?.values).toEqual({ untilDay: '2027-01-31', days: 70 })
  })

  test.each([
    ['eleven months', '2026-11-22', left(11), 'unemployment_few false'],
    ['still at work', '2026-11-22', { unemployment: aBook(30) }, 'unemployment_working false'],
    ['three months after the last', '2027-03-02', left(30), 'unemployment_late false'],
    [
      'receives a pension',
      '2026-11-22',
      {
        ...left(30),
        benefits: [{ ...given('birth', '2026-01-01', '2026-02-01'), regime: 'pension' as const, state: 'receiving' as const }],
      },
      'pension_paid false',
    ],
  ] as const)('not who: %s', (_, today, more, why) => {
    const facts = factsOn(today, more)
    expect(said(UNEMPLOYMENT, facts)).toContain(why)
    expect(UNEMPLOYMENT.way.obstacle(facts)).toEqual({ why: 'conditions' })
  })

  test('with a gap it may be enough for a short contract, which the form asks', () => {
    const early = aBook(10, { end: '2024-09' }).months
    const unemployment = { ...aBook(8, { end: '2026-10', leftIn: '2026-11' }), months: [...early, ...aBook(8, { end: '2026-10' }).months] }
    const facts = factsOn('2026-11-22', { unemployment })
    expect(said(UNEMPLOYMENT, facts)).toContain('unemployment_short_contract null')
    const form = { contractEnd: '2026-10-31', contractKind: 'long' }
    expect(UNEMPLOYMENT.way.check?.(form, facts)).toEqual([{ field: 'contractKind', code: 'CLAIM_NOT_MET' }])
    expect(UNEMPLOYMENT.way.check?.({ ...form, contractKind: 'short' }, facts)).toEqual([])
  })

  test.each([
    ['2026-08-21', false],
    ['2026-08-22', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
  ])('a contract that ended on %s: %s', (contractEnd, isRight) => {
    const facts = factsOn('2026-11-22', left(14))
    expect(UNEMPLOYMENT.way.check?.({ contractEnd, contractKind: 'long' }, facts).length).toBe(isRight ? 0 : 1)
  })

  test('what it grants begins on the eleventh working day and lasts its months', () => {
    const granted = UNEMPLOYMENT.way.grant?.(factsOn('2026-11-22', left(50)), { values: {}, startDay: plainDate('2026-12-08') })
    expect(granted).toMatchObject({ regime: 'unemployment_benefit', fromDay: '2026-12-08', toDay: '2027-04-07', amountVnd: 5_400_000 })
  })
})

describe('who may claim a one-time payment', () => {
  const out = { social: aBook(60, { end: '2025-06' }) }

  test('whoever was insured before July 2025 and is out for a year, with what is lost', () => {
    const facts = factsOn('2026-11-22', out)
    expect(said(ONE_TIME, facts)).toContain('one_time_stopped true')
    expect(ONE_TIME.way.claim?.(facts).warnings.map(({ say, values }) => [say, values])).toEqual([
      ['one_time_lost', { years: 5, months: 0 }],
      ['one_time_missing', { years: 10, months: 0 }],
      ['one_time_keep', { years: 5, months: 0 }],
      ['one_time_voluntary', {}],
    ])
    expect(ONE_TIME.way.check?.({ oneTimeCase: 'stopped' }, facts)).toEqual([])
  })

  test.each([
    ['out for eleven months', '2026-05-30', out, false],
    ['out for twelve months', '2026-07-01', out, true],
    ['insured since July 2025 only', '2027-12-01', { social: aBook(6, { end: '2025-12' }) }, false],
    ['twenty years', '2026-11-22', { social: aBook(240, { end: '2025-06' }) }, false],
    ['a month less than twenty years', '2026-11-22', { social: aBook(239, { end: '2025-06' }) }, true],
  ] as const)('as one who has stopped: %s', (_, today, more, isMet) => {
    expect(ONE_TIME.way.check?.({ oneTimeCase: 'stopped' }, factsOn(today, more)).length).toBe(isMet ? 0 : 1)
  })

  test('of age with less than fifteen years; not with fifteen', () => {
    const old = { birthDate: plainDate('1966-01-01'), social: aBook(100, { end: '2026-09' }) }
    expect(ONE_TIME.way.check?.({ oneTimeCase: 'age' }, factsOn('2026-11-22', old))).toEqual([])
    expect(ONE_TIME.way.check?.({ oneTimeCase: 'age' }, factsOn('2026-11-22', { ...old, social: aBook(180) })).length).toBe(1)
    expect(ONE_TIME.way.check?.({ oneTimeCase: 'age' }, factsOn('2026-11-22')).length).toBe(1)
  })

  test('what papers tell needs the paper named, and the sentence ticked', () => {
    const facts = factsOn('2026-11-22')
    expect(ONE_TIME.way.check?.({ oneTimeCase: 'abroad', casePaper: '' }, facts)).toEqual([{ field: 'casePaper', code: 'REQUIRED' }])
    const form = { oneTimeCase: 'abroad', casePaper: 'Thị thực định cư số 12', payMethod: 'cash', payPlace: 'Bưu điện' }
    expect(checkForm(ONE_TIME, form).problems).toEqual([{ field: 'understood', code: 'CONSENT_REQUIRED' }])
    expect(checkForm(ONE_TIME, { ...form, understood: 'yes' }).problems).toEqual([])
  })

  test('nobody without a month that counts; no amount where the State’s scale or its support has to be reckoned', () => {
    expect(ONE_TIME.way.obstacle(factsOn('2026-11-22', { social: aBook(0) }))).toEqual({ why: 'conditions' })
    const scale = factsOn('2026-11-22', { social: { ...aBook(60), hasCoefficients: true } })
    expect(ONE_TIME.way.claim?.(scale)).toMatchObject({ estimate: null, noEstimate: { say: 'coefficients' } })
    expect(ONE_TIME.way.grant?.(scale, { values: {}, startDay: plainDate('2026-12-08') })).toBeUndefined()
  })
})

describe('who may rest after sickness or a birth', () => {
  const sick = (...days: number[]) => ({
    benefits: days.map((quantity, n) => given('sickness', `2026-0${n + 7}-01`, `2026-0${n + 7}-28`, quantity)),
  })

  test('thirty days of sickness in the year, within thirty days', () => {
    expect(said(RECOVERY, factsOn('2026-10-10', sick(10, 12, 8)))).toEqual([
      'recovery_working true',
      'recovery_sick true',
      'recovery_in_time true',
    ])
    expect(said(RECOVERY, factsOn('2026-10-10', sick(10, 12, 7)))).toContain('recovery_none false')
    expect(said(RECOVERY, factsOn('2026-11-10', sick(10, 12, 8)))).toContain('recovery_late false')
  })

  test('after a birth once', () => {
    const birth = given('birth', '2026-04-20', '2026-10-19')
    expect(isOpen(RECOVERY, factsOn('2026-10-30', { benefits: [birth] }))).toBe(true)
    const taken = given('rest_after_birth', '2026-10-22', '2026-10-26')
    expect(said(RECOVERY, factsOn('2026-10-30', { benefits: [birth, taken] }))).toContain('recovery_taken false')
  })

  test('the rest that was chosen must be one of the record, and begin in time', () => {
    const facts = factsOn('2026-10-30', { benefits: [given('birth', '2026-04-20', '2026-10-19')] })
    expect(RECOVERY.way.check?.({ recoveryKind: 'sick_other', restFrom: '2026-11-01' }, facts)[0]?.code).toBe('CLAIM_NOT_MET')
    expect(RECOVERY.way.check?.({ recoveryKind: 'birth_other', restFrom: '2026-11-18' }, facts)).toEqual([])
    expect(RECOVERY.way.check?.({ recoveryKind: 'birth_other', restFrom: '2026-11-19' }, facts)[0]?.code).toBe('DAY_RANGE')
    const values = { recoveryKind: 'birth_surgery', restFrom: '2026-11-02' }
    expect(RECOVERY.way.grant?.(facts, { values, startDay: plainDate('2026-11-20') })).toMatchObject({
      regime: 'rest_after_birth',
      toDay: '2026-11-08',
      amountVnd: 7 * 759_000,
    })
  })
})

describe('who may claim a pension', () => {
  const old = { birthDate: plainDate('1969-05-15'), social: aBook(200, { end: '2026-05' }) }

  test('of age with fifteen years, thirty days before the first one', () => {
    expect(isOpen(PENSION, factsOn('2026-05-02', old))).toBe(true)
    expect(PENSION.way.obstacle(factsOn('2026-05-01', old))).toEqual({ why: 'conditions', from: '2026-05-02' })
    expect(said(PENSION, factsOn('2026-06-02', { ...old, social: aBook(179) }))).toContain('pension_few_months false')
  })

  test('is granted from the month after the age, or after the last month of work', () => {
    const grant = (social: InsuredRecord['social']) =>
      PENSION.way.grant?.(factsOn('2026-11-22', { ...old, social }), { values: {}, startDay: plainDate('2026-12-08') })
    expect(grant(old.social)).toMatchObject({ fromDay: '2026-06-01', rateBps: 4_900, state: 'receiving' })
    expect(grant(aBook(200, { end: '2026-10' }))).toMatchObject({ fromDay: '2026-11-01' })
  })
})
