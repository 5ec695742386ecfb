import { sql, type Insertable } from 'kysely'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const staffSessionByToken = prepared((p: { tokenHash: Buffer }) =>
  q
    .selectFrom('staffSession as s')
    .innerJoin('staff as f', 'f.id', 's.staffId')
    .innerJoin('directoryAgency as g', 'g.code', 'f.agencyCode')
    .where('s.tokenHash', '=', p.tokenHash)
    .select([
      's.id',
      's.expiresAt',
      'f.id as staffId',
      'f.fullName',
      'f.role',
      'f.agencyCode',
      'f.passwordMustChange',
      'g.name as agencyName',
      'g.level as agencyLevel',
      sql<boolean>`s.ended_at is null and f.state = 'active' and s.expires_at > app_now() and s.seen_at > app_now() - interval '15 minutes'`.as(
        'live',
      ),
      sql<boolean>`s.seen_at < app_now() - interval '1 minute'`.as('stale'),
    ]),
)
export const findStaffSession = (tx: Tx, tokenHash: Buffer) => tx.first(staffSessionByToken({ tokenHash }))

export const findStaffByLogin = (tx: Tx, loginName: string) =>
  tx.first(
    q
      .selectFrom('staff as f')
      .innerJoin('directoryAgency as g', 'g.code', 'f.agencyCode')
      .where('f.loginName', '=', loginName)
      .where('f.state', '=', 'active')
      .select([
        'f.id',
        'f.fullName',
        'f.role',
        'f.agencyCode',
        'f.passwordHash',
        'f.passwordMustChange',
        'g.name as agencyName',
        'g.level as agencyLevel',
      ]),
  )

export const insertStaff = (tx: Tx, staff: Insertable<Database['staff']>) => tx.run(q.insertInto('staff').values(staff))
export const insertStaffSession = (tx: Tx, session: Insertable<Database['staffSession']>) =>
  tx.run(q.insertInto('staffSession').values(session))

export const touchStaffSession = (tx: Tx, id: string) =>
  tx.run(
    q
      .updateTable('staffSession')
      .set({ seenAt: sql<Date>`app_now()` })
      .where('id', '=', id)
      .where('endedAt', 'is', null),
  )

export const endStaffSession = (tx: Tx, tokenHash: Buffer) =>
  tx.first(
    q
      .updateTable('staffSession')
      .set({ endedAt: sql<Date>`app_now()`, endReason: 'signed_out' })
      .where('tokenHash', '=', tokenHash)
      .where('endedAt', 'is', null)
      .returning(['id', 'staffId']),
  )

/** A member of staff whose password is to be changed. */
export const getStaff = (tx: Tx, id: string) =>
  tx.one(
    q
      .selectFrom('staff as f')
      .innerJoin('directoryAgency as g', 'g.code', 'f.agencyCode')
      .where('f.id', '=', id)
      .select([
        'f.id',
        'f.loginName',
        'f.fullName',
        'f.role',
        'f.agencyCode',
        'f.passwordHash',
        'f.version',
        'g.name as agencyName',
        'g.level as agencyLevel',
      ]),
  )

export const setStaffPassword = (tx: Tx, id: string, version: number, hash: string) =>
  tx.run(
    q
      .updateTable('staff')
      .set({ passwordHash: hash, passwordMustChange: false, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )

/** Closes the door to a member of staff; undefined when nobody active has the name. */
export const disableStaffByLogin = (tx: Tx, loginName: string) =>
  tx.first(
    q
      .updateTable('staff')
      .set({ state: 'disabled', version: sql<number>`version + 1` })
      .where('loginName', '=', loginName)
      .where('state', '=', 'active')
      .returning(['id', 'fullName', 'agencyCode', 'version']),
  )

/** Ends every session of a member of staff. @returns how many there were */
export const endSessionsOfStaff = (tx: Tx, staffId: string) =>
  tx.run(
    q
      .updateTable('staffSession')
      .set({ endedAt: sql<Date>`app_now()`, endReason: 'revoked' })
      .where('staffId', '=', staffId)
      .where('endedAt', 'is', null),
  )

/** Names of members of staff, for "whose file is it". */
export const getStaffName = async (tx: Tx, id: string): Promise<string> =>
  (await tx.one(q.selectFrom('staff').select('fullName').where('id', '=', id))).fullName

/** Whether a member of staff still works here. */
export const isStaffActive = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.first(q.selectFrom('staff').select('id').where('id', '=', id).where('state', '=', 'active'))) !== undefined

/** Who a member of staff is in the registry; undefined when nobody has said so. For the rule that nobody decides about oneself or the
 *  own family. */
export const staffParticipant = (tx: Tx, staffId: string) =>
  tx.first(
    q
      .selectFrom('staff as f')
      .innerJoin('participant as p', 'p.id', 'f.participantId')
      .where('f.id', '=', staffId)
      .select(['p.id as participantId', 'p.socialInsuranceNo', 'p.householdNo']),
  )
