import { afterAll, expect, test } from 'vitest'
import { openPushService, type DemoMessage } from '#server/demo-gateway/index.ts'
import { openPushGateway } from './push.ts'
import { isPushAddress } from './push-services.ts'

const shown: DemoMessage[] = []
const service = await openPushService({ onMessage: message => void shown.push(message) })
afterAll(() => service.close())
const key = Buffer.alloc(32, 7)
const options = { key, contact: 'mailto:bhxhso@vidu.example', services: [service.origin] }
const gateway = openPushGateway(options)
const payload = JSON.stringify({ title: 'BHXH số', body: 'Có tin mới về hồ sơ của bạn' })
const message = { id: 'm-1', payload, ttlS: 3_600, urgency: 'high' } as const

test('a device reads what was encrypted for it, and the push service sees how long and how urgently', async () => {
  const to = service.subscribe(gateway.publicKey)
  expect(await gateway.send({ ...message, to })).toEqual({ ref: 'push:m-1' })
  expect(service.pushed.at(-1)).toEqual({ endpoint: to.endpoint, payload, ttlS: 3_600, urgency: 'high' })
  expect(shown.at(-1)).toMatchObject({ subject: 'BHXH số', body: 'Có tin mới về hồ sơ của bạn' })
})

test('another server cannot send to a device, even with its address and its keys', async () => {
  const to = service.subscribe(gateway.publicKey)
  const other = openPushGateway({ ...options, key: Buffer.alloc(32, 8) })
  await expect(other.send({ ...message, to })).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' })
})

test('what was encrypted for one device is nothing to another', async () => {
  const [one, other] = [service.subscribe(gateway.publicKey), service.subscribe(gateway.publicKey)]
  await expect(gateway.send({ ...message, to: { ...one, p256dh: other.p256dh } })).rejects.toMatchObject({ code: 'REFUSED' })
})

test('a device that is gone, a service that is busy, a message that is refused, nobody there: each has its name', async () => {
  const to = service.subscribe(gateway.publicKey)
  service.failNext(1)
  await expect(gateway.send({ ...message, to })).rejects.toMatchObject({ code: 'BUSY' })
  service.refuse(true)
  await expect(gateway.send({ ...message, to })).rejects.toMatchObject({ code: 'REFUSED' })
  service.refuse(false)
  service.forget(to.endpoint)
  await expect(gateway.send({ ...message, to })).rejects.toMatchObject({ code: 'RECIPIENT_GONE' })
  const away = 'http://127.0.0.1:9'
  const without = openPushGateway({ ...options, services: [away] })
  await expect(without.send({ ...message, to: { ...to, endpoint: `${away}/x` } })).rejects.toMatchObject({ code: 'UNREACHABLE' })
})

test('an address that has left the list is not called any more', async () => {
  const to = service.subscribe(gateway.publicKey)
  await expect(openPushGateway({ ...options, services: [] }).send({ ...message, to })).rejects.toMatchObject({ code: 'RECIPIENT_REFUSED' })
})

test.each([
  'https://fcm.googleapis.com/fcm/send/abc',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://web.push.apple.com/abc',
  'https://sg2p.notify.windows.com/w/?token=abc',
])('the push services of the browsers are known: %s', address => {
  expect(isPushAddress(address)).toBe(true)
})
