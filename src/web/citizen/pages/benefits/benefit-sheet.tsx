import type { Benefit } from '#contract/benefits.ts'
import { formatDay, formatMonth, formatVnd } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { t } from '../../t.ts'
import { amountText, lengthText, reckoningText, spanText, STATE_LOOKS } from './words.ts'
import css from './benefits.module.css'

interface BenefitSheetProps {
  readonly benefit: Benefit | undefined
  readonly onClose: () => void
}

/** Everything that the agency's book says about one benefit. */
export const BenefitSheet = ({ benefit, onClose }: BenefitSheetProps) => (
  <Sheet open={benefit !== undefined} title={t('benefits.detail')} onClose={onClose}>
    {benefit && (
      <>
        <p className={css['sheetHead']}>
          <strong>{t(`benefits.regime.${benefit.regime}`)}</strong>
          <br />
          <span className="muted num">{[spanText(benefit), lengthText(benefit)].filter(Boolean).join(' · ')}</span>
        </p>
        <KeyValue
          rows={[
            {
              label: t('benefits.detail.state'),
              value: <Tag kind={STATE_LOOKS[benefit.state]}>{t(`benefits.state.${benefit.state}`)}</Tag>,
            },
            ...linesOf(benefit).flatMap(([label, value]) =>
              value === null ? [] : [{ label, value: <span className="num">{value}</span> }],
            ),
          ]}
        />
        {benefit.paidMonths.length > 0 && <PaidMonths months={benefit.paidMonths} />}
        <p className={`small muted ${css['part'] ?? ''}`}>
          <AppLink href={HOTLINE_LINK}>{t('benefits.detail.wrong', { hotline: HOTLINE })}</AppLink>
        </p>
      </>
    )}
  </Sheet>
)

const dayOr = (day: string | null): string | null => day && formatDay(day)

/** An unknown value has no line. */
const linesOf = (benefit: Benefit): [label: string, value: string | null][] => [
  ...(benefit.stateSince && (benefit.state === 'paused' || benefit.state === 'ended')
    ? [[t(`benefits.detail.since.${benefit.state}`), formatDay(benefit.stateSince)] as [string, string]]
    : []),
  [t('benefits.detail.reason'), benefit.stateReason],
  [t('benefits.detail.amount'), amountText(benefit)],
  [t('benefits.detail.reckoning'), reckoningText(benefit)],
  [t('benefits.detail.unit'), benefit.unitName],
  [t('benefits.detail.agency'), benefit.agencyName],
  [t('benefits.detail.decisionNo'), benefit.decisionNo],
  [t('benefits.detail.decidedOn'), dayOr(benefit.decidedOn)],
  [t('benefits.detail.paidOn'), dayOr(benefit.paidOn)],
  [t('benefits.detail.method'), benefit.method && t(`benefits.method.${benefit.method}`)],
  [t('benefits.detail.place'), benefit.place],
]

const PaidMonths = ({ months }: { readonly months: Benefit['paidMonths'] }) => (
  <section className={css['part']}>
    <h3>{t('benefits.detail.paid')}</h3>
    <dl className={css['paid']}>
      {months.toReversed().map(({ fromMonth, toMonth, monthlyVnd }) => (
        <div key={fromMonth}>
          <dt className="num">
            {fromMonth === toMonth
              ? formatMonth(fromMonth)
              : t('benefits.span', { from: formatMonth(fromMonth), to: formatMonth(toMonth) })}
          </dt>
          <dd className="num nowrap">{formatVnd(monthlyVnd)}</dd>
        </div>
      ))}
    </dl>
  </section>
)
