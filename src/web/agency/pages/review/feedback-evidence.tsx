import type { CaseFile } from '#contract/review.ts'
import type { FeedbackContent } from '#contract/review-evidence.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { PhotoCompare } from './photo-compare.tsx'
import { whereTo } from './where-to.ts'
import css from './support.module.css'

interface FeedbackEvidenceProps {
  readonly file: CaseFile
  readonly feedback: FeedbackContent
}

/** What somebody tells, in their own words; what was answered before, when it is open again. */
export const FeedbackEvidence = ({ file, feedback }: FeedbackEvidenceProps) => {
  const { subject, about, isFromAbove, isGuest, words, officer, again, isForgotten } = feedback
  const answers = file.events.filter(({ note, state }) => note !== null && (state === 'answered' || state === 'rejected'))
  return (
    <>
      {file.photos.length > 0 && <PhotoCompare file={file} />}
      <div className={css['evidence']}>
        {isFromAbove && (
          <Note kind="warn" icon="lock" title={t('review.feedback.fromAbove')}>
            <p>{t('review.feedback.fromAboveMore', { agency: about.name })}</p>
          </Note>
        )}
        {isGuest && (
          <Note kind="info" icon="person" title={t('review.feedback.guest')}>
            <p>{t('review.feedback.guestMore')}</p>
          </Note>
        )}
        {again !== '' && (
          <Panel>
            <h2>{t('review.feedback.again')}</h2>
            <p className={css['words']}>{again}</p>
            {answers.map(({ at, note }) => (
              <div key={at}>
                <h3>
                  {t('review.feedback.before')}, <span className="num nowrap">{formatInstant(at)}</span>
                </h3>
                <p className={css['words']}>{note}</p>
              </div>
            ))}
          </Panel>
        )}
        <Panel>
          <h2>{t(`review.feedback.subject.${subject}`)}</h2>
          <p className={css['words']}>{words === '' ? t(isForgotten ? 'review.feedback.forgotten' : 'review.feedback.hidden') : words}</p>
          <KeyValue
            rows={[
              { label: t('review.item.fullName'), value: file.applicantName },
              { label: t('review.feedback.about'), value: `${about.name} (${about.code})` },
              ...(officer === '' ? [] : [{ label: t('review.feedback.officer'), value: officer }]),
              { label: t('review.feedback.contact'), value: whereTo(file) },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}
