import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Uuid } from '#domain/kernel/ids.ts'
import { openPushService } from '#server/demo-gateway/index.ts'
import { openPushGateway } from '#server/gateways/index.ts'
import type { EmailGateway, SmsGateway } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import { newId } from '#server/platform/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { travel } from '#test/support/clock.ts'
import { aDatabase } from '#test/support/database.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { openChannelHealth } from './channel-health.ts'
import { deliverMessage, type Delivery } from './deliver.ts'
import { listFailed, sendMessage, subscribePush } from './index.ts'

const { platform, owner } = await aDatabase()
const service = await openPushService({ onMessage: () => undefined })
afterAll(() => service.close())
const push = openPushGateway({ key: TEST_SECRETS.pushKey, contact: 'mailto:bhxhso@vidu.example', services: [service.origin] })
const none = { send: () => Promise.reject(new Error('no carrier in this test')), close: async () => undefined }
const [sms, email]: [SmsGateway, EmailGateway] = [none, none]
const aDelivery = (): Delivery => ({
  ...{ platform, sms, email, push, deployment: { hotline: '1900 0000', origin: 'https://bhxh.vidu.example' } },
  attachmentOf: async () => [],
  health: openChannelHealth(),
})
let delivery = aDelivery()
const inTransaction = <T>(use: (ctx: Ctx) => Promise<T>): Promise<T> => transact(platform, { traceId: 'test', guard: asSystem }, use)

beforeEach(async () => {
  delivery = aDelivery()
  await owner.query('delete from platform_clock')
})

/** A dossier with one device that has news to be told. */
async function aRinging() {
  const [dossier, key]: [Uuid, Uuid] = [newId(), newId()]
  const to = service.subscribe(push.publicKey)
  await inTransaction(async ctx => {
    await subscribePush(ctx, push, { kind: 'case_file', id: dossier, keySubject: key }, { ...to, language: 'vi' })
    await sendMessage(ctx, {
      ...{ class: 'B', template: 'registration_received', channel: 'sms', to: '0500000001', language: 'vi' },
      values: { caseNo: '00001/2026/07911', dueAt: '2026-11-20T10:00:00Z' },
      ...{ subjectKind: 'case_file', subjectId: dossier, keySubject: key, agencyCode: '07911' },
    })
  })
  const { rows } = await owner.query<{ id: string }>(`select id from notification_message where subject_id = $1 and channel = 'push'`, [
    dossier,
  ])
  return { id: rows[0]?.id ?? '', to }
}
const attempt = (id: string, attempts: number) => deliverMessage(delivery, { id, attempts, traceId: 'test' })
const stateOf = async (id: string) =>
  (
    await owner.query<{ state: string; attempts: number; last_problem: string | null }>(
      'select state, attempts, last_problem from notification_message where id = $1',
      [id],
    )
  ).rows[0]
const pauseOf = async (id: string): Promise<number> => {
  const { rows } = await owner.query<{ s: number }>(
    `select extract(epoch from run_at - clock_timestamp())::float8 as s from graphile_worker.jobs where key = 'message:' || $1`,
    [id],
  )
  return rows[0]?.s ?? 0
}

test('a push service that is busy is asked again, ever more rarely, and the device is told in the end', async () => {
  const { id, to } = await aRinging()
  service.failNext(2)
  await attempt(id, 0)
  expect(await stateOf(id)).toEqual({ state: 'queued', attempts: 1, last_problem: 'BUSY' })
  expect(await pauseOf(id)).toBeGreaterThan(5)
  await attempt(id, 1)
  expect(await pauseOf(id)).toBeGreaterThan(20)
  await attempt(id, 2)
  expect(await stateOf(id)).toEqual({ state: 'sent', attempts: 3, last_problem: null })
  expect(service.pushed.filter(({ endpoint }) => endpoint === to.endpoint)).toHaveLength(1)
})

test('the push service keeps a notification for a sleeping phone as long as it is promised, and no longer', async () => {
  const { id, to } = await aRinging()
  await travel(owner, '71 hours')
  await attempt(id, 0)
  const pushed = service.pushed.find(({ endpoint }) => endpoint === to.endpoint)
  expect(pushed?.urgency).toBe('normal')
  expect(pushed?.ttlS).toBeGreaterThan(3_500)
  expect(pushed?.ttlS).toBeLessThanOrEqual(3_600)
})

test('what could not be handed over in 72 hours is before the officers of the dossier', async () => {
  const { id } = await aRinging()
  service.refuse(true)
  await attempt(id, 0)
  service.refuse(false)
  expect(await stateOf(id)).toMatchObject({ state: 'queued', last_problem: 'REFUSED' })
  await travel(owner, '73 hours')
  await attempt(id, 1)
  expect(await stateOf(id)).toMatchObject({ state: 'dead' })
  const failed = await inTransaction(ctx => listFailed(ctx.tx, { agencyCodes: ['07911'], seesUnclaimed: false }))
  expect(failed.find(message => message.id === id)).toMatchObject({ channel: 'push', recipient: new URL(service.origin).host })
})
