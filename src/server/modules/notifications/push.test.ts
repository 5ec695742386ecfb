import { expect, test } from 'vitest'
import { signedIn, signIn } from '#test/builders/account.ts'
import { aDevice, aNoticeOf, deviceGone } from '#test/builders/inbox.ts'
import { anOfficer, returnedBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aDossier, anApplicant, REGISTRATION } from '#test/builders/registration.ts'
import { problemOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const OWN = '/api/v1/me/push'

/** Notifications promised for devices, newest first. */
const promised = async () =>
  (
    await owner.query<{ id: string; state: string; template: string; last_problem: string | null; recipient_masked: string }>(
      `select id, state, template, last_problem, recipient_masked from notification_message where channel = 'push' order by id desc`,
    )
  ).rows
const devicesOf = async (endpoint: string): Promise<number> => {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int from notification_push_subscription where service = $1 and expires_at > app_now()`,
    [new URL(endpoint).host],
  )
  return rows[0]?.count ?? 0
}

test('an applicant without an account is told on the own device when the dossier comes back, without a personal word', async () => {
  const dossier = await aDossier(product)
  const device = await aDevice(product)
  expect(await dossier.applicant.put(`${REGISTRATION}/push`, device)).toMatchObject({ status: 204 })
  await returnedBy(await anOfficer(product), dossier)
  const [shown] = await product.inbox(device.endpoint)
  expect(shown).toEqual({ channel: 'push', subject: 'BHXH số', body: 'Có tin mới về hồ sơ của bạn' })
  expect((await product.inbox(dossier.declaration.phone, 3)).map(({ body }) => body).join()).toContain(`Hồ sơ ${dossier.no} cần sửa`)
})

test('a signed-in person is told in the language of the device, once for each device, however often it subscribes', async () => {
  const own = await signedIn(product, person('binh').socialInsuranceNo)
  const device = await aDevice(product)
  for (const language of ['vi', 'en']) expect(await own.put(OWN, { ...device, language })).toMatchObject({ status: 204 })
  await aNoticeOf(product, 'binh')
  expect((await product.inbox(device.endpoint)).map(({ body }) => body)).toEqual(['There is news about your account'])
  await aNoticeOf(product, 'binh')
  expect(await product.inbox(device.endpoint, 2)).toHaveLength(2)
})

test('signing out ends the notifications of the account on this device', async () => {
  const own = await signedIn(product, person('quang').socialInsuranceNo)
  const device = await aDevice(product)
  await own.put(OWN, device)
  const before = await devicesOf(device.endpoint)
  expect(await own.delete('/api/v1/sessions/current')).toMatchObject({ status: 204 })
  expect(await devicesOf(device.endpoint)).toBe(before - 1)
  const count = (await promised()).length
  await aNoticeOf(product, 'quang')
  expect(await promised()).toHaveLength(count)
})

test('signing in on another device ends them on the first one; signing in again on the same one does not', async () => {
  const { socialInsuranceNo } = person('thao')
  const first = await signedIn(product, socialInsuranceNo)
  await first.put(OWN, await aDevice(product))
  const count = (await promised()).length
  expect(await signIn(first, socialInsuranceNo)).toMatchObject({ status: 201 })
  await aNoticeOf(product, 'thao')
  expect(await promised()).toHaveLength(count + 1)
  await signedIn(product, socialInsuranceNo)
  await aNoticeOf(product, 'thao')
  expect((await promised()).slice(0, -count).map(({ template }) => template)).toEqual(['password_changed'])
})

test('turned off on the device, nothing rings there any more, neither for the account nor for a dossier', async () => {
  const dossier = await aDossier(product)
  const device = await aDevice(product)
  const own = await signedIn(product, person('lien').socialInsuranceNo)
  await own.put(OWN, device)
  await dossier.applicant.put(`${REGISTRATION}/push`, device)
  const before = await devicesOf(device.endpoint)
  expect(await product.browser().post('/api/v1/push/unsubscribe', { endpoint: device.endpoint })).toMatchObject({ status: 204 })
  expect(await devicesOf(device.endpoint)).toBe(before - 2)
})

test('a device that is gone is forgotten at its first 410, and no officer is bothered with it', async () => {
  const own = await signedIn(product, person('hung').socialInsuranceNo)
  const device = await aDevice(product)
  await own.put(OWN, device)
  await deviceGone(product, device.endpoint)
  const before = await devicesOf(device.endpoint)
  await aNoticeOf(product, 'hung')
  await expect.poll(async () => (await promised())[0]?.state, { timeout: 40_000 }).toBe('expired')
  expect((await promised())[0]).toMatchObject({ last_problem: 'RECIPIENT_GONE', recipient_masked: new URL(device.endpoint).host })
  expect(await devicesOf(device.endpoint)).toBe(before - 1)
})

test('a notification that nobody takes for 72 hours is put before the officers like a text', async () => {
  const own = await signedIn(product, person('yen').socialInsuranceNo)
  await own.put(OWN, await aDevice(product))
  await aNoticeOf(product, 'yen')
  const [message] = await promised()
  await expect.poll(async () => (await promised())[0]?.state, { timeout: 40_000 }).toBe('sent')
  await owner.query(`update notification_message set state = 'dead', settled_at = app_now(), agency_code = '07911' where id = $1`, [
    message?.id,
  ])
  const officer = await anOfficer(product)
  const listed = await officer.get('/api/v1/agency/messages/failed')
  expect(listed.body).toContainEqual(expect.objectContaining({ id: message?.id, channel: 'push' }))
  expect(await officer.post(`/api/v1/agency/messages/${message?.id}/retry`)).toMatchObject({ status: 202 })
  await expect.poll(async () => (await promised()).find(({ id }) => id === message?.id)?.state, { timeout: 40_000 }).toBe('sent')
})

test.each([
  'http://127.0.0.1:5432/push/x',
  'https://127.0.0.1/push/x',
  'https://169.254.169.254/latest/meta-data',
  'https://localhost/push',
  'https://fcm.googleapis.com.vidu.example/x',
  'https://vidu.example/fcm.googleapis.com',
  'https://fcm.googleapis.com:8443/x',
  'https://fcm.googleapis.com@vidu.example/x',
  'https://user@fcm.googleapis.com/x',
  'http://fcm.googleapis.com/x',
  'https://notify.windows.com.vidu.example/x',
])('the server cannot be made to call %s', async endpoint => {
  const own = await signedIn(product, person('nam').socialInsuranceNo)
  expect(problemOf(await own.put(OWN, { ...(await aDevice(product)), endpoint })).code).toBe('PUSH_SERVICE_UNKNOWN')
})

test('a key that is no point of the curve is refused when it is brought, not when it is used', async () => {
  const own = await signedIn(product, person('nam').socialInsuranceNo)
  const answer = await own.put(OWN, { ...(await aDevice(product)), p256dh: `B${'A'.repeat(86)}` })
  expect(problemOf(answer).code).toBe('PUSH_SERVICE_UNKNOWN')
})

test('a dossier that was not sent yet has no news to be told', async () => {
  const applicant = await anApplicant(product)
  expect(problemOf(await applicant.put(`${REGISTRATION}/push`, await aDevice(product))).code).toBe('REGISTRATION_NOT_SENT')
})

test('of many devices of one person the five newest ring, and address and keys stand nowhere in the open', async () => {
  const own = await signedIn(product, person('sau').socialInsuranceNo)
  const devices = []
  for (let n = 0; n < 7; n++) devices.push(await aDevice(product))
  for (const device of devices) await own.put(OWN, device)
  const count = (await promised()).length
  await aNoticeOf(product, 'sau')
  expect(await promised()).toHaveLength(count + 5)
  const { rows } = await owner.query<{ text: string }>(
    `select string_agg(s::text, ' ') || (select string_agg(m::text, ' ') from notification_message m) as text from notification_push_subscription s`,
  )
  const path = new URL(devices.at(-1)?.endpoint ?? '').pathname
  expect(rows[0]?.text).not.toContain(path)
  expect(rows[0]?.text).not.toContain(Buffer.from(path).toString('hex'))
})
