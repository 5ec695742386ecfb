import { expect, test } from 'vitest'
import { feedback } from '#contract/feedback.ts'
import { aGuestFeedbackText, GUEST } from '#test/builders/feedback.ts'
import { aPhone } from '#test/builders/people.ts'
import { codeAfter } from '#test/builders/registration.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'
import { proofFor } from '#test/support/proof.ts'

const product = await aProduct({ limits: true })
const { owner } = product.database
const start = async (more: { readonly contact?: string } = {}, headers?: Readonly<Record<string, string>>) => {
  // The limit of a minute is not the one that is looked at.
  await travel(owner, '61 seconds')
  return product.browser().post(GUEST, aGuestFeedbackText(more), headers)
}

test('after twenty that begin in one network in a day each costs a proof of work, and none is refused', async () => {
  for (let n = 0; n < 20; n++) expect((await start()).status).toBe(202)
  expectProblem(await start(), 428, 'PROOF_OF_WORK_NEEDED')
  expect((await start({}, await proofFor(product.browser(), 'startGuestFeedback'))).status).toBe(202)
  await travel(owner, '25 hours')
  expect((await start()).status).toBe(202)
})

test('five a day of one contact reach the agency, the sixth gets no code', async () => {
  const contact = aPhone()
  for (let n = 0; n < 5; n++) {
    const { answer, code } = await codeAfter(product, contact, () => start({ contact }))
    const { ticket } = bodyOf(answer, feedback.startGuestFeedback.output)
    expect((await product.browser().post(`${GUEST}/confirm`, { ticket, code })).status).toBe(201)
    await travel(owner, '61 minutes')
  }
  expectProblem(await start({ contact }), 429, 'TOO_MANY_REQUESTS')
  await travel(owner, '25 hours')
  expect((await start({ contact })).status).toBe(202)
})
