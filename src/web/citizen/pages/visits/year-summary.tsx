import type { VisitYear } from '#contract/visits.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Sum } from '#web/shared/ui/sum.tsx'
import { t } from '../../t.ts'
import { paidByPerson } from './words.ts'

interface YearSummaryProps {
  readonly year: number
  readonly count: number
  readonly costs: VisitYear['costs']
  readonly isChild: boolean
}

/** What the fund has paid in a year, and what the person has. */
export const YearSummary = ({ year, count, costs, isChild }: YearSummaryProps) => {
  const [once, times] = isChild
    ? (['visits.year.onceChild', 'visits.year.timesChild'] as const)
    : (['visits.year.once', 'visits.year.times'] as const)
  const amount = formatVnd(paidByPerson(costs))
  return (
    <Panel>
      <p className="muted">{t('visits.year.paid', { year })}</p>
      <Sum>{formatVnd(costs.fundVnd)}</Sum>
      <p className="small muted">{count === 1 ? t(once, { amount }) : t(times, { amount, count })}</p>
    </Panel>
  )
}
