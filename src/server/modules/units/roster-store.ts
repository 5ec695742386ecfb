import { sql } from 'kysely'
import type { Match } from '#domain/units/matching.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Insertable, Updateable } from 'kysely'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** The roster of a unit, made on first use and locked: members change one after the other. @returns the subject of its key */
export async function lockRoster(tx: Tx, unitCode: string, newId: Uuid, now: Date): Promise<Uuid> {
  await tx.run(
    q
      .insertInto('unitRoster')
      .values({ unitCode, id: newId, createdAt: now })
      .onConflict(conflict => conflict.doNothing()),
  )
  return (await tx.one(q.selectFrom('unitRoster').select('id').where('unitCode', '=', unitCode).forUpdate())).id as Uuid
}

/** The subject of the roster's key; undefined before the first upload. */
export const findRoster = async (tx: Tx, unitCode: string): Promise<Uuid | undefined> =>
  (await tx.first(q.selectFrom('unitRoster').select('id').where('unitCode', '=', unitCode)))?.id as Uuid | undefined

export interface MemberRow {
  readonly id: string
  readonly groupId: string
  readonly groupName: string
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly phoneSealed: Buffer | null
  readonly emailSealed: Buffer | null
  readonly referenceSealed: Buffer | null
  readonly match: Match
  readonly version: number
}

const members = (unitCode: string) =>
  q
    .selectFrom('unitMember as m')
    .innerJoin('unitGroup as g', 'g.id', 'm.groupId')
    .select([
      'm.id',
      'm.groupId',
      'g.name as groupName',
      'm.socialInsuranceNo',
      'm.fullName',
      'm.phoneSealed',
      'm.emailSealed',
      'm.referenceSealed',
      'm.match',
      'm.version',
    ])
    .where('m.unitCode', '=', unitCode)
    .where('m.memberUntil', 'is', null)
    .$narrowType<{ match: Match }>()

/** A roster has so many members at most. */
export const ROSTER_MOST = 20_000

/** All current members, in a fixed order. */
export const listRoster = (tx: Tx, unitCode: string): Promise<MemberRow[]> => tx.all(members(unitCode).orderBy('m.id').limit(ROSTER_MOST))

/** Current members of the unit among these ids. */
export const listMembersById = (tx: Tx, unitCode: string, ids: readonly string[]): Promise<MemberRow[]> =>
  tx.all(
    members(unitCode)
      .where('m.id', 'in', [...ids])
      .limit(ids.length),
  )

/** Current members of the unit who wait to be looked up, the oldest first. */
export const listUnread = (tx: Tx, unitCode: string, most: number): Promise<MemberRow[]> =>
  tx.all(members(unitCode).where('m.match', '=', 'waiting').orderBy('m.id').limit(most))

export const unitsWithUnread = async (tx: Tx): Promise<readonly string[]> =>
  (
    await tx.all(
      q
        .selectFrom('unitMember')
        .select('unitCode')
        .distinct()
        .where('memberUntil', 'is', null)
        .where('match', '=', 'waiting')
        .limit(10_000),
    )
  ).map(({ unitCode }) => unitCode)

/** Ids of groups by their names as they are searched for; missing ones are made with the given ids. */
export async function groupsOf(
  tx: Tx,
  unitCode: string,
  groups: readonly { readonly id: Uuid; readonly name: string }[],
): Promise<ReadonlyMap<string, string>> {
  for (const some of chunks(groups))
    await tx.run(
      q
        .insertInto('unitGroup')
        .values(some.map(group => ({ ...group, unitCode })))
        .onConflict(conflict => conflict.columns(['unitCode', 'foldedName']).doNothing()),
    )
  const rows = await tx.all(q.selectFrom('unitGroup').select(['id', 'foldedName']).where('unitCode', '=', unitCode))
  return new Map(rows.map(({ id, foldedName }) => [foldedName, id]))
}

/** Rows that one statement takes: PostgreSQL allows 65,535 values. */
const AT_ONCE = 2_000
function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield rows.slice(at, at + AT_ONCE)
}

export async function insertMembers(tx: Tx, rows: readonly Insertable<Database['unitMember']>[]): Promise<void> {
  for (const some of chunks(rows)) await tx.run(q.insertInto('unitMember').values([...some]))
}

/** Changes a member whose version is still the one that was read. @returns whether it was */
export const updateMember = async (
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  change: Updateable<Database['unitMember']>,
): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('unitMember')
      .set({ ...change, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('memberUntil', 'is', null),
  )) === 1

/** Ends memberships: contacts and match go at once. */
export async function endMembers(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  for (const some of chunks(ids))
    await tx.run(
      q
        .updateTable('unitMember')
        .set({
          memberUntil: at,
          phoneSealed: null,
          emailSealed: null,
          referenceSealed: null,
          participantId: null,
          match: 'unmatched',
          version: sql<number>`version + 1`,
        })
        .where('id', 'in', [...some]),
    )
}

/** Whether a current member has the number, other than the one who is named. */
export const isNumberTaken = async (tx: Tx, unitCode: string, socialInsuranceNo: string, except: string | null = null): Promise<boolean> =>
  (await tx.first(
    q
      .selectFrom('unitMember')
      .select('id')
      .where('unitCode', '=', unitCode)
      .where('socialInsuranceNo', '=', socialInsuranceNo)
      .where('memberUntil', 'is', null)
      .where('id', 'is distinct from', except),
  )) !== undefined

/** How many current members the unit has. */
export const countRoster = async (tx: Tx, unitCode: string): Promise<number> =>
  (
    await tx.one(
      q
        .selectFrom('unitMember')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('unitCode', '=', unitCode)
        .where('memberUntil', 'is', null),
    )
  ).count

export const insertUpload = (tx: Tx, row: Insertable<Database['unitRosterUpload']>) => tx.run(q.insertInto('unitRosterUpload').values(row))

/** Uploads that are shown; older ones stay in the table. */
const UPLOADS_SHOWN = 50

/** Uploads of a unit, the newest first. */
export const listUploads = (tx: Tx, unitCode: string) =>
  tx.all(
    q
      .selectFrom('unitRosterUpload as u')
      .innerJoin('staff as s', 's.id', 'u.staffId')
      .select(['u.id', 's.fullName as by', 'u.uploadedAt', 'u.people', 'u.added', 'u.changed', 'u.unchanged', 'u.ended', 'u.leftOut'])
      .where('u.unitCode', '=', unitCode)
      .orderBy('u.uploadedAt', 'desc')
      .orderBy('u.id', 'desc')
      .limit(UPLOADS_SHOWN),
  )

export interface Ended {
  readonly id: string
  /** The last one. */
  readonly version: number
}

/** Forgets members who left a year ago, a portion of them, with their answers about forms. @returns what is gone */
export async function forgetFormer(
  tx: Tx,
  most: number,
): Promise<{ readonly members: readonly Ended[]; readonly consents: readonly Ended[] }> {
  const former = await tx.all<{ id: string }>({
    text: `select id from unit_member where member_until < app_now() - interval '1 year' order by member_until limit $1 for update`,
    values: [most],
  })
  const ids = former.map(({ id }) => id)
  const consents = await tx.all<Ended>({
    text: 'delete from unit_form_consent where member_id = any ($1::uuid[]) returning id, version',
    values: [ids],
  })
  return {
    consents,
    members: await tx.all<Ended>({ text: 'delete from unit_member where id = any ($1::uuid[]) returning id, version', values: [ids] }),
  }
}
