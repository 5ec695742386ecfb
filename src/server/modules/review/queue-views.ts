import type { QueueOrder } from '#domain/review/queue.ts'
import { IN_HAND, MOST_COUNTED } from '#domain/review/queue.ts'
import type { CaseSearch } from '#domain/review/search.ts'
import { WAITING_STATES, type CaseKindName, type CaseState } from '#domain/review/transitions.ts'
import type { Tx } from '#server/platform/database/query.ts'

export interface QueueRow {
  readonly id: string
  readonly kind: CaseKindName
  readonly no: string
  readonly state: CaseState
  readonly version: number
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
  readonly risk: number
}

/** Where a page ends: the place of its first or last row in the order of the list. */
export interface Cursor {
  /** Of the order by place only. */
  readonly lane: number
  readonly at: Date
  readonly id: string
}

export interface QueueQuery {
  /** Whose area is looked at. */
  readonly agencyCode: string
  readonly order: QueueOrder
  /** Undefined: all. */
  readonly states?: readonly CaseState[] | undefined
  /** `isRare`: few files fit, so all of them are found first; otherwise the newest files are looked through until a page is full. */
  readonly search?: (CaseSearch & { readonly isRare: boolean }) | undefined
  /** One office of the area. */
  readonly office?: string | undefined
  readonly kind?: CaseKindName | undefined
  readonly assignedTo?: string | undefined
  readonly atRisk?: boolean | undefined
  readonly dueFrom?: Date | undefined
  readonly dueBefore?: Date | undefined
  readonly decidedFrom?: Date | undefined
  readonly decidedBefore?: Date | undefined
  readonly cursor?: (Cursor & { readonly direction: 'after' | 'before' }) | undefined
  readonly limit: number
}

const COLUMNS = `f.id, f.kind, f.no, f.state, f.version, f.applicant_name, f.social_insurance_no, f.agency_code, f.submitted_at, f.lane,
  f.due_at, f.decided_at, f.assigned_to, f.for_child, f.risk`

const ORDERS: Readonly<Record<QueueOrder, { readonly keys: readonly string[]; readonly descending: boolean }>> = {
  place: { keys: ['f.lane', 'f.submitted_at', 'f.id'], descending: false },
  due: { keys: ['f.due_at', 'f.id'], descending: false },
  decided: { keys: ['f.decided_at', 'f.id'], descending: true },
  newest: { keys: ['f.submitted_at', 'f.id'], descending: true },
}

/** A page of case files of an area, in its order whatever the direction in which it was read. Each office (and state, where the order
 *  is kept for each) is read from its own stretch of an index and only as far as one page, so the answer does not get slower with
 *  the number of files. Conditions that are not asked for are not in the statement: each page is planned for what it asks. */
export async function listCaseRows(tx: Tx, query: QueueQuery): Promise<QueueRow[]> {
  const values: unknown[] = []
  const bind = (value: unknown): string => `$${values.push(value)}`
  const { keys, descending } = ORDERS[query.order]
  const isBackward = query.cursor?.direction === 'before'
  const sorted = `order by ${keys.map(key => `${key}${descending === isBackward ? '' : ' desc'}`).join(', ')}`
  const conditions = [...conditionsOf(query, bind), ...cursorCondition(query, bind)]
  const limit = `limit ${bind(query.limit)}`
  const rows = await tx.all<QueueRow>({
    text: `with page as (${source(query, { conditions, sorted, limit, bind })} ${sorted} ${limit})
      select f.*, g.name as agency_name, s.full_name as assigned_name
      from page f join directory_agency g on g.code = f.agency_code left join staff s on s.id = f.assigned_to ${sorted}`,
    values,
  })
  return isBackward ? rows.toReversed() : rows
}

interface Pieces {
  readonly conditions: readonly string[]
  readonly sorted: string
  readonly limit: string
  readonly bind: (value: unknown) => string
}

/** The area as a condition that no index serves: these rows are found by what is looked for, not by where they lie. */
const IN_AREA = `(f.agency_code || '') = any`

/** Where the rows come from: of one officer's files and of rare words all that there are, otherwise a page of each office. */
function source(query: QueueQuery, { conditions, sorted, limit, bind }: Pieces): string {
  const area = areaCondition(query, bind)
  if (query.assignedTo !== undefined || query.search?.isRare) {
    const all = [
      ...conditions,
      ...statesCondition(query, bind),
      `f.agency_code = any(array(select a.code from directory_agency a where ${area}))`,
    ]
    // `offset 0` keeps the planner from sorting first and looking then.
    return `select f.* from (select ${COLUMNS} from review_case_file f where ${all.join(' and ')} offset 0) f`
  }
  const isByState = (query.order === 'place' || query.order === 'decided') && query.states !== undefined
  const inState = isByState ? [`f.state = wanted.state`] : statesCondition(query, bind)
  const wanted = isByState ? `cross join unnest(${bind(query.states)}::text[]) as wanted (state)` : ''
  return `select f.* from directory_agency a ${wanted} cross join lateral (
      select ${COLUMNS} from review_case_file f where ${['f.agency_code = a.code', ...inState, ...conditions].join(' and ')} ${sorted} ${limit}) f
    where ${area}`
}

const areaCondition = ({ agencyCode, office }: QueueQuery, bind: Pieces['bind']): string => {
  const own = bind(agencyCode)
  return `(a.code = ${own} or a.parent_code = ${own})${office === undefined ? '' : ` and a.code = ${bind(office)}`}`
}

