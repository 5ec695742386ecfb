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
  const consentVersion = row.guardianId ? CONSENT_VERSIONS.guardian : declaration.dataConsent
  if (!row.guardianId && row.consentVersion === consentVersion) return {}
  return { consentVersion, consentedAt: ctx.now, consentDevice: device }
}

/** Gives what was agreed to in a declaration to the person whose account or whose child's records it has opened. */
export async function passConsentOn(
  ctx: Ctx,
  keep: KeepConsent,
  row: RegistrationRow,
  to: { readonly participantId: Uuid; readonly aboutId: Uuid | null; readonly purposes: readonly ConsentPurpose[] },
): Promise<void> {
  // Sent before people were asked: the page of consents asks for it.
  if (!row.consentVersion || !row.consentedAt) return
  const { participantId, aboutId, purposes } = to
  const proof = { kind: 'registration' as const, id: idOf(row), device: row.consentDevice ?? '' }
  const given = { textVersion: row.consentVersion, language: row.language, givenAt: row.consentedAt, proof }
  for (const purpose of purposes) await keep(ctx, { participantId, aboutId, purpose, ...given })
}
