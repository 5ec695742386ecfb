import { expect, test, vi } from 'vitest'
import { aUnitRequest } from '#test/builders/unit-account.ts'
import { expectProblem } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
/** As the page of tracking asks: nobody knows what a number is of. */
const PLACES = ['/api/v1/case-files/track', '/api/v1/support-requests/track', '/api/v1/unit-account-requests/track'] as const

test('a wrong address is one slip, although the page looks in three places: twenty are free, then each costs work', async () => {
  const { no, email } = await aUnitRequest(product)
  const ask = (path: string, contact: string) => product.browser().post(path, { no, contact })
  for (let slips = 0; slips < 20; slips++)
    for (const path of PLACES) expectProblem(await ask(path, `nham${slips}@vidu.example`), 404, 'CASE_FILE_NOT_FOUND')
  for (const path of PLACES) expectProblem(await ask(path, email), 428, 'PROOF_OF_WORK_NEEDED')
})

test('slips in other places do not bring the owner nearer to the work', async () => {
  const { no, email } = await aUnitRequest(product)
  for (let slips = 0; slips < 20; slips++)
    expectProblem(await product.browser().post(PLACES[0], { no, contact: 'nham@vidu.example' }), 404, 'CASE_FILE_NOT_FOUND')
  expect(await product.browser().post(PLACES[2], { no, contact: email })).toMatchObject({ status: 200 })
})

test('for a number that there is not as much is computed as for one that there is', async () => {
  const { no } = await aUnitRequest(product)
  const index = vi.spyOn(product.product.platform.vault, 'index')
  const computed = []
  for (const asked of [no, '99999/2026/07911']) {
    index.mockClear()
    expectProblem(await product.browser().post(PLACES[2], { no: asked, contact: 'la@vidu.example' }), 404, 'CASE_FILE_NOT_FOUND')
    computed.push(index.mock.calls.filter(([, value]) => value === 'la@vidu.example').length)
  }
  index.mockRestore()
  expect(computed).toEqual([1, 1])
})
