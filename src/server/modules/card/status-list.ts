import { deflateSync } from 'node:zlib'
import { LIST_LIFE_S, LIST_SIZE } from '#domain/card/proof.ts'
import type { SigningKey } from './proof-key.ts'

/** Where the lists of revoked proofs are, under this deployment's origin. */
export const STATUS_PATH = '/.well-known/card-proof-status'
export const statusAddress = (origin: string, list: number): string => `${origin}${STATUS_PATH}/${list}`

interface ListParts {
  readonly address: string
  readonly revoked: readonly number[]
  readonly now: Date
}

/** A dated, signed list with one bit for each proof, 1 for revoked, the lowest bit of a byte first (draft-ietf-oauth-status-list). */
export function signStatusList(key: SigningKey, { address, revoked, now }: ListParts): string {
  const bits = Buffer.alloc(LIST_SIZE / 8)
  for (const index of revoked) bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7))
  const iat = Math.floor(now.getTime() / 1000)
  const payload = {
    sub: address,
    iat,
    exp: iat + LIST_LIFE_S,
    ttl: 300,
    status_list: { bits: 1, lst: deflateSync(bits, { level: 9 }).toString('base64url') },
  }
  const text = [{ alg: 'ES256', typ: 'statuslist+jwt', kid: key.kid }, payload].map(encode).join('.')
  return `${text}.${key.sign(text)}`
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
