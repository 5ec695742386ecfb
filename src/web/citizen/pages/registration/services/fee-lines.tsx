import type { FeeLine } from '#domain/services/fees.ts'
import { addMonths, formatMonth, month } from '#domain/kernel/month.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { t } from '../../../t.ts'
import css from './payment.module.css'

/** How an amount is reckoned, step by step, with the total below. */
export const FeeLines = ({ lines }: { readonly lines: readonly FeeLine[] }) => (
  <div aria-live="polite">
    <h2>{t('payments.reckoned')}</h2>
    <dl className={css['lines']}>
      {lines.map(line => (
        <div key={line.word}>
          <dt>{wordsOfLine(line)}</dt>
          <dd className="num">{amountOf(line)}</dd>
        </div>
      ))}
    </dl>
    <p className={css['total']}>
      <span>{t('payments.total')}</span> <strong className="num">{formatVnd(lines.at(-1)?.amountVnd ?? 0)}</strong>
    </p>
  </div>
)

/** What is taken off has its sign. */
const amountOf = ({ word, amountVnd }: FeeLine): string => `${word === 'support' ? '−' : ''}${formatVnd(amountVnd)}`

function wordsOfLine({ word, rateBps, count, fromMonth }: FeeLine): string {
  const months = {
    from: fromMonth ? formatMonth(fromMonth) : '',
    until: fromMonth ? formatMonth(addMonths(month(fromMonth), (count ?? 1) - 1)) : '',
  }
  return t(`payments.line.${word}`, { percent: formatPercent(rateBps ?? 0), count: count ?? 0, ...months })
}

/** @example formatPercent(450) // "4,5" */
const formatPercent = (bps: number): string => String(bps / 100).replace('.', t('payments.comma'))
