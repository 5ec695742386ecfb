import { sql, type Insertable, type Updateable } from 'kysely'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'
import { FRESH_MINUTES, type Factor } from '#domain/accounts/second-factor.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** The agency of a coordinator is the one that their unit has now. */
const agencyCode = sql<string>`coalesce(u.agency_code, f.agency_code)`

/** Whether the second factor was proven lately enough for what needs a fresh proof. */
const fresh = sql<boolean>`coalesce(s.proven_at > app_now() - make_interval(mins => ${FRESH_MINUTES}), false)`

const staffSessionByToken = prepared((p: { tokenHash: Buffer }) =>
  q
    .selectFrom('staffSession as s')
    .innerJoin('staff as f', 'f.id', 's.staffId')
    .leftJoin('unit as u', 'u.code', 'f.unitCode')
    .where('s.tokenHash', '=', p.tokenHash)
    .select([
      's.id',
      's.provenAt',
      'f.id as staffId',
      'f.role',
      agencyCode.as('agencyCode'),
      'f.unitCode',
      'u.state as unitState',
      'f.passwordMustChange',
      fresh.as('fresh'),
      sql<boolean>`s.ended_at is null and f.state = 'active' and s.expires_at > app_now() and s.seen_at > app_now() - interval '15 minutes'`.as(
        'live',
      ),
      sql<boolean>`s.seen_at < app_now() - interval '1 minute'`.as('stale'),
    ]),
)
export const findStaffSession = (tx: Tx, tokenHash: Buffer) => tx.first(staffSessionByToken({ tokenHash }))
export type FoundStaffSession = NonNullable<Awaited<ReturnType<typeof findStaffSession>>>

export const findStaffByLogin = (tx: Tx, loginName: string) =>
  tx.first(
    q.selectFrom('staff').where('loginName', '=', loginName).where('state', '=', 'active').select(['id', 'agencyCode', 'passwordHash']),
  )

/** A session with whose it is and what the second factor can be proven with. */
export const getOwnSession = (tx: Tx, id: string) =>
  tx.one(
    q
      .selectFrom('staffSession as s')
      .innerJoin('staff as f', 'f.id', 's.staffId')
      .leftJoin('unit as u', 'u.code', 'f.unitCode')
      .innerJoin('directoryAgency as g', join => join.on('g.code', '=', agencyCode))
      .where('s.id', '=', id)
      .select([
        's.id',
        's.provenAt',
        's.expiresAt',
        's.deviceId',
        'f.id as staffId',
        'f.loginName',
        'f.fullName',
        'f.role',
        'f.nationwide',
        'g.code as agencyCode',
        'f.passwordMustChange',
        'u.code as unitCode',
        'u.name as unitName',
        'g.name as agencyName',
        'g.level as agencyLevel',
        fresh.as('fresh'),
        sql<boolean>`exists (select from staff_passkey p where p.staff_id = f.id)`.as('hasPasskey'),
        sql<boolean>`exists (select from staff_totp t where t.staff_id = f.id and t.confirmed_at is not null)`.as('hasTotp'),
        sql<boolean>`exists (select from staff_recovery_code c where c.staff_id = f.id and c.used_at is null)`.as('hasRecovery'),
      ]),
  )
export type OwnSession = Awaited<ReturnType<typeof getOwnSession>>

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Under which kind of place tries are counted: a device or a network from which the person has signed in whole in the last half year has
 *  its own count, so that nobody elsewhere can make them wait. Asked for nobody as well: the time of the answer must not tell. */
export async function placeClassOf(
  tx: Tx,
  staffId: string | undefined,
  { deviceId, networkHmac }: { readonly deviceId: string; readonly networkHmac: Buffer },
): Promise<string> {
  const since = sql<Date>`app_now() - interval '180 days'`
  const known = q
    .selectFrom('staffSession')
    .where('staffId', '=', staffId ?? NOBODY)
    .where('provenAt', '>', since)
  const { device, network } = await tx.one(
    q.selectNoFrom(eb => [
      eb.exists(known.select('id').where('deviceId', '=', deviceId)).as('device'),
      eb.exists(known.select('id').where('networkHmac', '=', networkHmac)).as('network'),
    ]),
  )
  return device ? `device:${deviceId}` : network ? `network:${networkHmac.toString('base64url')}` : 'unknown'
}

