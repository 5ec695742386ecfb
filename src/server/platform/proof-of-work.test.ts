import { afterEach, expect, test, vi } from 'vitest'
import { Registration } from '#contract/registration.ts'
import { PROOF_HEADER, type ProofChallenge } from '#contract/proof-of-work.ts'
import { aPerson } from '#test/builders/people.ts'
import { anApplicant, REGISTRATION } from '#test/builders/registration.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aChallenge, headersOf, proofFor, solved } from '#test/support/proof.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { openProofOfWork } from './proof-of-work.ts'

const product = await aProduct()
afterEach(() => void vi.useRealTimers())

const DAY_MS = 86_400_000
const { personalId, fullName } = aPerson()
const ask = (applicant: Browser, headers: Readonly<Record<string, string>>) =>
  applicant.post(`${REGISTRATION}/identity-check`, { personalId, fullName }, headers)
const refused = async (applicant: Browser, headers: Readonly<Record<string, string>>) => {
  expectProblem(await ask(applicant, headers), 428, 'PROOF_OF_WORK_NEEDED')
  expect(bodyOf(await applicant.get(REGISTRATION), Registration).identityCheck).toBeNull()
}

test('a call with its proof is answered; the same proof is worth nothing the second time, from anybody', async () => {
  const applicant = await anApplicant(product)
  const headers = await proofFor(applicant, 'checkIdentity')
  expect(await ask(applicant, headers)).toMatchObject({ status: 200 })
  expectProblem(await ask(applicant, headers), 428, 'PROOF_OF_WORK_NEEDED')
  await refused(await anApplicant(product), headers)
})

test('of twenty calls at once with one proof one is answered', async () => {
  const applicant = await anApplicant(product)
  const headers = await proofFor(applicant, 'checkIdentity')
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(applicant, headers)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 428)).toHaveLength(19)
})

test('without a proof, or with something that is none, nothing is asked', async () => {
  const applicant = await anApplicant(product)
  await refused(applicant, {})
  const proof = await solved(await aChallenge(applicant, 'checkIdentity'))
  for (const header of ['', 'abc', '{}', Buffer.from('null').toString('base64'), 'x'.repeat(5_000)])
    await refused(applicant, { [PROOF_HEADER]: header })
  await refused(applicant, headersOf({ ...proof, more: 1 }))
  await refused(applicant, headersOf({ challenge: proof.challenge }))
})

test('a forged challenge, an easier one, a guessed solution or another counter is refused', async () => {
  const applicant = await anApplicant(product)
  const { challenge, solution } = await solved(await aChallenge(applicant, 'checkIdentity'))
  const { parameters } = challenge
  const derivedKey = 'a'.repeat(64)
  const forged = [
    { challenge: { ...challenge, signature: '0'.repeat(64) }, solution },
    { challenge: { ...challenge, parameters: { ...parameters, nonce: '0'.repeat(32) } }, solution },
    {
      challenge: { ...challenge, parameters: { ...parameters, data: { ...parameters.data, until: parameters.data.until + 600 } } },
      solution,
    },
    { challenge: { ...challenge, parameters: { ...parameters, keyPrefix: '00' } }, solution },
    { challenge, solution: { ...solution, derivedKey } },
    { challenge, solution: { counter: -1, derivedKey: parameters.keyPrefix } },
  ]
  for (const proof of forged) await refused(applicant, headersOf(proof))
  expect(await ask(applicant, headersOf({ challenge, solution }))).toMatchObject({ status: 200 })
})

test('a challenge of another deployment or for another operation is refused', async () => {
  const applicant = await anApplicant(product)
  const { platform } = product.database
  const stranger = openProofOfWork({ platform, key: Buffer.alloc(32, 9), cost: 1 })
  await refused(applicant, headersOf(await solved(await stranger.challengeFor('checkIdentity'))))
  const own = openProofOfWork({ platform, key: Buffer.alloc(32, 4), cost: 1 })
  await refused(applicant, headersOf(await solved(await own.challengeFor('trackCaseFile'))))
  expect(await ask(applicant, headersOf(await solved(await own.challengeFor('checkIdentity'))))).toMatchObject({ status: 200 })
})

test('a challenge lives for five minutes by the database’s clock, whatever the clock of the program says', async () => {
  const { platform, owner } = product.database
  const options = { platform, key: Buffer.alloc(32, 4), cost: 1 }
  const proof = openProofOfWork(options)
  const spend = async (challenge: ProofChallenge) => proof.spend('x', headersOf(await solved(challenge))[PROOF_HEADER])
  const challenge = await proof.challengeFor('x')
  const { rows } = await owner.query<{ left: number }>('select $1 - extract(epoch from clock_timestamp())::float8 as left', [
    challenge.parameters.data.until,
  ])
  expect(rows[0]?.left).toBeGreaterThan(290)
  expect(rows[0]?.left).toBeLessThanOrEqual(300)
  const over = await openProofOfWork({ ...options, lifetimeS: -1 }).challengeFor('x')
  for (const skewMs of [-DAY_MS, -3_600_000, 3_600_000, DAY_MS]) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + skewMs })
    await spend(await proof.challengeFor('x'))
    await expect(spend(over)).rejects.toMatchObject({ code: 'PROOF_OF_WORK_NEEDED' })
    vi.useRealTimers()
  }
  await spend(challenge)
})

test('spent proofs are forgotten an hour after they have expired, not before', async () => {
  const { platform, owner } = product.database
  const count = async () => (await owner.query<{ n: number }>('select count(*)::int as n from platform_spent_proof')).rows[0]?.n
  await owner.query('delete from platform_spent_proof')
  await owner.query(
    `insert into platform_spent_proof values ('\\x01', clock_timestamp() - interval '59 minutes'), ('\\x02', clock_timestamp() - interval '61 minutes')`,
  )
  await openProofOfWork({ platform, key: Buffer.alloc(32, 4), cost: 1 }).sweep()
  expect(await count()).toBe(1)
})

test('challenges are made only for operations that need one', async () => {
  for (const operation of ['getSession', 'nothing', 'constructor'])
    expectProblem(await product.browser().get(`/api/v1/proof-challenges/${operation}`), 404, 'NOT_FOUND')
})

test('each challenge is different and says what it is for', async () => {
  const browser = product.browser()
  const [one, other] = [await aChallenge(browser, 'checkIdentity'), await aChallenge(browser, 'checkIdentity')]
  expect(one.parameters.nonce).not.toBe(other.parameters.nonce)
  expect(one.parameters.data).toEqual({ operation: 'checkIdentity', until: expect.any(Number) })
})
