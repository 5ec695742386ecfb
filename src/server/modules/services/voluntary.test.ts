import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CaseFile } from '#contract/review.ts'
import { contributions } from '#contract/contributions.ts'
import { ServicePayment } from '#contract/service-payments.ts'
import { monthOf, addMonths } from '#domain/kernel/month.ts'
import { SERVICE_CHECKLIST } from '#domain/review/checklist.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { openPaymentStandIn } from '#server/demo-gateway/index.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { signedIn } from '#test/builders/account.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { askToPay, paymentOf, PAYMENTS } from '#test/builders/payments.ts'
import { person } from '#test/builders/people.ts'
import { grantedBy, noOpenService, refusedBy, resultOf, SERVICES, servicesOf } from '#test/builders/services.ts'
import { bodyOf, expectProblem, problemOf } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const gateway = await openPaymentStandIn({ key: 'a key of test runs', callbackKey: 'another key of test runs' })
const product = await aProduct({
  people: true,
  env: { VSSID_PAYMENT_URL: gateway.url, VSSID_PAYMENT_KEY: gateway.key, VSSID_PAYMENT_CALLBACK_KEY: gateway.callbackKey },
})
gateway.notifyAt(await product.product.app.listen({ port: 0, host: '127.0.0.1' }))
afterAll(() => gateway.close())
const { owner } = product.database
const { rows: days } = await owner.query<{ today: string }>('select app_today()::text as today')
const thisMonth = monthOf(plainDate(days[0]?.today ?? ''))

let huong: Browser
beforeAll(async () => {
  huong = await signedIn(product, person('huong').socialInsuranceNo)
})

const A_YEAR = { incomeBase: '3000000', payFor: '12', supportGroup: 'other', payKnown: 'yes' }
const asked = (values: object = A_YEAR) => ({ procedure: 'voluntary', values, language: 'vi' })
const standingOf = async (own: Browser) => (await servicesOf(own)).standings.find(({ code }) => code === 'voluntary')
const monthsOf = async (own: Browser): Promise<number> => {
  const summary = bodyOf(await own.get('/api/v1/me/contributions/summary'), contributions.getOwnContributionSummary.output)
  return summary.find(({ fund }) => fund === 'social')?.months ?? 0
}
const socialOf = async (own: Browser) =>
  bodyOf(await own.get('/api/v1/me/contributions?fund=social'), contributions.listOwnContributions.output).items
const findingsOf = async (own: Browser) => bodyOf(await own.get('/api/v1/me/contributions/findings'), contributions.listOwnFindings.output)

/** An order that is sent to the gateway and nobody has paid yet. */
async function anOrder(own: Browser, values: object = A_YEAR): Promise<ServicePayment> {
  await noOpenService(product, own)
  const { id } = bodyOf(await askToPay(product, own, asked(values)), ServicePayment)
  return bodyOf(await own.post(`${PAYMENTS}/${id}/pay`), ServicePayment)
}
async function aPaidRequest(own: Browser, values: object = A_YEAR) {
  const order = await anOrder(own, values)
  await gateway.choose(order.no, 'pay')
  const paid = await paymentOf(own, order)
  return { paid, no: paid.requestNo ?? '' }
}

