import * as z from 'zod/mini'
import { DELIVERY_STATES } from '#domain/notifications/delivery-state.ts'
import { NOTICE_GROUPS } from '#domain/notifications/groups.ts'
import { NOTICE_SUBJECTS } from '#domain/notifications/inbox.ts'
import { instant, oneOf, operation, uuid } from './core.ts'

const NoticeWords = z.strictObject({ title: z.string(), text: z.string() })

/** How far a notice has come by one way; several devices are one line, of which the best counts. */
const NoticeDelivery = z.strictObject({
  channel: z.enum(['push', 'sms', 'email']),
  /** waiting: not handed over yet · sent: the carrier, mail server or push service has it · delivered: the phone says so · failed: given up */
  state: z.enum(DELIVERY_STATES),
  promisedAt: instant,
  sentAt: z.nullable(instant),
  deliveredAt: z.nullable(instant),
  failedAt: z.nullable(instant),
})
export type NoticeDelivery = z.output<typeof NoticeDelivery>

/** A notice in both languages, so that the app shows it in the person's own, without network too. Times are Vietnamese. */
export const Notice = z.strictObject({
  id: uuid,
  about: z.enum(NOTICE_SUBJECTS),
  /** Of the dossier, where it is about one. */
  caseNo: z.nullable(z.string()),
  /** A child whose record it is about, by whose id the child's pages open; null: the own record. */
  childId: z.nullable(uuid),
  /** Where on the page that it leads to: a year of contributions, a group of benefits, day or year of visits; null: the
   *  page as it opens. */
  place: z.nullable(z.string()),
  at: instant,
  isRead: z.boolean(),
  /** By which ways it went beside the inbox, one line each: push, sms, email; none when it is in the inbox only. */
  delivery: z.array(NoticeDelivery),
  words: z.strictObject({ vi: NoticeWords, en: NoticeWords }),
})
export type Notice = z.output<typeof Notice>

export const NoticePage = z.strictObject({
  items: z.array(Notice),
  /** Of the next page; null when this is the last one. */
  next: z.nullable(uuid),
})
export type NoticePage = z.output<typeof NoticePage>

/** What a browser knows of its own subscription (RFC 8291): public key of the device and a secret of 16 bytes, base64url. */
const PushSubscription = z.strictObject({
  endpoint: z.string('REQUIRED').check(z.maxLength(2_000, 'TOO_LONG'), z.regex(/^https?:\/\/[!-~]+$/u, 'FORM')),
  p256dh: z.string('REQUIRED').check(z.regex(/^B[\w-]{86}$/u, 'FORM')),
  auth: z.string('REQUIRED').check(z.regex(/^[\w-]{22}$/u, 'FORM')),
  /** Of the line on the lock screen. */
  language: oneOf(['vi', 'en']),
})

export const inbox = {
  listNotices: operation({
    method: 'GET',
    path: '/api/v1/me/notices',
    summary: 'What the signed-in person was told about the own account, own and children’s dossiers, newest first, page by page',
    tag: 'notifications',
    caller: 'participant',
    query: z.strictObject({
      /** `next` of the page before. */
      before: z.optional(uuid),
      /** Only notices of this group. */
      group: z.optional(z.enum(NOTICE_GROUPS)),
    }),
    output: NoticePage,
    status: 200,
    problems: [],
  }),
  countUnreadNotices: operation({
    method: 'GET',
    path: '/api/v1/me/notices/unread',
    summary: 'How many notices the signed-in person has not opened; counted up to 100',
    tag: 'notifications',
    caller: 'participant',
    output: z.strictObject({ unread: z.int() }),
    status: 200,
    problems: [],
  }),
  readNotice: operation({
    method: 'POST',
    path: '/api/v1/me/notices/:id/read',
    summary: 'Mark a notice as read',
    tag: 'notifications',
    caller: 'participant',
    params: z.strictObject({ id: uuid }),
    output: z.undefined(),
    status: 204,
    problems: ['NOT_FOUND'],
  }),
  readNotices: operation({
    method: 'POST',
    path: '/api/v1/me/notices/read',
    summary: 'Mark every notice as read, up to the newest one on the screen: what came meanwhile stays unread',
    tag: 'notifications',
    caller: 'participant',
    body: z.strictObject({ upTo: uuid }),
    output: z.undefined(),
    status: 204,
    problems: [],
  }),
}

export const push = {
  getPushKey: operation({
    method: 'GET',
    path: '/api/v1/push/key',
    summary: 'The public key by which push services know this server (RFC 8292), for the browser’s subscription',
    tag: 'notifications',
    caller: 'guest',
    output: z.strictObject({ publicKey: z.string() }),
    status: 200,
    problems: [],
  }),
  subscribePush: operation({
    method: 'PUT',
    path: '/api/v1/me/push',
    summary: 'Show a notification on this device when there is news for the signed-in person; renews an earlier subscription',
    tag: 'notifications',
    caller: 'participant',
    body: PushSubscription,
    output: z.undefined(),
    status: 204,
    problems: ['PUSH_SERVICE_UNKNOWN'],
  }),
  subscribeDossierPush: operation({
    method: 'PUT',
    path: '/api/v1/registrations/current/push',
    summary: 'Show a notification on this device when there is news about the dossier that this browser has sent',
    tag: 'notifications',
    caller: 'applicant',
    body: PushSubscription,
    output: z.undefined(),
    status: 204,
    problems: ['REGISTRATION_NOT_SENT', 'PUSH_SERVICE_UNKNOWN'],
  }),
  confirmPushShown: operation({
    method: 'POST',
    path: '/api/v1/push/shown',
    summary:
      'A device has shown a notification: `shown` of what it was sent. No text message follows then. Said twice or unknown, it is no fault',
    tag: 'notifications',
    caller: 'guest',
    body: z.strictObject({ shown: uuid }),
    output: z.undefined(),
    status: 204,
    problems: [],
    perMinute: 60,
  }),
  unsubscribePush: operation({
    method: 'POST',
    path: '/api/v1/push/unsubscribe',
    summary: 'End every notification on a device. Whoever knows the address of its subscription may; an unknown one is no fault',
    tag: 'notifications',
    caller: 'guest',
    body: z.strictObject({ endpoint: PushSubscription.shape.endpoint }),
    output: z.undefined(),
    status: 204,
    problems: [],
    perMinute: 30,
  }),
}
