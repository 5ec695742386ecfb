import { expect, test } from 'vitest'
import { signedIn, signIn } from '#test/builders/account.ts'
import { person } from '#test/builders/people.ts'
import { expectProblem } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ worker: false })

test('in a storm of sign-ins some are asked to come back; that is no try of theirs, and reading goes on', async () => {
  const own = await signedIn(product, person('mai').socialInsuranceNo)
  const { owner } = product.database
  const counted = async () =>
    (await owner.query<{ n: number }>('select coalesce(sum(failures), 0)::int as n from account_sign_in_failure')).rows[0]?.n
  const storm = Promise.all(Array.from({ length: 200 }, (_, i) => signIn(product.browser(), `00999${String(i).padStart(5, '0')}`, 'sai')))
  const home = await own.get('/api/v1/me/home')
  const answers = await storm
  const busy = answers.filter(answer => answer.status === 503)
  expect([home.status, busy.length > 0]).toEqual([200, true])
  for (const answer of busy) expect([expectProblem(answer, 503, 'BUSY').code, answer.headers['retry-after']]).toEqual(['BUSY', '5'])
  expect(answers.filter(answer => answer.status !== 503 && answer.status !== 401)).toEqual([])
  expect(await counted()).toBe(answers.length - busy.length)
})
