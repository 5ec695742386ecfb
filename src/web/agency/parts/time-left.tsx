import { cx } from '#web/shared/ui/cx.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { t } from '../t.ts'
import css from './time-left.module.css'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

interface TimeLeftProps {
  readonly from: string
  readonly until: string
  readonly now: number
}

/** How long a file may still wait: a bar that fills, and words. */
export const TimeLeft = ({ from, until, now }: TimeLeftProps) => {
  const [start, end] = [Date.parse(from), Date.parse(until)]
  const share = Math.min(1, Math.max(0.04, (now - start) / Math.max(1, end - start)))
  return (
    <span className={cx(css['left'], css[urgency(end - now)])} title={t('review.dueAt', { time: formatInstant(until) })}>
      <span className={css['bar']} aria-hidden="true">
        <span className={css['fill']} style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      <span className="num nowrap">{words(end - now)}</span>
    </span>
  )
}

const urgency = (leftMs: number): 'late' | 'soon' | 'calm' => (leftMs < 9 * HOUR_MS ? 'late' : leftMs < 36 * HOUR_MS ? 'soon' : 'calm')

function words(leftMs: number): string {
  const way = leftMs < 0 ? 'over' : 'left'
  const size = Math.abs(leftMs)
  if (size >= DAY_MS) return t(`review.${way}.days`, { count: Math.floor(size / DAY_MS) })
  if (size >= HOUR_MS) return t(`review.${way}.hours`, { count: Math.floor(size / HOUR_MS) })
  return t(`review.${way}.minutes`, { count: Math.max(1, Math.floor(size / 60_000)) })
}
