import { sql, type Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

export const insertInvitation = (tx: Tx, row: Insertable<Database['staffInvitation']>) =>
  tx.run(
    q
      .insertInto('staffInvitation')
      .values(row)
      .onConflict(conflict => conflict.columns(['agencyCode', 'emailIndex']).where('state', '=', 'open').doNothing()),
  )

const select = () =>
  q
    .selectFrom('staffInvitation as i')
    .leftJoin('unit as u', 'u.code', 'i.unitCode')
    .innerJoin('directoryAgency as g', join => join.on('g.code', '=', sql<string>`coalesce(u.agency_code, i.agency_code)`))
    .leftJoin('participant as p', 'p.id', 'i.participantId')
    .leftJoin('staff as b', 'b.id', 'i.invitedBy')
    .select([
      'i.id',
      'i.state',
      'i.emailSealed',
      'i.emailIndex',
      'i.fullName',
      'i.role',
      'i.nationwide',
      'g.code as agencyCode',
      'i.participantId',
      'i.language',
      'i.invitedBy',
      'i.sentAt',
      'i.expiresAt',
      'i.version',
      'u.code as unitCode',
      'u.name as unitName',
      'g.name as agencyName',
      'g.parentCode',
      'p.socialInsuranceNo',
      'p.birthDate',
      'b.fullName as inviterName',
      sql<boolean>`i.state = 'open' and i.expires_at > app_now()`.as('live'),
    ])

export const findInvitationByToken = (tx: Tx, tokenHash: Buffer) => tx.first(select().where('i.tokenHash', '=', tokenHash))
export const findInvitation = (tx: Tx, id: string) => tx.first(select().where('i.id', '=', id))
export type InvitationRecord = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/** The open invitation of an agency for an address; its time may be over. */
export const findOpenInvitation = (tx: Tx, agencyCode: string, emailIndex: Buffer) =>
  tx.first(select().where('i.agencyCode', '=', agencyCode).where('i.emailIndex', '=', emailIndex).where('i.state', '=', 'open'))

/** Open invitations to run the deployment. */
export const listNationwideInvitations = (tx: Tx) =>
  tx.all(select().where('i.nationwide', '=', true).where('i.state', '=', 'open').limit(100))

export const renewInvitation = (
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  link: { readonly tokenHash: Buffer; readonly sentAt: Date; readonly expiresAt: Date },
) =>
  tx.run(
    q
      .updateTable('staffInvitation')
      .set({ ...link, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', 'open'),
  )

export const takeBack = (tx: Tx, { id, version }: { readonly id: string; readonly version: number }) =>
  tx.run(
    q
      .updateTable('staffInvitation')
      .set({ state: 'taken_back', version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', 'open'),
  )

/** Uses an invitation up; of two tries at once one gets it. */
export const acceptOpen = (tx: Tx, { id, version }: { readonly id: string; readonly version: number }, staffId: string) =>
  tx.run(
    q
      .updateTable('staffInvitation')
      .set({ state: 'accepted', staffId, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', 'open')
      .where('expiresAt', '>', sql<Date>`app_now()`),
  )

/** Somebody in the registry by number, with the member of staff who they are already. */
export const findNumber = (tx: Tx, socialInsuranceNo: string) =>
  tx.first(
    q
      .selectFrom('participant as p')
      .leftJoin('staff as f', join => join.onRef('f.participantId', '=', 'p.id').on('f.state', '<>', 'disabled'))
      .where('p.socialInsuranceNo', '=', socialInsuranceNo)
      .select(['p.id', 'p.fullName', 'f.id as staffId']),
  )

export const findStaffByEmail = (tx: Tx, emailIndex: Buffer) =>
  tx.first(q.selectFrom('staff').select(['id', 'state', 'version']).where('emailIndex', '=', emailIndex).where('state', '<>', 'disabled'))

export const hasStaffEmail = async (tx: Tx, emailIndex: Buffer): Promise<boolean> => Boolean(await findStaffByEmail(tx, emailIndex))

export const hasLoginName = async (tx: Tx, loginName: string): Promise<boolean> =>
  Boolean(await tx.first(q.selectFrom('staff').select('id').where('loginName', '=', loginName)))

/** A new member of staff; 0 when name, address or person have an account already. */
export const insertInvited = (tx: Tx, row: Insertable<Database['staff']>) =>
  tx.run(
    q
      .insertInto('staff')
      .values(row)
      .onConflict(conflict => conflict.doNothing()),
  )

export const insertPasswordLink = (tx: Tx, row: Insertable<Database['staffPasswordReset']>) =>
  tx.run(q.insertInto('staffPasswordReset').values(row))

/** Ends the links that a member of staff has for a forgotten password. */
export const endPasswordLinks = (tx: Tx, staffId: string, at: Date) =>
  tx.run(q.updateTable('staffPasswordReset').set({ usedAt: at }).where('staffId', '=', staffId).where('usedAt', 'is', null))

/** Whose link it is, while it opens something. */
export const findPasswordLink = (tx: Tx, tokenHash: Buffer) =>
  tx.first(
    q
      .selectFrom('staffPasswordReset as r')
      .innerJoin('staff as f', 'f.id', 'r.staffId')
      .where('r.tokenHash', '=', tokenHash)
      .where('r.usedAt', 'is', null)
      .where('r.expiresAt', '>', sql<Date>`app_now()`)
      .where('f.state', '=', 'active')
      .select(['r.id', 'f.id as staffId']),
  )

/** Uses a link up. @returns whether it was this request that did */
export const usePasswordLink = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('staffPasswordReset')
      .set({ usedAt: sql<Date>`app_now()` })
      .where('id', '=', id)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', sql<Date>`app_now()`),
  )) === 1
