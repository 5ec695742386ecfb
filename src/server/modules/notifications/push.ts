import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { NOTICES, PUSH_KEPT_DAYS } from '#domain/notifications/inbox.ts'
import { isNewsTemplate, isSharedTemplate, type MessageTemplate } from '#domain/notifications/templates.ts'
import type { PushAddress, PushGateway } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import { message as en } from '#texts/en/message.ts'
import { message as vi } from '#texts/vi/message.ts'
import { markShown } from './store.ts'
import { deleteByEndpoint, deleteByOwner, findSubscription, keepNewest, setSubscription, upsertSubscription } from './push-store.ts'

const PLACE = 'notification_push_subscription.subscription'
/** An account is open on one device at a time, a dossier on a few. */
const MOST_DEVICES = 5

/** Who hears of what: a person of the own account, or the browser that has sent a dossier of that dossier. */
export interface PushOwner {
  readonly kind: 'participant' | 'case_file'
  readonly id: Uuid
  /** Under whose key address and keys are sealed. */
  readonly keySubject: Uuid
  /** The device cookie of a signed-in person. */
  readonly deviceId?: string | undefined
}

/** Keeps a browser's subscription, or renews it for another year.
 *  @throws PUSH_SERVICE_UNKNOWN for an address that this server may not call */
export async function subscribePush(
  ctx: Ctx,
  push: PushGateway,
  owner: PushOwner,
  { language, ...to }: PushAddress & { readonly language: 'vi' | 'en' },
): Promise<void> {
  if (!push.accepts(to)) throw new Problem('PUSH_SERVICE_UNKNOWN')
  const key = await ctx.vault.keyOf(ctx.tx, owner.keySubject)
  const sealFor = (id: string) => key.seal(PLACE, id, JSON.stringify(to))
  const newId = ctx.newId()
  const id = await upsertSubscription(ctx.tx, {
    id: newId,
    ownerKind: owner.kind,
    ownerId: owner.id,
    deviceId: owner.deviceId !== undefined && isUuid(owner.deviceId) ? owner.deviceId : null,
    endpointIndex: endpointIndex(ctx, to.endpoint),
    service: new URL(to.endpoint).host,
    keySubject: owner.keySubject,
    subscriptionSealed: sealFor(newId),
    language,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + PUSH_KEPT_DAYS * 86_400_000),
  })
  if (id !== newId) await setSubscription(ctx.tx, id, { keySubject: owner.keySubject, subscriptionSealed: sealFor(id) })
  await keepNewest(ctx.tx, owner.id, MOST_DEVICES)
}

const endpointIndex = (ctx: Ctx, endpoint: string): Buffer => ctx.vault.index('push_endpoint', endpoint)

/** Ends every notification on a device. */
export const unsubscribePush = async (ctx: Ctx, endpoint: string): Promise<void> =>
  void (await deleteByEndpoint(ctx.tx, endpointIndex(ctx, endpoint)))

/** The devices of an account hear no more of it: after signing out all of them, after signing in elsewhere all but that one. */
export const forgetDevices = async (ctx: Ctx, participantId: Uuid, exceptDevice?: string): Promise<void> =>
  void (await deleteByOwner(ctx.tx, participantId, exceptDevice))

export interface PushTo {
  readonly address: PushAddress
  readonly payload: string
}

/** Where a notification goes and what it says; undefined when the device has turned notifications off meanwhile. */
export async function pushTo(ctx: Ctx, subscriptionId: string, message: Shown): Promise<PushTo | undefined> {
  const row = await findSubscription(ctx.tx, subscriptionId)
  if (!row) return undefined
  const key = await ctx.vault.keyOf(ctx.tx, row.keySubject as Uuid)
  const address = JSON.parse(key.openText(PLACE, row.id, row.subscriptionSealed)) as PushAddress
  return { address, payload: JSON.stringify(onLockScreen(message, row)) }
}

interface Shown {
  /** By which the device tells that it has shown the notification (confirmPushShown). */
  readonly id: string
  readonly template: MessageTemplate
  /** What it rings for; null when nobody's inbox keeps it. */
  readonly noticeId: string | null
}
type SubscriptionRow = NonNullable<Awaited<ReturnType<typeof findSubscription>>>

/** The lock screen is read by whoever stands beside: it says that there is news, and never of whom or what. */
function onLockScreen(
  { id, template, noticeId }: Shown,
  { ownerKind, keySubject, language }: Pick<SubscriptionRow, 'ownerKind' | 'keySubject' | 'language'>,
) {
  const words = language === 'vi' ? vi : en
  return {
    title: words['message.sender'],
    body: words[bodyOf(template, ownerKind)],
    language,
    shown: id,
    href: ownerKind === 'participant' ? `/inbox${noticeId === null ? '' : `?open=${noticeId}`}` : `/register/sent?of=${keySubject}`,
  }
}

function bodyOf(template: MessageTemplate, ownerKind: SubscriptionRow['ownerKind']) {
  if (NOTICES[template] === 'dossier' || ownerKind === 'case_file') return 'message.push.dossier'
  if (isSharedTemplate(template)) return 'message.push.announcement'
  return isNewsTemplate(template) ? 'message.push.record' : 'message.push.account'
}

/** A device has shown a notification: it has arrived. What is unknown, no notification, or told before changes nothing. */
export const confirmShown = async (ctx: Ctx, messageId: string): Promise<void> => void (await markShown(ctx.tx, messageId, ctx.now))
