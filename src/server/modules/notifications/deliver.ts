import type { Uuid } from '#domain/kernel/ids.ts'
import { afterFailure, mayBeSent, type DeliveryClass } from '#domain/notifications/delivery.ts'
import { isTemplate, TEMPLATES, type MessageTemplate } from '#domain/notifications/templates.ts'
import { GatewayFailure, type Attachment, type EmailGateway, type SmsGateway } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { render, type Deployment, type StoredValues } from './render.ts'
import { enqueueAttempt, PLACES } from './send.ts'
import { countAttempt, lockOpenMessage, markEnded, markSent, noteProblem } from './store.ts'

/** Makes the files of a letter when it goes out, outside any transaction; given by the module that knows them. */
export type AttachmentOf = (template: MessageTemplate, subjectId: Uuid) => Promise<readonly Attachment[]>

export interface Delivery {
  readonly platform: Platform
  readonly sms: SmsGateway
  readonly email: EmailGateway
  readonly deployment: Deployment
  readonly attachmentOf: AttachmentOf
}

interface Claimed {
  readonly id: string
  readonly class: DeliveryClass
  readonly channel: 'sms' | 'email'
  readonly template: MessageTemplate
  readonly language: 'vi' | 'en'
  readonly subjectId: Uuid
  readonly to: string
  readonly values: StoredValues
  readonly attempts: number
  readonly expiresAt: Date
}

/** One attempt to hand a message over. Claim, send, record are three steps, and the outside is called between transactions.
 *  A crash after sending means that the message goes out again under the same Message-ID: late or twice, never lost. */
export async function deliverMessage(
  delivery: Delivery,
  job: { readonly id: string; readonly attempts: number; readonly traceId: string },
): Promise<void> {
  const work = { traceId: job.traceId, guard: asSystem }
  const claimed = await transact(delivery.platform, work, ctx => claim(ctx, job.id, job.attempts))
  if (!claimed) return
  try {
    const gatewayRef = await handOver(delivery, claimed)
    const wipeValues = TEMPLATES[claimed.template].secret
    await transact(delivery.platform, work, ctx => markSent(ctx.tx, { id: claimed.id, gatewayRef, at: ctx.now, wipeValues }))
  } catch (error) {
    await transact(delivery.platform, work, ctx => recordFailure(ctx, claimed, error instanceof GatewayFailure ? error.code : 'INTERNAL'))
    if (!(error instanceof GatewayFailure)) throw error
  }
}

/** Takes the message for this attempt, or settles it when its time is over. */
async function claim(ctx: Ctx, id: string, attempts: number): Promise<Claimed | undefined> {
  const row = await lockOpenMessage(ctx.tx, id, attempts)
  if (!row) return undefined
  const verdict = mayBeSent(row, ctx.now)
  if (verdict !== 'send' || !row.valuesSealed || !isTemplate(row.template)) {
    await end(ctx, row, verdict === 'send' ? 'dead' : verdict)
    return undefined
  }
  await countAttempt(ctx.tx, id)
  const key = await ctx.vault.keyOf(ctx.tx, row.keySubject as Uuid)
  return {
    ...row,
    template: row.template,
    subjectId: row.subjectId as Uuid,
    to: key.openText(PLACES.recipient, id, row.recipientSealed),
    values: JSON.parse(key.openText(PLACES.values, id, row.valuesSealed)) as StoredValues,
    attempts: row.attempts + 1,
  }
}

async function handOver(delivery: Delivery, message: Claimed): Promise<string> {
  const { subject, text } = render(message, delivery.deployment)
  const { id, to } = message
  if (message.channel === 'sms') return (await delivery.sms.send({ id, to, text })).ref
  const attachments = await delivery.attachmentOf(message.template, message.subjectId)
  return (await delivery.email.send({ id, to, subject, text, attachments })).ref
}

async function recordFailure(ctx: Ctx, message: Claimed, problem: string): Promise<void> {
  await noteProblem(ctx.tx, message.id, problem)
  const next = afterFailure(message, message.attempts, ctx.now)
  if (next.kind === 'retry') await enqueueAttempt(ctx, { id: message.id, attempts: message.attempts, afterMs: next.afterMs })
  else await end(ctx, message, next.kind)
}

/** What carried a secret is useless by now: it is wiped, and an officer cannot send it again. */
const end = (ctx: Ctx, message: { readonly id: string; readonly template: string }, state: 'expired' | 'dead') =>
  markEnded(ctx.tx, { id: message.id, state, at: ctx.now, wipeValues: !isTemplate(message.template) || TEMPLATES[message.template].secret })
