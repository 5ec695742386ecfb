import type { CaseRow, review } from '#contract/review.ts'
import type { Output, Parsed } from '#contract/core.ts'
import { addDays, instantInVietnam, isPlainDate } from '#domain/kernel/date.ts'
import { isUuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { orderOf, statesOf, type QueueOrder } from '#domain/review/queue.ts'
import { caseSearch } from '#domain/review/search.ts'
import { WAITING_STATES } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordFound } from './access.ts'
import { officerOf, type CaseKinds } from './officer.ts'
import { countQueue, isRare, listCaseRows, type Cursor, type QueueQuery, type QueueRow } from './queue-views.ts'

type Query = Parsed<typeof review.listCaseFiles>['body']
type Page = Output<typeof review.listCaseFiles>

/** A page of the queue: past its day first, then by place; by due day where a due day is asked for; decided files by their decision and
 *  found ones by their arrival, latest first. Words to look for and every other condition narrow the filter.
 *  @throws REQUEST_MALFORMED for a bookmark of another list · FIELDS_INVALID for a day that is none */
export async function listCaseFiles(ctx: Ctx, kinds: CaseKinds, query: Query): Promise<Page> {
  const wanted = await queueQuery(ctx, query)
  const rows = await listCaseRows(ctx.tx, { ...wanted, limit: query.limit + 1 })
  // A page before that is not full is the first page: it is filled from the beginning.
  if (query.before !== undefined && rows.length <= query.limit) return listCaseFiles(ctx, kinds, { ...query, before: undefined })
  const isBackward = query.before !== undefined
  const hasMore = rows.length > query.limit
  const shown = isBackward ? rows.slice(-query.limit) : rows.slice(0, query.limit)
  if (wanted.search) await recordFound(ctx, shown, wanted.search.by)
  const differences = await countDifferences(ctx, kinds, shown)
  return {
    items: shown.map(row => presentRow(row, differences.get(row.id) ?? 0)),
    next: isBackward || hasMore ? bookmark(shown.at(-1), wanted.order) : null,
    previous: query.after !== undefined || isBackward ? bookmark(shown[0], wanted.order) : null,
  }
}

async function countDifferences(ctx: Ctx, kinds: CaseKinds, rows: readonly QueueRow[]): Promise<ReadonlyMap<string, number>> {
  const ids = rows
    .filter(row => row.kind === 'registration')
    .map(row => row.id)
    .filter(isUuid)
  return ids.length && kinds.registration ? kinds.registration.countDifferences(ctx, ids) : new Map()
}

async function queueQuery(ctx: Ctx, query: Query): Promise<Omit<QueueQuery, 'limit'>> {
  const { agencyCode, staffId } = officerOf(ctx)
  const words = caseSearch(query.q ?? '')
  const filter = query.filter ?? (words ? 'any' : 'open')
  const order = orderOf({ filter, due: query.due, isSearch: words !== undefined })
  const states = statesOf(filter, query.outcome)
  return {
    agencyCode,
    order,
    states: query.due ? WAITING_STATES.filter(state => states?.includes(state) ?? true) : states,
    search: words && { ...words, isRare: await isRare(ctx.tx, agencyCode, words) },
    office: query.office,
    kind: query.kind,
    assignedTo: filter === 'mine' ? staffId : undefined,
    atRisk: query.risk,
    ...dueDays(ctx, query.due),
    ...(filter === 'decided' && decidedDays(query)),
    cursor: cursorOf(query, order),
  }
}

function dueDays(ctx: Ctx, due: Query['due']): Pick<QueueQuery, 'dueFrom' | 'dueBefore'> {
  if (due === 'today') return { dueFrom: ctx.now, dueBefore: endOfDay(ctx) }
  return due === 'overdue' ? { dueBefore: ctx.now } : {}
}

function decidedDays({ decidedFrom, decidedUntil }: Query): Pick<QueueQuery, 'decidedFrom' | 'decidedBefore'> {
  return {
    decidedFrom: decidedFrom === undefined ? undefined : beginOf(decidedFrom, 'decidedFrom'),
    decidedBefore: decidedUntil === undefined ? undefined : beginOf(decidedUntil, 'decidedUntil', 1),
  }
}

/** The instant at which a day begins in Vietnam, some days later. */
function beginOf(text: string, field: string, daysLater = 0): Date {
  if (!isPlainDate(text)) throw new Problem('FIELDS_INVALID', {}, [{ field, code: 'FORM' }])
  return instantInVietnam(addDays(text, daysLater))
}

const endOfDay = (ctx: Ctx): Date => instantInVietnam(addDays(ctx.today, 1))

const LETTERS: Readonly<Record<QueueOrder, string>> = { place: 'p', due: 'd', decided: 'x', newest: 'n' }

/** Where a page ends: order, lane, instant and id of a row. Says nothing about a person, so it may stand in an address. */
function bookmark(row: QueueRow | undefined, order: QueueOrder): string | null {
  if (!row) return null
  const at = { place: row.submittedAt, due: row.dueAt, decided: row.decidedAt ?? row.dueAt, newest: row.submittedAt }[order]
  return `${LETTERS[order]}${row.lane}_${at.toISOString()}_${row.id}`
}

/** @throws REQUEST_MALFORMED for what no page has given, or another list */
function cursorOf({ after, before }: Query, order: QueueOrder): QueueQuery['cursor'] {
  if (after !== undefined && before !== undefined) throw new Problem('REQUEST_MALFORMED')
  if (after !== undefined) return { ...parseBookmark(after, order), direction: 'after' }
  return before === undefined ? undefined : { ...parseBookmark(before, order), direction: 'before' }
}

function parseBookmark(text: string, order: QueueOrder): Cursor {
  const [place = '', at = '', id = ''] = text.split('_')
  if (!/^[pdxn][01]$/u.test(place) || place[0] !== LETTERS[order] || Number.isNaN(Date.parse(at)) || !isUuid(id))
    throw new Problem('REQUEST_MALFORMED')
  return { lane: Number(place[1]), at: new Date(at), id }
}

const presentRow = (row: QueueRow, differences: number): CaseRow => ({
  id: row.id,
  kind: row.kind,
  no: row.no,
  state: row.state,
  version: row.version,
  applicantName: row.applicantName,
  socialInsuranceNo: row.socialInsuranceNo,
  agencyCode: row.agencyCode,
  agencyName: row.agencyName,
  submittedAt: row.submittedAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  assignedTo: row.assignedTo && row.assignedName ? { id: row.assignedTo, fullName: row.assignedName } : null,
  forChild: row.forChild,
  differences,
  risk: row.risk,
})

/** How many files each filter holds, and how many messages of the area could not be delivered. */
export async function countCaseFiles(ctx: Ctx): Promise<Output<typeof review.countCaseFiles>> {
  const { agencyCode, staffId } = officerOf(ctx)
  const counts = await countQueue(ctx.tx, { agencyCode, staffId, now: ctx.now, endOfDay: endOfDay(ctx) })
  return {
    open: counts.open,
    new: counts.new,
    mine: counts.mine,
    returned: counts.returned,
    due_today: counts.dueToday,
    overdue: counts.overdue,
    risk: counts.risk,
    support: counts.support,
    second: counts.second,
    failed_messages: counts.failedMessages,
  }
}
