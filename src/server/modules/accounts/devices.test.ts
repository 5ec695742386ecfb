import { expect, test } from 'vitest'
import { Devices } from '#contract/devices.ts'
import { freshlyProven, knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { database, inbox } = product
const listed = async (own: Browser) => bodyOf(await own.get('/api/v1/me/devices'), Devices)
const end = (own: Browser, id: string) => own.delete(`/api/v1/me/devices/${id}`)

test('the owner sees every device that the account knows, the one in the hand first, and how each session ended', async () => {
  const { socialInsuranceNo } = person('mai')
  const first = await signedIn(product, socialInsuranceNo)
  await first.delete('/api/v1/sessions/current')
  await travel(database.owner, '1 hour')
  const own = await signedIn(product, socialInsuranceNo)
  const { devices, sessions } = await listed(own)
  expect(devices.map(({ isHere, isSignedIn }) => [isHere, isSignedIn])).toEqual([
    [true, true],
    [false, false],
  ])
  expect(sessions.map(({ endReason }) => endReason)).toEqual([null, 'signed_out'])
  await travel(database.owner, '29 minutes')
  await own.get('/api/v1/me/home')
  expect((await listed(own)).sessions[0]?.endedAt).toBe(null)
})

test('a device that is taken off is signed out, has to be proven again, and the owner is told', async () => {
  const { socialInsuranceNo, phone } = person('binh')
  const lost = await signedIn(product, socialInsuranceNo)
  const lostId = (await listed(lost)).devices[0]?.id ?? ''
  const own = await signedIn(product, socialInsuranceNo)
  expectProblem(await end(own, lostId), 403, 'STEP_UP_REQUIRED')
  await freshlyProven(product, own)
  expect(bodyOf(await end(own, lostId), Devices).devices.map(({ isHere }) => isHere)).toEqual([true])
  expect(await signIn(lost, socialInsuranceNo)).toMatchObject({ body: { scope: 'proving', isNewDevice: true } })
  expect((await inbox(phone ?? ''))[0]?.body).toContain('gỡ một máy')
  expectProblem(await end(own, lostId), 404, 'NOT_FOUND')
})

test('whoever stands at the door of a device that is taken off is out as well', async () => {
  const { socialInsuranceNo } = person('quang')
  const other = await knownBrowser(product, socialInsuranceNo)
  const own = await signedIn(product, socialInsuranceNo)
  await freshlyProven(product, own)
  await signIn(other, socialInsuranceNo)
  const [, id = ''] = (await listed(own)).devices.map(device => device.id)
  await end(own, id)
  expectProblem(await other.post('/api/v1/sessions/current/proof/code', { channel: 'sms' }), 401, 'SESSION_REVOKED')
})

test('nobody takes off a stranger’s device, nor the one in the own hand', async () => {
  const stranger = await signedIn(product, person('thao').socialInsuranceNo)
  const id = (await listed(stranger)).devices[0]?.id ?? ''
  const own = await signedIn(product, person('hung').socialInsuranceNo)
  await freshlyProven(product, own)
  expectProblem(await end(own, id), 404, 'NOT_FOUND')
  expect(await stranger.get('/api/v1/me/home')).toMatchObject({ status: 200 })
  expectProblem(await end(own, (await listed(own)).devices[0]?.id ?? ''), 409, 'THIS_DEVICE')
})
