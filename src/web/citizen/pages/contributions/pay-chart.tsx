import { useId } from 'react'
import { isMonth, monthIndex } from '#domain/kernel/month.ts'
import { formatMonth, formatVnd } from '#web/shared/i18n/formats.ts'
import { periodText } from '../../reports/runs.ts'
import { Unfold } from '#web/shared/ui/unfold.tsx'
import { t } from '../../t.ts'
import { COLOURS } from './year-chart.tsx'
import type { Summary } from './words.ts'
import contributions from './contributions.module.css'
import css from './findings.module.css'

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [286, 130, 40, 14, 24]
const FLOOR = HEIGHT - BOTTOM
type Stretch = Summary['pay'][number]

const at = (month: string): number => (isMonth(month) ? monthIndex(month) : 0)
/** Two or three round steps of million đồng that hold the highest pay. */
const stepOf = (most: number): number => [1, 2, 2.5, 5, 10, 20, 25, 50, 100].map(m => m * 1_000_000).find(step => step * 3 >= most) ?? most

/** Months in which pay fell by a twentieth or more while the person was paid on. */
const fallsOf = (pay: readonly Stretch[]): Stretch[] =>
  pay.filter((each, n) => {
    const before = pay[n - 1]
    return before !== undefined && at(before.toMonth) + 1 === at(each.fromMonth) && each.payVnd < before.payVnd * 0.95
  })

/** The line of insured pay over time: a step for each change, broken where nothing was paid. The table beside it says the same. */
export const PayChart = ({ summary: { pay, fund } }: { readonly summary: Summary }) => {
  const id = useId()
  const [first, last] = [pay[0], pay.at(-1)]
  if (!first || !last || pay.length < 2) return null
  const [from, until] = [at(first.fromMonth), at(last.toMonth) + 1]
  const most = Math.max(...pay.map(({ payVnd }) => payVnd))
  const step = stepOf(most)
  const x = (month: number): number => LEFT + ((month - from) / (until - from)) * (WIDTH - LEFT)
  const y = (vnd: number): number => FLOOR - (vnd / (step * 3)) * (FLOOR - TOP)
  const falls = fallsOf(pay)
  const years = [first, last].map(({ fromMonth, toMonth }, n) => (n === 0 ? fromMonth : toMonth).slice(0, 4))
  return (
    <figure className={COLOURS[fund]}>
      <svg className={contributions['chart']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{t('findings.pay', { fund: t(`contributions.fundLong.${fund}`) })}</title>
        <desc id={`${id}d`}>{descriptionOf({ first, last, most, falls })}</desc>
        {[0, 1, 2, 3].map(n => (
          <g key={n}>
            <line className={contributions['rule']} x1={LEFT} x2={WIDTH} y1={y(step * n)} y2={y(step * n)} />
            <text className={contributions['axis']} x={LEFT - 6} y={y(step * n) + 4.5} textAnchor="end">
              {n === 0 ? '0' : t('findings.pay.million', { amount: String((step * n) / 1_000_000).replace('.', ',') })}
            </text>
          </g>
        ))}
        <path className={css['line']} d={pathOf(pay, x, y)} />
        {falls.map(each => (
          <circle key={each.fromMonth} className={css['fall']} cx={x(at(each.fromMonth))} cy={y(each.payVnd)} r="4" />
        ))}
        <text className={contributions['axis']} x={LEFT} y={HEIGHT - 6}>
          {years[0]}
        </text>
        <text className={contributions['axis']} x={WIDTH} y={HEIGHT - 6} textAnchor="end">
          {years[1]}
        </text>
      </svg>
      <PayTable pay={pay} />
    </figure>
  )
}

function pathOf(pay: readonly Stretch[], x: (month: number) => number, y: (vnd: number) => number): string {
  return pay
    .map(({ fromMonth, toMonth, payVnd }, n) => {
      const before = pay[n - 1]
      const goesOn = before !== undefined && at(before.toMonth) + 1 === at(fromMonth)
      const [left, right, level] = [x(at(fromMonth)), x(at(toMonth) + 1), y(payVnd)].map(value => value.toFixed(1))
      return `${goesOn ? `V${level}` : `M${left} ${level}`}H${right}`
    })
    .join('')
}

interface Described {
  readonly first: Stretch
  readonly last: Stretch
  readonly most: number
  readonly falls: readonly Stretch[]
}

const descriptionOf = ({ first, last, most, falls }: Described): string =>
  [
    t('findings.pay.desc', {
      from: formatMonth(first.fromMonth),
      first: formatVnd(first.payVnd),
      to: formatMonth(last.toMonth),
      last: formatVnd(last.payVnd),
      most: formatVnd(most),
    }),
    ...falls.slice(-5).map(({ fromMonth, payVnd }) => t('findings.pay.drop', { month: formatMonth(fromMonth), amount: formatVnd(payVnd) })),
  ].join(' ')

/** Every step of the line, newest first. */
const PayTable = ({ pay }: { readonly pay: readonly Stretch[] }) => (
  <Unfold label={t('findings.pay.open')}>
    <table className={contributions['table']}>
      <thead>
        <tr>
          <th scope="col">{t('findings.pay.months')}</th>
          <th scope="col">{t('findings.pay.amount')}</th>
        </tr>
      </thead>
      <tbody className="num">
        {[...pay].reverse().map(each => (
          <tr key={each.fromMonth}>
            <th scope="row">{periodText(each)}</th>
            <td>{formatVnd(each.payVnd)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Unfold>
)
