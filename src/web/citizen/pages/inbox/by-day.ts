import type { Notice } from '#contract/inbox.ts'
import { addDays, dayInVietnam, weekday, type PlainDate } from '#domain/kernel/date.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { t } from '../../t.ts'

export interface NoticesOfDay {
  readonly day: PlainDate
  readonly notices: readonly Notice[]
}

/** Notices that came on the same day in Vietnam stand together; their order stays. */
export function byDay(notices: readonly Notice[]): readonly NoticesOfDay[] {
  const days = new Map<PlainDate, Notice[]>()
  for (const notice of notices) {
    const day = dayInVietnam(new Date(notice.at))
    days.set(day, [...(days.get(day) ?? []), notice])
  }
  return [...days].map(([day, ofDay]) => ({ day, notices: ofDay }))
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** "Hôm nay", "Hôm qua", "Thứ Sáu, 20/11/2026". */
export function dayName(day: PlainDate, today: PlainDate): string {
  if (day === today) return t('inbox.today')
  if (day === addDays(today, -1)) return t('inbox.yesterday')
  return t('inbox.day', { weekday: t(`inbox.${WEEKDAYS[weekday(day)] ?? 'sunday'}`), day: formatDay(day) })
}
