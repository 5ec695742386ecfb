import type { Tx } from '#server/platform/database/query.ts'
import { readRegistration, type RegistrationRow } from './store.ts'

/** The dossiers of a person, oldest first: those that opened the account now or before it was closed, others for the same number from the
 *  same proven contact, and those handed in for a child. */
export async function listOwnDossiers(tx: Tx, participantId: string): Promise<readonly RegistrationRow[]> {
  const rows = await tx.all<{ id: string }>({
    text: `with own as (
        select r.id, r.contact_proven_index from registration r join account a on a.id = r.account_id where a.participant_id = $1
        union
        select r.id, r.contact_proven_index from registration r join account a on a.id = r.former_account_id where a.participant_id = $1)
      select r.id from registration r where r.case_file_id is not null and r.id in (
        select id from own
        union
        select same.id from registration same join own on own.contact_proven_index = same.contact_proven_index
        where same.case_file_id is not null and same.guardian_id is null
          and same.social_insurance_no = (select social_insurance_no from participant where id = $1)
        union
        select child.id from registration child where child.guardian_id = $1 and child.case_file_id is not null)
      order by r.created_at, r.id limit 100`,
    values: [participantId],
  })
  const found = []
  for (const { id } of rows) found.push(await readRegistration(tx, id))
  return found
}
