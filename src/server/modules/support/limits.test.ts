import { expect, test } from 'vitest'
import { support } from '#contract/support.ts'
import { aPhone } from '#test/builders/people.ts'
import { codeAfter } from '#test/builders/registration.ts'
import { aRequestText } from '#test/builders/support.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'
import { proofFor } from '#test/support/proof.ts'

const product = await aProduct({ limits: true })
const { owner } = product.database
const start = async (more: { readonly contact?: string; readonly headers?: Readonly<Record<string, string>> } = {}) => {
  const { headers, ...text } = more
  // The limit of a minute is not the one that is looked at.
  await travel(owner, '61 seconds')
  return product.browser().post('/api/v1/support-requests', aRequestText(text), headers)
}

test('after twenty requests of a day that begin in one network each costs a proof of work, and none is refused', async () => {
  for (let n = 0; n < 20; n++) expect((await start()).status).toBe(202)
  expectProblem(await start(), 428, 'PROOF_OF_WORK_NEEDED')
  expect((await start({ headers: await proofFor(product.browser(), 'startSupportRequest') })).status).toBe(202)
  await travel(owner, '25 hours')
  expect((await start()).status).toBe(202)
})

test('five requests a day of one contact reach the agency, the sixth gets no code', async () => {
  const contact = aPhone()
  for (let n = 0; n < 5; n++) {
    const { answer, code } = await codeAfter(product, contact, () => start({ contact }))
    const { ticket } = bodyOf(answer, support.startSupportRequest.output)
    expect((await product.browser().post('/api/v1/support-requests/confirm', { ticket, code })).status).toBe(201)
    await travel(owner, '61 minutes')
  }
  expectProblem(await start({ contact }), 429, 'TOO_MANY_REQUESTS')
  await travel(owner, '25 hours')
  expect((await start({ contact })).status).toBe(202)
})
