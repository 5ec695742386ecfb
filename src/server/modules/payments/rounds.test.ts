import { afterAll, beforeAll, expect, test } from 'vitest'
import { PaymentBook, PaymentDifference } from '#contract/payments.ts'
import type { ServicePayment } from '#contract/service-payments.ts'
import { openPaymentStandIn, type StatementEntry } from '#server/demo-gateway/index.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { signedIn } from '#test/builders/account.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPaymentToPay, paymentOf } from '#test/builders/payments.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

/** Payments as they come on a bad day, a hundred of each kind: through the real routes, from the stand-in gateway over the network. */
const ROUNDS = Array.from({ length: 100 }, (_, no) => no)
const PATIENCE = 120_000

const gateway = await openPaymentStandIn({ key: 'a key of test runs', callbackKey: 'another key of test runs' })
const product = await aProduct({
  env: { VSSID_PAYMENT_URL: gateway.url, VSSID_PAYMENT_KEY: gateway.key, VSSID_PAYMENT_CALLBACK_KEY: gateway.callbackKey },
})
gateway.notifyAt(await product.product.app.listen({ port: 0, host: '127.0.0.1' }))
afterAll(() => gateway.close())
const { owner } = product.database

let nam: Browser
beforeAll(async () => {
  nam = await signedIn(product, person('nam').socialInsuranceNo)
})

const BOOK = '/api/v1/agency/payments/differences'
const job = (task: string, payload: object = {}) =>
  owner.query('select graphile_worker.add_job($1, payload := $2::json)', [task, JSON.stringify(payload)])
/** What came of an order: its movements, and how many requests. */
const traceOf = async ({ no }: Pick<ServicePayment, 'no'>) => {
  const { rows } = await owner.query<{ payments: number; due: number; refunds: number; requests: number }>(
    `select count(*) filter (where e.kind = 'payment')::int as payments, count(*) filter (where e.kind = 'refund_due')::int as due,
       count(*) filter (where e.kind = 'refund')::int as refunds,
       (select count(*)::int from service_request r where r.id = o.follow_id) as requests
     from payment_order o left join payment_entry e on e.order_id = o.id where o.no = $1 group by o.id`,
    [no],
  )
  return rows[0]
}
const requests = async (): Promise<number> =>
  (await owner.query<{ count: number }>(`select count(*)::int as count from service_request where procedure = 'household_card'`)).rows[0]
    ?.count ?? 0

test('told many times at once, a payment pays once: a hundred rounds', { timeout: PATIENCE }, async () => {
  for (const round of ROUNDS) {
    const order = await aPaymentToPay(product, nam)
    const before = await requests()
    const told = { event: 'payment', ...(await gateway.takeMoney(order.no)) }
    const [answers] = await Promise.all([
      Promise.all(Array.from({ length: 2 + (round % 4) }, () => gateway.tell(told))),
      round % 3 === 0 ? job('ask_payment', { orderId: order.id }) : undefined,
    ])
    expect([round, new Set(answers)]).toEqual([round, new Set([200])])
    expect([round, await gateway.tell(told)]).toEqual([round, 200])
    expect([round, await traceOf(order)]).toEqual([round, { payments: 1, due: 0, refunds: 0, requests: 1 }])
    expect([round, await requests()]).toEqual([round, before + 1])
  }
})

test('paid late or twice, the money goes back once and leads to nothing: a hundred rounds', { timeout: PATIENCE }, async () => {
  const orders: ServicePayment[] = []
  for (const round of ROUNDS) {
    const order = await aPaymentToPay(product, nam)
    orders.push(order)
    const before = await requests()
    const isTwice = round % 2 === 1
    await gateway.choose(order.no, isTwice ? 'twice' : 'too_late')
    const last = gateway.payments().at(-1)
    await Promise.all([1, 2].map(() => gateway.tell({ event: 'payment', ...last })))
    expect([round, await requests()]).toEqual([round, before + (isTwice ? 1 : 0)])
    expect([round, (await paymentOf(nam, order)).refunds.map(({ reason }) => reason)]).toEqual([round, [isTwice ? 'double' : 'late']])
  }
  const traces = async () => Promise.all(orders.map(traceOf))
  const expected = ROUNDS.map(round => {
    // Those that were paid twice kept one payment, until the next round took its request back.
    const more = round % 2 === 1 && round < 99 ? 1 : 0
    return { payments: 1 + (round % 2), due: 1 + more, refunds: 1 + more, requests: round % 2 }
  })
  await expect.poll(traces, { timeout: 60_000 }).toEqual(expected)
  for (const { no, id } of orders.slice(0, 99)) {
    const [came, went] = [gateway.payments(), gateway.refunds()].map(list => list.filter(({ orderNo }) => orderNo === no).length)
    expect([id, went]).toEqual([id, came])
  }
})

