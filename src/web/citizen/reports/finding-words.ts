import type { ContributionFinding } from '#contract/contributions.ts'
import { isMonth, monthsInclusive } from '#domain/kernel/month.ts'
import { formatDay, formatMonth, formatVnd } from '#web/shared/i18n/formats.ts'
import { monthsText } from '../duration.ts'
import { t } from '../t.ts'
import { runText } from './runs.ts'

const lengthOf = ({ fromMonth, toMonth }: ContributionFinding): string =>
  isMonth(fromMonth) && isMonth(toMonth) ? monthsText(monthsInclusive(fromMonth, toMonth)) : ''

/** "Đơn vị chậm đóng 6 tháng". */
export function findingTitle(finding: ContributionFinding): string {
  if (finding.kind === 'inverted' || finding.kind === 'pay_drop') return t(`findings.kind.${finding.kind}`)
  return t(`findings.kind.${finding.kind}`, { months: lengthOf(finding) })
}

/** The finding in one or two sentences, with unit, months and amounts. */
export function findingLine(finding: ContributionFinding): string {
  const { kind, units, evidence, dueOn } = finding
  const unit = units[0]?.unitName ?? ''
  const run = runText(finding)
  const vnd = (says: 'before' | 'after'): string => formatVnd(evidence.find(each => each.says === says)?.payVnd ?? 0)
  switch (kind) {
    case 'late':
      return t('findings.line.late', { unit, run, due: dueOn === null ? '' : formatDay(dueOn) })
    case 'gap':
      return t('findings.line.gap', { unit, run })
    case 'inverted':
      return t('findings.line.inverted', {
        unit,
        from: formatMonth(evidence[0]?.fromMonth ?? ''),
        to: formatMonth(evidence[0]?.toMonth ?? ''),
      })
    case 'two_units':
      return t('findings.line.two_units', {
        units: t('contributions.and', {
          first: unit,
          last: units
            .slice(1)
            .map(({ unitName }) => unitName)
            .join(', '),
        }),
        run,
      })
    case 'pay_drop':
      return t('findings.line.pay_drop', { unit, from: formatMonth(finding.fromMonth), before: vnd('before'), after: vnd('after') })
  }
}
