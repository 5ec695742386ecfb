import type { Consents } from '#contract/privacy.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { CONSENT_VERSIONS, type ConsentPurpose } from '#domain/privacy/consent.ts'
import type { Ctx } from '#server/platform/context.ts'
import { personOf } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { endLinkByGuardian } from '../guardians/index.ts'
import { askClosing } from './closing.ts'
import { endConsent, insertConsent, lockOpenConsents, lockOwnConsent } from './consent-store.ts'
import { listConsentRows } from './consent-views.ts'
import { digestOf, purposeOf, wordsOf, type Language } from './words.ts'

interface NewConsent {
  readonly participantId: Uuid
  readonly purpose: ConsentPurpose
  /** The child; null for one's own account. */
  readonly aboutId: Uuid | null
  readonly textVersion: string
  readonly language: Language
  readonly givenAt: Date
  /** Where it was given. */
  readonly proof: { readonly kind: 'registration' | 'session'; readonly id: Uuid; readonly device: string }
}

/** Keeps that somebody agreed, with the digest of the words. Another version takes the place of the one in force. */
export async function keepConsent(ctx: Ctx, consent: NewConsent): Promise<void> {
  const { participantId, purpose, aboutId, textVersion, language, givenAt, proof } = consent
  const before = await lockOpenConsents(ctx.tx, participantId, [purpose], aboutId ?? undefined)
  if (before.some(one => one.textVersion === textVersion)) return
  for (const one of before) await end(ctx, one, 'privacy.replace_consent')
  const id = ctx.newId()
  const isNew = await insertConsent(ctx.tx, {
    id,
    participantId,
    purpose,
    aboutId,
    textVersion,
    language,
    textSha256: digestOf(wordsOf(purpose, textVersion, language)),
    givenAt,
    proofKind: proof.kind,
    proofId: proof.id,
    deviceLabel: proof.device,
  })
  // Sent twice at once: the other one has won, with the same words.
  if (isNew) await recordAudit(ctx, { action: 'privacy.give_consent', subjectKind: 'privacy_consent', subjectId: id, subjectVersion: 1 })
}

/** What the person has agreed to, in the words of then, and what is still to be asked. */
export async function listConsents(ctx: Ctx): Promise<Consents> {
  const rows = await listConsentRows(ctx.tx, personOf(ctx).participantId)
  const version = CONSENT_VERSIONS.account
  const isGiven = rows.some(row => row.purpose === 'account' && row.textVersion === version && row.endedAt === null)
  return {
    consents: rows.map(row => ({
      id: row.id,
      purpose: purposeOf(row.purpose),
      about: row.childName,
      textVersion: row.textVersion,
      words: wordsOf(purposeOf(row.purpose), row.textVersion, row.language),
      givenAt: row.givenAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      device: row.deviceLabel,
    })),
    asked: isGiven ? null : { purpose: 'account', textVersion: version },
  }
}

/** Agrees to the words that the page has shown.
 *  @throws CONSENT_TEXT_CHANGED when they are no longer the words in force */
export async function giveConsent(
  ctx: Ctx,
  { textVersion, language, device }: { readonly textVersion: string; readonly language: Language; readonly device: string },
): Promise<Consents> {
  if (textVersion !== CONSENT_VERSIONS.account) throw new Problem('CONSENT_TEXT_CHANGED')
  const { participantId, sessionId } = personOf(ctx)
  await keepConsent(ctx, {
    participantId,
    purpose: 'account',
    aboutId: null,
    textVersion,
    language,
    givenAt: ctx.now,
    proof: { kind: 'session', id: sessionId, device },
  })
  return listConsents(ctx)
}

/** Takes a consent back, and ends what it was given for: the access to a child's records at once; the account after the 72 hours of its
 *  closing, until when the consent stands.
 *  @throws NOT_FOUND for anybody else's, and for one that is over */
export async function withdrawConsent(ctx: Ctx, id: string, origin: string): Promise<Consents> {
  const { participantId } = personOf(ctx)
  const consent = await lockOwnConsent(ctx.tx, participantId, id)
  if (!consent) throw new Problem('NOT_FOUND')
  if (consent.purpose === 'account') {
    await askClosing(ctx, origin)
    return listConsents(ctx)
  }
  if (consent.aboutId === null) throw new Error('a consent for a child without the child')
  await endLinkByGuardian(ctx, participantId, consent.aboutId)
  await endConsentsForChild(ctx, { guardianId: participantId, childId: consent.aboutId })
  return listConsents(ctx)
}

/** The account is closed: nothing that was agreed to for it goes on. */
export async function endConsentsOf(ctx: Ctx, participantId: Uuid): Promise<void> {
  for (const one of await lockOpenConsents(ctx.tx, participantId, ['account', 'guardian', 'child']))
    await end(ctx, one, 'privacy.withdraw_consent')
}

/** The access to a child's records has ended: what was agreed to for it is over, and is agreed to anew by who asks again. */
export async function endConsentsForChild(
  ctx: Ctx,
  { guardianId, childId }: { readonly guardianId: string; readonly childId: string },
): Promise<void> {
  for (const one of await lockOpenConsents(ctx.tx, guardianId, ['guardian', 'child'], childId))
    await end(ctx, one, 'privacy.withdraw_consent')
}

async function end(ctx: Ctx, consent: { readonly id: string; readonly version: number }, action: string): Promise<void> {
  if ((await endConsent(ctx.tx, consent, ctx.now)) !== 1) throw new Error('a consent changed under its lock')
  await recordAudit(ctx, { action, subjectKind: 'privacy_consent', subjectId: consent.id as Uuid, subjectVersion: consent.version + 1 })
}
