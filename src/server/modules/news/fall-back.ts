import { dayInVietnam, instantInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { choicesOf } from '#domain/news/preferences.ts'
import { outOfQuiet, textNextDay } from '#domain/news/texting.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { findAccountOfParticipant, getAccount, provenContacts } from '../accounts/index.ts'
import { textUnread } from '../notifications/index.ts'
import { listChoices } from './preference-store.ts'
import { countTextsSince, lockDueOf, postponeFallbacks, settleFallbacks, type DueFallback } from './store.ts'

const idsOf = (due: readonly DueFallback[]) => due.map(({ noticeId }) => noticeId)

/** One text for everything that a reader has not looked at in time; none for what was read or shown, for kinds that the reader or the office does
 *  not want texts of, at night, or beyond the texts of a day. Safe to repeat: the notices are held and settled in this transaction.
 *  @returns the message */
export async function fallBack(ctx: Ctx, participantId: Uuid): Promise<Uuid | undefined> {
  const due = await lockDueOf(ctx.tx, participantId)
  await settleFallbacks(ctx.tx, idsOf(due.filter(({ isRead }) => isRead)), 'read')
  await settleFallbacks(ctx.tx, idsOf(due.filter(({ isRead, isShown }) => !isRead && isShown)), 'shown')
  const unseen = due.filter(({ isRead, isShown }) => !isRead && !isShown)
  const policies = await readPolicies(ctx.tx)
  const choices = choicesOf(await listChoices(ctx.tx, participantId))
  const isWanted = ({ kind }: DueFallback): boolean =>
    policies.newsTextKinds.includes(kind) && choices.some(choice => choice.kind === kind && choice.sms)
  await settleFallbacks(ctx.tx, idsOf(unseen.filter(each => !isWanted(each))), 'off')
  const wanted = idsOf(unseen.filter(isWanted))
  if (wanted.length === 0) return undefined
  const phone = await phoneOf(ctx, participantId)
  if (!phone) return void (await settleFallbacks(ctx.tx, wanted, 'unreachable'))
  const earliest = outOfQuiet(ctx.now, policies)
  if (earliest > ctx.now) return void (await postponeFallbacks(ctx.tx, wanted, earliest))
  const texts = await countTextsSince(ctx.tx, participantId, instantInVietnam(dayInVietnam(ctx.now)))
  if (texts >= policies.newsTextsPerDay) return void (await postponeFallbacks(ctx.tx, wanted, textNextDay(ctx.now, policies)))
  const messageId = await textUnread(ctx, wanted, { ...phone, participantId })
  await settleFallbacks(ctx.tx, wanted, 'texted', messageId)
  return messageId
}

/** The proven phone of an account that is open to its owner. */
async function phoneOf(ctx: Ctx, participantId: Uuid) {
  const found = await findAccountOfParticipant(ctx.tx, participantId)
  if (!found) return undefined
  const { id, state, language } = await getAccount(ctx.tx, found.id)
  const contact = state === 'active' ? (await provenContacts(ctx, id as Uuid)).find(({ channel }) => channel === 'sms') : undefined
  return contact && { to: contact.to, language, accountId: id as Uuid }
}
