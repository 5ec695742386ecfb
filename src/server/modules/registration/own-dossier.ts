import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readOwnRegistration } from './dossier.ts'
import { signedFormOf } from './signed-form.ts'

export interface OwnDossier {
  readonly caseFileId: Uuid
  /** The parent who declared for a child. */
  readonly guardianId: Uuid | null
  /** The agency waits for the form on paper. */
  readonly isPaperAwaited: boolean
}

/** The dossier of the acting browser; undefined before it has a number. @throws REGISTRATION_EXPIRED */
export async function ownDossier(ctx: Ctx): Promise<OwnDossier | undefined> {
  const row = await readOwnRegistration(ctx)
  if (!row.caseFileId) return undefined
  const { isNeeded, on } = await signedFormOf(ctx, row)
  return { caseFileId: row.caseFileId as Uuid, guardianId: row.guardianId as Uuid | null, isPaperAwaited: isNeeded && on === null }
}
