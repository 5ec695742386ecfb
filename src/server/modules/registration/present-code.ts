import type { CodeMessage, OtpSent } from '#contract/registration.ts'
import { arrivalOf } from '#domain/notifications/arrival.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findFlowState, nextCodeTo, type FlowState } from '../accounts/index.ts'
import { findMessages } from '../notifications/index.ts'
import { caseState } from '../review/index.ts'
import { waitingDeclaration } from './dossier.ts'
import { policiesFor } from './filed-under.ts'
import { declaredContacts } from './send.ts'
import type { RegistrationRow } from './store.ts'

const OTHER = { sms: 'email', email: 'sms' } as const

/** The codes on their way, how far they have come, and what can be done when none comes. Null when there is nothing to prove: not
 *  sent yet, or the code was used. A flow without guesses or with codes that have all expired is there, because from it the person
 *  goes on. */
export async function presentOtp(ctx: Ctx, row: RegistrationRow): Promise<OtpSent | null> {
  if (row.caseFileId && (await caseState(ctx.tx, row.caseFileId)) !== 'returned') return null
  const declaration = await waitingDeclaration(ctx, row)
  const flow = row.otpFlowId ? await findFlowState(ctx, row.otpFlowId) : undefined
  const [latest] = flow?.codes ?? []
  if (!declaration || !row.otpFlowId || !flow || !latest) return null
  const messages = await messagesOf(ctx, flow)
  const contacts = declaredContacts(ctx, declaration)
  const policies = await policiesFor(ctx, row)
  const same = contacts.find(({ channel }) => channel === latest.channel)
  const otherChannel = policies.otpChannels.includes(OTHER[latest.channel]) ? OTHER[latest.channel] : null
  const other = contacts.find(({ channel }) => channel === otherChannel)
  const nextTo = async (contact: typeof same): Promise<Date> =>
    contact ? (await nextCodeTo(ctx, row.otpFlowId ?? '', contact, policies)).at : ctx.now
  const offeredAt = messages[0]?.arrival === 'failed' ? ctx.now : new Date(latest.createdAt.getTime() + policies.otpPauseS * 1000)
  const otherFrom = otherChannel && laterOf(await nextTo(other), offeredAt)
  return {
    channel: latest.channel,
    sentTo: messages[0]?.recipient ?? '',
    expiresAt: latest.expiresAt.toISOString(),
    resendFrom: (await nextTo(same)).toISOString(),
    now: ctx.now.toISOString(),
    triesLeft: flow.triesLeft,
    otherChannel,
    otherFrom: otherFrom?.toISOString() ?? null,
    asksEmail: otherChannel === 'email' && other === undefined,
    messages,
  }
}

const laterOf = (one: Date, other: Date): Date => (one > other ? one : other)

const SHOWN = 3

async function messagesOf(ctx: Ctx, { codes }: FlowState): Promise<CodeMessage[]> {
  const shown = codes.slice(0, SHOWN)
  const rows = await findMessages(
    ctx.tx,
    shown.map(({ messageId }) => messageId),
  )
  return shown.flatMap(({ messageId, expiresAt }) => {
    const message = rows.find(({ id }) => id === messageId)
    if (!message) return []
    return {
      channel: message.channel,
      recipient: message.recipientMasked,
      arrival: arrivalOf(message, ctx.now),
      at: (message.sentAt ?? message.createdAt).toISOString(),
      deliveredAt: message.deliveredAt?.toISOString() ?? null,
      isAlive: expiresAt > ctx.now,
    }
  })
}
