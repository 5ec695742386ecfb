import type { Uuid } from '#domain/kernel/ids.ts'
import { PROMISED_FOR_MS } from '#domain/notifications/delivery.ts'
import type { TEMPLATES, MessageTemplate } from '#domain/notifications/templates.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { enqueueAttempt, PLACES } from './attempt.ts'
import { keepNotice, type News } from './notice.ts'
import { insertMessage } from './store.ts'

/** A promised message always says whose officers see it when it cannot be delivered: null, when no agency is known, puts it before
 *  the administrators. */
export type Outgoing<T extends MessageTemplate> = Letter<T> &
  ((typeof TEMPLATES)[T]['class'] extends 'B' ? { readonly agencyCode: string | null } : unknown)

interface Letter<T extends MessageTemplate> extends News<T> {
  /** Of the template: A for what expires, B for what is promised. Written where the message is promised, checked by the compiler. */
  readonly class: (typeof TEMPLATES)[T]['class']
  readonly channel: 'sms' | 'email'
  /** Phone as 0xxxxxxxxx or email address; the caller has proof that it is the person's. */
  readonly to: string
  readonly language: 'vi' | 'en'
  /** Whose officers see it when it cannot be delivered. */
  readonly agencyCode?: string | null
  /** The same was just told by another contact, by this notice: the inbox keeps it once. Null: it is no notice of the inbox at all. */
  readonly copyOf?: Uuid | null
  /** End of a code's life; a promised message is tried for 72 hours when left out. */
  readonly expiresAt?: Date
}

/** Promises a message: written sealed in the transaction of the use case, handed over after its commit. What may be read again stays
 *  in the inbox as well, and rings on the devices that asked for it.
 *  @returns the message's id, which is also its Message-ID */
export async function sendMessage<T extends MessageTemplate>(ctx: Ctx, message: Outgoing<T>): Promise<Uuid> {
  const id = ctx.newId()
  const key = await ctx.vault.keyOf(ctx.tx, message.keySubject)
  const valuesSealed = key.seal(PLACES.values, id, JSON.stringify(message.values))
  await insertMessage(ctx.tx, {
    id,
    class: message.class,
    channel: message.channel,
    template: message.template,
    language: message.language,
    keySubject: message.keySubject,
    recipientSealed: key.seal(PLACES.recipient, id, message.to),
    recipientMasked: message.channel === 'sms' ? maskPhone(message.to) : maskEmail(message.to),
    valuesSealed,
    subjectKind: message.subjectKind,
    subjectId: message.subjectId,
    agencyCode: message.agencyCode ?? null,
    noticeId: message.copyOf === undefined ? id : message.copyOf,
    createdAt: ctx.now,
    expiresAt: message.expiresAt ?? new Date(ctx.now.getTime() + PROMISED_FOR_MS),
  })
  await enqueueAttempt(ctx, { id, attempts: 0, class: message.class })
  if (message.copyOf === undefined) await keepNotice(ctx, { ...message, id, valuesSealed, agencyCode: message.agencyCode ?? null })
  return id
}
