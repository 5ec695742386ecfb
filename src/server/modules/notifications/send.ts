import type { Uuid } from '#domain/kernel/ids.ts'
import { PROMISED_FOR_MS, type DeliveryClass } from '#domain/notifications/delivery.ts'
import type { TEMPLATES, MessageTemplate, MessageValues } from '#domain/notifications/templates.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { insertMessage } from './store.ts'

/** A promised message always says whose officers see it when it cannot be delivered: null, when no agency is known, puts it before
 *  the administrators. */
export type Outgoing<T extends MessageTemplate> = Letter<T> &
  ((typeof TEMPLATES)[T]['class'] extends 'B' ? { readonly agencyCode: string | null } : unknown)

interface Letter<T extends MessageTemplate> {
  /** Of the template: A for what expires, B for what is promised. Written where the message is promised, checked by the compiler. */
  readonly class: (typeof TEMPLATES)[T]['class']
  readonly template: T
  readonly values: MessageValues[T]
  readonly channel: 'sms' | 'email'
  /** Phone as 0xxxxxxxxx or email address; the caller has proof that it is the person's. */
  readonly to: string
  readonly language: 'vi' | 'en'
  /** What the message is about; listMessages() finds it by this. */
  readonly subjectKind: string
  readonly subjectId: Uuid
  /** Under whose key recipient and values are sealed. */
  readonly keySubject: Uuid
  /** Whose officers see it when it cannot be delivered. */
  readonly agencyCode?: string | null
  /** End of a code's life; a promised message is tried for 72 hours when left out. */
  readonly expiresAt?: Date
}

/** Promises a message: written sealed in the transaction of the use case, handed over after its commit.
 *  @returns the message's id, which is also its Message-ID */
export async function sendMessage<T extends MessageTemplate>(ctx: Ctx, message: Outgoing<T>): Promise<Uuid> {
  const id = ctx.newId()
  const key = await ctx.vault.keyOf(ctx.tx, message.keySubject)
  await insertMessage(ctx.tx, {
    id,
    class: message.class,
    channel: message.channel,
    template: message.template,
    language: message.language,
    keySubject: message.keySubject,
    recipientSealed: key.seal(PLACES.recipient, id, message.to),
    recipientMasked: message.channel === 'sms' ? maskPhone(message.to) : maskEmail(message.to),
    valuesSealed: key.seal(PLACES.values, id, JSON.stringify(message.values)),
    subjectKind: message.subjectKind,
    subjectId: message.subjectId,
    agencyCode: message.agencyCode ?? null,
    createdAt: ctx.now,
    expiresAt: message.expiresAt ?? new Date(ctx.now.getTime() + PROMISED_FOR_MS),
  })
  await enqueueAttempt(ctx, { id, attempts: 0, class: message.class })
  return id
}

export const PLACES = { recipient: 'notification_message.recipient', values: 'notification_message.values' } as const

/** Codes overtake what is promised, and that overtakes mass mail. The lower number goes first. */
export const PRIORITY: Readonly<Record<DeliveryClass, number>> = { A: -10, B: 0, C: 10 }

interface Attempt {
  readonly id: string
  readonly attempts: number
  readonly class: DeliveryClass
  readonly afterMs?: number
}

/** Plans the next attempt. A job says which attempt it is for: of two jobs for the same attempt, one finds nothing to do. */
export const enqueueAttempt = (ctx: Ctx, next: Attempt): Promise<void> =>
  ctx.enqueue(
    'deliver_message',
    { id: next.id, attempts: next.attempts },
    {
      key: `message:${next.id}`,
      priority: PRIORITY[next.class],
      // The queue runs by the machine's clock, which does not travel.
      ...(next.afterMs !== undefined && { runAt: new Date(Date.now() + next.afterMs) }),
    },
  )
