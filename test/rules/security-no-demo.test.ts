import { expect, test } from 'vitest'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { handIn } from '#test/builders/registration.ts'
import { wrongFields } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const env = { VSSID_DEMO: '0', VSSID_SMTP_URL: 'smtp://127.0.0.1:9', VSSID_SMPP_URL: 'smpp://127.0.0.1:9' }
const real = await aProduct({ worker: false, env })
const { product, database } = real

test('outside the demo there is no inbox, no clock to move, and no demo person', async () => {
  for (const url of ['/dev', '/dev/inbox', '/dev/inbox.json', '/dev/people', '/dev/clock', '/dev/jobs'])
    expect([url, (await product.app.inject({ method: 'GET', url })).statusCode]).toEqual([url, 404])
  const headers = { 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' }
  expect((await product.app.inject({ method: 'POST', url: '/dev/clock', headers, payload: { by: '1 day' } })).statusCode).toBe(404)
  const { rows } = await database.owner.query(
    'select (select count(*)::int from participant) + (select count(*) from staff)::int as people',
  )
  expect(rows).toEqual([{ people: 0 }])
})

test('outside the demo the telephone numbers of demo people are none', async () => {
  const applicant = real.browser()
  await applicant.post('/api/v1/registrations')
  const declaration = aDeclaration(aPerson())
  expect(wrongFields(await handIn(applicant, declaration))).toContain('declaration.phone PHONE_NOT_MOBILE')
  const asked = { topic: 'stuck', caseNo: '', provinceCode: '79', socialInsuranceNo: declaration.socialInsuranceNo, language: 'vi' }
  const words = { fullName: declaration.fullName, contact: declaration.phone, text: 'Hồ sơ chờ đã lâu.' }
  expect(wrongFields(await applicant.post('/api/v1/support-requests', { ...asked, ...words }))).toEqual(['contact PHONE_NOT_MOBILE'])
})
