import type { Claim } from '#contract/services.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { sentenceOf } from '#web/shared/i18n/said.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../../t.ts'
import css from './claim.module.css'

/** Each condition in plain words, with what the record says of it. */
export const ClaimConditions = ({ claim: { conditions } }: { readonly claim: Claim }) => (
  <Panel className="stack">
    <h2>{t('claims.conditions')}</h2>
    <ul className={css['conditions']}>
      {conditions.map(one => (
        <li key={one.say}>
          <span>{sentenceOf(one)}</span>
          <Met condition={one} />
        </li>
      ))}
    </ul>
    <p>
      <AppLink href="/contributions">{t('claims.seeBook')}</AppLink>
    </p>
  </Panel>
)

const Met = ({ condition: { isMet, say } }: { readonly condition: Claim['conditions'][number] }) => {
  if (isMet !== null) return <Tag kind={isMet ? 'ok' : 'warn'}>{t(isMet ? 'claims.met' : 'claims.notMet')}</Tag>
  if (say === 'one_time_not_stopped' || say === 'one_time_not_age') return <Tag>{t('claims.notThis')}</Tag>
  return <Tag kind="info">{t('claims.byPapers')}</Tag>
}

/** What it may come to, with how that is reckoned; or why nobody can say here. */
export const ClaimEstimate = ({ claim: { estimate, noEstimate } }: { readonly claim: Claim }) => {
  if (!estimate && !noEstimate) return null
  return (
    <Panel className="stack">
      <h2>{t(estimate ? 'claims.estimate' : 'claims.noEstimate')}</h2>
      {noEstimate && <p>{sentenceOf(noEstimate)}</p>}
      {estimate && (
        <>
          <p className={css['amount']}>
            {t(estimate.per === 'month' ? 'claims.perMonth' : 'claims.once', { amount: formatVnd(estimate.amountVnd) })}
          </p>
          <h3>{t('claims.how')}</h3>
          <ol className={css['steps']}>
            {estimate.steps.map(step => (
              <li key={step.say}>{sentenceOf(step)}</li>
            ))}
          </ol>
          <p className="small muted">{t('claims.estimateNote')}</p>
        </>
      )}
    </Panel>
  )
}

/** What to know before a step that cannot be undone. */
export const ClaimWarnings = ({ claim: { warnings } }: { readonly claim: Claim }) =>
  warnings.length === 0 ? null : (
    <Note kind="warn" title={t('claims.warnings')}>
      {warnings.map(one => (
        <p key={one.say}>{sentenceOf(one)}</p>
      ))}
    </Note>
  )
