import { useState } from 'react'
import type { ContributionPeriod } from '#contract/contributions.ts'
import { isMonth, monthsInclusive } from '#domain/kernel/month.ts'
import { formatDay, formatMonth, formatVnd } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { monthlyShareVnd } from '#domain/contributions/share.ts'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { monthsText } from '../../duration.ts'
import { ReportForm } from '../../reports/report-form.tsx'
import { periodText } from '../../reports/runs.ts'
import { t } from '../../t.ts'
import { rateText, STATUS_LOOKS, type Fund } from './words.ts'
import css from './contributions.module.css'

interface Line {
  readonly label: string
  readonly value: string | null
}

const allowances = (period: ContributionPeriod): Line[] =>
  [
    { label: t('contributions.detail.allowancePosition'), vnd: period.allowancePositionVnd },
    { label: t('contributions.detail.allowanceSeniority'), vnd: period.allowanceSeniorityVnd },
    { label: t('contributions.detail.allowanceProfession'), vnd: period.allowanceProfessionVnd },
    { label: t('contributions.detail.allowanceOther'), vnd: period.allowanceOtherVnd },
  ].map(({ label, vnd }) => ({ label, value: vnd > 0 ? formatVnd(vnd) : null }))

/** What each side pays; a side that pays nothing has no line. */
function shares(period: ContributionPeriod): Line[] {
  const monthly = (bps: number): string | null =>
    bps > 0 ? t('contributions.detail.perMonth', { amount: formatVnd(monthlyShareVnd(period, bps)) }) : null
  const others = period.kind === 'compulsory' ? 'contributions.detail.units' : 'contributions.detail.others'
  return [
    { label: t('contributions.detail.yours', { rate: rateText(period.employeeRateBps) }), value: monthly(period.employeeRateBps) },
    { label: t(others, { rate: rateText(period.employerRateBps) }), value: monthly(period.employerRateBps) },
  ]
}

/** An unknown value has no line, except the coefficient, which the old books always name. */
const linesOf = (period: ContributionPeriod): Line[] => [
  { label: t('contributions.detail.from'), value: formatMonth(period.fromMonth) },
  { label: t('contributions.detail.to'), value: formatMonth(period.toMonth) },
  { label: t('contributions.detail.unit'), value: period.unitName },
  { label: t('contributions.detail.unitCode'), value: period.unitCode === period.unitName ? null : period.unitCode },
  { label: t('contributions.detail.workplace'), value: period.workplace },
  { label: t('contributions.detail.position'), value: period.position },
  { label: t('contributions.detail.kind'), value: t(`contributions.kind.${period.kind}`) },
  { label: t('contributions.detail.currency'), value: period.currency },
  { label: t('contributions.detail.base'), value: formatVnd(period.baseVnd) },
  {
    label: t('contributions.detail.coefficient'),
    value: period.coefficient === null ? t('contributions.detail.notApplied') : period.coefficient.toFixed(2).replace('.', ','),
  },
  ...allowances(period),
  ...shares(period),
  { label: t('contributions.detail.hazardous'), value: period.hazardous ? t('contributions.detail.yes') : null },
  { label: t('contributions.detail.paidOn'), value: period.paidOn && formatDay(period.paidOn) },
]

interface PeriodSheetProps {
  readonly period: ContributionPeriod | undefined
  readonly fund: Fund
  /** Whose history it stands in; undefined for the own one. */
  readonly childId: string | undefined
  readonly onClose: () => void
}

/** Everything that the agency's book says about one period. */
export const PeriodSheet = ({ period, fund, childId, onClose }: PeriodSheetProps) => (
  <Sheet open={period !== undefined} title={t('contributions.detail')} onClose={onClose}>
    {period && (
      <>
        <p className={`muted num ${css['sheetHead'] ?? ''}`}>
          {t(`contributions.fundLong.${fund}`)}
          <br />
          {`${periodText(period)} · ${lengthText(period)}`}
        </p>
        <KeyValue
          rows={[
            {
              label: t('contributions.detail.status'),
              value: <Tag kind={STATUS_LOOKS[period.status]}>{t(`contributions.status.${period.status}`)}</Tag>,
            },
            ...linesOf(period).flatMap(({ label, value }) =>
              value === null ? [] : [{ label, value: <span className="num">{value}</span> }],
            ),
          ]}
        />
        <p className={`small muted ${css['part'] ?? ''}`}>
          <AppLink href={HOTLINE_LINK}>{t('contributions.detail.wrong', { hotline: HOTLINE })}</AppLink>
        </p>
        <ReportPeriod key={period.id} id={period.id} childId={childId} />
      </>
    )}
  </Sheet>
)

/** One press asks what is wrong, the next sends it. */
const ReportPeriod = ({ id, childId }: { readonly id: string; readonly childId: string | undefined }) => {
  const [isOpen, setOpen] = useState(false)
  return isOpen ? (
    <ReportForm childId={childId} matter={`period:${id}`} />
  ) : (
    <Button look="second" wide icon="feedback" onClick={() => setOpen(true)}>
      {t('disputes.wrongPeriod')}
    </Button>
  )
}

const lengthText = ({ fromMonth, toMonth }: ContributionPeriod): string =>
  isMonth(fromMonth) && isMonth(toMonth) && fromMonth <= toMonth
    ? monthsText(monthsInclusive(fromMonth, toMonth))
    : t('findings.months.inverted')
