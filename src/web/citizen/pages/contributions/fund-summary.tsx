import { useState } from 'react'
import { formatMonth } from '#web/shared/i18n/formats.ts'
import { Later } from '#web/shared/ui/later.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { monthsText, yearsMonthsText } from '../../duration.ts'
import { runText } from '../../reports/runs.ts'
import { t } from '../../t.ts'
import { MissingSheet } from './missing-sheet.tsx'
import { runsText, type Summary } from './words.ts'
import { PayChart } from './pay-chart.tsx'
import { YearChart } from './year-chart.tsx'
import { YearTable } from './year-table.tsx'
import css from './contributions.module.css'

/** The answer first: how long, from when to when; then year by year, and what is missing with what to do. */
export const FundSummary = ({ summary }: { readonly summary: Summary }) => (
  <Panel>
    <p className="muted">{t('contributions.total', { fund: t(`contributions.fundName.${summary.fund}`) })}</p>
    <p className={css['big']}>{yearsMonthsText(summary.months)}</p>
    {summary.fromMonth && summary.toMonth && (
      <p className="small muted">
        {t('contributions.span', {
          from: formatMonth(summary.fromMonth),
          to: formatMonth(summary.toMonth),
          months: monthsText(summary.months),
        })}
      </p>
    )}
    {summary.byYear.length > 0 && (
      <>
        <YearChart summary={summary} />
        <YearTable summary={summary} />
      </>
    )}
    <Later>
      <PayChartPart summary={summary} />
      <Missing summary={summary} />
    </Later>
  </Panel>
)

const PayChartPart = ({ summary }: { readonly summary: Summary }) =>
  summary.pay.length < 2 ? null : (
    <>
      <h2 className={css['payHead']}>{t('findings.pay', { fund: t(`contributions.fundName.${summary.fund}`) })}</h2>
      <PayChart summary={summary} />
    </>
  )

/** Months that are explained by leave are no gap that anybody has to look into. */
const unexplained = ({ gaps, absences }: Summary): Summary['gaps'] =>
  gaps.filter(gap => !absences.some(({ fromMonth, toMonth }) => fromMonth <= gap.fromMonth && gap.toMonth <= toMonth))

const Absences = ({ summary: { absences, fund } }: { readonly summary: Summary }) => {
  const counts = fund === 'social' || fund === 'health'
  if (absences.length === 0) return null
  return (
    <Note title={t('findings.absences')}>
      {absences.map(each => (
        <p key={each.fromMonth + each.kind}>
          {t(counts && each.kind === 'maternity' ? 'findings.absence.counted' : 'findings.absence.not', {
            kind: t(`contributions.movement.${each.kind}`),
            run: runText(each),
          })}
        </p>
      ))}
    </Note>
  )
}

const Missing = ({ summary }: { readonly summary: Summary }) => {
  const { owed, settledMonths, byYear } = summary
  const gaps = unexplained(summary)
  const [isOpen, setOpen] = useState(false)
  const owedMonths = byYear.reduce((sum, year) => sum + year.owed, 0)
  const check = (
    <button type="button" className={css['check']} onClick={() => setOpen(true)}>
      {t('contributions.gap.check')}
    </button>
  )
  return (
    <div className={css['notes']}>
      {owed.length > 0 && (
        <Note kind="warn" title={t('contributions.owed.title', { months: monthsText(owedMonths) })}>
          {owed.map(run => (
            <p key={run.unitName + run.fromMonth}>{t('contributions.owed.run', { unit: run.unitName, run: runText(run) })}</p>
          ))}
          <p>{t('contributions.owed.text')}</p>
          {check}
        </Note>
      )}
      {gaps.length > 0 && (
        <Note kind="warn">
          <p>
            {gaps.length === 1
              ? t('contributions.gap.one', { runs: runsText(gaps) })
              : t('contributions.gap.many', { count: gaps.length, runs: runsText(gaps) })}
          </p>
          {owed.length === 0 && check}
        </Note>
      )}
      <Absences summary={summary} />
      {settledMonths > 0 && (
        <Note title={t('contributions.settled.title', { months: monthsText(settledMonths) })}>
          <p>{t('contributions.settled.text')}</p>
        </Note>
      )}
      <MissingSheet open={isOpen} gaps={gaps} onClose={() => setOpen(false)} />
    </div>
  )
}
