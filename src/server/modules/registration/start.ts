import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { hashToken, newToken } from '../accounts/index.ts'
import { idOf } from './dossier.ts'
import { findByAccess, getRegistration, insertRegistration, isAccess, updateRegistration, type RegistrationRow } from './store.ts'

const UNSENT_DAYS = 7
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

interface Start {
  /** Of this browser: it opens all that was begun here. */
  readonly secret: string | undefined
  /** Which of several the page shows; the newest when left out. */
  readonly id?: string | undefined
  readonly fresh: boolean
  readonly language: 'vi' | 'en'
  /** A signed-in parent, for a child. */
  readonly guardianId?: Uuid
  /** Photos that go along with something; nothing is declared then. */
  readonly papers?: {
    /** Who is signed in; null: a guest. */
    readonly participantId: Uuid | null
    /** The request that they prove, once there is one. */
    readonly papersFor: Uuid
    /** Of photos that go along with a form: which form, and what it takes. */
    readonly scope?: string
    readonly kinds?: readonly PhotoKind[]
  }
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
  const own = await ownSecret(ctx, secret)
  const newId = ctx.newId()
  await insertRegistration(ctx.tx, {
    id: newId,
    accessHash: hashToken(own),
    language,
    guardianId: guardianId ?? null,
    papersOf: papers?.participantId ?? null,
    papersFor: papers?.papersFor ?? null,
    papersScope: papers?.scope ?? null,
    papersKinds: papers?.kinds ? [...papers.kinds] : null,
    createdAt: ctx.now,
    expiresAt: unsentUntil(ctx, papers?.participantId === null),
  })
  await recordAudit(ctx, { action: 'registration.start', subjectKind: 'registration', subjectId: newId, subjectVersion: 1 })
  return { row: await getRegistration(ctx.tx, newId), secret: own }
}

/** What a browser's cookie shall hold. A secret that this server has not made is not taken over. */
export async function ownSecret(ctx: Ctx, secret: string | undefined): Promise<string> {
  return secret !== undefined && (await isAccess(ctx.tx, hashToken(secret))) ? secret : newToken()
}

/** Who comes back has the whole time anew: nothing ends under somebody who is still at it. Written once a day at most, for a guest's
 *  pictures once an hour. */
export async function keptLonger(ctx: Ctx, row: RegistrationRow): Promise<RegistrationRow> {
  const isGuests = row.papersFor !== null && row.papersOf === null
  const expiresAt = unsentUntil(ctx, isGuests)
  if (row.caseFileId || expiresAt.getTime() - row.expiresAt.getTime() < (isGuests ? HOUR_MS : DAY_MS)) return row
  const version = await updateRegistration(ctx.tx, row, { expiresAt })
  await recordAudit(ctx, { action: 'registration.keep', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
  return { ...row, expiresAt, version }
}

/** Until when what has not been sent is kept, from now: pictures of a guest as long as feedback waits for its code. */
export const unsentUntil = (ctx: Ctx, isGuests = false): Date => new Date(ctx.now.getTime() + (isGuests ? 1 : UNSENT_DAYS) * DAY_MS)

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
