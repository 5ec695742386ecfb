import type { CaseFile } from '#contract/review.ts'
import { policyName, valueText } from '../../parts/policy-words.ts'
import { t } from '../../t.ts'
import css from './decision.module.css'

/** Under which policies the dossier stands, the campaign by which it came, and what counts otherwise today. */
export const FiledUnder = ({ file: { filedUnder, campaign } }: { readonly file: CaseFile }) => {
  if (!filedUnder && !campaign) return null
  return (
    <details className={css['filed']}>
      <summary className={css['more-words']}>
        {campaign ? t('review.campaign', { unit: campaign.unitName }) : t('review.filedUnder', { no: filedUnder?.no ?? '' })}
      </summary>
      {campaign && filedUnder && <p>{t('review.filedUnder', { no: filedUnder.no })}</p>}
      {filedUnder?.changed.length === 0 && <p>{t('review.filedUnderSame')}</p>}
      {filedUnder && filedUnder.changed.length > 0 && (
        <ul>
          {filedUnder.changed.map(({ key, filed, current }) => (
            <li key={key}>
              {t('review.filedUnderRow', { policy: policyName(key), filed: valueText(key, filed), current: valueText(key, current) })}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
