import { createHash, createPublicKey, verify } from 'node:crypto'
import * as z from 'zod/mini'
import type { CardCheck } from '#contract/card-proof.ts'
import { LIST_SIZE, PROOF_AUDIENCE, SHOWN_FOR_S } from '#domain/card/proof.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findProof, insertCheck, type KnownProof } from './proof-store.ts'

/** What is told later than this is not taken. */
const TOLD_WITHIN_MS = 30 * 86_400_000
/** Clocks of clerks differ. */
const SLACK_MS = 10 * 60_000

const Header = z.object({ alg: z.literal('ES256'), typ: z.literal('kb+jwt') })
const Binding = z.object({ iat: z.int(), aud: z.literal(PROOF_AUDIENCE), nonce: z.string().check(z.minLength(8), z.maxLength(64)) })

/** Takes what a clerk's device tells, as far as the phone's own signature shows that the proof was there. Anything else is left out
 *  without a word: whoever tells is nobody we know. */
export async function tellChecks(ctx: Ctx, checks: readonly CardCheck[]): Promise<undefined> {
  for (const check of checks) {
    const proof = await findProof(ctx.tx, check.list * LIST_SIZE + check.index)
    const binding = proof && readBinding(proof, check.binding)
    const checkedAt = new Date(check.checkedAt)
    if (!proof || !binding || !isPlausible(checkedAt, ctx.now)) continue
    await insertCheck(ctx.tx, {
      id: check.id,
      proofId: proof.id,
      nonceHash: createHash('sha256').update(binding.nonce).digest(),
      shownAt: new Date(binding.iat * 1000),
      checkedAt,
      verdict: check.verdict,
      toldAt: ctx.now,
    })
  }
  return undefined
}

const isPlausible = (checkedAt: Date, now: Date): boolean =>
  checkedAt.getTime() <= now.getTime() + SLACK_MS && checkedAt.getTime() >= now.getTime() - TOLD_WITHIN_MS

/** The phone's part of a code, when the phone has signed it; undefined for anything else. */
function readBinding(proof: KnownProof, binding: string): z.output<typeof Binding> | undefined {
  const [header = '', payload = '', signature = ''] = binding.split('.')
  const read = z.safeParse(Binding, parse(payload))
  if (!z.safeParse(Header, parse(header)).success || !read.success) return undefined
  if (read.data.iat * 1000 < proof.issuedAt.getTime() - SHOWN_FOR_S * 1000) return undefined
  const signed = Buffer.from(`${header}.${payload}`)
  const key = { key: publicKeyOf(proof.holderKey), dsaEncoding: 'ieee-p1363' } as const
  return verify('sha256', signed, key, Buffer.from(signature, 'base64url')) ? read.data : undefined
}

const publicKeyOf = (point: Buffer) =>
  createPublicKey({
    key: { kty: 'EC', crv: 'P-256', x: point.subarray(0, 32).toString('base64url'), y: point.subarray(32).toString('base64url') },
    format: 'jwk',
  })

function parse(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
