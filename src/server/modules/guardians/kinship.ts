import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { staffParticipant } from '../accounts/index.ts'
import { areKin } from './kinship-views.ts'

/** Somebody whose file a member of staff wants to decide. */
export interface Applicant {
  readonly socialInsuranceNo: string
  /** Blind index of the declared phone; null where none is declared. */
  readonly phoneIndex: Buffer | null
  /** The parent who hands in for a child. */
  readonly guardianId: string | null
}

/** The same of many, by their case files: those who are strangers are left out. */
export async function kinshipsOf(
  ctx: Ctx,
  staffId: Uuid,
  applicants: readonly (Applicant & { readonly caseFileId: string })[],
): Promise<ReadonlyMap<string, 'self' | 'relative'>> {
  const found = new Map<string, 'self' | 'relative'>()
  if (!(await staffParticipant(ctx.tx, staffId))) return found
  for (const applicant of applicants) {
    const kinship = await kinshipOf(ctx, staffId, applicant)
    if (kinship) found.set(applicant.caseFileId, kinship)
  }
  return found
}

/** Whether a member of staff is this person or, by what is on file, one of the family: guardian or child, of one household, or with one
 *  phone. Undefined for strangers, and for staff of whom nobody has said who they are in the registry. */
export async function kinshipOf(ctx: Ctx, staffId: Uuid, applicant: Applicant): Promise<'self' | 'relative' | undefined> {
  const staff = await staffParticipant(ctx.tx, staffId)
  if (!staff) return undefined
  if (staff.socialInsuranceNo === applicant.socialInsuranceNo || staff.participantId === applicant.guardianId) return 'self'
  return (await areKin(ctx.tx, staff.participantId, applicant)) ? 'relative' : undefined
}
