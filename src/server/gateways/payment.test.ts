import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { openPaymentStandIn } from '#server/demo-gateway/index.ts'
import { noPaymentGateway, openPaymentGateway } from '#server/gateways/index.ts'
import { signCallback } from './payment.ts'

const open: { close(): Promise<void> | void }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

const failure = (code: string) => expect.objectContaining({ name: 'GatewayFailure', code })
const ORDER = {
  orderNo: 'TT26112200000001',
  amountVnd: 956_340,
  text: 'Gia hạn BHYT hộ gia đình',
  language: 'vi',
  returnUrl: 'http://localhost/back',
  notifyUrl: 'http://127.0.0.1:9/callback',
  expiresAt: '2026-11-22T03:00:00.000Z',
} as const

async function aGateway() {
  const standIn = await openPaymentStandIn()
  open.push(standIn)
  return { standIn, gateway: openPaymentGateway({ ...standIn, now: () => 0 }) }
}

/** A gateway that answers everything with this. */
async function answering(status: number, body: string, type = 'application/json') {
  const server: Server = createServer((_, response) =>
    response.writeHead(status, { 'content-type': type, location: '/v1/elsewhere' }).end(body),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push({ close: () => void server.close() })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return openPaymentGateway({ url: `http://127.0.0.1:${port}/v1`, key: 'a', callbackKey: 'b', totalMs: 2_000, now: () => 0 })
}

test('the same order asked for twice has one page, and with another amount none', async () => {
  const { gateway } = await aGateway()
  const { payUrl } = await gateway.createOrder(ORDER)
  expect((await gateway.createOrder(ORDER)).payUrl).toBe(payUrl)
  await expect(gateway.createOrder({ ...ORDER, amountVnd: 1 })).rejects.toEqual(failure('REFUSED'))
})

test('a payment is told of, given back once however often it is asked, and stands in the statement of its day', async () => {
  const { gateway, standIn } = await aGateway()
  await gateway.createOrder(ORDER)
  const paid = await standIn.takeMoney(ORDER.orderNo)
  expect(await gateway.findOrder(ORDER.orderNo)).toMatchObject({ state: 'paid', payments: [{ ref: paid.ref, amountVnd: 956_340 }] })
  const asked = { paymentRef: paid.ref, orderNo: ORDER.orderNo, amountVnd: 956_340 }
  const [first, second] = await Promise.all([gateway.refund(asked), gateway.refund(asked)])
  expect(second.ref).toBe(first.ref)
  const day = new Date(Date.parse(paid.at) + 7 * 3_600_000).toISOString().slice(0, 10)
  expect((await gateway.statement(day)).map(({ kind }) => kind)).toEqual(['payment', 'refund'])
})

test('an order that nobody knows, and a key that is not accepted, are told apart', async () => {
  const { gateway, standIn } = await aGateway()
  await expect(gateway.findOrder('TT00000000000000')).rejects.toEqual(failure('REFUSED'))
  const stranger = openPaymentGateway({ url: standIn.url, key: 'a guess', callbackKey: 'x', now: () => 0 })
  await expect(stranger.findOrder(ORDER.orderNo)).rejects.toEqual(failure('SIGN_IN_REFUSED'))
})

test.each([
  ['a server error', 500, '{}', 'application/json', 'BUSY'],
  ['no JSON', 200, '{"orderNo":', 'application/json', 'MALFORMED'],
  ['a page', 200, '<h1>Bảo trì</h1>', 'text/html', 'MALFORMED'],
  ['another order', 200, '{"orderNo":"TT1","payUrl":"https://x.example/"}', 'application/json', 'MALFORMED'],
  ['a page of another kind', 200, `{"orderNo":"${ORDER.orderNo}","payUrl":"javascript:alert(1)"}`, 'application/json', 'MALFORMED'],
  ['more than anybody wants to read', 200, `{"x":"${'x'.repeat(100_000)}"}`, 'application/json', 'MALFORMED'],
  ['a redirect', 307, '', 'text/plain', 'MALFORMED'],
] as const)('%s is no answer', async (_, status, body, type, code) => {
  await expect((await answering(status, body, type)).createOrder(ORDER)).rejects.toEqual(failure(code))
})

test('only what is signed with the key, over these bytes, within five minutes counts', () => {
  const gateway = openPaymentGateway({ url: 'http://127.0.0.1:9', key: 'a', callbackKey: 'secret', wallClock: () => 1_795_312_800_000 })
  const body = Buffer.from('{"event":"failed"}')
  const signed = (time: string, key = 'secret') => ({ time, signature: signCallback(key, time, body).toString('hex'), body })
  for (const time of ['1795312800', '1795312500', '1795313100']) expect([time, gateway.isSigned(signed(time))]).toEqual([time, true])
  for (const time of ['1795312499', '1795313101', '', 'x', '01795312800'])
    expect([time, gateway.isSigned(signed(time))]).toEqual([time, false])
  expect(gateway.isSigned(signed('1795312800', 'other'))).toBe(false)
  expect(gateway.isSigned({ ...signed('1795312800'), body: Buffer.from('{}') })).toBe(false)
  expect(gateway.isSigned({ ...signed('1795312800'), signature: '' })).toBe(false)
})

test('a deployment without a gateway takes no money and believes nobody', async () => {
  const gateway = noPaymentGateway()
  expect(gateway.isOpen).toBe(false)
  await expect(gateway.createOrder(ORDER)).rejects.toEqual(failure('NOT_CONFIGURED'))
  expect(gateway.isSigned({ time: '1', signature: '', body: Buffer.alloc(0) })).toBe(false)
})
