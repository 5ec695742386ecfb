import { sql, type Insertable } from 'kysely'
import type { Relation } from '#domain/guardians/childhood.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** A link as the use cases know it. */
export interface GuardianLink {
  readonly id: Uuid
  readonly childId: Uuid
  readonly guardianId: Uuid
  readonly relation: Relation
  /** The child's eighteenth birthday: from that day on the link opens nothing. */
  readonly adultOn: PlainDate
  readonly endedAt: Date | null
  readonly version: number
}

const COLUMNS = ['g.id', 'g.childId', 'g.guardianId', 'g.relation', 'g.adultOn', 'g.endedAt', 'g.version'] as const
// The column types uuid, date and the check of relation vouch for the brands.
const linkOf = (row: object): GuardianLink => row as GuardianLink

export const insertLink = (tx: Tx, link: Insertable<Database['guardianLink']>) => tx.run(q.insertInto('guardianLink').values(link))

/** The link, held until the end of the transaction. */
export async function lockLink(tx: Tx, id: string): Promise<GuardianLink | undefined> {
  const row = await tx.first(q.selectFrom('guardianLink as g').select(COLUMNS).where('g.id', '=', id).forUpdate())
  return row && linkOf(row)
}

/** The open link of a guardian with a child, held. */
export async function lockLinkOf(tx: Tx, guardianId: string, childId: string): Promise<GuardianLink | undefined> {
  const row = await tx.first(
    q
      .selectFrom('guardianLink as g')
      .select(COLUMNS)
      .where('g.guardianId', '=', guardianId)
      .where('g.childId', '=', childId)
      .where('g.endedAt', 'is', null)
      .forUpdate(),
  )
  return row && linkOf(row)
}

/** Every link of a guardian that has not ended, held. */
export async function lockLinksOfGuardian(tx: Tx, guardianId: string): Promise<readonly GuardianLink[]> {
  const rows = await tx.all(
    q
      .selectFrom('guardianLink as g')
      .select(COLUMNS)
      .where('g.guardianId', '=', guardianId)
      .where('g.endedAt', 'is', null)
      .orderBy('g.id')
      .forUpdate(),
  )
  return rows.map(linkOf)
}

/** The links of a child that nothing but its age has closed, held. */
export async function lockOutgrownLinks(tx: Tx, childId: string): Promise<readonly GuardianLink[]> {
  const rows = await tx.all(
    q
      .selectFrom('guardianLink as g')
      .select(COLUMNS)
      .where('g.childId', '=', childId)
      .where('g.endedAt', 'is', null)
      .where('g.adultOn', '<=', sql<string>`app_today()`)
      .orderBy('g.id')
      .forUpdate(),
  )
  return rows.map(linkOf)
}

/** Everybody who looks after a child today. */
export async function openLinksOf(tx: Tx, childId: string): Promise<readonly GuardianLink[]> {
  const rows = await tx.all(
    q
      .selectFrom('guardianLink as g')
      .select(COLUMNS)
      .where('g.childId', '=', childId)
      .where('g.endedAt', 'is', null)
      .where('g.adultOn', '>', sql<string>`app_today()`)
      .orderBy('g.id')
      .limit(20),
  )
  return rows.map(linkOf)
}

export const endLink = (tx: Tx, link: GuardianLink, reason: 'by_guardian' | 'by_officer', at: Date) =>
  tx.run(
    q
      .updateTable('guardianLink')
      .set({ endedAt: at, endReason: reason, version: link.version + 1 })
      .where('id', '=', link.id)
      .where('version', '=', link.version),
  )

/** Names the child instead of the signed-in person to row-level security, when the link is open, the child under age by the
 *  database's day, and neither an own account of the child nor the link says no. Without a link nobody is named. Sent together with
 *  the session's look-up, which has named the reader. */
const STEP_INTO = `
  select found.link_id, set_config('app.person', case when found.link_id is null then '' else $1::uuid::text end, true) as person
  from (select (
    select g.id from guardian_link g
    where g.guardian_id = app_reader() and g.child_id = $1::uuid and g.ended_at is null and g.adult_on > app_today()
      and not exists (select from account a where a.participant_id = g.child_id and a.state <> 'active')) as link_id) found`

export const stepInto = (tx: Tx, childId: string): Promise<{ readonly linkId: Uuid | null }> =>
  tx.one({ name: 'guardians_step_into', text: STEP_INTO, values: [childId] })
