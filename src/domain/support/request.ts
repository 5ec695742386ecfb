import type { FieldRule } from '#domain/kernel/field.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { tidy } from '#domain/kernel/text.ts'
import { email, mobilePhone } from '#domain/participants/identifiers.ts'

/** What a support request is about. */
export const SUPPORT_TOPICS = ['wrong_phone', 'stuck', 'access', 'other'] as const
export type SupportTopic = (typeof SUPPORT_TOPICS)[number]

/** Where somebody can be reached: a mobile phone or an email address, told apart by the sign in it.
 *  @example contact('0500 123 456') // 0500123456 */
export const contact: FieldRule = raw => (raw.includes('@') ? email(raw) : mobilePhone(raw))

export const channelOf = (stored: string): 'sms' | 'email' => (stored.includes('@') ? 'email' : 'sms')

const MIN_LETTERS = 10

/** What happened, in the person's own words; line breaks stay. */
export const ownWords: FieldRule = raw => {
  const text = raw
    .split('\n')
    .map(tidy)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
  if (text === '') return wrong('REQUIRED')
  return text.length < MIN_LETTERS ? wrong('TEXT_SHORT', { min: MIN_LETTERS }) : good(text)
}
