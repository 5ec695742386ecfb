import { sql, type Insertable, type Updateable } from 'kysely'
import type { Audience } from '#domain/announcements/audience.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

type Row = Database['announcement']

/** @returns its number */
export const insertAnnouncement = async (
  tx: Tx,
  row: Omit<Insertable<Row>, 'audience'> & { readonly audience: Audience },
): Promise<number> =>
  (
    await tx.one(
      q
        .insertInto('announcement')
        .values({ ...row, audience: JSON.stringify(row.audience) })
        .returning('no'),
    )
  ).no

const columns = [
  'id',
  'no',
  'kind',
  'scopeKind',
  'scopeCode',
  'audience',
  'titleVi',
  'textVi',
  'titleEn',
  'textEn',
  'page',
  'sendAt',
  'state',
  'writtenBy',
  'version',
] as const

/** One announcement, held: a step and a portion of the sending wait for each other. */
export const lockAnnouncement = (tx: Tx, no: number) =>
  tx.first(q.selectFrom('announcement').select(columns).where('no', '=', no).forUpdate())

/** One that is due, held; undefined when somebody else has it, or it is not to be sent now. */
export const lockDue = (tx: Tx, id: string) =>
  tx.first(
    q
      .selectFrom('announcement')
      .select(columns)
      .where('id', '=', id)
      .where('state', 'in', ['scheduled', 'sending'])
      .where('sendAt', '<=', sql<Date>`app_now()`)
      .forUpdate()
      .skipLocked(),
  )
export type AnnouncementRecord = NonNullable<Awaited<ReturnType<typeof lockAnnouncement>>>

/** Changes the row that was seen. @returns false when somebody was faster */
export const updateAnnouncement = async (
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  set: Omit<Updateable<Row>, 'audience'> & { readonly audience?: Audience },
): Promise<boolean> => {
  const { audience, ...plain } = set
  const changed = await tx.run(
    q
      .updateTable('announcement')
      .set({ ...plain, ...(audience && { audience: JSON.stringify(audience) }), version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )
  return changed === 1
}

export const insertProgress = (tx: Tx, row: Pick<Insertable<Database['announcementProgress']>, 'announcementId' | 'nextAt' | 'accounts'>) =>
  tx.run(q.insertInto('announcementProgress').values(row))

export const getProgress = (tx: Tx, announcementId: string) =>
  tx.one(q.selectFrom('announcementProgress').select(['afterPerson', 'nextAt']).where('announcementId', '=', announcementId))

export interface Portion {
  /** The last person who was looked at. */
  readonly afterPerson: string
  readonly looked: number
  readonly reached: number
  readonly limited: number
  readonly nextAt: Date
}

export const addPortion = (tx: Tx, announcementId: string, { afterPerson, nextAt, ...more }: Portion) =>
  tx.run(
    q
      .updateTable('announcementProgress')
      .set({
        afterPerson,
        nextAt,
        looked: sql<number>`looked + ${more.looked}`,
        reached: sql<number>`reached + ${more.reached}`,
        limited: sql<number>`limited + ${more.limited}`,
      })
      .where('announcementId', '=', announcementId),
  )

export const setNextAt = (tx: Tx, announcementId: string, nextAt: Date) =>
  tx.run(q.updateTable('announcementProgress').set({ nextAt }).where('announcementId', '=', announcementId))

export const setCounts = (
  tx: Tx,
  announcementId: string,
  counts: { readonly read: number; readonly rung: number; readonly shown: number; readonly countedAt: Date },
) => tx.run(q.updateTable('announcementProgress').set(counts).where('announcementId', '=', announcementId))
