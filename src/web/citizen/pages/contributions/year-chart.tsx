import { useId } from 'react'
import { t } from '../../t.ts'
import type { Fund, Summary } from './words.ts'
import css from './contributions.module.css'

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [286, 150, 26, 20, 24]
const FLOOR = HEIGHT - BOTTOM
const unit = (FLOOR - TOP) / 12
const yOf = (months: number): number => FLOOR - months * unit

export const COLOURS: Readonly<Record<Fund, string | undefined>> = {
  social: css['social'],
  unemployment: css['unemployment'],
  accident: css['accident'],
  health: css['health'],
}

/** Years with months that are missing between the first and the last month. */
const yearsWithGaps = ({ gaps }: Summary): ReadonlySet<number> =>
  new Set(
    gaps.flatMap(({ fromMonth, toMonth }) => {
      const [first, last] = [Number(fromMonth.slice(0, 4)), Number(toMonth.slice(0, 4))]
      return Array.from({ length: last - first + 1 }, (_, n) => first + n)
    }),
  )

/** The chart in a few sentences: only the years that are not full. */
function description({ byYear }: Summary): string {
  const [first, last] = [byYear[0]?.year ?? 0, byYear.at(-1)?.year ?? 0]
  const short = byYear.filter(({ paid }) => paid < 12)
  return [
    t('contributions.chart.desc', { from: first, to: last }),
    ...short.map(({ year, paid }) => t('contributions.chart.short', { year, paid })),
    ...byYear.flatMap(({ year, owed }) => (owed > 0 ? [t('contributions.chart.owed', { year, owed })] : [])),
    ...(short.every(({ year }) => year === first || year === last) && byYear.length > 2 ? [t('contributions.chart.full')] : []),
  ].join(' ')
}

/** Months of contribution year by year. Years with a gap are paler and carry their number; owed months are hatched on top. */
export const YearChart = ({ summary }: { readonly summary: Summary }) => {
  const id = useId()
  const { byYear, fund } = summary
  const step = (WIDTH - LEFT) / byYear.length
  const bar = Math.min(step * 0.82, 28)
  const everyNth = Math.ceil(byYear.length / 6)
  const withGaps = yearsWithGaps(summary)
  return (
    <figure className={COLOURS[fund]}>
      <svg className={css['chart']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{t('contributions.chart', { fund: t(`contributions.fundLong.${fund}`) })}</title>
        <desc id={`${id}d`}>{description(summary)}</desc>
        {[0, 6, 12].map(months => (
          <g key={months}>
            <line className={css['rule']} x1={LEFT} x2={WIDTH} y1={yOf(months)} y2={yOf(months)} />
            <text className={css['axis']} x={LEFT - 7} y={yOf(months) + 4.5} textAnchor="end">
              {months}
            </text>
          </g>
        ))}
        {byYear.map(({ year, paid, owed }, n) => {
          const x = LEFT + n * step + (step - bar) / 2
          const middle = x + bar / 2
          const isShort = withGaps.has(year) || owed > 0
          return (
            <g key={year}>
              {paid > 0 && (
                <rect
                  className={isShort ? css['pale'] : css['bar']}
                  x={x}
                  y={yOf(paid)}
                  width={bar}
                  height={paid * unit}
                  rx={Math.min(3, bar / 4)}
                />
              )}
              {owed > 0 && <rect className={css['owed']} x={x + 0.75} y={yOf(paid + owed)} width={bar - 1.5} height={owed * unit} rx="2" />}
              {isShort && step >= 12 && (
                <text className={css['number']} x={middle} y={yOf(paid + owed) - 4} textAnchor="middle">
                  {owed > 0 && step >= 26 ? `${paid}+${owed}` : paid}
                </text>
              )}
              {(byYear.length - 1 - n) % everyNth === 0 && (
                <text className={css['axis']} x={middle} y={HEIGHT - 6} textAnchor="middle">
                  {`’${String(year).slice(2)}`}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      {byYear.some(({ owed }) => owed > 0) && (
        <figcaption className={css['legend']}>
          <span>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <rect className={css['bar']} width="14" height="14" rx="3" />
            </svg>
            {t('contributions.legend.paid')}
          </span>
          <span>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <rect className={css['owed']} x="1" y="1" width="12" height="12" rx="2" />
            </svg>
            {t('contributions.legend.owed')}
          </span>
        </figcaption>
      )}
    </figure>
  )
}
