import type { Uuid } from '#domain/kernel/ids.ts'
import type { Tx } from '#server/platform/database/query.ts'

interface SeenPerson {
  readonly personId: Uuid
  readonly subjectId: Uuid
}

/** Members of a unit who are people of the registry. */
export const listPeopleOfMembers = (tx: Tx, memberIds: readonly string[]) =>
  tx.all<SeenPerson>({
    text: `select m.participant_id as person_id, m.id as subject_id from unit_member m
      where m.id = any($1::uuid[]) and m.participant_id is not null`,
    values: [[...memberIds]],
  })

/** Whose sheets these are: number and name on the paper are a person's of the registry, also when they have left the unit. */
export const listPeopleOfSheets = (tx: Tx, sheetIds: readonly string[]) =>
  tx.all<SeenPerson>({
    text: `select p.id as person_id, s.id as subject_id from unit_sheet s
      join participant p on p.social_insurance_no = s.social_insurance_no and p.folded_name = app_fold(s.full_name)
      where s.id = any($1::uuid[])`,
    values: [[...sheetIds]],
  })
