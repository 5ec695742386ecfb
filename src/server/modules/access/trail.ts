import type { access, TrailRow } from '#contract/access.ts'
import type { Output, Parsed } from '#contract/core.ts'
import { isAccessReason, LIST_LOOKS, READ_PURPOSES } from '#domain/access/reads.ts'
import { beginningsOf } from '#domain/access/trail.ts'
import { addDays, dayInVietnam, instantInVietnam, isPlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { fold } from '#domain/kernel/text.ts'
import type { Ctx } from '#server/platform/context.ts'
import { administratorOf } from '../accounts/index.ts'
import { recordAudit, recordListLook } from '../audit/index.ts'
import { officerOf, openingKey, wordsOfReasons } from '../review/index.ts'
import { listTrail, type TrailEntry, type TrailQuery } from './trail-views.ts'

type Query = Parsed<typeof access.searchTrail>['body']

const ON_A_PAGE = 50

/** A page of what staff did in the administrator's area. Reading it leaves its own trace, and a look at everybody who is named in it.
 *  @throws FIELDS_INVALID for a day that is none */
export async function searchTrail(ctx: Ctx, query: Query): Promise<Output<typeof access.searchTrail>> {
  const entries = await listTrail(ctx.tx, await trailQuery(ctx, query))
  const shown = entries.slice(0, ON_A_PAGE)
  await recordReading(ctx, query, shown)
  const words = await wordsOfReasons(
    ctx,
    shown.flatMap(entry => openingOf(entry) ?? []),
  )
  return {
    items: shown.map(entry => present(entry, words)),
    next: entries.length > ON_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
  }
}

async function trailQuery(ctx: Ctx, { kind, q, from, until, before }: Query): Promise<TrailQuery> {
  const { agencyCode, nationwide } = await administratorOf(ctx)
  return {
    agencyCode: nationwide ? null : agencyCode,
    words: fold(q).split(' ').filter(Boolean),
    beginnings: beginningsOf(kind) ?? null,
    looks: kind === 'looks' || kind === 'no_task' ? 'only' : kind === 'decisions' ? 'none' : { butNot: LIST_LOOKS },
    onlyNoTask: kind === 'no_task',
    from: from === undefined ? null : beginOf(from, 'from'),
    until: until === undefined ? null : beginOf(until, 'until', 1),
    before: before ?? null,
    limit: ON_A_PAGE + 1,
  }
}

/** The instant at which a day begins in Vietnam, some days later. */
function beginOf(text: string, field: string, daysLater = 0): Date {
  if (!isPlainDate(text)) throw new Problem('FIELDS_INVALID', {}, [{ field, code: 'FORM' }])
  return instantInVietnam(addDays(text, daysLater))
}

async function recordReading(ctx: Ctx, query: Query, shown: readonly TrailEntry[]): Promise<void> {
  const subjectId = officerOf(ctx).staffId
  await recordAudit(ctx, { action: 'access.search_trail', subjectKind: 'staff', subjectId, detail: query })
  const people = [...new Set(shown.flatMap(({ personId }) => personId ?? []))]
  await recordListLook(
    ctx,
    { action: 'access.trail_read', subjectKind: 'staff', purpose: 'audit' },
    people.map(personId => ({ personId: personId as Uuid, subjectId })),
  )
}

const openingOf = ({ purpose, fileId, actorId, at }: TrailEntry) =>
  purpose === 'look_up' && fileId !== null ? { caseFileId: fileId, staffId: actorId, day: dayInVietnam(at) } : undefined

function present(entry: TrailEntry, words: ReadonlyMap<string, string>): TrailRow {
  const { id, at, by, agency, actorKind, action, person, reason, fileId, fileNo } = entry
  const opening = openingOf(entry)
  const accessReason = entry.purpose !== null && isAccessReason(reason) ? reason : null
  return {
    id,
    at: at.toISOString(),
    by: by ?? '',
    agency,
    isCoordinator: actorKind === 'coordinator',
    action,
    person,
    purpose: READ_PURPOSES.find(one => one === entry.purpose) ?? null,
    accessReason,
    words: (opening && words.get(openingKey(opening))) ?? null,
    reason: accessReason === null ? reason : null,
    file: fileId !== null && fileNo !== null ? { id: fileId, no: fileNo } : null,
  }
}
