import type { TranscriptContent } from '#contract/transcripts.ts'
import { TRANSCRIPT_FIELDS } from '#domain/transcripts/choice.ts'
import { formatDay, formatMonth, formatVnd } from '#web/shared/i18n/formats.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { monthsText, yearsMonthsText } from '../duration.ts'
import { t } from '../t.ts'
import css from './content-view.module.css'

/** Everything that stands on a transcript beside the person: for its owner before it is made, and for whoever compares it with a paper. */
export const ContentView = ({ content }: { readonly content: TranscriptContent }) => {
  const { fields, totals, years, rows } = content
  const without = TRANSCRIPT_FIELDS.filter(field => !fields.includes(field))
  return (
    <div className={css['content']}>
      <KeyValue rows={[{ label: t('transcripts.period'), value: periodText(content) }, asOfRow(content), fundsRow(content)]} />
      {totals.length > 0 && <Totals content={content} />}
      {rows.length > 0 && <Rows content={content} />}
      {years.length > 0 && <Years content={content} />}
      {without.length > 0 && (
        <p className="small muted">
          {t('transcripts.content.without', {
            fields: without.map(field => t(`transcripts.field.${field}`).toLocaleLowerCase()).join(', '),
          })}
        </p>
      )}
    </div>
  )
}

const fundName = (fund: TranscriptContent['funds'][number]): string => t(`transcripts.fund.${fund}`)
const asOfRow = ({ asOf }: TranscriptContent) => ({ label: t('transcripts.content.asOf'), value: formatDay(asOf) })
const fundsRow = ({ funds }: TranscriptContent) => ({ label: t('transcripts.funds'), value: funds.map(fundName).join(', ') })

/** The months that were chosen. */
export function periodText({ fromMonth, toMonth }: Pick<TranscriptContent, 'fromMonth' | 'toMonth'>): string {
  if (fromMonth && toMonth) return t('transcripts.period.span', { from: formatMonth(fromMonth), to: formatMonth(toMonth) })
  if (fromMonth) return t('transcripts.content.from', { from: formatMonth(fromMonth) })
  return toMonth ? t('transcripts.content.to', { to: formatMonth(toMonth) }) : t('transcripts.content.whole')
}

const Totals = ({ content: { totals } }: { readonly content: TranscriptContent }) => (
  <>
    <h3>{t('transcripts.content.totals')}</h3>
    <KeyValue rows={totals.map(total => ({ label: fundName(total.fund), value: totalText(total) }))} />
  </>
)

function totalText({
  months,
  fromMonth,
  toMonth,
  owedMonths,
  settledMonths,
  maternityMonths,
}: TranscriptContent['totals'][number]): string {
  const counted =
    fromMonth && toMonth
      ? t('transcripts.content.total', { time: yearsMonthsText(months), from: formatMonth(fromMonth), to: formatMonth(toMonth) })
      : t('transcripts.content.none')
  return [
    counted,
    ...(maternityMonths > 0 ? [t('transcripts.content.maternity', { months: monthsText(maternityMonths) })] : []),
    ...(owedMonths > 0 ? [t('transcripts.content.owed', { months: monthsText(owedMonths) })] : []),
    ...(settledMonths > 0 ? [t('transcripts.content.settled', { months: monthsText(settledMonths) })] : []),
  ].join('; ')
}

const Rows = ({ content: { rows } }: { readonly content: TranscriptContent }) => (
  <>
    <h3>{t('transcripts.content.rows')}</h3>
    <ol className={css['rows']}>
      {rows.map((row, n) => (
        // Two rows may say the same of two units of one name.
        <li key={`${String(n)} ${row.fromMonth}`}>
          <span className={css['run']}>
            {row.fromMonth === row.toMonth ? formatMonth(row.fromMonth) : `${formatMonth(row.fromMonth)} – ${formatMonth(row.toMonth)}`}
          </span>
          {row.unitName !== null && <span>{[row.unitName, row.position].filter(Boolean).join(', ')}</span>}
          {row.payVnd !== null && <span className="num">{t('transcripts.content.pay', { pay: formatVnd(row.payVnd) })}</span>}
          <span className="small muted">
            {row.funds.map(fundName).join(', ')}
            {row.status !== 'paid' && ` · ${t(`contributions.status.${row.status}`)}`}
          </span>
        </li>
      ))}
    </ol>
  </>
)

const Years = ({ content: { years, funds } }: { readonly content: TranscriptContent }) => (
  <>
    <h3>{t('transcripts.content.years')}</h3>
    <KeyValue
      rows={years.map(({ year, byFund }) => ({
        label: String(year),
        value: byFund
          .flatMap(({ paid, owed }, n) => {
            const fund = funds[n]
            return fund ? [yearText(fundName(fund), paid, owed)] : []
          })
          .join(' · '),
      }))}
    />
  </>
)

const yearText = (fund: string, paid: number, owed: number): string =>
  owed > 0 ? t('transcripts.content.yearOwed', { fund, paid, owed }) : t('transcripts.content.yearFund', { fund, paid })
