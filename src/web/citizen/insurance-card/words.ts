import type { Card } from '#contract/card.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import type { IconName } from '#web/shared/ui/icon.tsx'
import { t } from '../t.ts'

export type CardState = Card['status']

/** How a state looks beside its word. */
export const STATE_LOOKS: Readonly<Record<CardState, { readonly kind: 'ok' | 'info' | 'warn' | 'err'; readonly icon: IconName }>> = {
  valid: { kind: 'ok', icon: 'check' },
  expiring: { kind: 'warn', icon: 'clock' },
  not_yet_valid: { kind: 'info', icon: 'clock' },
  expired: { kind: 'err', icon: 'warning' },
  locked: { kind: 'err', icon: 'lock' },
}

/** "14/05/1986", or "1986" for people whose papers say no more. */
export const birthText = ({ birthDate, birthPrecision }: Pick<Card, 'birthDate' | 'birthPrecision'>): string =>
  birthPrecision === 'day' ? formatDay(birthDate) : birthPrecision === 'month' ? formatDay(birthDate).slice(3) : birthDate.slice(0, 4)

/** "01/01/2026 – 31/12/2026" */
export const validityText = ({ validFrom, validUntil }: Pick<Card, 'validFrom' | 'validUntil'>): string =>
  validUntil ? `${formatDay(validFrom)} – ${formatDay(validUntil)}` : t('card.validityOpen', { date: formatDay(validFrom) })

/** Names of facilities as people write them where there is little room: "BV Đa khoa Sông Trăng". */
export const shortFacility = (name: string): string =>
  name
    .replace(/^Bệnh viện/u, 'BV')
    .replace(/^Trung tâm y tế/iu, 'TTYT')
    .replace(/^Trạm y tế/iu, 'TYT')
    .replace(/^Phòng khám đa khoa/iu, 'PKĐK')

const PERCENT = [0, 100, 100, 95, 80, 100]
/** "80%" for level 4. @law Luật BHYT Điều 22 */
export const levelPercent = (level: number): string => `${PERCENT[level] ?? 80}%`

const LEVELS = ['card.level1', 'card.level2', 'card.level3', 'card.level4', 'card.level5'] as const
/** What a level from 1 to 5 pays beyond its share. */
export const levelText = (level: number): string => t(LEVELS[level - 1] ?? 'card.level4')

/** Where the QR code stands in words. */
export const qrLabel = ({ fullName, cardNo }: Pick<Card, 'fullName' | 'cardNo'>): string => t('card.qrLabel', { name: fullName, cardNo })

/** "DN 4 79 0000168123": group, level, province and mã số BHXH apart. */
export const formatCardNo = (cardNo: string): string => cardNo.replace(/^(..)(.)(..)(.{10})$/u, '$1 $2 $3 $4')

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]
/** "vừa xong", "12 phút trước", "5 giờ trước", "2 ngày trước". */
export function ageText(from: Date, now: Date): string {
  const passed = Math.max(0, now.getTime() - from.getTime())
  if (passed < MINUTE_MS) return t('card.age.now')
  if (passed < HOUR_MS) return t('card.age.minutes', { count: Math.floor(passed / MINUTE_MS) })
  if (passed < DAY_MS) return t('card.age.hours', { count: Math.floor(passed / HOUR_MS) })
  return t('card.age.days', { count: Math.floor(passed / DAY_MS) })
}
