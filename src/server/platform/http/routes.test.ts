import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aDossier } from '#test/builders/registration.ts'
import { anUpload, sendPart } from '#test/builders/upload.ts'
import { expectProblem, wrongFields } from '#test/support/answer.ts'
import { arrived } from '#test/support/arrived.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ worker: true })
const { browser } = product
const sessions = '/api/v1/sessions'

test('a page without an origin of its own may change nothing, and is told so', async () => {
  const answer = await product.product.app.inject({
    method: 'DELETE',
    url: `${sessions}/current`,
    headers: { origin: 'null', 'x-requested-by': 'x' },
  })
  expect([answer.statusCode, answer.json()]).toEqual([403, expect.objectContaining({ code: 'CROSS_SITE_REFUSED' })])
})

test('the sign that no keyboard types is refused at its field, wherever it is sent', async () => {
  const officer = await anOfficer(product)
  const nul = '\u0000'
  expect(wrongFields(await officer.post('/api/v1/agency/case-files/search', { q: nul }))).toEqual(['q FORM'])
  expect(wrongFields(await browser().get('/api/v1/public/agencies?q=a%00b'))).toEqual(['query.q FORM'])
  expect(wrongFields(await browser().post('/api/v1/agency/sessions', { name: `dung${nul}`, password: 'x' }))).toEqual(['name FORM'])
  expect(wrongFields(await browser().post(sessions, { name: person('mai').socialInsuranceNo, password: `a${nul}` }))).toEqual([
    'password FORM',
  ])
})

test('a body nested thousands deep is refused like any wrong body', async () => {
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
  const answer = await browser().send('POST', sessions, { payload: deep, headers: { 'content-type': 'application/json' } })
  expectProblem(answer, 422, 'FIELDS_INVALID')
})

test('an id that is no id does not exist', async () => {
  const officer = await anOfficer(product)
  expectProblem(await officer.get('/api/v1/agency/case-files/not-an-id'), 404, 'NOT_FOUND')
})

test('an answer without content has no content type, so that no client tries to read one', async () => {
  const { no } = await aDossier(product)
  const { owner } = product.database
  const { rows: files } = await owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])
  await arrived(owner, files[0]?.id ?? '')
  const { rows } = await owner.query<{ id: string }>(
    `update notification_message m set state = 'dead', settled_at = app_now() from review_case_file f
     where m.subject_id = f.id and f.no = $1 returning m.id`,
    [no],
  )
  const answer = await (await anOfficer(product)).post(`/api/v1/agency/messages/${rows[0]?.id ?? ''}/retry`)
  expect([answer.status, answer.bytes.length, answer.headers['content-type']]).toEqual([202, 0, undefined])
})

test('a part of a photo beyond the limit is refused as a part, with the limit', async () => {
  const applicant = browser()
  await applicant.post('/api/v1/registrations')
  const photo = Buffer.alloc(2 * 1024 * 1024, 0xff)
  const answer = await sendPart(applicant, (await anUpload(applicant, 'portrait', photo)).id, 0, photo)
  expect(expectProblem(answer, 413, 'PART_TOO_LARGE').values).toEqual({ maxMb: 1 })
})

test('a text beyond the limit is refused as a text', async () => {
  const answer = await browser().post(sessions, { name: 'x'.repeat(70_000), password: 'x' })
  expectProblem(answer, 413, 'BODY_TOO_LARGE')
})

test('wrong JSON, no JSON and an empty body are told apart from wrong fields', async () => {
  const json = { 'content-type': 'application/json' }
  expectProblem(await browser().send('POST', sessions, { payload: '{"name":', headers: json }), 400, 'REQUEST_MALFORMED')
  expectProblem(await browser().send('POST', sessions, { payload: '', headers: json }), 400, 'REQUEST_MALFORMED')
  expectProblem(await browser().send('POST', sessions, { payload: '{"__proto__":{"a":1}}', headers: json }), 400, 'REQUEST_MALFORMED')
  expectProblem(await browser().send('POST', sessions), 422, 'FIELDS_INVALID')
  expectProblem(await browser().post(sessions, ['name']), 422, 'FIELDS_INVALID')
})

test('a refusal speaks the language of the browser', async () => {
  const title = async (language: string) =>
    expectProblem(await browser().send('GET', '/api/v1/me/home', { headers: { 'accept-language': language } }), 401, 'SIGN_IN_REQUIRED')
      .title
  expect(await title('vi-VN')).toBe('Bạn cần đăng nhập để xem nội dung này.')
  expect(await title('en-GB,en')).not.toBe(await title('vi'))
})
