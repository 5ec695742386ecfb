import { expect, test } from 'vitest'
import { aProduct } from '#test/support/product.ts'

const { product } = await aProduct({ people: false, worker: false, limits: true, env: { VSSID_TRUSTED_PROXY: '127.0.0.1' } })

const resend = (remoteAddress: string, forwarded: string) =>
  product.app.inject({
    method: 'POST',
    url: '/api/v1/case-files/resend',
    remoteAddress,
    headers: { 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin', 'x-forwarded-for': forwarded },
  })

test('the proxy that was named tells the address; the limit is each visitor’s own', async () => {
  for (let visitor = 0; visitor < 8; visitor++) expect((await resend('127.0.0.1', `203.0.113.${visitor}`)).statusCode).toBe(422)
})

test('what the visitor wrote before the proxy did is not believed', async () => {
  const statuses = []
  for (let claim = 0; claim < 7; claim++) statuses.push((await resend('127.0.0.1', `198.51.100.${claim}, 203.0.113.99`)).statusCode)
  expect(statuses.slice(-2)).toEqual([429, 429])
})

test('another machine is not believed', async () => {
  const statuses = []
  for (let claim = 0; claim < 7; claim++) statuses.push((await resend('203.0.113.200', `198.51.100.${claim}`)).statusCode)
  expect(statuses.slice(-2)).toEqual([429, 429])
})
