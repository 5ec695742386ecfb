import { expect, test } from 'vitest'
import { registration } from '#contract/registration.ts'
import { aPerson } from '#test/builders/people.ts'
import { checkIdentity } from '#test/builders/registration.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aProduct, type TestProduct } from '#test/support/product.ts'

const { checkIdentity: check, getRegistrationPolicy } = registration

async function begun({ browser }: TestProduct) {
  const applicant = browser()
  expect(await applicant.post('/api/v1/registrations')).toMatchObject({ status: 201 })
  return applicant
}

test('a deployment without a population database says so beforehand, and every question ends as unavailable', async () => {
  const carriers = { VSSID_SMTP_URL: 'smtp://127.0.0.1:9', VSSID_SMPP_URL: 'smpp://127.0.0.1:9' }
  const product = await aProduct({ people: false, worker: false, env: { VSSID_DEMO: '0', ...carriers } })
  const policy = await product.browser().get('/api/v1/public/registration-policy')
  expect(bodyOf(policy, getRegistrationPolicy.output).identityCheck).toBe(false)
  expect(bodyOf(await checkIdentity(await begun(product), aPerson()), check.output)).toEqual({ outcome: 'unavailable' })
  const { rows } = await product.database.owner.query(`select from graphile_worker.jobs where task_identifier = 'check_identity'`)
  expect(rows).toEqual([])
})

test('one address asks ten times a minute, whatever registrations it begins', async () => {
  const product = await aProduct({ limits: true, worker: false })
  for (let each = 0; each < 5; each += 1) {
    const applicant = await begun(product)
    for (let n = 0; n < 2; n += 1) expect(bodyOf(await checkIdentity(applicant, aPerson()), check.output)).toEqual({ outcome: 'confirmed' })
  }
  expectProblem(await checkIdentity(await begun(product), aPerson()), 429, 'TOO_MANY_REQUESTS')
})
