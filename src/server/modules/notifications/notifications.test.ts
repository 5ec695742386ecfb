import type { Runner } from 'graphile-worker'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Uuid } from '#domain/kernel/ids.ts'
import { openPushService, startDemoGateway, type DemoMessage } from '#server/demo-gateway/index.ts'
import { openEmailGateway, openPushGateway, openSmsGateway } from '#server/gateways/index.ts'
import type { Actor, Ctx } from '#server/platform/context.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { newId } from '#server/platform/ids.ts'
import { startJobs } from '#server/platform/jobs.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { travel } from '#test/support/clock.ts'
import { aDatabase } from '#test/support/database.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { openChannelHealth } from './channel-health.ts'
import { deliverMessage, type Delivery } from './deliver.ts'
import {
  listFailed,
  listMessages,
  NOTIFICATION_CRONTAB,
  notificationJobs,
  type NotificationDeps,
  outboxNumbers,
  sendMessage,
  takeReceipt,
} from './index.ts'
import { retryMessage } from './retry.ts'

const { platform, owner, jobPool } = await aDatabase()
const received: DemoMessage[] = []
const outside = await startDemoGateway({ onMessage: message => void received.push(message) })
const sms = openSmsGateway({
  url: outside.sms.url,
  sender: 'BHXHVN',
  answerMs: 500,
  onReceipt: receipt => inTransaction(ctx => takeReceipt(ctx, receipt)),
})
const email = openEmailGateway({ url: outside.email.url, from: 'bhxhso@vidu.example', fromName: 'BHXH số', totalMs: 2_000 })
const attached = vi.fn<Delivery['attachmentOf']>(async template =>
  template === 'form_copy' ? [{ name: 'to-khai.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF') }] : [],
)
const pushService = await openPushService({ onMessage: message => void received.push(message) })
const push = openPushGateway({ key: TEST_SECRETS.pushKey, contact: 'mailto:bhxhso@vidu.example', services: [pushService.origin] })
const deps: NotificationDeps = {
  platform,
  sms,
  email,
  push,
  deployment: { hotline: '1900 0000', origin: 'https://bhxh.vidu.example' },
  attachmentOf: attached,
}
const delivery: Delivery = { ...deps, health: openChannelHealth() }
const jobs = notificationJobs(deps)
const silent = { info: () => undefined, error: () => undefined }
let runner: Runner | undefined

beforeEach(async () => {
  await owner.query('delete from notification_message')
  await owner.query('delete from graphile_worker._private_jobs')
  await owner.query('delete from platform_clock')
  received.length = 0
})
afterEach(async () => {
  await runner?.stop()
  runner = undefined
  for (const each of [outside.sms, outside.email]) {
    each.failNext(0)
    each.refuse(false)
    each.beSlow(0)
  }
})
afterAll(async () => {
  await Promise.all([sms.close(), email.close()])
  await outside.close()
  await pushService.close()
})

const inTransaction = <T>(use: (ctx: Ctx) => Promise<T>, actor?: Actor): Promise<T> =>
  transact(platform, { traceId: 'test', guard: actor ? async () => actor : asSystem }, use)
const work = async () => (runner = await startJobs({ platform, jobPool, log: silent }, jobs, NOTIFICATION_CRONTAB))

const desk = (...agencyCodes: readonly string[]) => ({ agencyCodes, seesUnclaimed: false })
const anAdministrator: Actor = { kind: 'staff', staffId: newId(), role: 'administrator', agencyCode: '079', sessionId: newId() }
const subject = newId()
const base = { language: 'vi', subjectKind: 'registration', keySubject: subject, subjectId: subject } as const
const aReceipt = (more: { channel?: 'sms' | 'email'; agencyCode?: string | null } = {}) =>
  inTransaction(ctx =>
    sendMessage(ctx, {
      ...base,
      class: 'B',
      template: 'registration_received',
      channel: more.channel ?? 'sms',
      to: more.channel === 'email' ? 'dao@vidu.example' : '0500000001',
      values: { caseNo: '00001/2026/07911', dueAt: '2026-11-20T10:00:00Z' },
      agencyCode: more.agencyCode === undefined ? '07911' : more.agencyCode,
    }),
  )
const aCode = (lifeS = 240) =>
  inTransaction(ctx =>
    sendMessage(ctx, {
      ...base,
      class: 'A',
      template: 'otp',
      channel: 'sms',
      to: '0500000001',
      values: { code: '482913', tag: 'KM', host: 'localhost', minutes: 4, purpose: 'registration' },
      expiresAt: new Date(ctx.now.getTime() + lifeS * 1_000),
    }),
  )
