import { createPublicKey } from 'node:crypto'
import type { CardProof } from '#contract/card-proof.ts'
import { placeOf, PROOF_LIFE_S } from '#domain/card/proof.ts'
import { cardStatus, currentCard } from '#domain/card/status.ts'
import { addDays, instantInVietnam, type PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { claimsOf, signCredential } from './credential.ts'
import type { ProofKeys } from './proof-key.ts'
import { insertProof } from './proof-store.ts'
import { statusAddress } from './status-list.ts'
import { listCardsOfReader, type CardRow } from './views.ts'

export interface ProofDeps {
  readonly keys: ProofKeys
  /** Origin of the citizen app. */
  readonly origin: string
}

interface HolderKey {
  readonly x: string
  readonly y: string
}

/** A proof of the card of whoever reads, or of the child whom the guard has let them see, for a key of the phone. It counts for a day, and
 *  no longer than the card.
 *  @throws FIELDS_INVALID for a key that is none · ACTION_NOT_ALLOWED where no card counts today */
export async function issueProof(ctx: Ctx, { keys, origin }: ProofDeps, holderKey: HolderKey): Promise<CardProof> {
  if (!isKey(holderKey)) throw new Problem('FIELDS_INVALID', {}, [{ field: 'holderKey', code: 'FORM' }])
  const card = currentCard(await listCardsOfReader(ctx.tx), ctx.today)
  if (!card || !counts(card, ctx.today)) throw new Problem('ACTION_NOT_ALLOWED')
  const key = keys.current()
  const id = ctx.newId()
  const times = { issuedAt: ctx.now, expiresAt: endOf(card, ctx.now) }
  const number = await insertProof(ctx.tx, {
    id,
    ...holderOf(ctx),
    cardId: card.id,
    keyVersion: key.version,
    holderKey: bytesOf(holderKey),
    ...times,
  })
  await recordAudit(ctx, { action: 'card.issue_proof', subjectKind: 'card_proof', subjectId: id })
  const { list, index } = placeOf(number)
  const status = { uri: statusAddress(origin, list), index }
  const credential = await signCredential(key, { claims: claimsOf(card), issuer: origin, holderKey, status, ...times })
  return { credential, issuedAt: times.issuedAt.toISOString(), expiresAt: times.expiresAt.toISOString() }
}

const counts = (card: CardRow, today: PlainDate): boolean => {
  const status = cardStatus(card, today)
  return status === 'valid' || status === 'expiring'
}

/** Whose card it is, on whose phone, by which right. */
function holderOf({ actor }: Ctx) {
  if (actor.kind === 'guardian')
    return { participantId: actor.childId, accountId: actor.accountId, sessionId: actor.sessionId, linkId: actor.linkId }
  if (actor.kind !== 'participant') throw new Problem('SIGN_IN_REQUIRED')
  return { participantId: actor.participantId, accountId: actor.accountId, sessionId: actor.sessionId, linkId: null satisfies Uuid | null }
}

function endOf({ validUntil }: CardRow, now: Date): Date {
  const day = now.getTime() + PROOF_LIFE_S * 1000
  return new Date(validUntil === null ? day : Math.min(day, instantInVietnam(addDays(validUntil, 1)).getTime()))
}

const bytesOf = ({ x, y }: HolderKey): Buffer => Buffer.concat([Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])

/** A pair that is no point of the curve could bind a proof to nobody. */
function isKey(key: HolderKey): boolean {
  try {
    createPublicKey({ key: { kty: 'EC', crv: 'P-256', ...key }, format: 'jwk' })
    return true
  } catch {
    return false
  }
}
