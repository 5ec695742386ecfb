import { t } from '../../t.ts'
import type { Choice } from './use-choices.ts'

/** After how long an unread notice becomes a text message, when every kind has the same wait; else each says its own. */
export function commonHours(kinds: readonly Choice[]): number | undefined {
  const hours = new Set(kinds.flatMap(({ smsAfterHours }) => smsAfterHours ?? []))
  const [only] = hours
  return hours.size === 1 ? only : undefined
}

/** "Nếu sau 24 giờ bạn chưa đọc và máy chưa hiện tin, chúng tôi nhắn một SMS." */
export const lateText = (hours: number): string => (hours === 1 ? t('news.sms.lateHour') : t('news.sms.late', { hours }))