const aPassword = (channel: 'sms' | 'email' = 'sms') =>
  inTransaction(ctx =>
    sendMessage(ctx, {
      ...base,
      class: 'B',
      template: 'activation_password',
      channel,
      to: channel === 'sms' ? '0500000001' : 'dao@vidu.example',
      values: { secret: 'K7QM-2PXR-9TBD', hours: 72 },
      agencyCode: '07911',
    }),
  )
const attempt = (id: string, attempts: number) => deliverMessage(delivery, { id, attempts, traceId: 'test' })
const rowOf = async (id: string) =>
  (
    await owner.query<{
      state: string
      attempts: number
      last_problem: string | null
      values_sealed: Buffer | null
      gateway_ref: string | null
    }>('select state, attempts, last_problem, values_sealed, gateway_ref from notification_message where id = $1', [id])
  ).rows[0]
const nextJob = async (id: string) =>
  (
    await owner.query<{ attempts: number; in_s: number }>(
      `select (payload ->> 'attempts')::int as attempts, extract(epoch from run_at - clock_timestamp())::float8 as in_s
       from graphile_worker._private_jobs where key = 'message:' || $1`,
      [id],
    )
  ).rows[0]

test('a message goes out after the commit and ends delivered', async () => {
  await work()
  const id = await aReceipt()
  await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 40_000, interval: 10 })
  expect(received[0]).toMatchObject({ channel: 'sms', recipient: '0500000001', body: expect.stringContaining('00001/2026/07911') })
  await vi.waitFor(async () => expect(await rowOf(id)).toMatchObject({ state: 'delivered', attempts: 1 }), { timeout: 40_000 })
})