/** The agency's clock runs: the words of an index's condition, written out so that the planner recognises them. */
const WAITS = `f.decided_at is null and f.returned_at is null and f.state <> 'withdrawn'`

function statesCondition({ states }: QueueQuery, bind: Pieces['bind']): readonly string[] {
  if (!states) return []
  const isWaiting = states.every(state => WAITING_STATES.includes(state))
  return [...(isWaiting ? [WAITS] : []), `f.state = any(${bind(states)}::text[])`]
}

function conditionsOf(query: QueueQuery, bind: Pieces['bind']): readonly string[] {
  const { order, kind, assignedTo, atRisk, dueFrom, dueBefore, decidedFrom, decidedBefore, search } = query
  return [
    ...(order === 'decided' ? ['f.decided_at is not null'] : []),
    ...(kind ? [`f.kind = ${bind(kind)}`] : []),
    ...(kind && kind !== 'registration' ? [`f.kind <> 'registration'`] : []),
    ...(assignedTo === undefined ? [] : [`f.assigned_to = ${bind(assignedTo)}`, 'f.decided_at is null']),
    ...(atRisk ? ['f.risk > 0'] : []),
    ...(dueFrom ? [`f.due_at >= ${bind(dueFrom)}`] : []),
    ...(dueBefore ? [`f.due_at < ${bind(dueBefore)}`] : []),
    ...(decidedFrom ? [`f.decided_at >= ${bind(decidedFrom)}`] : []),
    ...(decidedBefore ? [`f.decided_at < ${bind(decidedBefore)}`] : []),
    ...(search ? [searchCondition(search, bind)] : []),
  ]
}

function cursorCondition({ order, cursor }: QueueQuery, bind: Pieces['bind']): readonly string[] {
  if (!cursor) return []
  const { keys, descending } = ORDERS[order]
  const values = [...(order === 'place' ? [`${bind(cursor.lane)}::smallint`] : []), bind(cursor.at), `${bind(cursor.id)}::uuid`]
  const sign = descending === (cursor.direction === 'before') ? '>' : '<'
  return [`(${keys.join(', ')}) ${sign} (${values.join(', ')})`]
}

function searchCondition(search: CaseSearch, bind: Pieces['bind']): string {
  switch (search.by) {
    case 'caseNo':
      return `f.no like ${bind(`${literally(search.prefix)}%`)}`
    case 'socialInsuranceNo':
      return `f.social_insurance_no = ${bind(search.value)}`
    case 'name':
      return `f.folded_name like ${bind(`%${search.words.map(literally).join('%')}%`)}`
  }
}

/** Finding so many and sorting them takes about as long as looking through the newest files of forty offices for words that more have. */
const MOST_RARE = 10_000

/** Whether so few files of an area fit the words that finding all of them first is the shorter way. */
export async function isRare(tx: Tx, agencyCode: string, search: CaseSearch): Promise<boolean> {
  if (search.by === 'socialInsuranceNo') return true
  const values: unknown[] = []
  const condition = searchCondition(search, value => `$${values.push(value)}`)
  const { found } = await tx.one<{ found: number }>({
    text: `select count(*) as found from (select from review_case_file f where ${condition}
      and ${IN_AREA}(array(select a.code from directory_agency a where a.code = $2 or a.parent_code = $2)) limit ${MOST_RARE + 1}) x`,
    values: [...values, agencyCode],
  })
  return found <= MOST_RARE
}

/** Text in which % and _ are only themselves. */
const literally = (text: string): string => text.replace(/[\\%_]/gu, sign => `\\${sign}`)

export interface QueueCounts {
  readonly new: number
  readonly open: number
  readonly mine: number
  readonly returned: number
  readonly dueToday: number
  readonly overdue: number
  readonly risk: number
  readonly support: number
  readonly second: number
  readonly failedMessages: number
}

/** How many files of an area wait, by filter, each counted from its own index and no further than one above MOST_COUNTED; one round trip. */
export const countQueue = (
  tx: Tx,
  query: { readonly agencyCode: string; readonly staffId: string; readonly now: Date; readonly endOfDay: Date },
): Promise<QueueCounts> =>
  tx.one<QueueCounts>({
    text: `with area as (select a.code from directory_agency a where a.code = $1 or a.parent_code = $1)
    select ${counted('new', `f.state = 'submitted'`)},
      ${counted('open', WAITS)},
      (select count(*) from (select from review_case_file f where f.assigned_to = $2 and f.decided_at is null and f.state = any($5) limit ${MOST_COUNTED + 1}) x) as mine,
      ${counted('returned', `f.state = 'returned'`)},
      ${counted('due_today', `${WAITS} and f.due_at >= $3 and f.due_at < $4`)},
      ${counted('overdue', `${WAITS} and f.due_at < $3`)},
      ${counted('risk', `${WAITS} and f.risk > 0`)},
      ${counted('support', `${WAITS} and f.kind <> 'registration' and f.kind = 'support'`)},
      ${counted('second', `f.state = 'second_check'`)},
      (select count(*) from notification_message m where m.state = 'dead' and m.agency_code in (select code from area)) as failed_messages`,
    values: [query.agencyCode, query.staffId, query.now, query.endOfDay, [...IN_HAND]],
  })

const counted = (name: string, condition: string): string =>
  `(select count(*) from (select from area cross join lateral (
      select from review_case_file f where f.agency_code = area.code and ${condition} limit ${MOST_COUNTED + 1}) f limit ${MOST_COUNTED + 1}) x) as ${name}`
