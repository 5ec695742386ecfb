import { expect, test } from 'vitest'
import { accounts } from '#contract/accounts.ts'
import { signedIn } from '#test/builders/account.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct({ worker: false })
const PATH = '/api/v1/me/draft-key'
const keyFor = async (own: Browser) => bodyOf(await own.get(PATH), accounts.getDraftKey.output).key

test('a person gets the same key on every device, and nobody else gets it', async () => {
  const first = await signedIn(product, person('binh').socialInsuranceNo)
  const key = await keyFor(first)
  expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  const second = await signedIn(product, person('binh').socialInsuranceNo)
  expect(await keyFor(second)).toBe(key)
  expect(await keyFor(await signedIn(product, person('quang').socialInsuranceNo))).not.toBe(key)
  expectProblem(await first.get(PATH), 401, 'SESSION_TAKEN_OVER')
})