test('what is promised in a transaction that fails is never sent', async () => {
  await work()
  await expect(
    inTransaction(async ctx => {
      await sendMessage(ctx, {
        ...base,
        class: 'B',
        template: 'registration_withdrawn',
        channel: 'sms',
        to: '0500000001',
        values: { caseNo: 'x' },
        agencyCode: '07911',
      })
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  await pause(300)
  expect(received).toEqual([])
})

test('a promised message survives a carrier that is away and is delivered after', async () => {
  await outside.sms.goDown()
  const id = await aReceipt()
  await attempt(id, 0)
  expect(await rowOf(id)).toMatchObject({
    state: 'queued',
    attempts: 1,
    last_problem: expect.stringMatching(/UNREACHABLE|CONNECTION_LOST/u),
  })
  expect(await nextJob(id)).toMatchObject({ attempts: 1 })
  expect((await nextJob(id))?.in_s).toBeGreaterThan(5)
  await outside.sms.comeBack()
  await vi.waitFor(async () => {
    await attempt(id, (await rowOf(id))?.attempts ?? 0)
    expect(await rowOf(id)).toMatchObject({ state: expect.stringMatching(/sent|delivered/u), last_problem: null })
  }, 8_000)
  expect(received).toHaveLength(1)
})

test('a code is never sent when less than a minute of its life remains', async () => {
  const late = await aCode(59)
  await attempt(late, 0)
  expect(await rowOf(late)).toMatchObject({ state: 'expired', values_sealed: null, attempts: 0 })
  const inTime = await aCode()
  await travel(owner, '181 seconds')
  await attempt(inTime, 0)
  expect(await rowOf(inTime)).toMatchObject({ state: 'expired', values_sealed: null })
  expect(received).toEqual([])
})

test('a code that cannot be handed over is given up after five attempts within its life', async () => {
  const id = await aCode()
  outside.sms.refuse(true)
  for (let attempts = 0; attempts < 5; attempts += 1) await attempt(id, attempts)
  expect(await rowOf(id)).toMatchObject({ state: 'expired', attempts: 5, last_problem: 'RECIPIENT_REFUSED', values_sealed: null })
})

test('what opens an account is wiped once it has been handed over', async () => {
  for (const id of [await aCode(), await aPassword('sms'), await aPassword('email')]) {
    expect((await rowOf(id))?.values_sealed).toBeInstanceOf(Buffer)
    await attempt(id, 0)
    expect(await rowOf(id)).toMatchObject({ values_sealed: null, state: expect.stringMatching(/sent|delivered/u) })
  }
  expect(received.map(message => message.body)).toEqual([
    expect.stringContaining('482913'),
    expect.stringContaining('K7QM-2PXR-9TBD'),
    expect.stringContaining('K7QM-2PXR-9TBD'),
  ])
})

test('recipient, code and password are nowhere in plain in the database', async () => {
  await aCode()
  await aPassword('email')
  const { rows } = await owner.query<{ all: string }>(
    `select string_agg(m::text, ' ') || (select string_agg(payload::text, ' ') from graphile_worker._private_jobs) as all from notification_message m`,
  )
  for (const secret of ['482913', 'K7QM', '0500000001', 'dao@vidu.example']) {
    expect(rows[0]?.all).not.toContain(secret)
    expect(rows[0]?.all).not.toContain(Buffer.from(secret).toString('hex'))
  }
})

test('of two workers with the same attempt one finds nothing to do', async () => {
  const id = await aReceipt()
  outside.sms.beSlow(200)
  await Promise.all(Array.from({ length: 10 }, () => attempt(id, 0)))
  expect(received).toHaveLength(1)
})

test('a letter whose confirmation was lost goes out again under the same Message-ID', async () => {
  const id = await aReceipt({ channel: 'email' })
  outside.email.loseNextAnswers(1)
  await attempt(id, 0)
  expect(await rowOf(id)).toMatchObject({ state: 'queued', last_problem: 'CONNECTION_LOST' })
  await attempt(id, 1)
  expect(received.map(message => message.messageRef)).toEqual([`<${id}@vidu.example>`, `<${id}@vidu.example>`])
  expect(await rowOf(id)).toMatchObject({ state: 'sent' })
})

test('after 72 hours an undelivered promise is put before the officers of the agency, who may send it again', async () => {
  const id = await aReceipt()
  const password = await aPassword()
  outside.sms.refuse(true)
  await attempt(id, 0)
  await attempt(password, 0)
  await travel(owner, '72 hours')
  await attempt(id, 1)
  await attempt(password, 1)
  expect(await rowOf(id)).toMatchObject({ state: 'dead', last_problem: 'RECIPIENT_REFUSED' })
  expect(await rowOf(password)).toMatchObject({ state: 'dead', values_sealed: null })

  const failed = await inTransaction(ctx => listFailed(ctx.tx, desk('07911', '079')))
  expect(failed.map(message => message.id).sort()).toEqual([id, password].sort())
  expect(failed.find(message => message.id === id)).toMatchObject({
    template: 'registration_received',
    recipient: '05•• ••• 001',
    attempts: 1,
  })
  expect(await inTransaction(ctx => listFailed(ctx.tx, desk('00101')))).toEqual([])

  outside.sms.refuse(false)
  const officer: Actor = { kind: 'staff', staffId: newId(), role: 'officer', agencyCode: '07911', sessionId: newId() }
  const retry = (message: Uuid, agencyCodes: readonly string[]) =>
    inTransaction(ctx => retryMessage(ctx, { id: message, desk: desk(...agencyCodes) }), officer)
  await expect(retry(id, ['00101'])).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(retry(password, ['07911'])).rejects.toMatchObject({ code: 'ACTION_NOT_ALLOWED' })
  await retry(id, ['07911'])
  await attempt(id, 0)
  expect(received).toHaveLength(1)
  await expect(retry(id, ['07911'])).rejects.toMatchObject({ code: 'ACTION_NOT_ALLOWED' })
  const { rows } = await owner.query<{ action: string; actor_kind: string }>(
    'select action, actor_kind from audit_entry where subject_id = $1',
    [id],
  )
  expect(rows.map(({ action, actor_kind: actor }) => `${action} by ${actor}`).toSorted()).toEqual([
    'message.retry by staff',
    'notification_message.dead by system',
    'notification_message.queued by system',
    'notification_message.sent by system',
  ])
})

test('a text that did not reach the phone is sent again, unless it was a code', async () => {
  const [id, code] = [await aReceipt(), await aCode()]
  for (const message of [id, code]) {
    await attempt(message, 0)
    await vi.waitFor(async () => expect((await rowOf(message))?.state).toBe('delivered'))
    await owner.query(`update notification_message set state = 'sent' where id = $1`, [message])
    const ref = (await rowOf(message))?.gateway_ref ?? ''
    expect(await inTransaction(ctx => takeReceipt(ctx, { ref, outcome: 'failed' }))).toBe(true)
  }
  expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 1, last_problem: 'NOT_DELIVERED' })
  expect(await rowOf(code)).toMatchObject({ state: 'sent', last_problem: 'NOT_DELIVERED' })
  await attempt(id, 1)
  expect(received.filter(message => message.body.includes('00001/2026/07911'))).toHaveLength(2)
})

test('a mail server that hangs does not keep codes from going out', async () => {
  outside.email.beSlow(60_000)
  for (let letters = 0; letters < 12; letters += 1) await aReceipt({ channel: 'email' })
  await work()
  await pause(2_200)
  await aCode()
  await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 40_000, interval: 20 })
  outside.email.dropConnections()
})

test('when a mail server works again, what waited for it goes out at once', async () => {
  await outside.email.goDown()
  for (let letters = 0; letters < 5; letters += 1) await aReceipt({ channel: 'email' })
  await work()
  await vi.waitFor(async () => {
    const { rows } = await owner.query('select from notification_message where attempts > 0')
    expect(rows).toHaveLength(5)
  })
  await owner.query(`update graphile_worker._private_jobs set run_at = now() + interval '1 hour' where key like 'message:%'`)
  await outside.email.comeBack()
  await aReceipt({ channel: 'email' })
  await vi.waitFor(() => expect(received).toHaveLength(6), { timeout: 40_000 })
})

