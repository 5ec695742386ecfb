import { useState } from 'react'
import type { ContributionFinding } from '#contract/contributions.ts'
import type { Dispute } from '#contract/disputes.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { findingLine, findingTitle } from '../../reports/finding-words.ts'
import { ReportsLink } from '../../reports/reports-link.tsx'
import { useReports } from '../../reports/use-reports.ts'
import { t } from '../../t.ts'
import { FindingSheet } from './finding-sheet.tsx'
import css from './findings.module.css'

/** The number of the open report about a finding. */
const openNoOf = (reports: readonly Dispute[], { key }: ContributionFinding): string | undefined =>
  reports.find(({ matter, isOpen }) => isOpen && matter === `finding:${key}`)?.no

/** What does not fit in the history of a person; undefined: the own one. */
export function useFindings(childId: string | undefined) {
  const own = useAnswer('listOwnFindings', undefined, { enabled: childId === undefined })
  const ofChild = useAnswer('listChildFindings', { params: { childId: childId ?? '' } }, { enabled: childId !== undefined })
  return childId === undefined ? own : ofChild
}

/** More than these are behind a button: whoever has many sees the gravest first. */
const SHOWN = 2

/** What does not fit in the history of a person, in all funds, before anything else. Nothing while it is not known. */
export const FindingsPanel = ({ childId }: { readonly childId: string | undefined }) => {
  const { data: found = [] } = useFindings(childId)
  const [chosen, setChosen] = useState<ContributionFinding>()
  const [areAllShown, showAll] = useState(false)
  const { data: reports = [] } = useReports(childId)
  const link = <ReportsLink childId={childId} />
  if (found.length === 0) return link
  const shown = areAllShown ? found : found.slice(0, SHOWN)
  return (
    <section className={css['panel']} aria-labelledby="findings">
      <h2 id="findings" className={css['head']}>
        <Icon name="warning" />
        {found.length === 1 ? t('findings.title.one') : t('findings.title.many', { count: found.length })}
      </h2>
      <p className="small">{t('findings.lead')}</p>
      <ul className={css['list']}>
        {shown.map(finding => (
          <li key={finding.key}>
            <h3>{findingTitle(finding)}</h3>
            <p>{findingLine(finding)}</p>
            {openNoOf(reports, finding) !== undefined && (
              <p>
                <Tag kind="info">{t('disputes.sent', { no: openNoOf(reports, finding) ?? '' })}</Tag>
              </p>
            )}
            <Button look="second" small label={`${t('findings.see')}: ${findingTitle(finding)}`} onClick={() => setChosen(finding)}>
              {t('findings.see')}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <Button look="quiet" expanded={areAllShown} onClick={() => showAll(!areAllShown)}>
          {areAllShown ? t('findings.fewer') : t('findings.all', { count: found.length })}
        </Button>
      )}
      {link}
      <FindingSheet finding={chosen} childId={childId} onClose={() => setChosen(undefined)} />
    </section>
  )
}
