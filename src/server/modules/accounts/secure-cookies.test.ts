import { expect, test } from 'vitest'
import { aKnownDevice, signIn } from '#test/builders/account.ts'
import { DEMO_STAFF_PASSWORD, person } from '#test/builders/people.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ worker: false, env: { VSSID_PUBLIC_URL: 'https://bhxh.vidu.example' } })
const { browser } = product

test('under https every cookie is bound to the host and to https', async () => {
  const answers = [
    await signIn(browser(), person('mai').socialInsuranceNo),
    await browser().post('/api/v1/agency/sessions', { name: 'dung', password: DEMO_STAFF_PASSWORD }),
    await browser().post('/api/v1/registrations'),
  ]
  const cookies = answers.flatMap(answer => [answer.headers['set-cookie']].flat()).map(cookie => String(cookie).replace(/=[^;]+/u, '=…'))
  expect(cookies.map(cookie => cookie.split(';')[0])).toEqual(['__Host-d=…', '__Host-s=…', '__Host-d=…', '__Host-a=…', '__Host-r=…'])
  for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/u)
})

test('under https a cookie without the prefix opens nothing', async () => {
  const own = browser()
  own.cookies.set('__Host-d', await aKnownDevice(product, person('mai').socialInsuranceNo))
  await signIn(own, person('mai').socialInsuranceNo)
  expect(await own.get('/api/v1/me/home')).toMatchObject({ status: 200 })
  own.cookies.set('s', own.cookies.get('__Host-s') ?? '')
  own.cookies.delete('__Host-s')
  expect(await own.get('/api/v1/me/home')).toMatchObject({ status: 401 })
})

test('under https browsers are told to stay with https', async () => {
  const { headers } = await browser().get('/api/v1/public/provinces')
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
})
