import type { ContributionFinding } from '#contract/contributions.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { findingLine, findingTitle } from '../../reports/finding-words.ts'
import { ReportForm } from '../../reports/report-form.tsx'
import { periodText } from '../../reports/runs.ts'
import { t } from '../../t.ts'
import contributions from './contributions.module.css'
import css from './findings.module.css'

interface FindingSheetProps {
  readonly finding: ContributionFinding | undefined
  /** Whose record it stands in; undefined for the own one. */
  readonly childId: string | undefined
  readonly onClose: () => void
}

/** One finding: what stands in the book, what that means, and what to do. */
export const FindingSheet = ({ finding, childId, onClose }: FindingSheetProps) => (
  <Sheet open={finding !== undefined} title={finding ? findingTitle(finding) : ''} onClose={onClose}>
    {finding && (
      <>
        <p>{findingLine(finding)}</p>
        <Evidence finding={finding} />
        <ReportForm key={finding.key} childId={childId} matter={`finding:${finding.key}`} />
        <div className="prose">
          <h3 className={contributions['part']}>{t('findings.means')}</h3>
          <p>{t(`findings.means.${finding.kind}`)}</p>
          <h3 className={contributions['part']}>{t('findings.do')}</h3>
          <ol>
            <li>{t(`findings.do.${finding.kind}.1`)}</li>
            <li>{t(`findings.do.${finding.kind}.2`)}</li>
            <li>{t('findings.do.last')}</li>
          </ol>
        </div>
        <div className={`pair ${contributions['part'] ?? ''}`}>
          <ButtonLink icon="call" look="second" href={HOTLINE_LINK}>
            {t('contributions.call', { hotline: HOTLINE.replaceAll(' ', '\u00a0') })}
          </ButtonLink>
          <ButtonLink look="second" href="/lookup/agencies">
            {t('contributions.agencies')}
          </ButtonLink>
        </div>
      </>
    )}
  </Sheet>
)

const Evidence = ({ finding: { evidence, funds, owedVnd } }: { readonly finding: ContributionFinding }) => (
  <>
    <h3 className={contributions['part']}>{t('findings.evidence')}</h3>
    <ul className={css['evidence']}>
      {evidence.map((each, n) => (
        <li key={n} data-says={each.says}>
          <span className={css['when']}>
            <strong className="num">{periodText(each)}</strong>
            <span>{t(`findings.says.${each.says}`)}</span>
          </span>
          <span className={css['what']}>
            <span>{each.unitName}</span>
            {each.payVnd !== null && <span className="num nowrap">{t('findings.evidence.pay', { amount: formatVnd(each.payVnd) })}</span>}
          </span>
        </li>
      ))}
    </ul>
    <p className="small muted">
      {t('findings.funds', { funds: funds.map(fund => t(`contributions.fund.${fund}`)).join(', ') })}
      {owedVnd !== null && ` ${t('findings.owed', { amount: formatVnd(owedVnd) })}`}
    </p>
  </>
)
