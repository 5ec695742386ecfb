import { LIVE_STATES } from '#domain/review/transitions.ts'
import type { Tx } from '#server/platform/database/query.ts'

/** What the trail says when a form was opened to be printed. */
export const FORM_PRINTED = 'units.form_printed'

/** A form is opened for its own dossier only: a current member, matched, with a dossier that nobody has decided. `m`, `f`, `c` are
 *  member, case file and answer; `$1` are the live states. */
const OPEN = `m.member_until is null and m.match = 'matched' and m.social_insurance_no = f.social_insurance_no
  and f.kind = 'registration' and f.state = any($1::text[])`

export interface ConsentRow {
  readonly memberId: string
  readonly unitCode: string
  readonly unitName: string
  readonly isOpen: boolean
  /** The unit has printed a sheet for the member. */
  readonly hasSheet: boolean
  readonly isGiven: boolean | null
  readonly answeredAt: Date | null
  readonly printedAt: readonly Date[]
}

/** The units that have the person of a dossier on their rosters today, and those that may or might print its form, by name. */
export const listConsentRows = (tx: Tx, caseFileId: string) =>
  tx.all<ConsentRow>({
    text: `select m.id as member_id, u.code as unit_code, u.name as unit_name, (${OPEN}) and u.state <> 'closed' as is_open,
        exists (select from unit_sheet s where s.member_id = m.id) as has_sheet, c.is_given, c.answered_at,
        array(select e.at from audit_entry e where e.subject_id = c.id and e.action = $3 order by e.id desc limit 20)
          as printed_at
      from review_case_file f
      join unit_member m on m.id in (
        select own.id from unit_member own join participant p on p.id = own.participant_id
        where p.social_insurance_no = f.social_insurance_no and own.member_until is null
        union all select answered.member_id from unit_form_consent answered where answered.case_file_id = f.id
      )
      join unit u on u.code = m.unit_code
      left join unit_form_consent c on c.member_id = m.id and c.case_file_id = f.id
      where f.id = $2 order by u.name, m.id limit 50`,
    values: [LIVE_STATES, caseFileId, FORM_PRINTED],
  })

export interface FormToPrint {
  readonly sheetId: string
  readonly consentId: string
  readonly caseFileId: string
}

/** The sheets of a pile behind which the filled form is printed: of the dossier whose number stands on the sheet. */
export const listFormsToPrint = (tx: Tx, pileId: string) =>
  tx.all<FormToPrint>({
    text: `select s.id as sheet_id, c.id as consent_id, f.id as case_file_id
      from unit_sheet s join unit_member m on m.id = s.member_id
      join unit_form_consent c on c.member_id = m.id and c.case_file_id = s.case_file_id and c.is_given
      join review_case_file f on f.id = s.case_file_id
      where s.pile_id = $2 and s.state <> 'void' and ${OPEN} order by s.position limit 1000`,
    values: [LIVE_STATES, pileId],
  })
