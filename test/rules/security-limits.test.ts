import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'
import { aProduct } from '#test/support/product.ts'
import { travel } from '#test/support/clock.ts'

const { product, database, log } = await aProduct({ people: false, worker: false, limits: true })
const operations: Readonly<Record<string, Operation>> = api
const limited = Object.entries(operations).flatMap(([id, operation]) =>
  operation.perMinute ? [[id, operation.perMinute, operation] as const] : [],
)
const HEADERS = { 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' }

const ask = ({ method, path, upload }: Operation, remoteAddress: string, headers: Readonly<Record<string, string>> = {}) =>
  product.app.inject({
    method,
    url: path.replace(':kind', 'portrait'),
    remoteAddress,
    headers: { ...HEADERS, ...(upload && { 'content-type': upload.contentTypes[0] }), ...headers },
  })

test('what lets a stranger try secrets, send messages or make the server work is limited', () => {
  const must = [
    'signIn',
    'signInByPasskey',
    'startRecovery',
    'confirmRecovery',
    'startLock',
    'askNumberByPersonalId',
    'askNumberByName',
    'confirmLock',
    'signInStaff',
    'setPassword',
    'changePassword',
    'changeStaffPassword',
    'startRegistration',
    'startPhotoUpload',
    'addPhotoPart',
    'finishPhotoUpload',
    'sendRegistration',
    'resendRegistrationCode',
    'confirmRegistration',
    'getRegistrationForm',
    'trackCaseFile',
    'resendApproval',
    'resendReceipt',
    'requestCorrection',
    'openCorrection',
    'startChange',
    'startPersonalChange',
    'sendPersonalChange',
    'resendChangeCode',
    'confirmChange',
    'cancelChangeByLink',
    'cancelChangeByCode',
    'startSupportRequest',
    'resendSupportCode',
    'confirmSupportRequest',
    'trackSupportRequest',
    'startServiceRequest',
    'startServicePayment',
    'takePaymentNews',
    'correctServiceRequest',
    'startChildServiceRequest',
    'correctChildServiceRequest',
    'startFeedback',
    'startGuestFeedback',
    'openGuestPictures',
    'readGuestPicture',
    'openFeedbackPictures',
    'resendFeedbackCode',
    'confirmGuestFeedback',
    'trackGuestFeedback',
  ]
  expect(limited.map(([id]) => id)).toEqual(expect.arrayContaining(must))
})

test.each(limited)('%s is answered %i times a minute for one address, then asks to wait', async (_, perMinute, operation) => {
  const answers = []
  for (let tries = 0; tries <= perMinute; tries++) answers.push(await ask(operation, '203.0.113.1'))
  expect(answers.slice(0, -1).filter(answer => answer.statusCode === 429)).toEqual([])
  const last = answers.at(-1)
  expect([last?.statusCode, last?.json()]).toEqual([429, expect.objectContaining({ code: 'TOO_MANY_REQUESTS' })])
  expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask(operation, '203.0.113.2')).statusCode).not.toBe(429)
})

test('after a minute the address is answered again', async () => {
  await travel(database.owner, '61 seconds')
  expect((await ask(api.signIn, '203.0.113.1')).statusCode).toBe(422)
})

test('nobody gets more by claiming to be somebody else', async () => {
  const claims = (claim: number) => ({
    'x-forwarded-for': `198.51.100.${claim}`,
    'x-real-ip': `198.51.100.${claim}`,
    forwarded: `for=198.51.100.${claim}`,
  })
  const statuses = []
  for (let claim = 0; claim < 7; claim++) statuses.push((await ask(api.resendApproval, '203.0.113.3', claims(claim))).statusCode)
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429])
})

test('one house behind IPv6 is one address', async () => {
  const statuses = []
  for (let host = 1; host < 8; host++) statuses.push((await ask(api.resendApproval, `2001:db8:0:7::${host}:1`)).statusCode)
  expect(statuses.slice(-2)).toEqual([429, 429])
})

test('when the counter is away nobody is let through uncounted: all are told to come back', async () => {
  await database.owner.query('alter table platform_rate rename to platform_rate_away')
  for (const [id, , operation] of limited) {
    const answer = await ask(operation, '203.0.113.4')
    expect([id, answer.statusCode, answer.json()]).toEqual([id, 503, expect.objectContaining({ code: 'BUSY' })])
    expect([id, Number(answer.headers['retry-after'])]).toEqual([id, 5])
  }
  expect(log.some(line => line.includes('a limit could not be counted'))).toBe(true)
  await database.owner.query('alter table platform_rate_away rename to platform_rate')
  expect((await ask(api.signIn, '203.0.113.4')).statusCode).toBe(422)
})
