import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Card } from '#contract/card.ts'
import { CALLBACK_TYPE } from '#contract/payments.ts'
import { ServicePayment } from '#contract/service-payments.ts'
import { openPaymentStandIn } from '#server/demo-gateway/index.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { signedIn } from '#test/builders/account.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPayment, aPaymentToPay, askToPay, mayRenew, paymentOf, PAYMENTS } from '#test/builders/payments.ts'
import { person } from '#test/builders/people.ts'
import { grantedBy, refusedBy, SERVICES, servicesOf } from '#test/builders/services.ts'
import { bodyOf, expectProblem, problemOf } from '#test/support/answer.ts'
import { travel, travelTo } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const gateway = await openPaymentStandIn({ key: 'a key of test runs', callbackKey: 'another key of test runs' })
const product = await aProduct({
  people: true,
  env: { VSSID_PAYMENT_URL: gateway.url, VSSID_PAYMENT_KEY: gateway.key, VSSID_PAYMENT_CALLBACK_KEY: gateway.callbackKey },
})
gateway.notifyAt(await product.product.app.listen({ port: 0, host: '127.0.0.1' }))
afterAll(() => gateway.close())
const { owner } = product.database

let nam: Browser
beforeAll(async () => {
  nam = await signedIn(product, person('nam').socialInsuranceNo)
})

const job = (task: string, payload: object = {}) =>
  owner.query('select graphile_worker.add_job($1, payload := $2::json)', [task, JSON.stringify(payload)])
const ledger = async ({ no }: Pick<ServicePayment, 'no'>): Promise<string[]> => {
  const { rows } = await owner.query<{ line: string }>(
    `select e.kind || coalesce(' ' || e.reason, '') as line from payment_entry e join payment_order o on o.id = e.order_id where o.no = $1 order by e.no`,
    [no],
  )
  return rows.map(({ line }) => line)
}
const cardOf = async (own: Browser): Promise<Card> => bodyOf(await own.get('/api/v1/me/card'), Card)
const requestsOf = async (own: Browser, payment: ServicePayment) => {
  const { requestNo } = await paymentOf(own, payment)
  return (await servicesOf(own)).requests.filter(({ no }) => no === requestNo)
}
const paid = (order: ServicePayment, ref: string, more: object = {}) => ({
  event: 'payment',
  orderNo: order.no,
  ref,
  amountVnd: order.amountVnd,
  at: new Date().toISOString(),
  ...more,
})

describe('what is to be paid', () => {
  test('is told line by line before anybody pays, and stands from then on', async () => {
    const order = await aPayment(product, nam)
    expect(order).toMatchObject({ state: 'created', amountVnd: 1_366_200, canPay: true, receiptNo: null, requestNo: null })
    expect(order.lines.map(({ word, amountVnd }) => [word, amountVnd])).toEqual([
      ['reference', 2_530_000],
      ['month', 113_850],
      ['member', 113_850],
      ['months', 1_366_200],
    ])
    expectProblem(await askToPay(product, nam), 409, 'SERVICE_UNDER_WAY')
    expect((await servicesOf(nam)).standings.find(({ code }) => code === 'household_card')?.hindered?.why).toBe('payment_waits')
  })

  test('is paid first: the form is not sent without money, nor asked about a procedure that costs nothing', async () => {
    await mayRenew(product, nam)
    const { procedure, values } = { procedure: 'household_card', values: { memberRank: '1', cardMonths: '3' } }
    expectProblem(await nam.post(SERVICES, { procedure, values, language: 'vi' }), 404, 'NOT_FOUND')
    expectProblem(await askToPay(product, nam, { procedure: 'card_reissue', values: {} }), 404, 'NOT_FOUND')
    const wrong = problemOf(await askToPay(product, nam, { procedure, values: { memberRank: '9' } }))
    expect(wrong.fields.map(({ field }) => field)).toEqual(['memberRank', 'cardMonths'])
  })

  test('is not asked of somebody whose card counts for months yet, or is not a household’s', async () => {
    await mayRenew(product, nam, 90)
    expectProblem(await askToPay(product, nam), 409, 'SERVICE_NOT_OPEN')
    const mai = await signedIn(product, person('mai').socialInsuranceNo)
    expectProblem(await askToPay(product, mai), 409, 'SERVICE_NOT_OPEN')
  })

  test('waits when the gateway does not answer, and nothing is lost', async () => {
    const order = await aPayment(product, nam)
    gateway.behave('error')
    expectProblem(await nam.post(`${PAYMENTS}/${order.id}/pay`), 503, 'PAYMENT_AWAY')
    gateway.behave('right')
    const page = bodyOf(await nam.post(`${PAYMENTS}/${order.id}/pay`), ServicePayment)
    expect(page).toMatchObject({ state: 'pending' })
    expect(page.payUrl).toContain(gateway.url.replace('/v1', '/pay/'))
    expect(bodyOf(await nam.post(`${PAYMENTS}/${order.id}/pay`), ServicePayment).payUrl).toBe(page.payUrl)
  })
})

