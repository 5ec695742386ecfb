import { expect, test } from 'vitest'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { addPhotos, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { aRequestText } from '#test/builders/support.ts'
import { expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type TestProduct } from '#test/support/product.ts'
import { proofFor } from '#test/support/proof.ts'

/** A support request costs a code, and nothing else. */
const aCode = ({ browser }: TestProduct, contact?: string) =>
  browser().post('/api/v1/support-requests', aRequestText(contact === undefined ? {} : { contact }))

/** The address from which a test asks. */
const OWN = '127.0.0.1'
/** What other networks have had today, as counted. */
const spentElsewhere = ({ database }: TestProduct, channel: string, count: number) =>
  database.owner.query(
    `insert into platform_rate (key, hits, until) values ('codes:${channel}:' || app_today() || ':0', $1, app_now() + interval '2 days')
     on conflict (key) do update set hits = platform_rate.hits + $1`,
    [count],
  )

test('when the codes of a day are used up it is said in words, the other channel goes on, and tomorrow there are more', async () => {
  const product = await aProduct({ people: false, env: { VSSID_SMS_CODES_PER_DAY: '50', VSSID_EMAIL_CODES_PER_DAY: '50' } })
  await spentElsewhere(product, 'sms', 50)
  const { title } = expectProblem(await aCode(product), 503, 'CODES_PAUSED')
  expect(title).toContain('Chọn cách nhận mã khác')
  expect((await aCode(product, 'ngan-sach@vidu.example')).status).toBe(202)
  await travel(product.database.owner, '25 hours')
  expect((await aCode(product)).status).toBe(202)
})

test('at eighty hundredths of the budget operators are told once, and the metrics show both numbers', async () => {
  const product = await aProduct({ people: false, env: { VSSID_SMS_CODES_PER_DAY: '100' } })
  const alarms = () => product.log.filter(line => line.includes('the codes of this day are nearly used up'))
  await spentElsewhere(product, 'sms', 78)
  await aCode(product)
  expect(alarms()).toEqual([])
  for (let codes = 0; codes < 3; codes++) expect((await aCode(product)).status).toBe(202)
  await expect.poll(alarms, { timeout: 40_000 }).toHaveLength(1)
  expect(JSON.parse(alarms()[0] ?? '')).toMatchObject({ channel: 'sms', sent: 80, budget: 100 })
  const metrics = (await product.browser().get('/metrics')).body
  expect(metrics).toContain('vssid_codes_today{channel="sms",what="sent"} 82')
  expect(metrics).toContain('vssid_codes_today{channel="sms",what="budget"} 100')
})

test('one network gets a fifth of a day, the others still get theirs', async () => {
  const product = await aProduct({ people: false, worker: false, env: { VSSID_SMS_CODES_PER_DAY: '20' } })
  for (let codes = 0; codes < 4; codes++) expect((await aCode(product)).status).toBe(202)
  expectProblem(await aCode(product), 503, 'CODES_PAUSED')
  await product.database.owner.query(`delete from platform_rate where key like 'codes-of:${OWN}:%'`)
  expect((await aCode(product)).status).toBe(202)
})

test('a class behind one address registers: after thirty codes in an hour each costs a proof of work, and nobody is refused', async () => {
  const product = await aProduct({ worker: false, limits: true })
  const { owner } = product.database
  const applicant = product.browser()
  await applicant.post('/api/v1/registrations')
  await addPhotos(applicant)
  await owner.query(`insert into platform_rate (key, hits, until) values ('codes-of:${OWN}', 29, app_now() + interval '1 hour')`)
  expect((await handIn(applicant, aDeclaration(aPerson()))).status).toBe(202)
  await travel(owner, '61 seconds')
  const body = { declaration: aDeclaration(aPerson()) }
  expectProblem(await applicant.post(`${REGISTRATION}/send`, body), 428, 'PROOF_OF_WORK_NEEDED')
  expect((await applicant.post(`${REGISTRATION}/send`, body, await proofFor(applicant, 'sendRegistration'))).status).toBe(202)
})
