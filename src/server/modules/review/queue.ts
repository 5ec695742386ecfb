import type { CaseRow, review } from '#contract/review.ts'
import type { Output, Parsed } from '#contract/core.ts'
import { addDays, instantInVietnam } from '#domain/kernel/date.ts'
import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { caseSearch } from '#domain/review/search.ts'
import { WAITING_STATES, type CaseState } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { officerOf, type CaseKinds } from './officer.ts'
import { countQueue, listDecided, listQueue, searchCaseFiles, type Cursor, type QueueQuery, type QueueRow } from './views.ts'

type Query = Parsed<typeof review.listCaseFiles>['body']
type Filter = Query['filter']

const WAITING: readonly CaseState[] = ['submitted', 'in_review']

/** A page of the queue: past its day first, then by place; decided files by their decision, latest first. Words to look for find files of the area
 *  in every state, newest first, whatever the filter. */
export async function listCaseFiles(ctx: Ctx, kinds: CaseKinds, query: Query): Promise<Output<typeof review.listCaseFiles>> {
  const rows = await page(ctx, query)
  const shown = rows.slice(0, query.limit)
  const ids = shown
    .filter(row => row.kind === 'registration')
    .map(row => row.id)
    .filter(isUuid)
  const differences = ids.length && kinds.registration ? await kinds.registration.countDifferences(ctx, ids) : new Map<string, number>()
  const last = rows.length > query.limit ? shown.at(-1) : undefined
  return {
    items: shown.map(row => presentRow(row, differences.get(row.id) ?? 0)),
    next: last ? cursorOf(last, query) : null,
  }
}

function page(ctx: Ctx, query: Query): Promise<QueueRow[]> {
  const { agencyCode, staffId } = officerOf(ctx)
  const common = { agencyCode, after: parseCursor(query.after), limit: query.limit + 1 }
  const search = caseSearch(query.q ?? '')
  if (search) return searchCaseFiles(ctx.tx, search, common)
  if (query.filter === 'decided') return listDecided(ctx.tx, common)
  return listQueue(ctx.tx, { ...common, ...narrowed(query.filter, ctx, staffId) })
}

function narrowed(
  filter: Exclude<Filter, 'decided'>,
  ctx: Ctx,
  staffId: Uuid,
): Pick<QueueQuery, 'states' | 'kind' | 'assignedTo' | 'dueFrom' | 'dueBefore'> {
  switch (filter) {
    case 'open':
      return { states: WAITING }
    case 'new':
      return { states: ['submitted'] }
    case 'mine':
      return { states: ['in_review'], assignedTo: staffId }
    case 'returned':
      return { states: ['returned'] }
    case 'due_today':
      return { states: WAITING_STATES, dueFrom: ctx.now, dueBefore: endOfDay(ctx) }
    case 'overdue':
      return { states: WAITING_STATES, dueBefore: ctx.now }
    case 'support':
      return { states: WAITING, kind: 'support' }
    case 'second':
      return { states: ['second_check'] }
  }
}

const endOfDay = (ctx: Ctx): Date => instantInVietnam(addDays(ctx.today, 1))

/** Where the next page begins: lane, instant and id of the last row. */
function cursorOf(row: QueueRow, query: Query): string {
  const isDecided = query.filter === 'decided' && !caseSearch(query.q ?? '')
  const at = isDecided ? (row.decidedAt ?? row.dueAt) : row.submittedAt
  return `${row.lane}_${at.toISOString()}_${row.id}`
}

function parseCursor(after: string | undefined): Cursor | undefined {
  if (!after) return undefined
  const [lane = '', at = '', id = ''] = after.split('_')
  if (!/^[01]$/u.test(lane) || Number.isNaN(Date.parse(at)) || !isUuid(id)) throw new Problem('REQUEST_MALFORMED')
  return { lane: Number(lane), at: new Date(at), id }
}

const presentRow = (row: QueueRow, differences: number): CaseRow => ({
  id: row.id,
  kind: row.kind,
  no: row.no,
  state: row.state,
  applicantName: row.applicantName,
  socialInsuranceNo: row.socialInsuranceNo,
  agencyCode: row.agencyCode,
  agencyName: row.agencyName,
  submittedAt: row.submittedAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  assignedTo: row.assignedTo && row.assignedName ? { id: row.assignedTo, fullName: row.assignedName } : null,
  forChild: row.forChild,
  differences,
})

/** How many files each filter holds, and how many messages of the area could not be delivered. */
export async function countCaseFiles(ctx: Ctx): Promise<Output<typeof review.countCaseFiles>> {
  const { agencyCode, staffId } = officerOf(ctx)
  const counts = await countQueue(ctx.tx, { agencyCode, staffId, now: ctx.now, endOfDay: endOfDay(ctx) })
  return {
    open: counts.new + counts.inReview,
    new: counts.new,
    mine: counts.mine,
    returned: counts.returned,
    due_today: counts.dueToday,
    overdue: counts.overdue,
    support: counts.support,
    second: counts.second,
    failed_messages: counts.failedMessages,
  }
}
