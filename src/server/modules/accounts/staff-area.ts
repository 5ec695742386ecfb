import { mayAdmit, type StaffPlace, type StaffRole } from '#domain/accounts/staff-reach.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { fold } from '#domain/kernel/text.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findAgency } from '../directory/index.ts'
import { findNumber } from './invitation-store.ts'
import { getStaff } from './staff-store.ts'

const OPERATOR: StaffPlace = { role: 'administrator', nationwide: true, agencyCode: '', parentCode: null }

/** The place of who administers; an operator at the command line reaches everything. */
export async function administratorOf({ tx, actor }: Ctx): Promise<StaffPlace> {
  if (actor.kind === 'system') return OPERATOR
  if (actor.kind !== 'staff') throw new Problem('FORBIDDEN')
  return getStaff(tx, actor.staffId)
}

export interface WantedPlace {
  readonly role: StaffRole
  readonly nationwide: boolean
  readonly agencyCode: string
}

/** @throws FIELDS_INVALID for an agency that does not exist, or the nation for an officer · STAFF_OUT_OF_REACH */
export async function refusePlaceOutOfReach(ctx: Ctx, wanted: WantedPlace): Promise<void> {
  if (wanted.nationwide && wanted.role !== 'administrator')
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'nationwide', code: 'CHOICE' }])
  const agency = await findAgency(ctx.tx, wanted.agencyCode)
  if (!agency) throw new Problem('FIELDS_INVALID', {}, [{ field: 'agencyCode', code: 'AGENCY_REQUIRED' }])
  if (!mayAdmit(await administratorOf(ctx), { ...wanted, parentCode: agency.parentCode })) throw new Problem('STAFF_OUT_OF_REACH')
}

/** Who in the registry has a number; null for no number. The name must fit: a slip of the pen would protect nobody's file.
 *  @param staffId the member of staff whose number it may be already
 *  @throws FIELDS_INVALID */
export async function personOf(
  ctx: Ctx,
  { socialInsuranceNo, fullName, staffId }: { readonly socialInsuranceNo: string; readonly fullName: string; readonly staffId?: string },
): Promise<string | null> {
  if (socialInsuranceNo === '') return null
  const found = await findNumber(ctx.tx, socialInsuranceNo)
  if (!found || fold(found.fullName) !== fold(fullName))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'socialInsuranceNo', code: 'STAFF_NO_UNKNOWN' }])
  if (found.staffId !== null && found.staffId !== staffId)
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'socialInsuranceNo', code: 'STAFF_NO_TAKEN' }])
  return found.id
}
