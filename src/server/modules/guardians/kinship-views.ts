import type { Tx } from '#server/platform/database/query.ts'
import type { Applicant } from './kinship.ts'

/** Whether a participant is on file as guardian or child of the applicant (also of a link that has ended), lives in the same household,
 *  or has the declared phone. */
export const areKin = async (tx: Tx, participantId: string, { socialInsuranceNo, phoneIndex, guardianId }: Applicant): Promise<boolean> =>
  (
    await tx.one<{ kin: boolean }>({
      text: `with them as (
          select p.id, p.household_no from participant p where p.social_insurance_no = $2 or p.id = $4::uuid)
        select exists (select from guardian_link g join them on g.child_id = them.id where g.guardian_id = $1)
          or exists (select from guardian_link g join them on g.guardian_id = them.id where g.child_id = $1)
          or exists (select from participant me join them on them.household_no = me.household_no where me.id = $1)
          or exists (select from participant me where me.id = $1 and me.phone_index = $3)
          or exists (select from account a where a.participant_id = $1 and a.phone_index = $3 and a.state <> 'closed') as kin`,
      values: [participantId, socialInsuranceNo, phoneIndex, guardianId],
    })
  ).kin
