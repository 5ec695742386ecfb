import { SDJwtInstance, Jwt } from '@sd-jwt/core'
import * as z from 'zod/mini'
import { lookAt, PROOF_AUDIENCE, PROOF_TYPE, type Verdict } from '#domain/card/proof.ts'
import { digestOf } from './bytes.ts'
import { CODE_MARK, unpack } from './code.ts'
import { hasher, isSignedBy, type PublicKey } from './signing.ts'
import { STATUS_PATH, type Trust } from './trust.ts'

/** What a code has shown of a card. */
export type Shown = Omit<z.output<typeof Payload>, 'iss' | 'vct' | 'iat' | 'exp' | 'cnf' | 'status'>

export interface Checked {
  readonly verdict: Verdict
  /** Only of a code whose signatures are right. */
  readonly shown?: Shown
  /** When the phone has made the code, and until when its proof counts, in seconds. */
  readonly shownAt?: number
  readonly expiresAt?: number
  /** When the list of revoked proofs was signed, in seconds; undefined where there is none. */
  readonly listAt?: number | undefined
  /** What may be told of it later. */
  readonly trace?: { readonly list: number; readonly index: number; readonly binding: string; readonly nonce: string }
}

interface Look {
  /** The server's time, as far as this device knows it, in seconds; undefined when its clock cannot be right. */
  readonly now: number | undefined
  /** Whether a code with this nonce was checked here before. */
  readonly isKnown: (nonce: string) => Promise<boolean>
}

const point = z.string().check(z.regex(/^[\w-]{43}$/u))
const dayOrNull = z.nullable(z.string())
const Payload = z.object({
  iss: z.string(),
  vct: z.literal(PROOF_TYPE),
  iat: z.int(),
  exp: z.int(),
  cnf: z.object({ jwk: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: point, y: point }) }),
  status: z.object({ status_list: z.object({ idx: z.int(), uri: z.string() }) }),
  valid: z.tuple([z.string(), dayOrNull]),
  name: z.optional(z.string()),
  born: z.optional(z.string()),
  sex: z.optional(z.enum(['male', 'female', 'unknown'])),
  card: z.optional(z.string()),
  care: z.optional(z.tuple([z.string(), z.string(), z.int(), z.nullable(z.string()), dayOrNull])),
})
const Header = z.object({ alg: z.literal('ES256'), typ: z.literal('dc+sd-jwt'), kid: z.string() })
const BindingHeader = z.object({ alg: z.literal('ES256'), typ: z.literal('kb+jwt') })
const Binding = z.object({ iat: z.int(), aud: z.literal(PROOF_AUDIENCE), nonce: z.string().check(z.minLength(8)) })
const Packed = z.object({ _sd: z.array(z.string()), _sd_alg: z.literal('sha-256') })

/** Whether a text is a code of a card at all; other codes are nobody's business here. */
export const isCardCode = (text: string): boolean => text.startsWith(CODE_MARK)

/** The verdict on a code, by what this device knows and without asking anybody. */
export async function checkCode(code: string, trust: Trust, { now, isKnown }: Look): Promise<Checked> {
  const read = await readCode(code, trust).catch(() => 'changed' as const)
  if (typeof read === 'string') return { verdict: read }
  const { payload, binding, bindingJwt } = read
  const { uri, idx: index } = payload.status.status_list
  const list = Number(new RegExp(`^${STATUS_PATH}/(\\d{1,6})$`, 'u').exec(new URL(uri).pathname)?.[1] ?? -1)
  const known = trust.lists.find(each => each.address === uri)
  const { iss: _, vct: __, iat, exp, cnf: ___, status: ____, ...shown } = payload
  const about = { shown, shownAt: binding.iat, expiresAt: exp, listAt: known?.at }
  const trace = { list, index, binding: bindingJwt, nonce: binding.nonce }
  if (now === undefined) return { verdict: 'clock', ...about }
  const verdict = lookAt({
    now,
    issuedAt: iat,
    expiresAt: exp,
    shownAt: binding.iat,
    listAt: known?.at ?? 0,
    isRevoked: known ? ((known.bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0 : false,
    isKnown: await isKnown(binding.nonce),
  })
  return { verdict, ...about, trace }
}

/** Everything that can be told from the code and the keys alone: form, issuer, both signatures, every disclosure.
 *  @throws for whatever does not fit */
async function readCode(code: string, trust: Trust) {
  const presentation = await unpack(code)
  const parts = presentation.split('~')
  const [jwt, disclosures, bindingJwt] = [parts[0] ?? '', parts.slice(1, -1), parts.at(-1) ?? '']
  const credential = Jwt.decodeJWT(jwt)
  const header = Header.parse(credential.header)
  const key = trust.keys.find(({ kid }) => kid === header.kid)
  if (!key || credential.payload['iss'] !== trust.issuer) return 'unknown_key' as const
  const bound = Jwt.decodeJWT(bindingJwt)
  BindingHeader.parse(bound.header)
  const binding = Binding.parse(bound.payload)
  // Whatever was not signed as undisclosed has no place in it.
  const { _sd: digests } = Packed.parse(credential.payload)
  for (const disclosure of disclosures) if (!digests.includes(await digestOf(disclosure))) return 'changed' as const
  const verified = await verifier(key).verify(presentation, {
    // Times are judged afterwards, with words of their own.
    currentDate: Number(credential.payload['iat']),
    keyBindingNonce: binding.nonce,
  })
  return { payload: Payload.parse(verified.payload), binding, bindingJwt }
}

const verifier = (key: PublicKey) =>
  new SDJwtInstance({
    hasher,
    hashAlg: 'sha-256',
    verifier: (text, signature) => isSignedBy(key, text, signature),
    kbVerifier: (text, signature, payload) => isSignedBy(Payload.shape.cnf.parse(payload.cnf).jwk, text, signature),
  })
