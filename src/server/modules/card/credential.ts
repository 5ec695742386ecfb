import { createHash, randomBytes } from 'node:crypto'
import { SDJwtInstance } from '@sd-jwt/core'
import { PROOF_FIELDS, PROOF_TYPE, type ProofClaims } from '#domain/card/proof.ts'
import type { CardRow } from './views.ts'
import type { SigningKey } from './proof-key.ts'

export interface CredentialParts {
  readonly claims: ProofClaims
  /** Origin of this deployment. */
  readonly issuer: string
  readonly holderKey: { readonly x: string; readonly y: string }
  /** Where it stands in the lists of revoked proofs. */
  readonly status: { readonly uri: string; readonly index: number }
  readonly issuedAt: Date
  readonly expiresAt: Date
}

const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1000)

/** Signs a proof as SD-JWT VC (RFC 9901, draft-ietf-oauth-sd-jwt-vc): every claim about the person can be left out by the phone, and the
 *  phone's own key is bound to it. */
export const signCredential = (key: SigningKey, parts: CredentialParts): Promise<string> =>
  new SDJwtInstance({
    hasher: text =>
      createHash('sha256')
        .update(typeof text === 'string' ? text : new Uint8Array(text))
        .digest(),
    hashAlg: 'sha-256',
    saltGenerator: () => randomBytes(16).toString('base64url'),
    signer: key.sign,
    signAlg: 'ES256',
  }).issue(
    {
      iss: parts.issuer,
      vct: PROOF_TYPE,
      iat: seconds(parts.issuedAt),
      exp: seconds(parts.expiresAt),
      cnf: { jwk: { kty: 'EC', crv: 'P-256', ...parts.holderKey } },
      status: { status_list: { idx: parts.status.index, uri: parts.status.uri } },
      ...parts.claims,
    },
    { _sd: [...PROOF_FIELDS] },
    { header: { typ: 'dc+sd-jwt', kid: key.kid } },
  )

/** What a proof of this card says. */
export const claimsOf = (card: CardRow): ProofClaims => ({
  name: card.fullName,
  born: card.birthDate.slice(0, card.birthPrecision === 'day' ? 10 : card.birthPrecision === 'month' ? 7 : 4),
  sex: card.sex,
  card: card.cardNo,
  valid: [card.validFrom, card.validUntil],
  care: [card.facilityCode, card.facilityName, card.coverageLevel, card.areaCode, card.fiveYearDate],
})
