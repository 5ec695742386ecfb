import { expect, test } from 'vitest'
import { SupportTracking } from '#contract/support.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aSupportRequest } from '#test/builders/support.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const given = (count: number) =>
  owner.query(
    `insert into review_number (agency_code, year, last_no) values ('07911', extract(year from app_today())::int, $1)
     on conflict (agency_code, year) do update set last_no = $1`,
    [count],
  )
const alarms = () => product.log.filter(line => line.includes('nears the end of its first series'))

test('when four fifths of the numbers of an agency are given its operators are told once, and the metrics show it', async () => {
  await given(79_998)
  await aDossier(product)
  expect(alarms()).toEqual([])
  await aDossier(product)
  await aDossier(product)
  await expect.poll(alarms, { timeout: 40_000 }).toHaveLength(1)
  expect(JSON.parse(alarms()[0] ?? '')).toMatchObject({ agencyCode: '07911', used: 80_000 })
  expect((await product.browser().get('/metrics')).body).toContain('vssid_case_numbers_highest 80001')
})

test('after the last number of five digits nobody is refused: a letter begins the next series, for dossiers and requests', async () => {
  await given(99_998)
  const last = await aDossier(product)
  expect(last.no).toMatch(/^99999\/\d{4}\/07911$/u)
  const next = await aDossier(product)
  expect(next.no).toMatch(/^00001\.A\/\d{4}\/07911$/u)
  const officer = await anOfficer(product)
  expect((await takenBy(officer, next)).state).toBe('in_review')
  const request = await aSupportRequest(product, { caseNo: next.no })
  expect(request.no).toMatch(/^00002\.A\/\d{4}\/07911$/u)
  const tracked = await product.browser().post('/api/v1/support-requests/track', { no: request.no, contact: request.contact })
  expect(bodyOf(tracked, SupportTracking).no).toBe(request.no)
})
