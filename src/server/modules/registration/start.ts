import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { hashToken, newToken } from '../accounts/index.ts'
import { findByAccess, getRegistration, insertRegistration, type RegistrationRow } from './store.ts'

export const UNSENT_DAYS = 7

/** Begins a declaration, or gives back the one that this browser has open.
 *  @returns the row, and the secret for the cookie when a new one was begun */
export async function startRegistration(
  ctx: Ctx,
  input: { readonly secret: string | undefined; readonly fresh: boolean; readonly language: 'vi' | 'en' },
): Promise<{ readonly row: RegistrationRow; readonly secret: string | undefined }> {
  const known = input.secret && !input.fresh ? await findByAccess(ctx.tx, hashToken(input.secret)) : undefined
  if (known?.open) return { row: await getRegistration(ctx.tx, known.id), secret: undefined }
  const id = ctx.newId()
  const secret = newToken()
  await insertRegistration(ctx.tx, {
    id,
    accessHash: hashToken(secret),
    language: input.language,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + UNSENT_DAYS * 86_400_000),
  })
  await recordAudit(ctx, { action: 'registration.start', subjectKind: 'registration', subjectId: id, subjectVersion: 1 })
  return { row: await getRegistration(ctx.tx, id), secret }
}

/** A browser corrects its returned dossier; it cannot make it the dossier of somebody else.
 *  @throws FIELDS_INVALID */
export function refuseOtherNumber(row: RegistrationRow, socialInsuranceNo: string): void {
  if (row.caseFileId && row.socialInsuranceNo !== socialInsuranceNo)
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'declaration.socialInsuranceNo', code: 'SOCIAL_INSURANCE_NO_OTHER_DOSSIER' }])
}

/** Refuses to change what has been sent; a returned dossier may be changed again. */
export function refuseWhenSent(row: RegistrationRow, caseState: string | undefined): void {
  if (row.caseFileId && caseState !== 'returned') throw new Problem('REGISTRATION_ALREADY_SENT')
}
