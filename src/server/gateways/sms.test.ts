import { once } from 'node:events'
import smpp, { type Pdu } from 'smpp'
import { afterEach, expect, test, vi } from 'vitest'
import { openSmsCentre, type DemoMessage, type StandIn } from '#server/demo-gateway/index.ts'
import type { Receipt, SmsGateway } from './ports.ts'
import { openSmsGateway } from './sms.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

async function aCarrier(options: { answerMs?: number; enquireMs?: number; stored?: (receipt: Receipt) => boolean } = {}) {
  const received: DemoMessage[] = []
  const receipts: Receipt[] = []
  const centre = await openSmsCentre({ onMessage: message => void received.push(message), receiptMs: 10 })
  const gateway = openSmsGateway({
    url: centre.url,
    sender: 'BHXHVN',
    answerMs: options.answerMs ?? 2_000,
    enquireMs: options.enquireMs ?? 30_000,
    onReceipt: async receipt => {
      receipts.push(receipt)
      return options.stored?.(receipt) ?? true
    },
  })
  open.push(gateway, centre)
  return { centre, gateway, received, receipts }
}
const aText = (text: string, more: { id?: string; to?: string } = {}) => ({
  id: more.id ?? '0198c0de-0000-7000-8000-00000000beef',
  to: more.to ?? '0500000001',
  text,
})
const failure = (code: string) => expect.objectContaining({ name: 'GatewayFailure', code })

test('a text arrives letter for letter, and the carrier says when it was delivered', async () => {
  const { gateway, received, receipts } = await aCarrier()
  const { ref } = await gateway.send(aText('Mã xác nhận: ế ộ ữ ặ đ Ẩ ỹ'))
  expect(received).toEqual([
    {
      channel: 'sms',
      recipient: '0500000001',
      subject: null,
      body: 'Mã xác nhận: ế ộ ữ ặ đ Ẩ ỹ',
      messageRef: ref,
      senderRef: 0xbeef,
      attachments: [],
    },
  ])
  await vi.waitFor(() => expect(receipts).toEqual([{ ref, outcome: 'delivered' }]))
})

test.each([
  ['plain, one message', 'Ma 123456 [het han] {sau} 4 phut ~ 5€'],
  ['plain, longer than one message', 'So ho so 00001/2026/07911. '.repeat(20)],
  ['with accents, exactly one message', 'ế'.repeat(70)],
  ['with accents, longer than one message', 'Hồ sơ của bạn đã được tiếp nhận.\n'.repeat(12)],
  ['a last line for the browser', 'Mã: 123456\n\n@localhost #123456'],
])('a text survives the way: %s', async (_, text) => {
  const { gateway, received } = await aCarrier()
  await gateway.send(aText(text))
  expect(received[0]?.body).toBe(text)
})

test('a receipt that could not be stored is brought again', async () => {
  let tries = 0
  const { gateway, receipts } = await aCarrier({ stored: () => (tries += 1) > 2 })
  await gateway.send(aText('a'))
  await vi.waitFor(() => expect(receipts).toHaveLength(3))
})

test('after the carrier was away, texts go out again without a restart', async () => {
  const { centre, gateway, received } = await aCarrier()
  await gateway.send(aText('before'))
  await centre.goDown()
  await expect(gateway.send(aText('meanwhile'))).rejects.toThrow(/UNREACHABLE|CONNECTION_LOST/u)
  await centre.comeBack()
  await vi.waitFor(() => gateway.send(aText('after')), { timeout: 40_000 })
  expect(received.map(message => message.body)).toEqual(['before', 'after'])
})

test('a carrier that is away is reported, and nobody waits for it', async () => {
  const { centre, gateway } = await aCarrier()
  await centre.goDown()
  await expect(gateway.send(aText('a'))).rejects.toEqual(failure('UNREACHABLE'))
})

test('a slow carrier, a refusal and a broken connection are told apart', async () => {
  const { centre, gateway } = await aCarrier({ answerMs: 300 })
  await gateway.send(aText('warm up'))
  centre.failNext(1)
  await expect(gateway.send(aText('a'))).rejects.toEqual(failure('REFUSED'))
  centre.refuse(true)
  await expect(gateway.send(aText('a'))).rejects.toEqual(failure('RECIPIENT_REFUSED'))
  centre.refuse(false)
  centre.loseNextAnswers(1)
  await expect(gateway.send(aText('a'))).rejects.toEqual(failure('CONNECTION_LOST'))
  await vi.waitFor(() => gateway.send(aText('b')))
  centre.beSlow(1_000)
  await expect(gateway.send(aText('a'))).rejects.toEqual(failure('TIMEOUT'))
})

test('a text that is sent twice carries the same reference', async () => {
  const { centre, gateway, received } = await aCarrier()
  await gateway.send(aText('warm up', { id: '0198c0de-0000-7000-8000-000000000001' }))
  centre.loseNextAnswers(1)
  await expect(gateway.send(aText('a'))).rejects.toThrow()
  await vi.waitFor(() => gateway.send(aText('a')))
  expect(received.map(message => message.senderRef)).toEqual([1, 0xbeef, 0xbeef])
})

test('a connection on which nobody answers any more is replaced', async () => {
  let sessions = 0
  const mute = smpp.createServer(session => {
    sessions += 1
    session.on('error', () => session.destroy())
    session.on('bind_transceiver', (pdu: Pdu) => session.send(pdu.response()))
  })
  mute.listen(0, '127.0.0.1')
  await once(mute, 'listening')
  const address = mute.address()
  const url = `smpp://a:b@127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  open.push(openSmsGateway({ url, sender: 'BHXHVN', answerMs: 100, enquireMs: 50, onReceipt: async () => true }))
  open.push({ close: async () => void mute.close() })
  await vi.waitFor(() => expect(sessions).toBeGreaterThan(1), { timeout: 3_000 })
})

test('a wrong password is not mistaken for a carrier that is away', async () => {
  const { centre } = await aCarrier()
  const stranger: SmsGateway = openSmsGateway({ url: withPassword(centre, 'other'), sender: 'BHXHVN', onReceipt: async () => true })
  open.push(stranger)
  await expect(stranger.send(aText('a'))).rejects.toEqual(failure('SIGN_IN_REFUSED'))
})

test('nothing goes out to what is no Vietnamese number', async () => {
  const { gateway, received } = await aCarrier()
  for (const to of ['+84500000001', '0500000001,0500000002', '0500000001\r\n', '1900', ''])
    await expect(gateway.send(aText('a', { to }))).rejects.toEqual(failure('RECIPIENT_REFUSED'))
  expect(received).toEqual([])
})

const withPassword = (centre: StandIn, password: string) => Object.assign(new URL(centre.url), { password }).href
