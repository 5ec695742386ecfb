import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { hashToken, newToken } from '../accounts/index.ts'
import { idOf } from './dossier.ts'
import { findByAccess, getRegistration, insertRegistration, isAccess, updateRegistration, type RegistrationRow } from './store.ts'

const UNSENT_DAYS = 7

interface Start {
  /** Of this browser: it opens all that was begun here. */
  readonly secret: string | undefined
  /** Which of several the page shows; the newest when left out. */
  readonly id?: string | undefined
  readonly fresh: boolean
  readonly language: 'vi' | 'en'
  /** A signed-in parent, for a child. */
  readonly guardianId?: Uuid
  /** Who is signed in and brings papers for a change; nothing is declared then. */
  readonly papers?: { readonly participantId: Uuid; readonly changeId: Uuid }
}

interface Started {
  readonly row: RegistrationRow
  readonly secret: string | undefined
}

/** Begins a declaration, or gives back the one that this browser has open. Several people may register from one browser, each with a
 *  declaration of their own.
 *  @returns the row, and the secret for the cookie when one was begun */
export async function startRegistration(ctx: Ctx, { secret, id, fresh, language, guardianId, papers }: Start): Promise<Started> {
  const isNamed = id === undefined || isUuid(id)
  const known = secret && !fresh && isNamed ? await findByAccess(ctx.tx, hashToken(secret), id) : undefined
  if (known?.open) return { row: await keptLonger(ctx, await getRegistration(ctx.tx, known.id)), secret: undefined }
  // A secret that this server has not made is not taken over.
  const isOurs = secret !== undefined && (await isAccess(ctx.tx, hashToken(secret)))
  const own = isOurs ? secret : newToken()
  const newId = ctx.newId()
  await insertRegistration(ctx.tx, {
    id: newId,
    accessHash: hashToken(own),
    language,
    guardianId: guardianId ?? null,
    papersOf: papers?.participantId ?? null,
    changeId: papers?.changeId ?? null,
    createdAt: ctx.now,
    expiresAt: unsentUntil(ctx),
  })
  await recordAudit(ctx, { action: 'registration.start', subjectKind: 'registration', subjectId: newId, subjectVersion: 1 })
  return { row: await getRegistration(ctx.tx, newId), secret: own }
}

/** Who comes back has the seven days anew: nothing ends under somebody who is still at it. Written once a day at most. */
export async function keptLonger(ctx: Ctx, row: RegistrationRow): Promise<RegistrationRow> {
  const expiresAt = unsentUntil(ctx)
  if (row.caseFileId || expiresAt.getTime() - row.expiresAt.getTime() < 86_400_000) return row
  const version = await updateRegistration(ctx.tx, row, { expiresAt })
  await recordAudit(ctx, { action: 'registration.keep', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
  return { ...row, expiresAt, version }
}

/** Until when a declaration that has not been sent is kept, from now. */
export const unsentUntil = (ctx: Ctx): Date => new Date(ctx.now.getTime() + UNSENT_DAYS * 86_400_000)

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
