import * as z from 'zod/mini'
import { operation } from './core.ts'

/** Header in which a solved challenge travels: JSON of SolvedChallenge, in base64. */
export const PROOF_HEADER = 'X-Proof-Of-Work'

const hex = (maxLength: number) => z.string().check(z.maxLength(maxLength, 'TOO_LONG'), z.regex(/^(?:[0-9a-f]{2})+$/u, 'FORM'))

/** A task that takes a computer some of its time: find the counter whose derived key begins with the prefix. Signed, for one
 *  operation, for a few minutes. The form is the one of ALTCHA's proof of work, version 2. */
export const ProofChallenge = z.strictObject({
  parameters: z.strictObject({
    algorithm: z.literal('PBKDF2/SHA-256'),
    cost: z.int(),
    /** `until`: seconds since 1970 by the server's database, which decides. */
    data: z.strictObject({ operation: z.string().check(z.maxLength(60, 'TOO_LONG')), until: z.int() }),
    keyLength: z.int(),
    keyPrefix: hex(64),
    keySignature: hex(64),
    nonce: hex(32),
    salt: hex(32),
  }),
  signature: hex(64),
})
export type ProofChallenge = z.output<typeof ProofChallenge>

export const SolvedChallenge = z.strictObject({
  challenge: ProofChallenge,
  solution: z.strictObject({ counter: z.int(), derivedKey: hex(64) }),
})
export type SolvedChallenge = z.output<typeof SolvedChallenge>

export const proofOfWork = {
  getProofChallenge: operation({
    method: 'GET',
    path: '/api/v1/proof-challenges/:operation',
    summary: 'A challenge for one call of an operation that needs a proof of work; its solution goes into the header X-Proof-Of-Work',
    tag: 'proof of work',
    caller: 'guest',
    params: z.strictObject({ operation: z.string().check(z.regex(/^[a-zA-Z]{1,60}$/u, 'FORM')) }),
    output: ProofChallenge,
    status: 200,
    problems: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
    perMinute: 120,
  }),
}
