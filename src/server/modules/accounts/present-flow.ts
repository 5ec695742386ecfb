import type { CodeMessage, OtpSent } from '#contract/one-time-code.ts'
import { arrivalOf } from '#domain/notifications/arrival.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findMessages } from '../notifications/index.ts'
import { findFlowState, nextCodeTo, type FlowState, type OtpContact } from './otp.ts'

const OTHER = { sms: 'email', email: 'sms' } as const

interface Ways {
  /** To which a code may go. */
  readonly contacts: readonly OtpContact[]
  /** By which a code may go. */
  readonly channels: readonly OtpContact['channel'][]
  /** Between two codes to one contact. */
  readonly pauseS: number
}

/** How far the codes of a flow have come, and what can be done when none comes. A flow without guesses or with codes that have all
 *  expired is there, because from it the person goes on. Null when it was used or never had a code. */
export async function presentFlow(ctx: Ctx, flowId: string, { contacts, channels, pauseS }: Ways): Promise<OtpSent | null> {
  const flow = await findFlowState(ctx, flowId)
  const [latest] = flow?.codes ?? []
  if (!flow || !latest) return null
  const messages = await messagesOf(ctx, flow)
  const same = contacts.find(({ channel }) => channel === latest.channel)
  const otherChannel = channels.includes(OTHER[latest.channel]) ? OTHER[latest.channel] : null
  const other = contacts.find(({ channel }) => channel === otherChannel)
  const nextTo = async (contact: OtpContact | undefined): Promise<Date> =>
    contact ? (await nextCodeTo(ctx, flowId, contact, { otpPauseS: pauseS })).at : ctx.now
  const offeredAt = messages[0]?.arrival === 'failed' ? ctx.now : new Date(latest.createdAt.getTime() + pauseS * 1000)
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

/** The code on its way to the one contact of a flow: there is no other way for it. */
export async function presentOnly(ctx: Ctx, flowId: string, contact: OtpContact, pauseS: number): Promise<OtpSent> {
  const sent = await presentFlow(ctx, flowId, { contacts: [contact], channels: [contact.channel], pauseS })
  if (!sent) throw new Error('a code was sent and is not there')
  return sent
}
