import type { Claim } from '#contract/services.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { sentenceOf } from '#web/shared/i18n/said.ts'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'

/** What the record says of a claim, as the person has read it, and the amount that an approval puts there. */
export const ClaimEvidence = ({ claim: { conditions, estimate, noEstimate } }: { readonly claim: Claim }) => (
  <Panel className="stack">
    <h2>{t('claims.forOfficer')}</h2>
    <ul className="stack">
      {conditions.map(one => (
        <li key={one.say}>
          <Tag kind={one.isMet === null ? 'info' : one.isMet ? 'ok' : 'warn'}>
            {t(one.isMet === null ? 'claims.byPapers' : one.isMet ? 'claims.met' : 'claims.notMet')}
          </Tag>{' '}
          {sentenceOf(one)}
        </li>
      ))}
    </ul>
    {(estimate ?? noEstimate) && <h2>{t(estimate ? 'claims.grants' : 'claims.noEstimate')}</h2>}
    {noEstimate && <p>{sentenceOf(noEstimate)}</p>}
    {estimate && (
      <>
        <p className="num">
          <strong>{t(estimate.per === 'month' ? 'claims.perMonth' : 'claims.once', { amount: formatVnd(estimate.amountVnd) })}</strong>
        </p>
        {estimate.steps.map(step => (
          <p key={step.say} className="small">
            {sentenceOf(step)}
          </p>
        ))}
      </>
    )}
  </Panel>
)
