import { useId } from 'react'
import type { Board } from '#contract/boards.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { t } from '../../t.ts'
import { TableView } from './table-view.tsx'
import { wholeText } from '../../parts/whole-text.ts'
import css from './boards.module.css'

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [580, 270, 40, 12, 26]
const FLOOR = HEIGHT - BOTTOM
const STEPS = 4

/** A round number at or above: 1, 2, 5, 10, 20 … times the lines of the scale. */
function scaleTop(most: number): number {
  for (let size = 1; ; size *= 10) for (const factor of [1, 2, 5]) if (size * factor * STEPS >= most) return size * factor * STEPS
}

/** Files received (bars) and decided (line) day by day. */
export const DaysChart = ({ board }: { readonly board: Board }) => {
  const { days, sums } = board
  const id = useId()
  const most = Math.max(0, ...days.map(({ received }) => received))
  const top = scaleTop(Math.max(1, most, ...days.map(({ decided }) => decided)))
  const step = (WIDTH - LEFT) / days.length
  const bar = Math.min(step * 0.7, 26)
  const yOf = (count: number) => FLOOR - (count / top) * (FLOOR - TOP)
  const xOf = (n: number) => LEFT + (n + 0.5) * step
  const everyNth = Math.ceil(days.length / 6)
  return (
    <figure>
      <figcaption className={css['legend']}>
        <span>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <rect className={css['received']} width="14" height="14" rx="3" />
          </svg>
          {t('boards.received')}
        </span>
        <span>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path className={css['decided']} d="M1 7h12" />
          </svg>
          {t('boards.decided')}
        </span>
      </figcaption>
      <svg className={css['chart']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{t('boards.days')}</title>
        <desc id={`${id}d`}>
          {t('boards.days.desc', {
            from: formatDay(board.period.from),
            until: formatDay(board.period.until),
            received: sums.received,
            decided: sums.decided,
            most,
          })}
        </desc>
        {Array.from({ length: STEPS + 1 }, (_, n) => (n * top) / STEPS).map(count => (
          <g key={count}>
            <line className={css['rule']} x1={LEFT} x2={WIDTH} y1={yOf(count)} y2={yOf(count)} />
            <text className={css['axis']} x={LEFT - 8} y={yOf(count) + 4.5} textAnchor="end">
              {wholeText(count)}
            </text>
          </g>
        ))}
        {days.map(({ day, received }, n) => (
          <g key={day}>
            {received > 0 && (
              <rect
                className={css['received']}
                x={xOf(n) - bar / 2}
                y={yOf(received)}
                width={bar}
                height={FLOOR - yOf(received)}
                rx={Math.min(3, bar / 4)}
              />
            )}
            {(days.length - 1 - n) % everyNth === 0 && (
              <text className={css['axis']} x={Math.min(xOf(n), WIDTH - 18)} y={HEIGHT - 6} textAnchor="middle">
                {formatDay(day).slice(0, 5)}
              </text>
            )}
          </g>
        ))}
        <polyline className={css['decided']} points={days.map(({ decided }, n) => `${xOf(n)},${yOf(decided)}`).join(' ')} />
      </svg>
      <TableView
        head={[t('boards.day'), t('boards.received'), t('boards.decided')]}
        rows={days.toReversed().map(({ day, received, decided }) => [formatDay(day), wholeText(received), wholeText(decided)])}
      />
    </figure>
  )
}