/** Writes down a proof of the second factor; the session goes on under a new token. @returns 0 when it has ended meanwhile */
export const proveSession = (
  tx: Tx,
  id: string,
  proof: { readonly tokenHash: Buffer; readonly provenAt: Date; readonly factor: Factor; readonly expiresAt: Date },
) =>
  tx.run(
    q
      .updateTable('staffSession')
      .set({ ...proof, seenAt: proof.provenAt })
      .where('id', '=', id)
      .where('endedAt', 'is', null),
  )

/** A new token for a session; the one before opens nothing any more. */
export const renewToken = (tx: Tx, id: string, tokenHash: Buffer) =>
  tx.run(q.updateTable('staffSession').set({ tokenHash }).where('id', '=', id).where('endedAt', 'is', null))

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
      .leftJoin('unit as u', 'u.code', 'f.unitCode')
      .innerJoin('directoryAgency as g', join => join.on('g.code', '=', agencyCode))
      .leftJoin('participant as p', 'p.id', 'f.participantId')
      .where('f.id', '=', id)
      .select([
        'f.id',
        'f.loginName',
        'f.fullName',
        'f.role',
        'f.nationwide',
        'f.state',
        'g.code as agencyCode',
        'f.unitCode',
        'f.passwordHash',
        'f.emailSealed',
        'f.version',
        'g.parentCode',
        'g.name as agencyName',
        'p.socialInsuranceNo',
        'p.birthDate',
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

/** Closes the door to a member of staff; undefined when nobody has the name who may come back. */
export const disableStaffByLogin = (tx: Tx, loginName: string) =>
  tx.first(
    q
      .updateTable('staff')
      .set({ state: 'disabled', version: sql<number>`version + 1` })
      .where('loginName', '=', loginName)
      .where('state', '<>', 'disabled')
      .returning(['id', 'fullName', 'agencyCode', 'nationwide', 'version']),
  )

/** Ends every session of a member of staff, but for one that may go on. @returns how many there were */
export const endSessionsOfStaff = (tx: Tx, staffId: string, except?: string) =>
  tx.run(
    q
      .updateTable('staffSession')
      .set({ endedAt: sql<Date>`app_now()`, endReason: 'revoked' })
      .where('staffId', '=', staffId)
      .where('endedAt', 'is', null)
      .$if(except !== undefined, query => query.where('id', '<>', except ?? '')),
  )

/** Names of members of staff, for "whose file is it". */
export const getStaffName = async (tx: Tx, id: string): Promise<string> =>
  (await tx.one(q.selectFrom('staff').select('fullName').where('id', '=', id))).fullName

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

export const findStaffId = async (tx: Tx, id: string): Promise<string | undefined> =>
  (await tx.first(q.selectFrom('staff').select('id').where('id', '=', id)))?.id

export const changeStaffRow = (
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  changes: Pick<Updateable<Database['staff']>, 'role' | 'nationwide' | 'agencyCode' | 'participantId' | 'state'>,
) =>
  tx.run(
    q
      .updateTable('staff')
      .set({ ...changes, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )

/** One decision at a time about who runs the deployment. */
export const lockNationwide = (tx: Tx) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended('staff.nationwide', 0))`.as('locked')))

/** How many others run the deployment. @param except nobody, to count all of them */
export const otherNationwide = async (tx: Tx, except: string = NOBODY): Promise<number> =>
  (
    await tx.one(
      q
        .selectFrom('staff')
        .select(sql<number>`count(*)::int`.as('others'))
        .where('nationwide', '=', true)
        .where('state', '=', 'active')
        .where('id', '<>', except),
    )
  ).others
