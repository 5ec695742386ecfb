import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { PROOF_HEADER, ProofChallenge, type SolvedChallenge } from '#contract/proof-of-work.ts'
import { bodyOf } from './answer.ts'
import type { Browser } from './product.ts'

export const aChallenge = async (browser: Browser, operation: string): Promise<ProofChallenge> =>
  bodyOf(await browser.get(`/api/v1/proof-challenges/${operation}`), ProofChallenge)

export async function solved(challenge: ProofChallenge): Promise<SolvedChallenge> {
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('no solution in time')
  return { challenge, solution: { counter: solution.counter, derivedKey: solution.derivedKey } }
}

export const headersOf = (proof: unknown): Readonly<Record<string, string>> => ({
  [PROOF_HEADER]: Buffer.from(JSON.stringify(proof)).toString('base64'),
})

/** The header with which an operation that needs a proof of work may be called once. */
export const proofFor = async (browser: Browser, operation: string): Promise<Readonly<Record<string, string>>> =>
  headersOf(await solved(await aChallenge(browser, operation)))
