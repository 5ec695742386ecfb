import type { Transcript } from '#contract/transcripts.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { t } from '../../t.ts'

export const STATE_LOOKS = { valid: { kind: 'ok' }, expired: { kind: 'warn', icon: 'clock' }, recalled: { kind: 'err' } } as const

/** "Vay vốn: Ngân hàng Vidu" */
export const purposeText = ({ purpose, recipient }: Pick<Transcript, 'purpose' | 'recipient'>): string =>
  recipient === '' ? t(`transcripts.purpose.${purpose}`) : t('transcripts.for', { purpose: t(`transcripts.purpose.${purpose}`), recipient })

/** Until when it counts, or since when it counts no more. */
export function stateTime({ state, expiresAt, recalledAt }: Transcript): string {
  if (state === 'valid') return t('transcripts.until', { time: formatInstant(expiresAt) })
  if (state === 'expired') return t('transcripts.endedAt', { time: formatInstant(expiresAt) })
  return recalledAt === null ? '' : t('transcripts.recalledAt', { time: formatInstant(recalledAt) })
}

export function checksText({ checks, checkedAt }: Transcript): string {
  if (checks === 0 || checkedAt === null) return t('transcripts.checks.none')
  const time = formatInstant(checkedAt)
  return checks === 1 ? t('transcripts.checks.one', { time }) : t('transcripts.checks.many', { count: checks, time })
}