test('a code overtakes what is only promised', async () => {
  for (let texts = 0; texts < 50; texts += 1) await aReceipt()
  await aCode()
  await work()
  await vi.waitFor(() => expect(received).toHaveLength(51), { timeout: 40_000 })
  // In turn it would be the last one; which of those that are under way at the same time arrives first is the carrier's affair.
  expect(received.findIndex(message => message.body.includes('482913'))).toBeLessThan(25)
})

test('a receipt for a text that nobody knows is left with the carrier', async () => {
  expect(await inTransaction(ctx => takeReceipt(ctx, { ref: 'unknown', outcome: 'delivered' }))).toBe(false)
})

test('the sweeper finds messages whose job was lost or hangs, and leaves the others alone', async () => {
  const [lost, hanging, planned] = [await aReceipt(), await aReceipt(), await aReceipt()]
  await owner.query(`update notification_message set created_at = created_at - interval '5 minutes'`)
  await owner.query(`delete from graphile_worker._private_jobs where key = 'message:' || $1`, [lost])
  await owner.query(
    `update graphile_worker._private_jobs set locked_at = now() - interval '5 minutes', locked_by = 'dead' where key = 'message:' || $1`,
    [hanging],
  )
  await owner.query(`update graphile_worker._private_jobs set run_at = now() + interval '1 hour' where key = 'message:' || $1`, [planned])
  await jobs['sweep_messages']?.({}, '1')
  expect((await nextJob(lost))?.in_s).toBeLessThan(1)
  expect((await nextJob(hanging))?.in_s).toBeLessThan(1)
  expect((await nextJob(planned))?.in_s).toBeGreaterThan(3_000)
  await travel(owner, '73 hours')
  await jobs['sweep_messages']?.({}, '2')
  await work()
  await vi.waitFor(async () => expect(await rowOf(planned)).toMatchObject({ state: 'dead' }), { timeout: 40_000 })
})

test('what belongs to no agency is before the administrators when it cannot be delivered', async () => {
  const id = await aReceipt({ agencyCode: null })
  await owner.query(`update notification_message set state = 'dead', settled_at = app_now() where id = $1`, [id])
  const seen = (seesUnclaimed: boolean) =>
    inTransaction(async ctx => (await listFailed(ctx.tx, { agencyCodes: ['07911'], seesUnclaimed })).map(message => message.id))
  expect([await seen(true), await seen(false)]).toEqual([[id], []])
  const again = (seesUnclaimed: boolean) =>
    inTransaction(ctx => retryMessage(ctx, { id, desk: { agencyCodes: ['07911'], seesUnclaimed } }), anAdministrator)
  await expect(again(false)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await again(true)
  expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 0 })
})

test('a copy of the form is attached when the letter goes out; failing to make it delays the letter', async () => {
  const send = () =>
    inTransaction(ctx =>
      sendMessage(ctx, {
        ...base,
        class: 'B',
        template: 'form_copy',
        channel: 'email',
        to: 'dao@vidu.example',
        values: { caseNo: '00001/2026/07911' },
        agencyCode: '07911',
      }),
    )
  const id = await send()
  attached.mockRejectedValueOnce(new Error('no form today'))
  await expect(attempt(id, 0)).rejects.toThrow('no form today')
  expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 1, last_problem: 'INTERNAL' })
  await attempt(id, 1)
  expect(attached).toHaveBeenLastCalledWith('form_copy', subject)
  expect(received).toEqual([expect.objectContaining({ attachments: ['to-khai.pdf'], subject: 'Tờ khai của hồ sơ 00001/2026/07911' })])
})

test('the tracker sees what was sent without its text, the alarms see age and count', async () => {
  const id = await aReceipt()
  await attempt(id, 0)
  await aReceipt({ channel: 'email' })
  const sent = await inTransaction(ctx => listMessages(ctx.tx, subject))
  expect(sent.map(({ template, channel, recipient }) => [template, channel, recipient])).toEqual([
    ['registration_received', 'sms', '05•• ••• 001'],
    ['registration_received', 'email', 'da••••@vidu.example'],
  ])
  expect(sent[1]).toMatchObject({ state: 'queued', sentAt: null, deliveredAt: null })
  await owner.query(`update notification_message set created_at = created_at - interval '3 minutes' where state = 'queued'`)
  const numbers = await outboxNumbers(handleOf(platform.pool))
  expect(numbers).toMatchObject({ open: 1, dead: 0 })
  expect(numbers.oldestOpenS).toBeGreaterThan(179)
})