describe('a card of a household', () => {
  test('is paid, decided and goes on for a year without a break; the receipt has a number', async () => {
    const order = await aPaymentToPay(product, nam)
    const before = await cardOf(nam)
    await gateway.choose(order.no, 'pay')
    const done = await paymentOf(nam, order)
    expect(done).toMatchObject({ state: 'paid', canPay: false, refunds: [] })
    expect(done.receiptNo).toMatch(/^BL\d{4}-\d{7}$/u)
    const [request] = await requestsOf(nam, order)
    expect(request).toMatchObject({ state: 'submitted', procedure: 'household_card' })
    expect(await cardOf(nam)).toMatchObject({ validUntil: before.validUntil })
    await grantedBy(await anOfficer(product, 'nga'), { no: done.requestNo ?? '' })
    const after = await cardOf(nam)
    expect(after.validFrom).toBe(before.validFrom)
    expect(Number(after.validUntil?.slice(0, 4))).toBe(Number(before.validUntil?.slice(0, 4)) + 1)
    expect(after.validUntil?.slice(5)).toBe(before.validUntil?.slice(5))
    expect(await ledger(order)).toEqual(['payment'])
  })

  test('that is not granted gives the money back, once, and says so', async () => {
    const order = await aPaymentToPay(product, nam)
    await gateway.choose(order.no, 'pay')
    const { requestNo } = await paymentOf(nam, order)
    await refusedBy(await anOfficer(product, 'nga'), { no: requestNo ?? '' }, ['conditions_not_met'])
    await expect.poll(async () => (await paymentOf(nam, order)).state, { timeout: 10_000 }).toBe('refunded')
    expect(await ledger(order)).toEqual(['payment', 'refund_due rejected', 'refund'])
    expect(gateway.refunds().filter(({ orderNo }) => orderNo === order.no)).toHaveLength(1)
    expect((await paymentOf(nam, order)).refunds).toMatchObject([{ amountVnd: order.amountVnd, reason: 'rejected' }])
    const { rows } = await owner.query<{ template: string }>(`select template from notification_notice where subject_id = $1 order by id`, [
      order.id,
    ])
    expect(rows.map(({ template }) => template)).toEqual(['payment_received', 'payment_returning', 'payment_returned'])
  })

  test('that is taken back before it is decided gives the money back', async () => {
    const order = await aPaymentToPay(product, nam)
    await gateway.choose(order.no, 'pay')
    const [request] = await requestsOf(nam, order)
    await nam.post(`${SERVICES}/${request?.id}/withdraw`)
    await expect.poll(async () => (await paymentOf(nam, order)).state, { timeout: 10_000 }).toBe('refunded')
    expect(await ledger(order)).toEqual(['payment', 'refund_due withdrawn', 'refund'])
  })
})

