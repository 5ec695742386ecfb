import * as z from 'zod/mini'
import { CHECKS_AT_ONCE, TOLD_VERDICTS } from '#domain/card/proof.ts'
import { instant, oneOf, operation, uuid } from './core.ts'
import { childParams } from './guardians.ts'

/** A coordinate of a P-256 point: 32 bytes in base64url. */
const coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/u, 'FORM'))

/** The public key that the phone has made for this card; its private half never leaves the phone. */
const ProofRequest = z.strictObject({ holderKey: z.strictObject({ x: coordinate, y: coordinate }) })

export const CardProof = z.strictObject({
  /** SD-JWT VC with all its disclosures; the phone shows those that the person chooses. */
  credential: z.string(),
  issuedAt: instant,
  expiresAt: instant,
})
export type CardProof = z.output<typeof CardProof>

const CardCheck = z.strictObject({
  /** Made by the clerk's device. */
  id: uuid,
  /** Where the proof stands in the lists of revoked ones. */
  list: z.int().check(z.minimum(0, 'FORM'), z.maximum(100_000, 'FORM')),
  index: z.int().check(z.minimum(0, 'FORM'), z.maximum(131_071, 'FORM')),
  /** The phone's signature over the code that was shown (kb+jwt): instant, nonce and a hash. It tells nothing of the person. */
  binding: z.string().check(z.maxLength(1000, 'TOO_LONG'), z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/u, 'FORM')),
  checkedAt: instant,
  verdict: oneOf(TOLD_VERDICTS),
})
export type CardCheck = z.output<typeof CardCheck>

export const cardProof = {
  issueOwnProof: operation({
    method: 'POST',
    path: '/api/v1/me/card/proof',
    summary: 'A signed proof of the own card for a key of this phone; counts for a day at most',
    tag: 'card',
    caller: 'participant',
    body: ProofRequest,
    output: CardProof,
    status: 200,
    problems: ['FIELDS_INVALID', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
  issueChildProof: operation({
    method: 'POST',
    path: '/api/v1/me/children/:childId/card/proof',
    summary: "The same of a child's card",
    tag: 'card',
    caller: 'guardian',
    params: childParams,
    body: ProofRequest,
    output: CardProof,
    status: 200,
    problems: ['FIELDS_INVALID', 'NOT_FOUND', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
  tellCardChecks: operation({
    method: 'POST',
    path: '/api/v1/public/card-checks',
    summary: 'What a clerk has checked without network, told later: no name, no number, nothing that was read',
    tag: 'card',
    caller: 'guest',
    body: z.strictObject({ checks: z.array(CardCheck).check(z.maxLength(CHECKS_AT_ONCE, 'TOO_LONG')) }),
    output: z.undefined(),
    status: 204,
    problems: ['FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
}
