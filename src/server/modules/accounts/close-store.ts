import { q, type Tx } from '#server/platform/database/query.ts'
import { tellEnded } from './session-store.ts'

export const lockAccount = (tx: Tx, id: string) =>
  tx.one(q.selectFrom('account').select(['id', 'participantId', 'state', 'version']).where('id', '=', id).forUpdate())

/** Every session of an account, also what waits for its proof; pages that watch hear of it at the commit. */
export async function endAllSessions(tx: Tx, accountId: string, at: Date): Promise<void> {
  const ended = await tx.all(
    q
      .updateTable('accountSession')
      .set({ endedAt: at, endReason: 'closed' })
      .where('accountId', '=', accountId)
      .where('endedAt', 'is', null)
      .returning(['id']),
  )
  await tellEnded(tx, ended)
}

/** No device and no passkey is known any more, a first password that nobody has used opens nothing, and nothing is left of own ones. */
export async function forgetAllDevices(tx: Tx, accountId: string, at: Date): Promise<void> {
  await tx.run(q.updateTable('accountDevice').set({ endedAt: at }).where('accountId', '=', accountId).where('endedAt', 'is', null))
  await tx.run(q.updateTable('accountIssuedSecret').set({ usedAt: at }).where('accountId', '=', accountId).where('usedAt', 'is', null))
  for (const table of ['accountPasskey', 'accountPasswordPast', 'accountPasswordReminder'] as const)
    await tx.run(q.deleteFrom(table).where('accountId', '=', accountId))
}

/** Codes on their way to the owner of an account are worth nothing any more. */
export const endCodesOf = (tx: Tx, accountId: string) =>
  tx.run({
    text: `update otp_code c set expires_at = least(c.expires_at, app_now()) from otp_flow f
      where f.id = c.flow_id and f.subject_id = $1 and f.consumed_at is null`,
    values: [accountId],
  })

/** The row stays, since its person may come back; what it says of the person goes. The caller holds it. */
export const closeAccountRow = (tx: Tx, { id, version }: { readonly id: string; readonly version: number }) =>
  tx.run(
    q
      .updateTable('account')
      .set({
        state: 'closed',
        passwordHash: null,
        passwordSetAt: null,
        passwordWeakAt: null,
        lockedBy: null,
        ...WITHOUT_CONTACT,
        version: version + 1,
      })
      .where('id', '=', id),
  )

const WITHOUT_CONTACT = {
  phoneSealed: null,
  phoneIndex: null,
  phoneProvenAt: null,
  emailSealed: null,
  emailIndex: null,
  emailProvenAt: null,
} as const
