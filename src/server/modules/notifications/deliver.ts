import type { Uuid } from '#domain/kernel/ids.ts'
import { afterFailure, mayBeSent, type DeliveryClass } from '#domain/notifications/delivery.ts'
import { pushUrgency } from '#domain/notifications/inbox.ts'
import { isTemplate, TEMPLATES, type MessageTemplate } from '#domain/notifications/templates.ts'
import { GatewayFailure, type Attachment, type EmailGateway, type PushGateway, type SmsGateway } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import type { ChannelHealth } from './channel-health.ts'
import { pushTo, unsubscribePush, type PushTo } from './push.ts'
import { render, type Deployment, type StoredValues } from './render.ts'
import { enqueueAttempt, PLACES } from './attempt.ts'
import { countAttempt, lockOpenMessage, markEnded, markSent, noteProblem } from './store.ts'

/** Makes the files of a letter when it goes out, outside any transaction; given by the module that knows them. */
export type AttachmentOf = (template: MessageTemplate, subjectId: Uuid) => Promise<readonly Attachment[]>

export interface NotificationDeps {
  readonly platform: Platform
  readonly sms: SmsGateway
  readonly email: EmailGateway
  readonly push: PushGateway
  readonly deployment: Deployment
  readonly attachmentOf: AttachmentOf
}
export interface Delivery extends NotificationDeps {
  readonly health: ChannelHealth
}

interface Failed {
  readonly id: string
  readonly class: DeliveryClass
  readonly template: string
  /** This one included. */
  readonly attempts: number
  readonly expiresAt: Date
}

interface Claim extends Failed {
  readonly template: MessageTemplate
  readonly language: 'vi' | 'en'
  readonly subjectId: Uuid
}
type Claimed = Claim &
  (
    | { readonly channel: 'sms' | 'email'; readonly to: string; readonly values: StoredValues }
    | { readonly channel: 'push'; readonly to: PushTo; readonly ttlS: number }
  )

/** One attempt to hand a message over. Claim, send, record are three steps, and the outside is called between transactions.
 *  A crash after sending means that the message goes out again under the same Message-ID: late or twice, never lost. */
export async function deliverMessage(
  delivery: Delivery,
  job: { readonly id: string; readonly attempts: number; readonly traceId: string },
): Promise<void> {
  const work = { traceId: job.traceId, guard: asSystem }
  const claimed = await transact(delivery.platform, work, ctx => claim(ctx, delivery.health, job))
  if (!claimed) return
  try {
    const sent = await handOver(delivery, claimed)
    await transact(delivery.platform, work, ctx => recordSent(ctx, claimed, sent))
  } catch (error) {
    const problem = error instanceof GatewayFailure ? error.code : 'INTERNAL'
    await transact(delivery.platform, work, async ctx => {
      if (problem === 'RECIPIENT_GONE' && claimed.channel === 'push') await recordGone(ctx, claimed, claimed.to)
      else await recordFailure(ctx, claimed, problem)
    })
    if (problem === 'INTERNAL') throw error
  }
}

/** Takes the message for this attempt, or settles it when its time is over. */
async function claim(
  ctx: Ctx,
  health: ChannelHealth,
  job: { readonly id: string; readonly attempts: number },
): Promise<Claimed | undefined> {
  const { id } = job
  const row = await lockOpenMessage(ctx.tx, id, job.attempts)
  if (!row) return undefined
  const verdict = mayBeSent(row, ctx.now)
  if (verdict !== 'send' || !row.valuesSealed || !isTemplate(row.template)) {
    await end(ctx, row, verdict === 'send' ? 'dead' : verdict)
    return undefined
  }
  const trouble = health.blockedBy(row.channel)
  // A code waits a second without losing one of its few attempts.
  if (trouble && row.class === 'A') return void (await enqueueAttempt(ctx, { ...row, afterMs: 1_000 }))
  await countAttempt(ctx.tx, id)
  if (trouble) return void (await recordFailure(ctx, { ...row, attempts: row.attempts + 1 }, trouble))
  const key = await ctx.vault.keyOf(ctx.tx, row.keySubject as Uuid)
  const { channel, template } = row
  const claimed = { ...row, template, subjectId: row.subjectId as Uuid, attempts: row.attempts + 1 }
  const recipient = key.openText(PLACES.recipient, id, row.recipientSealed)
  if (channel !== 'push')
    return { ...claimed, channel, to: recipient, values: JSON.parse(key.openText(PLACES.values, id, row.valuesSealed)) as StoredValues }
  const to = await pushTo(ctx, recipient, { id, template, noticeId: row.noticeId })
  if (!to) return void (await end(ctx, row, 'expired'))
  return { ...claimed, channel, to, ttlS: Math.floor((row.expiresAt.getTime() - ctx.now.getTime()) / 1_000) }
}

interface Sent {
  readonly gatewayRef: string
  /** The channel was in trouble and works again. */
  readonly recovered: boolean
}

async function handOver(delivery: Delivery, message: Claimed): Promise<Sent> {
  const { health } = delivery
  health.begin(message.channel)
  try {
    const gatewayRef = await callGateway(delivery, message)
    return { gatewayRef, recovered: health.end(message.channel) }
  } catch (error) {
    health.end(message.channel, error instanceof GatewayFailure ? error.code : 'REFUSED')
    throw error
  }
}

async function callGateway(delivery: Delivery, message: Claimed): Promise<string> {
  if (message.channel === 'push') {
    const { address, payload } = message.to
    const urgency = pushUrgency(message.template)
    return (await delivery.push.send({ id: message.id, to: address, payload, ttlS: message.ttlS, urgency })).ref
  }
  const { subject, text } = render(message, delivery.deployment)
  const { id, to } = message
  if (message.channel === 'sms') return (await delivery.sms.send({ id, to, text })).ref
  const attachments = await delivery.attachmentOf(message.template, message.subjectId)
  return (await delivery.email.send({ id, to, subject, text, attachments })).ref
}

/** What waited for the channel to work again is sent now instead of after its pause. */
async function recordSent(ctx: Ctx, message: Claimed, sent: Sent): Promise<void> {
  const wipeValues = TEMPLATES[message.template].secret
  await markSent(ctx.tx, { id: message.id, gatewayRef: sent.gatewayRef, at: ctx.now, wipeValues })
  if (sent.recovered) await ctx.enqueue('wake_messages', { channel: message.channel }, { key: `wake:${message.channel}` })
}

/** The device has turned notifications off: nobody can mend that, and the text or letter goes its own way. */
async function recordGone(ctx: Ctx, message: Failed, { address }: PushTo): Promise<void> {
  await noteProblem(ctx.tx, message.id, 'RECIPIENT_GONE')
  await end(ctx, message, 'expired')
  await unsubscribePush(ctx, address.endpoint)
}

async function recordFailure(ctx: Ctx, message: Failed, problem: string): Promise<void> {
  await noteProblem(ctx.tx, message.id, problem)
  const next = afterFailure(message, message.attempts, ctx.now)
  if (next.kind === 'retry') await enqueueAttempt(ctx, { ...message, afterMs: next.afterMs })
  else await end(ctx, message, next.kind)
}

/** What carried a secret is useless by now: it is wiped, and an officer cannot send it again. */
const end = (ctx: Ctx, message: { readonly id: string; readonly template: string }, state: 'expired' | 'dead') =>
  markEnded(ctx.tx, { id: message.id, state, at: ctx.now, wipeValues: !isTemplate(message.template) || TEMPLATES[message.template].secret })
