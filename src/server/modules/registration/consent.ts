import type { Uuid } from '#domain/kernel/ids.ts'
import { CONSENT_VERSIONS, type ConsentPurpose } from '#domain/privacy/consent.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { Ctx } from '#server/platform/context.ts'
import { idOf } from './dossier.ts'
import type { RegistrationRow } from './store.ts'

/** Handed over by the product: keeps for good what was agreed to in a declaration, once there is somebody to whom it belongs. */
export type KeepConsent = (
  ctx: Ctx,
  consent: {
    readonly participantId: Uuid
    readonly purpose: ConsentPurpose
    readonly aboutId: Uuid | null
    readonly textVersion: string
    readonly language: 'vi' | 'en'
    readonly givenAt: Date
    readonly proof: { readonly kind: 'registration'; readonly id: Uuid; readonly device: string }
  },
) => Promise<void>

/** What the row says of it from the sending on. Who agreed to the same words before has agreed then; a parent agrees at each sending. */
export function agreedColumns(
  ctx: Ctx,
  row: Pick<RegistrationRow, 'guardianId' | 'consentVersion'>,
  { declaration, device }: { readonly declaration: Declaration; readonly device: string },
) {
  const agreed = { consentedAt: ctx.now, consentDevice: device }
  if (row.guardianId) {
    const childConsentVersion = declaration.childConsent === 'yes' ? CONSENT_VERSIONS.child : null
    return { consentVersion: CONSENT_VERSIONS.guardian, childConsentVersion, ...agreed }
  }
  return row.consentVersion === declaration.dataConsent ? {} : { consentVersion: declaration.dataConsent, ...agreed }
}

/** Gives what was agreed to in a declaration to the person whose account or whose child's records it has opened. */
export async function passConsentOn(
  ctx: Ctx,
  keep: KeepConsent,
  row: RegistrationRow,
  to: { readonly participantId: Uuid; readonly aboutId: Uuid | null; readonly purposes: readonly ConsentPurpose[] },
): Promise<void> {
  // Sent before people were asked: the page of consents asks for it.
  if (!row.consentedAt) return
  const { participantId, aboutId, purposes } = to
  const proof = { kind: 'registration' as const, id: idOf(row), device: row.consentDevice ?? '' }
  const given = { participantId, aboutId, language: row.language, givenAt: row.consentedAt, proof }
  for (const purpose of purposes) {
    // Sent before each purpose had a version of its own: both were asked with one.
    const textVersion = (purpose === 'child' ? row.childConsentVersion : null) ?? row.consentVersion
    if (textVersion) await keep(ctx, { ...given, purpose, textVersion })
  }
}
