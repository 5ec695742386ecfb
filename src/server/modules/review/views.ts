import type { CaseState } from '#domain/review/transitions.ts'
import type { Tx } from '#server/platform/database/query.ts'

/** Registrations of one number in an area, the newest first. */
export const listOfPerson = (tx: Tx, query: { readonly agencyCode: string; readonly socialInsuranceNo: string }) =>
  tx.all<{
    id: string
    no: string
    state: CaseState
    version: number
    applicantName: string
    submittedAt: Date
    assignedTo: string | null
  }>({
    text: `select f.id, f.no, f.state, f.version, f.applicant_name, f.submitted_at, f.assigned_to from review_case_file f
      where f.kind = 'registration' and f.social_insurance_no = $2
        and f.agency_code in (select a.code from directory_agency a where a.code = $1 or a.parent_code = $1)
      order by f.submitted_at desc, f.id desc limit 10`,
    values: [query.agencyCode, query.socialInsuranceNo],
  })

export interface AgencyRow {
  readonly code: string
  readonly name: string
  readonly formerName: string | null
  readonly level: 'province' | 'local'
  readonly parentCode: string | null
  readonly provinceCode: string
  readonly address: string
  readonly phone: string
  readonly openingHours: string
  readonly latitude: number | null
  readonly longitude: number | null
}

/** The agency that a file was handed in to. */
export const getAgencyRow = (tx: Tx, code: string): Promise<AgencyRow> =>
  tx.one<AgencyRow>({
    text: `select a.code, a.name, a.former_name, a.level, a.parent_code, a.province_code, a.address, a.phone, a.opening_hours,
      a.latitude, a.longitude from directory_agency a where a.code = $1`,
    values: [code],
  })

export interface ColleagueRow {
  readonly id: string
  readonly fullName: string
  readonly agencyName: string
  /** Files in hand. */
  readonly holds: number
}

const COLLEAGUE = `s.state = 'active' and s.role <> 'coordinator' and s.agency_code in (select unnest(array[a.code, a.parent_code]) from directory_agency a where a.code = $1)`

/** Who may be given a file of an agency: active staff there and at the office above, with how much each of them holds. */
export const listColleagueRows = (tx: Tx, agencyCode: string): Promise<ColleagueRow[]> =>
  tx.all<ColleagueRow>({
    text: `select s.id, s.full_name, g.name as agency_name,
        (select count(*) from (select from review_case_file f where f.assigned_to = s.id and f.state = 'in_review' limit 1000) held) as holds
      from staff s join directory_agency g on g.code = s.agency_code
      where ${COLLEAGUE} order by s.agency_code desc, s.full_name, s.id limit 300`,
    values: [agencyCode],
  })

/** One of them, kept from leaving until the end of the transaction. */
export const lockColleague = (tx: Tx, agencyCode: string, staffId: string) =>
  tx.first<{ id: string }>({ text: `select s.id from staff s where ${COLLEAGUE} and s.id = $2 for share`, values: [agencyCode, staffId] })
