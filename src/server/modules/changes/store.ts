import { sql, type Insertable, type Updateable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'
import type { ContactKind } from '#domain/changes/change.ts'

const columns = [
  'id',
  'accountId',
  'participantId',
  'deviceId',
  'askedSealed',
  'beforeSealed',
  'phoneIndex',
  'phoneProvenAt',
  'emailIndex',
  'emailProvenAt',
  'aboutPerson',
  'agencyCode',
  'language',
  'caseFileId',
  'createdAt',
  'expiresAt',
  'approvedAt',
  'takesEffectAt',
  'cancelHash',
  'cancelCodeHmac',
  'endedAt',
  'outcome',
  'version',
] as const

const changes = q.selectFrom('changeRequest').select(columns)

/** Lets one browser of a person ask, prove or withdraw at a time, until the commit. */
export const lockPerson = (tx: Tx, accountId: string) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`change|${accountId}`}, 0))`.as('locked')))

/** The change of an account that has not ended. */
export const findLive = (tx: Tx, accountId: string) => tx.first(changes.where('accountId', '=', accountId).where('endedAt', 'is', null))

export const findLiveOfNo = (tx: Tx, socialInsuranceNo: string) =>
  tx.first(
    changes
      .where('participantId', '=', q.selectFrom('participant').select('id').where('socialInsuranceNo', '=', socialInsuranceNo))
      .where('endedAt', 'is', null),
  )

/** The newest one, also when it is over. */
export const findNewest = (tx: Tx, accountId: string) =>
  tx.first(changes.where('accountId', '=', accountId).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(1))

/** Every change that a person asked for, for the copy of all data. */
export const listChangesOf = (tx: Tx, participantId: string) =>
  tx.all(changes.where('participantId', '=', participantId).orderBy('createdAt').orderBy('id').limit(1_000))

export const findByCaseFile = (tx: Tx, caseFileId: string) => tx.first(changes.where('caseFileId', '=', caseFileId))
export const findByCancelHash = (tx: Tx, cancelHash: Buffer) => tx.first(changes.where('cancelHash', '=', cancelHash))
export const lockChange = (tx: Tx, id: string) => tx.one(changes.where('id', '=', id).forUpdate())

export type ChangeRow = Awaited<ReturnType<typeof lockChange>>

/** Approved contacts whose hold is over, the oldest first. */
export const listDue = async (tx: Tx): Promise<readonly string[]> =>
  (
    await tx.all(
      q
        .selectFrom('changeRequest')
        .select('id')
        .where('endedAt', 'is', null)
        .where('takesEffectAt', '<=', sql<Date>`app_now()`)
        .orderBy('takesEffectAt')
        .limit(100),
    )
  ).map(({ id }) => id)

/** Whether somebody else asks for this contact and has proven it. */
export const isAskedFor = async (
  tx: Tx,
  { kind, index, but }: { readonly kind: ContactKind; readonly index: Buffer; readonly but: string },
): Promise<boolean> =>
  (await tx.first(
    q
      .selectFrom('changeRequest')
      .select('id')
      .where(`${kind}Index`, '=', index)
      .where(`${kind}ProvenAt`, 'is not', null)
      .where('endedAt', 'is', null)
      .where('id', '<>', but),
  )) !== undefined

/** Accounts that are locked and have a change under way. */
export const listLocked = async (tx: Tx): Promise<readonly string[]> =>
  (
    await tx.all(
      q
        .selectFrom('changeRequest as c')
        .innerJoin('account as a', 'a.id', 'c.accountId')
        .select('a.id')
        .where('c.endedAt', 'is', null)
        .where('a.state', '=', 'locked')
        .orderBy('a.id')
        .limit(100),
    )
  ).map(({ id }) => id)

export const accountOfChange = async (tx: Tx, id: string): Promise<string> =>
  (await tx.one(q.selectFrom('changeRequest').select('accountId').where('id', '=', id))).accountId

export const insertChange = (tx: Tx, row: Insertable<Database['changeRequest']>) => tx.run(q.insertInto('changeRequest').values(row))

/** Changes a row whose version is still the one that was read. @returns the row as it is then */
export async function updateChange(
  tx: Tx,
  row: { readonly id: string; readonly version: number },
  change: Updateable<Database['changeRequest']>,
): Promise<ChangeRow> {
  const [changed] = await tx.all(
    q
      .updateTable('changeRequest')
      .set({ ...change, version: row.version + 1 })
      .where('id', '=', row.id)
      .where('version', '=', row.version)
      .returning(columns),
  )
  if (!changed) throw new Error('a change was changed under its lock')
  return changed
}

/** Forgets what was never sent. @returns the last version of each */
export const deleteExpired = (tx: Tx) =>
  tx.all(
    q
      .deleteFrom('changeRequest')
      .where('caseFileId', 'is', null)
      .where('expiresAt', '<', sql<Date>`app_now()`)
      .returning(['id', 'version']),
  )