test('forged, a notice is refused and does nothing: a hundred rounds', { timeout: PATIENCE }, async () => {
  const order = await aPaymentToPay(product, nam)
  const seconds = Math.floor(Date.now() / 1000)
  const forgeries = [
    (round: number) => ({ key: `guess ${round}` }),
    (round: number) => ({ time: String(seconds - 301 - round) }),
    (round: number) => ({ signature: round.toString(16).padStart(64, '0') }),
    () => ({ body: JSON.stringify({ event: 'payment', orderNo: order.no, ref: 'GD9', amountVnd: 1, at: new Date().toISOString() }) }),
    () => ({ signature: '' }),
  ]
  for (const round of ROUNDS) {
    const told = { event: 'payment', orderNo: order.no, ref: `GD${round}`, amountVnd: order.amountVnd, at: new Date().toISOString() }
    expect([round, await gateway.tell(told, forgeries[round % forgeries.length]?.(round))]).toEqual([round, 401])
  }
  expect(await traceOf(order)).toEqual({ payments: 0, due: 0, refunds: 0, requests: 0 })
  expect((await paymentOf(nam, order)).state).toBe('pending')
})

test('each planted difference of a day is found once, money that was not told is taken, and staff settle in words', async () => {
  const untold = await aPaymentToPay(product, nam)
  await gateway.takeMoney(untold.no)
  const [dropped, changed, moved, repeated] = gateway.payments().filter((_, at) => at % 7 === 0)
  gateway.tamper(lines => {
    const honest = lines.filter(({ ref, kind }) => !(kind === 'payment' && ref === dropped?.ref))
    const seen = honest.map((line): StatementEntry => {
      if (line.kind === 'payment' && line.ref === changed?.ref) return { ...line, amountVnd: line.amountVnd + 1 }
      return line.kind === 'payment' && line.ref === moved?.ref ? { ...line, orderNo: untold.no } : line
    })
    const twice = honest.filter(({ ref, kind }) => kind === 'payment' && ref === repeated?.ref)
    return [...seen, ...twice, { kind: 'payment', ref: 'GD-unknown', orderNo: 'TT00000000000000', amountVnd: 77_000 }]
  })
  await travel(owner, '1 day')
  await job('reconcile_payments')
  const khanh = await anOfficer(product, 'khanh')
  const found = async () => bodyOf(await khanh.get(BOOK), PaymentBook)
  const kinds = async () => (await found()).differences.map(({ kind, ref }) => [kind, ref]).toSorted()
  const untoldRef = gateway.payments().at(-1)?.ref
  const planted = [
    ['amount', changed?.ref],
    ['missing_here', 'GD-unknown'],
    ['missing_here', untoldRef],
    ['missing_there', dropped?.ref],
    ['order', moved?.ref],
    ['repeated', repeated?.ref],
  ].toSorted()
  await expect.poll(kinds, { timeout: 20_000 }).toEqual(planted)
  const counted = gateway.payments().length
  expect((await found()).days[0]).toMatchObject({ payments: counted + 1 })
  await expect.poll(async () => (await traceOf(untold))?.payments, { timeout: 20_000 }).toBe(1)

  // Compared once more, nothing is found a second time.
  await owner.query('delete from payment_day')
  await job('reconcile_payments')
  await expect.poll(async () => (await found()).days.length, { timeout: 20_000 }).toBeGreaterThan(0)
  expect(await kinds()).toEqual(planted)

  const [first] = (await found()).differences
  const settled = bodyOf(await khanh.post(`${BOOK}/${first?.id}/settle`, { note: 'Cổng đã gửi lại bảng kê đúng.' }), PaymentDifference)
  expect(settled).toMatchObject({ id: first?.id, note: 'Cổng đã gửi lại bảng kê đúng.' })
  expectProblem(await khanh.post(`${BOOK}/${first?.id}/settle`, { note: 'Lần nữa' }), 409, 'ACTION_NOT_ALLOWED')
  expect((await found()).differences.at(-1)?.id).toBe(first?.id)
})

test('no money is out of sight', async () => {
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
})
