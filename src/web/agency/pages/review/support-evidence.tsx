import type { CaseFile } from '#contract/review.ts'
import type { SupportContent } from '#contract/review-evidence.ts'
import { formatInstant, formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { CaseStateTag } from '../../parts/case-state.tsx'
import { t } from '../../t.ts'
import css from './support.module.css'

interface SupportEvidenceProps {
  readonly file: CaseFile
  readonly support: SupportContent
}

/** What somebody asks for, in their own words, beside the dossiers of the number that they name. */
export const SupportEvidence = ({ file, support }: SupportEvidenceProps) => (
  <div className={css['evidence']}>
    <Panel>
      <h2>{t(`review.support.topic.${support.topic}`)}</h2>
      {support.unit && (
        <Note kind="warn" title={t('review.support.ofUnit', { unit: support.unit.name })}>
          <p>{t('review.support.ofUnitMore', { name: support.unit.askedBy, code: support.unit.code })}</p>
          {support.unit.samePhone > 0 && <p className="strong">{t('review.support.samePhone', { count: support.unit.samePhone })}</p>}
        </Note>
      )}
      <p className={css['words']}>{support.text}</p>
      <KeyValue
        rows={[
          { label: t('review.item.fullName'), value: file.applicantName },
          { label: t('review.item.socialInsuranceNo'), value: formatSocialInsuranceNo(support.socialInsuranceNo) },
          { label: t('review.column.no'), value: support.caseNo || t('review.support.unknown') },
          { label: t(support.unit ? 'review.support.contactUnproven' : 'review.support.contact'), value: file.contact.masked },
        ]}
      />
    </Panel>
    <Panel>
      <h2>{t('review.support.dossiers')}</h2>
      {support.candidates.length === 0 ? (
        <Note icon="search" title={t('review.support.none')}>
          <p>
            {t('review.support.noneMore')} <AppLink href="/find">{t('review.find')}</AppLink>
          </p>
        </Note>
      ) : (
        <ul className={css['list']}>
          {support.candidates.map(({ id, no, state, applicantName, submittedAt }) => (
            <li key={id}>
              <AppLink href={`/files/${id}`}>{no}</AppLink> <CaseStateTag state={state} />
              <p className="muted small">
                {applicantName} · {t('review.submittedAt', { time: formatInstant(submittedAt) })}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="muted small">{t('review.support.compare')}</p>
    </Panel>
  </div>
)
