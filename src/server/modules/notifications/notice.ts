import type { Uuid } from '#domain/kernel/ids.ts'
import { PROMISED_FOR_MS } from '#domain/notifications/delivery.ts'
import { NOTICES } from '#domain/notifications/inbox.ts'
import { isSharedTemplate, type MessageTemplate, type MessageValues } from '#domain/notifications/templates.ts'
import type { Ctx } from '#server/platform/context.ts'
import { enqueueAttempt, PLACES } from './attempt.ts'
import { insertNotice } from './notice-store.ts'
import { listDevices } from './push-store.ts'
import { insertMessage } from './store.ts'

/** So long a device may be away and still ring for an announcement. */
const RINGS_FOR_MS = 24 * 3_600_000

/** What is told, whichever way it goes. */
export interface News<T extends MessageTemplate> {
  readonly template: T
  readonly values: MessageValues[T]
  /** What the message is about; listMessages() finds it by this. */
  readonly subjectKind: string
  readonly subjectId: Uuid
  /** Under whose key recipient and values are sealed. */
  readonly keySubject: Uuid
  /** Whose inbox in the app keeps it, a participant; left out while the applicant has no account. */
  readonly inboxOf?: Uuid | undefined
  /** A child of the reader whose record it is about. */
  readonly aboutChild?: Uuid | undefined
  /** The devices stay silent, because the reader wants it so. */
  readonly isQuiet?: boolean | undefined
}

/** Tells somebody by the inbox and the devices only.
 *  @returns the notice's id */
export async function sendNotice<T extends MessageTemplate>(
  ctx: Ctx,
  news: News<T> & { readonly agencyCode: string | null },
): Promise<Uuid> {
  const id = ctx.newId()
  const key = await ctx.vault.keyOf(ctx.tx, news.keySubject)
  await keepNotice(ctx, { ...news, id, valuesSealed: key.seal(PLACES.values, id, JSON.stringify(news.values)) })
  return id
}

interface Kept extends News<MessageTemplate> {
  readonly id: Uuid
  readonly valuesSealed: Buffer
  readonly agencyCode: string | null
}

/** The copy for the inbox, and one notification for each device. */
export async function keepNotice(ctx: Ctx, { id, template, keySubject, valuesSealed, subjectId, ...news }: Kept): Promise<void> {
  if (NOTICES[template] === null) return
  await insertNotice(ctx.tx, {
    id,
    participantId: news.inboxOf ?? null,
    template,
    keySubject,
    valuesSealed,
    subjectId,
    createdAt: ctx.now,
    aboutId: news.aboutChild ?? null,
  })
  if (news.isQuiet) return
  const devices = await listDevices(ctx.tx, news.inboxOf ? [news.inboxOf, subjectId] : [subjectId])
  for (const device of devices) await ring(ctx, device, { noticeId: id, template, subjectId, ...news })
}

/** One device hears of a notice. */
type Ringing = Pick<Kept, 'template' | 'subjectKind' | 'subjectId' | 'agencyCode'> & { readonly noticeId: Uuid }

/** A notification is a message like the others: promised, tried again, put before officers. Its recipient is the subscription. */
export async function ring(ctx: Ctx, device: Awaited<ReturnType<typeof listDevices>>[number], about: Ringing): Promise<void> {
  const id = ctx.newId()
  // News to many must not fill the officers' list of what could not be sent, nor ring the day after.
  const ringClass = isSharedTemplate(about.template) ? 'C' : 'B'
  const keySubject = device.keySubject as Uuid
  const key = await ctx.vault.keyOf(ctx.tx, keySubject)
  await insertMessage(ctx.tx, {
    id,
    class: ringClass,
    channel: 'push',
    template: about.template,
    language: device.language,
    keySubject,
    recipientSealed: key.seal(PLACES.recipient, id, device.id),
    recipientMasked: device.service,
    valuesSealed: key.seal(PLACES.values, id, '{}'),
    subjectKind: about.subjectKind,
    subjectId: about.subjectId,
    agencyCode: about.agencyCode,
    noticeId: about.noticeId,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + (ringClass === 'C' ? RINGS_FOR_MS : PROMISED_FOR_MS)),
  })
  await enqueueAttempt(ctx, { id, attempts: 0, class: ringClass })
}
