import type { CaseSearch } from '#domain/review/search.ts'
import { LIVE_STATES, type CaseKindName, type CaseState } from '#domain/review/transitions.ts'
import type { Tx } from '#server/platform/database/query.ts'

export interface QueueRow {
  readonly id: string
  readonly kind: CaseKindName
  readonly no: string
  readonly state: CaseState
  readonly applicantName: string
  readonly socialInsuranceNo: string
  readonly agencyCode: string
  readonly agencyName: string
  readonly submittedAt: Date
  /** 0 for what is past its day. */
  readonly lane: number
  readonly dueAt: Date
  readonly decidedAt: Date | null
  readonly assignedTo: string | null
  readonly assignedName: string | null
  readonly forChild: boolean
}

export interface Cursor {
  /** Of the queue only. */
  readonly lane?: number
  readonly at: Date
  readonly id: string
}

const COLUMNS = `f.id, f.kind, f.no, f.state, f.applicant_name, f.social_insurance_no, f.agency_code, f.submitted_at, f.lane,
  f.due_at, f.decided_at, f.assigned_to, f.for_child`
const NAMED = `select f.*, g.name as agency_name, s.full_name as assigned_name
  from page f join directory_agency g on g.code = f.agency_code left join staff s on s.id = f.assigned_to`

export interface QueueQuery {
  readonly agencyCode: string
  readonly states: readonly CaseState[]
  readonly kind?: CaseKindName
  readonly assignedTo?: string
  readonly dueFrom?: Date
  readonly dueBefore?: Date
  readonly after: Cursor | undefined
  readonly limit: number
}

/** Files of an area in some states: past their day first, then by the instant at which they first came. Each agency and state is read from its own stretch of the queue's index and
 *  only as far as one page, so the answer does not get slower with the number of files. */
export const listQueue = (tx: Tx, query: QueueQuery): Promise<QueueRow[]> =>
  tx.all<QueueRow>({
    text: `with page as (
      select f.* from directory_agency a
      cross join unnest($2::text[]) as wanted (state)
      cross join lateral (
        select ${COLUMNS} from review_case_file f
        where f.agency_code = a.code and f.state = wanted.state
          and ($3::uuid is null or f.assigned_to = $3)
          and ($4::timestamptz is null or f.due_at >= $4)
          and ($5::timestamptz is null or f.due_at < $5)
          and ($6::timestamptz is null or (f.lane, f.submitted_at, f.id) > ($9::smallint, $6, $7::uuid))
          and ($10::text is null or f.kind = $10)
        order by f.lane, f.submitted_at, f.id limit $8) f
      where a.code = $1 or a.parent_code = $1
      order by f.lane, f.submitted_at, f.id limit $8)
    ${NAMED} order by f.lane, f.submitted_at, f.id`,
    values: [
      query.agencyCode,
      [...query.states],
      query.assignedTo ?? null,
      query.dueFrom ?? null,
      query.dueBefore ?? null,
      query.after?.at ?? null,
      query.after?.id ?? null,
      query.limit,
      query.after?.lane ?? 1,
      query.kind ?? null,
    ],
  })

interface PageQuery {
  readonly agencyCode: string
  readonly after: Cursor | undefined
  readonly limit: number
}

/** Decided files of an area, the latest decision first. */
export const listDecided = (tx: Tx, query: PageQuery): Promise<QueueRow[]> =>
  tx.all<QueueRow>({
    text: `with page as (
      select f.* from directory_agency a
      cross join lateral (
        select ${COLUMNS} from review_case_file f
        where f.agency_code = a.code and f.decided_at is not null
          and ($2::timestamptz is null or (f.decided_at, f.id) < ($2, $3::uuid))
        order by f.decided_at desc, f.id desc limit $4) f
      where a.code = $1 or a.parent_code = $1
      order by f.decided_at desc, f.id desc limit $4)
    ${NAMED} order by f.decided_at desc, f.id desc`,
    values: [query.agencyCode, query.after?.at ?? null, query.after?.id ?? null, query.limit],
  })

/** Files of an area in any state by number or name, the newest first. */
export function searchCaseFiles(tx: Tx, search: CaseSearch, query: PageQuery): Promise<QueueRow[]> {
  const [condition, value] = conditionOf(search)
  return tx.all<QueueRow>({
    text: `with page as (
      select ${COLUMNS} from review_case_file f
      where ${condition}
        and f.agency_code in (select a.code from directory_agency a where a.code = $1 or a.parent_code = $1)
        and ($2::timestamptz is null or (f.submitted_at, f.id) < ($2, $3::uuid))
      order by f.submitted_at desc, f.id desc limit $4)
    ${NAMED} order by f.submitted_at desc, f.id desc`,
    values: [query.agencyCode, query.after?.at ?? null, query.after?.id ?? null, query.limit, value],
  })
}

function conditionOf(search: CaseSearch): readonly [sql: string, value: string] {
  switch (search.by) {
    case 'caseNo':
      return [`f.no like $5`, `${literally(search.prefix)}%`]
    case 'socialInsuranceNo':
      return [`f.social_insurance_no = $5`, search.value]
    case 'name':
      return [`f.folded_name like $5`, `%${search.words.map(literally).join('%')}%`]
  }
}

/** Text in which % and _ are only themselves. */
const literally = (text: string): string => text.replace(/[\\%_]/gu, sign => `\\${sign}`)

export interface QueueCounts {
  readonly new: number
  readonly inReview: number
  readonly mine: number
  readonly returned: number
  readonly dueToday: number
  readonly overdue: number
  readonly support: number
  readonly second: number
  readonly failedMessages: number
}

/** How many files of an area wait, by filter; one round trip. */
export const countQueue = (
  tx: Tx,
  query: { readonly agencyCode: string; readonly staffId: string; readonly now: Date; readonly endOfDay: Date },
): Promise<QueueCounts> =>
  tx.one<QueueCounts>({
    text: `with area as (select a.code from directory_agency a where a.code = $1 or a.parent_code = $1)
    select
      count(*) filter (where f.state = 'submitted') as new,
      count(*) filter (where f.state = 'in_review') as in_review,
      count(*) filter (where f.state = 'in_review' and f.assigned_to = $2) as mine,
      count(*) filter (where f.state = 'returned') as returned,
      count(*) filter (where f.state <> 'returned' and f.due_at >= $3 and f.due_at < $4) as due_today,
      count(*) filter (where f.state <> 'returned' and f.due_at < $3) as overdue,
      count(*) filter (where f.kind = 'support' and f.state <> 'returned') as support,
      count(*) filter (where f.state = 'second_check') as second,
      (select count(*) from notification_message m where m.state = 'dead' and m.agency_code in (select code from area)) as failed_messages
    from review_case_file f
    where f.agency_code in (select code from area) and f.state = any($5)`,
    values: [query.agencyCode, query.staffId, query.now, query.endOfDay, [...LIVE_STATES]],
  })

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
