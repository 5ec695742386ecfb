import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { changeContact, getAccount, holdAccount, holdContact, provenContacts, signOutEverywhere } from '../accounts/index.ts'
import { correctParticipant } from '../participants/index.ts'
import { isTaken } from './confirm.ts'
import { endChange, stopChange } from './end.ts'
import { accountOf, newContacts, openChange, participantOf } from './request.ts'
import { accountOfChange, lockChange } from './store.ts'
import { tellContacts, tellPerson } from './tell.ts'

/** Lets an approved contact count, once its hold is over: account, registry, sessions and notices in one transaction. Safe to repeat.
 *  Sessions on other devices than the one on which it was asked for end. When somebody else has the contact by now, or the account was
 *  locked or closed, nothing changes and the person is told. The account is held before the change, as by a lock. */
export async function applyChange(ctx: Ctx, id: string): Promise<void> {
  await holdAccount(ctx.tx, await accountOfChange(ctx.tx, id))
  const row = await lockChange(ctx.tx, id)
  if (row.endedAt !== null || row.takesEffectAt === null || row.takesEffectAt > ctx.now) return
  const at = ctx.now.toISOString()
  if ((await getAccount(ctx.tx, row.accountId)).state !== 'active') return void (await stopChange(ctx, row, 'cancelled'))
  const contacts = newContacts(ctx, row, (await openChange(ctx, row)).asked)
  for (const contact of contacts) {
    await holdContact(ctx.tx, contact.index)
    if (!(await isTaken(ctx, row, contact))) continue
    await tellPerson(ctx, await endChange(ctx, row, 'contact_taken'), { template: 'contact_change_failed', values: { at } })
    return
  }
  const before = await provenContacts(ctx, accountOf(row))
  const phone = contacts.find(({ kind }) => kind === 'phone')?.to
  const email = contacts.find(({ kind }) => kind === 'email')?.to
  await changeContact(ctx, accountOf(row), { phone, email })
  await correctParticipant(ctx, participantOf(row), { phone, email })
  await signOutEverywhere(ctx, { accountId: accountOf(row), participantId: participantOf(row) }, row.deviceId as Uuid)
  const done = await endChange(ctx, row, 'applied')
  await tellContacts(ctx, done, [...contacts, ...before], { template: 'contact_changed', values: { at } })
}
