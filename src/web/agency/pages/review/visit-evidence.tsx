import type { CaseFile } from '#contract/review.ts'
import { formatDay, formatInstant, formatVnd } from '#web/shared/i18n/formats.ts'
import { language } from '#web/shared/i18n/language.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import css from './dispute.module.css'

type Reported = NonNullable<CaseFile['dispute']>
type Record = NonNullable<NonNullable<Reported['about']['visit']>['record']>

/** A visit as it stood when it was reported: by what the facility finds its record, when, and who paid what. Nothing about health. */
export const VisitEvidence = ({ record, reason }: { readonly record: Record; readonly reason: Reported['reason'] }) => (
  <>
    <h2>{t(`review.dispute.visit.${reason ?? 'not_there'}`)}</h2>
    <Panel>
      <KeyValue rows={rowsOf(record).map(({ label, value }) => ({ label, value: <span className="num">{value}</span> }))} />
      <p className={`muted small ${css['closed'] ?? ''}`}>{t('review.dispute.visit.closed')}</p>
    </Panel>
  </>
)

function rowsOf({ facility, recordNo, inAt, outAt, careKind, costs, papers }: Record) {
  const { totalVnd, fundVnd, coPaidVnd, selfPaidVnd, otherVnd } = costs
  return [
    { label: t('review.dispute.visit.facility'), value: facility.name === null ? facility.code : `${facility.name} (${facility.code})` },
    { label: t('review.dispute.visit.recordNo'), value: recordNo },
    { label: t('review.dispute.visit.in'), value: formatInstant(inAt) },
    { label: t('review.dispute.visit.out'), value: outAt === null ? t('review.dispute.visit.stays') : formatInstant(outAt) },
    { label: t('review.dispute.visit.careKind'), value: careKind.name?.[language()] ?? careKind.code },
    { label: t('review.dispute.visit.total'), value: formatVnd(totalVnd) },
    { label: t('review.dispute.visit.fund'), value: formatVnd(fundVnd) },
    { label: t('review.dispute.visit.person'), value: formatVnd(coPaidVnd + selfPaidVnd) },
    ...(otherVnd > 0 ? [{ label: t('review.dispute.visit.otherPaid'), value: formatVnd(otherVnd) }] : []),
    ...papers.map(paper => ({
      label: t(`review.dispute.visit.paper.${paper.kind}`),
      value: [
        t('review.dispute.visit.paper.no', { no: paper.no, day: formatDay(paper.issuedOn) }),
        paper.fromDay && paper.toDay && `${formatDay(paper.fromDay)} – ${formatDay(paper.toDay)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  ]
}
