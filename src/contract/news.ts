import * as z from 'zod/mini'
import { CHOICE_KINDS, FIXED_NOTICES, NEWS_CHANNELS } from '#domain/news/kinds.ts'
import { operation, oneOf } from './core.ts'

const yesNo = z.boolean('CHOICE')

/** By which ways beside the inbox a kind of news comes. `sms`: one text message when it stays unread, never at once. */
const NewsChoice = z.strictObject({ kind: oneOf(CHOICE_KINDS), push: yesNo, sms: yesNo, email: yesNo })

export const NoticePreferences = z.strictObject({
  /** Rises with each change; 0: everything as by default. A change names it, so that no change goes unseen. */
  version: z.int(),
  /** Every kind once, in the order in which they are read. */
  kinds: z.array(
    z.extend(NewsChoice, {
      /** The ways that this kind can come by; others stay off, whatever is chosen. */
      channels: z.array(z.enum(NEWS_CHANNELS)),
      /** After how many hours an unread notice becomes a text message; null: this kind never does, whatever is chosen. */
      smsAfterHours: z.nullable(z.int()),
    }),
  ),
  /** Told by every way, always. */
  fixed: z.array(z.enum(FIXED_NOTICES)),
  /** Which ways reach the person at all: a device that rings, a proven phone, a proven address. */
  reachable: z.strictObject({ push: z.boolean(), sms: z.boolean(), email: z.boolean() }),
})
export type NoticePreferences = z.output<typeof NoticePreferences>

export const news = {
  getNoticePreferences: operation({
    method: 'GET',
    path: '/api/v1/me/notice-preferences',
    summary: 'By which ways the signed-in person hears of which kind of news; and what cannot be switched off',
    tag: 'notifications',
    caller: 'participant',
    output: NoticePreferences,
    status: 200,
    problems: [],
  }),
  setNoticePreferences: operation({
    method: 'PUT',
    path: '/api/v1/me/notice-preferences',
    summary: 'Choose the ways for kinds of news; kinds that are left out stay as they are. The same choice sent twice is one change',
    tag: 'notifications',
    caller: 'participant',
    body: z.strictObject({
      version: z.int('FORM').check(z.gte(0, 'FORM')),
      kinds: z.array(NewsChoice).check(z.minLength(1, 'REQUIRED'), z.maxLength(CHOICE_KINDS.length, 'TOO_LONG')),
    }),
    output: NoticePreferences,
    status: 200,
    problems: ['FIELDS_INVALID', 'NOTICE_PREFERENCES_CHANGED'],
  }),
}