describe('what the gateway tells', () => {
  const status = (order: ServicePayment, told: object, how = {}) => gateway.tell(paid(order, 'GD-forged', told), how)

  test('is not believed unless it is signed with the key, over these bytes, lately', async () => {
    const order = await aPaymentToPay(product, nam)
    const old = String(Math.floor(Date.now() / 1000) - 301)
    const coming = String(Math.floor(Date.now() / 1000) + 301)
    const ways = [
      { key: 'a guess' },
      { time: old },
      { time: coming },
      { time: '' },
      { signature: '' },
      { signature: 'f'.repeat(64) },
      { body: '{}' },
    ]
    for (const how of ways) expect([how, await status(order, {}, how)]).toEqual([how, 401])
    expect(await ledger(order)).toEqual([])
    expect((await paymentOf(nam, order)).state).toBe('pending')
  })

  test('is refused when it is too long, of another kind, not understood or about an order that is not ours', async () => {
    const order = await aPaymentToPay(product, nam)
    expect(await status(order, { more: 'x'.repeat(5_000) })).toBe(413)
    expect(await status(order, { amountVnd: -1 })).toBe(400)
    expect(await status({ ...order, no: 'TT26112200000000' }, {})).toBe(404)
    const bare = await product
      .browser()
      .send('POST', '/api/v1/payments/callback', { payload: '{}', headers: { 'content-type': 'application/json' } })
    expect(bare.status).toBe(415)
    const empty = await product
      .browser()
      .send('POST', '/api/v1/payments/callback', { payload: '', headers: { 'content-type': CALLBACK_TYPE } })
    expect(empty.status).toBe(401)
  })

  test('with another amount pays nothing: that money goes back, and the right amount still pays', async () => {
    const order = await aPaymentToPay(product, nam)
    await gateway.choose(order.no, 'other_amount')
    expect((await paymentOf(nam, order)).state).toBe('pending')
    await expect.poll(() => ledger(order), { timeout: 10_000 }).toEqual(['payment', 'refund_due amount', 'refund'])
    await gateway.choose(order.no, 'pay')
    expect((await paymentOf(nam, order)).state).toBe('paid')
  })

  test('after it was given up here goes back', async () => {
    const order = await aPaymentToPay(product, nam)
    await nam.post(`${PAYMENTS}/${order.id}/cancel`)
    await gateway.choose(order.no, 'pay')
    await expect.poll(async () => (await paymentOf(nam, order)).state, { timeout: 10_000 }).toBe('refunded')
    expect(await ledger(order)).toEqual(['payment', 'refund_due late', 'refund'])
    expect(await requestsOf(nam, order)).toEqual([])
  })

  test('of somebody who gave up at the gateway ends the order, and another one can begin', async () => {
    const order = await aPaymentToPay(product, nam)
    await gateway.choose(order.no, 'fail')
    expect(await paymentOf(nam, order)).toMatchObject({ state: 'failed', canPay: false })
    expect((await aPayment(product, nam)).state).toBe('created')
  })
})

test('the record may have changed before the money comes: it goes back by itself', async () => {
  const order = await aPaymentToPay(product, nam)
  await owner.query(
    `update card set valid_until = app_today() + 400 where participant_id = (select participant_id from payment_order where no = $1)`,
    [order.no],
  )
  await gateway.choose(order.no, 'pay')
  await expect.poll(async () => (await paymentOf(nam, order)).state, { timeout: 10_000 }).toBe('refunded')
  expect(await ledger(order)).toEqual(['payment', 'refund_due not_open', 'refund'])
})

test('a payment of which nobody tells is found by asking, and an order that nobody pays ends', async () => {
  const order = await aPaymentToPay(product, nam)
  await gateway.choose(order.no, 'untold')
  expect((await paymentOf(nam, order)).state).toBe('pending')
  await job('ask_payment', { orderId: order.id })
  await expect.poll(async () => (await paymentOf(nam, order)).state, { timeout: 10_000 }).toBe('paid')
  const { rows } = await owner.query('select follow_id from payment_order where id = $1 and follow_id is not null', [order.id])
  expect(rows).toHaveLength(1)

  const unpaid = await aPaymentToPay(product, nam)
  await travel(owner, '61 minutes')
  nam = await signedIn(product, person('nam').socialInsuranceNo)
  expect((await paymentOf(nam, unpaid)).canPay).toBe(false)
  expectProblem(await nam.post(`${PAYMENTS}/${unpaid.id}/pay`), 409, 'ACTION_NOT_ALLOWED')
  await job('sweep_payments')
  await expect.poll(async () => (await paymentOf(nam, unpaid)).state, { timeout: 10_000 }).toBe('expired')
  await travelTo(owner, new Date().toISOString())
  nam = await signedIn(product, person('nam').socialInsuranceNo)
})

test('the ledger is never changed, not even by the owner of the database', async () => {
  const kept = expect.objectContaining({ constraint: 'payment_entry_kept' })
  await expect(owner.query('update payment_entry set amount_vnd = 1')).rejects.toEqual(kept)
  await expect(owner.query('delete from payment_entry')).rejects.toEqual(kept)
  await expect(owner.query('truncate payment_entry')).rejects.toEqual(kept)
})

test('everything above leaves the house in order', async () => {
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
})
