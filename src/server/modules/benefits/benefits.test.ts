import { describe, expect, test } from 'vitest'
import { benefits as operations, type Benefits } from '#contract/benefits.ts'
import { reckonedVnd } from '#domain/benefits/reckoning.ts'
import { receivedByGroup } from '#domain/benefits/received.ts'
import type { PaidMonths } from '#domain/benefits/received.ts'
import { signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import { person } from '#test/builders/people.ts'
import { expectProblem } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ worker: false })
const { browser, database } = product

async function benefitsOf(key: string): Promise<Benefits> {
  const own = await signedIn(product, person(key).socialInsuranceNo)
  return operations.listOwnBenefits.output.parse((await own.get('/api/v1/me/benefits')).body)
}
const regimes = ({ items }: Benefits, group: string) => items.filter(item => item.group === group).map(item => item.regime)

describe('what a person was given', () => {
  test('stands in four groups, newest first, each amount with the figures that lead to it', async () => {
    const mai = await benefitsOf('mai')
    expect(regimes(mai, 'short_term')).toEqual([
      'sickness',
      'rest_after_sickness',
      'sickness',
      'child_sickness',
      'birth',
      'birth_grant',
      'prenatal_check',
      'prenatal_check',
    ])
    expect(regimes(mai, 'unemployment')).toEqual(['unemployment_benefit'])
    expect(regimes(mai, 'one_time')).toEqual([])
    for (const item of mai.items.filter(({ group }) => group === 'short_term')) {
      expect(item.reckoning, item.regime).not.toBeNull()
      if (item.reckoning) expect(Math.abs(reckonedVnd(item.reckoning) - item.amountVnd)).toBeLessThanOrEqual(1)
    }
    expect(mai.items[0]).toMatchObject({ state: 'paying', paidOn: null, unitName: 'Công ty may Hoa Sim', agencyName: expect.any(String) })
  })

  test('the sum for a birth is an item of its own: two reference levels of the month; a second child gives seven months (from July 2026)', async () => {
    const tien = await benefitsOf('tien')
    const born = (nth: number) => tien.items.filter(({ regime }) => regime === 'birth')[nth]
    const granted = tien.items.filter(({ regime }) => regime === 'birth_grant')
    expect(born(0)?.reckoning).toMatchObject({ quantity: (born(0)?.fromDay ?? '') >= '2026-07-01' ? 7 : 6, rateBps: 10_000 })
    expect(born(1)?.reckoning).toMatchObject({ quantity: 6 })
    expect(granted[1]).toMatchObject({ amountVnd: 2 * (granted[1]?.reckoning?.baseVnd ?? 0), toDay: null })
  })

  test('what was received adds up over the years, and leaves out what is on its way', async () => {
    const { items, received } = await benefitsOf('mai')
    const short = received.find(({ group }) => group === 'short_term')
    expect(short?.vnd).toBe(
      items.filter(({ group, state }) => group === 'short_term' && state === 'paid').reduce((sum, { amountVnd }) => sum + amountVnd, 0),
    )
    expect(short?.byYear.reduce((sum, { vnd }) => sum + vnd, 0)).toBe(short?.vnd)
  })

  test('a pension shows each amount since it began, and is counted month by month', async () => {
    const { items, received } = await benefitsOf('hoa')
    const pension = items.find(({ regime }) => regime === 'pension')
    expect(pension).toMatchObject({ state: 'receiving', toDay: null, reckoning: null })
    expect(pension?.paidMonths[0]).toEqual({ fromMonth: '2013-10', toMonth: '2014-12', monthlyVnd: 2_914_500 })
    expect(pension?.paidMonths.at(-1)?.monthlyVnd).toBe(pension?.amountVnd)
    const total = receivedByGroup([
      { regime: 'pension', amountVnd: 0, paidOn: null, paidMonths: (pension?.paidMonths ?? []) as PaidMonths[] },
    ])
    expect(received.find(({ group }) => group === 'monthly')?.vnd).toBe(total.find(({ group }) => group === 'monthly')?.vnd)
  })

  test('a pause and an end say since when and why', async () => {
    expect((await benefitsOf('binh')).items[0]).toMatchObject({
      state: 'paused',
      stateSince: expect.any(String),
      stateReason: expect.any(String),
    })
    expect((await benefitsOf('mai')).items.find(({ group }) => group === 'unemployment')).toMatchObject({
      state: 'ended',
      stateReason: 'Đã có việc làm',
    })
  })

  test('who was never given anything has an empty list and four empty totals', async () => {
    const { items, received } = await benefitsOf('nam')
    expect(items).toEqual([])
    expect(received).toHaveLength(4)
    expect(received.every(({ vnd, byYear }) => vnd === 0 && byYear.length === 0)).toBe(true)
  })
})

describe('nobody sees another person’s benefits', () => {
  test('without signing in', async () => {
    expectProblem(await browser().get('/api/v1/me/benefits'), 401, 'SIGN_IN_REQUIRED')
  })

  test('a mother sees her child’s, and a stranger finds no such child', async () => {
    const khoi = await idOf(product, 'khoi')
    const mother = await signedIn(product, person('huong').socialInsuranceNo)
    const child = operations.listChildBenefits.output.parse((await mother.get(`/api/v1/me/children/${khoi}/benefits`)).body)
    expect(child.items).toMatchObject([{ regime: 'survivor_monthly', state: 'receiving', method: 'cash' }])
    const own = operations.listOwnBenefits.output.parse((await mother.get('/api/v1/me/benefits')).body)
    expect(own.items.map(({ regime }) => regime)).toEqual(['funeral_grant'])
    const stranger = await signedIn(product, person('mai').socialInsuranceNo)
    expectProblem(await stranger.get(`/api/v1/me/children/${khoi}/benefits`), 404, 'NOT_FOUND')
  })

  test('every answer holds the rows of that person and no others', async () => {
    const { rows } = await database.owner.query<{ no: string; count: number }>(
      `select p.social_insurance_no as no, count(b.id)::int as count from participant p left join benefit b on b.participant_id = p.id
       where p.social_insurance_no = any ($1) group by 1`,
      [['mai', 'hoa', 'linh'].map(key => person(key).socialInsuranceNo)],
    )
    for (const key of ['mai', 'hoa', 'linh'])
      expect((await benefitsOf(key)).items.length).toBe(rows.find(({ no }) => no === person(key).socialInsuranceNo)?.count)
  })
})

test('the database takes no whole account number as the place of payment', async () => {
  const insert = database.owner.query(
    `insert into benefit (participant_id, id, regime, from_day, amount_vnd, state, place)
     select id, gen_random_uuid(), 'sickness', '2026-01-01', 1, 'paying', 'Ngân hàng, số 0123456789' from participant limit 1`,
  )
  await expect(insert).rejects.toMatchObject({ constraint: 'benefit_whole_account' })
})

test('a state that is moved from outside leaves its trace', async () => {
  const { rows } = await database.owner.query<{ id: string }>(
    `update benefit set state = 'paid', paid_on = app_today() where id = (select id from benefit where state = 'paying' limit 1) returning id`,
  )
  const trace = await database.owner.query(`select action from audit_entry where subject_id = $1`, [rows[0]?.id])
  expect(trace.rows).toEqual([{ action: 'benefit.paid' }])
})
