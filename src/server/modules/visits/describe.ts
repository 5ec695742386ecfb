import type { DisputedMatter } from '#contract/disputes.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { keyFor, openVisits } from './read.ts'
import { visitOf } from './views.ts'

const MATTER = 'visit:'

/** What an agency gets to know of a visit that is reported as wrong: `visit:` and its id. Where, when, what kind of care and what was paid, by
 *  which it finds the record at the facility; nothing about health. Undefined when it is not in the person's book (any more). */
export async function describeVisit(
  { tx, vault }: Ctx,
  participantId: Uuid,
  matter: string,
): Promise<{ readonly about: DisputedMatter; readonly unitCode: null } | undefined> {
  const id = matter.slice(MATTER.length)
  if (!matter.startsWith(MATTER) || !isUuid(id)) return undefined
  const found = await visitOf(tx, { participantId, id })
  const key = found && (await keyFor(tx, vault, found.book.id))
  const [visit] = key ? await openVisits(tx, key, [found.visit]) : []
  if (!visit) return undefined
  const { recordNo, facility, inAt, outAt, careKind, costs } = visit
  const papers = visit.papers.map(({ kind, no, issuedOn, days, fromDay, toDay }) => ({ kind, no, issuedOn, days, fromDay, toDay }))
  const record = { recordNo, facility, inAt, outAt, careKind, costs, papers }
  return { about: { finding: null, period: null, visit: { day: dayInVietnam(new Date(inAt)), record } }, unitCode: null }
}