describe('voluntary months', () => {
  test('are reckoned from the book: from the first month that is not paid, and what is left of the State’s support', async () => {
    const standing = await standingOf(huong)
    expect(standing).toMatchObject({ hindered: null, basis: { fromMonth: thisMonth, supportedMonths: 120 - 84 } })
    expect(standing?.claim?.warnings.map(({ say }) => say)).toContain('voluntary_keep')
    const order = await anOrder(huong)
    expect(order.lines.map(({ word, amountVnd }) => [word, amountVnd])).toEqual([
      ['income', 3_000_000],
      ['contribution', 660_000],
      ['period', 7_920_000],
      ['support', 792_000],
      ['own', 7_128_000],
    ])
    expect(order.lines[2]).toMatchObject({ count: 12, fromMonth: thisMonth })
    await huong.post(`${PAYMENTS}/${order.id}/cancel`)
  })

  test('are paid first, and the whole form is right', async () => {
    const low = problemOf(await askToPay(product, huong, asked({ ...A_YEAR, incomeBase: '1450000' })))
    expect(low.fields).toMatchObject([{ field: 'incomeBase', code: 'NUMBER_RANGE' }])
    const empty = problemOf(await askToPay(product, huong, asked({})))
    expect(empty.fields.map(({ field }) => field)).toEqual(['incomeBase', 'payFor', 'supportGroup', 'payKnown'])
    expectProblem(await huong.post(SERVICES, asked()), 404, 'NOT_FOUND')
  })

  test('that are not granted give the money back, and the book stays as it was', async () => {
    const before = await monthsOf(huong)
    const { paid, no } = await aPaidRequest(huong, { ...A_YEAR, supportGroup: 'poor' })
    expect(paid).toMatchObject({ state: 'paid', amountVnd: 12 * 660_000 - 12 * 165_000 })
    expect(await monthsOf(huong)).toBe(before)
    await refusedBy(await anOfficer(product, 'nga'), { no }, ['conditions_not_met'])
    await expect.poll(async () => (await paymentOf(huong, paid)).state, { timeout: 10_000 }).toBe('refunded')
    expect(await monthsOf(huong)).toBe(before)
    expect((await standingOf(huong))?.hindered).toBeNull()
  })

  test('that are granted stand in the book in the transaction of the decision, once, with the income that was chosen', async () => {
    const before = await monthsOf(huong)
    const { paid, no } = await aPaidRequest(huong)
    expect(paid.receiptNo).toMatch(/^BL\d{4}-\d{7}$/u)
    const officer = await anOfficer(product, 'nga')
    const { id } = await takenBy(officer, { no })
    const file = bodyOf(await officer.get(`/api/v1/agency/case-files/${id}`), CaseFile)
    expect(file.service).toMatchObject({ procedure: 'voluntary', effect: 'add_months', paidVnd: 7_128_000 })
    expect(file.service?.entries.map(({ field, value }) => [field, value])).toEqual([
      ['incomeBase', '3000000'],
      ['payFor', '12'],
      ['payFrom', thisMonth],
      ['supportGroup', 'other'],
      ['payKnown', 'yes'],
    ])
    await officer.post(`/api/v1/agency/case-files/${id}/release`, { version: file.version })
    await grantedBy(officer, { no })
    expect(await monthsOf(huong)).toBe(before + 12)
    const [newest, ...older] = await socialOf(huong)
    expect(newest).toMatchObject({
      fromMonth: thisMonth,
      toMonth: addMonths(thisMonth, 11),
      kind: 'voluntary',
      status: 'paid',
      baseVnd: 3_000_000,
      employeeRateBps: 2_200,
      employerRateBps: 0,
      paidOn: days[0]?.today,
    })
    expect(newest?.unitName).toMatch(/^BHXH tự nguyện, /u)
    expect(older[0]?.toMonth).toBe(addMonths(thisMonth, -1))
    expect(await findingsOf(huong)).toEqual([])
    expect((await standingOf(huong))?.basis).toEqual({ fromMonth: addMonths(thisMonth, 12), supportedMonths: 120 - 96 })
    const request = (await servicesOf(huong)).requests.find(one => one.no === no)
    if (!request) throw new Error('the request is gone')
    expect((await resultOf(huong, request)).result?.number).toMatch(/^KQ-/u)
  })

  test('that were paid by the agency’s own books meanwhile are not added twice: it cannot be approved, and the money goes back', async () => {
    const { paid, no } = await aPaidRequest(huong, { ...A_YEAR, payFor: '1' })
    await owner.query(
      `insert into contribution_period (participant_id, id, fund, from_month, to_month, unit_code, contribution_kind, status, base_vnd,
         employee_rate_bps, employer_rate_bps)
       select participant_id, gen_random_uuid(), fund, $2::date, $2::date, unit_code, contribution_kind, status, base_vnd, employee_rate_bps, 0
       from contribution_period where fund = 'social' and participant_id = (select id from participant where social_insurance_no = $1) limit 1`,
      [person('huong').socialInsuranceNo, `${addMonths(thisMonth, 12)}-01`],
    )
    const before = await monthsOf(huong)
    const officer = await anOfficer(product, 'nga')
    const { id, version } = await takenBy(officer, { no })
    const words = { version, checklist: SERVICE_CHECKLIST }
    expect((await officer.post(`/api/v1/agency/case-files/${id}/approve`, words)).status).toBeGreaterThanOrEqual(400)
    await officer.post(`/api/v1/agency/case-files/${id}/release`, { version })
    await refusedBy(officer, { no }, ['conditions_not_met'])
    await expect.poll(async () => (await paymentOf(huong, paid)).state, { timeout: 10_000 }).toBe('refunded')
    expect(await monthsOf(huong)).toBe(before)
  })

  test('whose first month has passed or was paid otherwise before the money came are not begun: it goes back by itself', async () => {
    const order = await anOrder(huong, { ...A_YEAR, payFor: '1' })
    await owner.query(
      `update contribution_period set to_month = to_month + interval '1 month' where id = (select id from contribution_period
         where fund = 'social' and participant_id = (select id from participant where social_insurance_no = $1) order by from_month desc limit 1)`,
      [person('huong').socialInsuranceNo],
    )
    await gateway.choose(order.no, 'pay')
    await expect.poll(async () => (await paymentOf(huong, order)).state, { timeout: 10_000 }).toBe('refunded')
    expect((await paymentOf(huong, order)).refunds.map(({ reason }) => reason)).toEqual(['not_open'])
  })
})

test('who works, and who draws a pension, read why not and cannot pay', async () => {
  for (const [key, why] of [
    ['mai', 'voluntary_working'],
    ['hoa', 'pension_paid'],
  ] as const) {
    const own = await signedIn(product, person(key).socialInsuranceNo)
    const standing = await standingOf(own)
    expect(standing?.hindered).toEqual({ why: 'conditions', from: null })
    expect(standing?.claim?.conditions.filter(({ isMet }) => isMet === false).map(({ say }) => say)).toEqual([why])
    expectProblem(await askToPay(product, own, asked()), 409, 'SERVICE_NOT_OPEN')
  }
})

test('everything above leaves the house in order', async () => {
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
})
