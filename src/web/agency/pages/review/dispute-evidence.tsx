import type { CaseFile } from '#contract/review.ts'
import { formatDay, formatMonth, formatVnd } from '#web/shared/i18n/formats.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { VisitEvidence } from './visit-evidence.tsx'
import css from './dispute.module.css'
import support from './support.module.css'

type Reported = NonNullable<CaseFile['dispute']>

/** What is reported as wrong, as it stood when it was reported, and whether the book says so today. */
export const DisputeEvidence = ({ dispute }: { readonly dispute: Reported }) => {
  const { about, reason, words, stillStands, reporter } = dispute
  const { finding, period, visit } = about
  return (
    <div className={support['evidence']}>
      <Note kind={stillStands ? 'warn' : 'ok'} title={t(stillStands ? 'review.dispute.stands' : 'review.dispute.gone')} />
      {reporter && (
        <Note kind="info" icon="family" title={t('review.dispute.reporter', { name: reporter.fullName })}>
          <p>{t(`review.dispute.reporter.${reporter.isOpen ? reporter.relation : 'ended'}`)}</p>
        </Note>
      )}
      {!finding && !period && !visit && <p className="muted">{t('review.dispute.forgotten')}</p>}
      {(finding ?? period) && <h2>{t(`review.dispute.kind.${finding?.kind ?? 'period'}`)}</h2>}
      {(finding ?? period) && (
        <ul className={css['rows']} aria-label={t('review.dispute.title')}>
          {rowsOf(about).map((row, n) => (
            <li key={n}>
              <strong className="num nowrap">{row.months}</strong>
              <span>{t(`review.dispute.says.${row.says}`)}</span>
              <span className={css['unit']}>{row.unit}</span>
              {row.payVnd !== null && <span className="num nowrap">{t('review.dispute.pay', { amount: formatVnd(row.payVnd) })}</span>}
            </li>
          ))}
        </ul>
      )}
      {visit?.record && <VisitEvidence record={visit.record} reason={reason} />}
      {finding?.dueOn && finding.owedVnd !== null && (
        <p>{t('review.dispute.owed', { amount: formatVnd(finding.owedVnd), due: formatDay(finding.dueOn) })}</p>
      )}
      <Panel>
        <h2>{t('review.dispute.words')}</h2>
        <p className={support['words']}>{words === '' ? t('review.dispute.noWords') : words}</p>
        <p className="muted small">{t(visit ? 'review.dispute.visit.check' : 'review.dispute.check')}</p>
      </Panel>
    </div>
  )
}

const monthsOf = ({ fromMonth, toMonth }: { readonly fromMonth: string; readonly toMonth: string }): string =>
  fromMonth === toMonth ? formatMonth(fromMonth) : `${formatMonth(fromMonth)} – ${formatMonth(toMonth)}`

/** The rows on which it rests; of a row that was reported by itself only that. */
function rowsOf({ finding, period }: Reported['about']) {
  if (period)
    return [{ months: monthsOf(period), unit: `${period.unitName} (${period.unitCode})`, says: period.status, payVnd: period.payVnd }]
  return (finding?.evidence ?? []).map(row => ({
    months: monthsOf(row),
    unit: `${row.unitName} (${row.unitCode})`,
    says: row.says,
    payVnd: row.payVnd,
  }))
}
