import type { CaseFile } from '#contract/review.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { formatDay, formatInstant } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { TimeLeft } from '../../parts/time-left.tsx'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useNow } from '../../parts/use-now.ts'
import { useTakeNext } from '../../parts/use-take-next.ts'
import { t } from '../../t.ts'
import { ChangeEvidence } from './change-evidence.tsx'
import { ChildPanel } from './child-panel.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { DisputeEvidence } from './dispute-evidence.tsx'
import { FeedbackEvidence } from './feedback-evidence.tsx'
import { PersonEvidence } from './person-evidence.tsx'
import { PhotoCompare } from './photo-compare.tsx'
import { ServiceEvidence } from './service-evidence.tsx'
import { ReasonPanel } from './reason-panel.tsx'
import { SupportEvidence } from './support-evidence.tsx'
import { UnitEvidence } from './unit-evidence.tsx'
import { useCaseFile } from '../../parts/use-case-file.ts'
import { draftKey } from './use-decision.ts'
import css from './review.module.css'

/** One file with everything that is needed to decide it, on one screen. */
export const ReviewPage = ({ id }: { readonly id: string }) => {
  const { data: file, error, refetch } = useCaseFile(id)
  useArrival(file?.applicantName ?? t('review.title'), { key: file?.id })
  if (file) return <Review file={file} />
  if (isProblem(error, 'ACCESS_REASON_NEEDED')) return <ReasonPanel id={id} />
  if (isProblem(error, 'CASE_FILE_NOT_FOUND', 'NOT_FOUND')) return <NotHere />
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />
  return <Skeleton blocks={[3, 24, 14]} />
}

const Review = ({ file }: { readonly file: CaseFile }) => (
  <div className={css['page']}>
    <Header file={file} />
    <div className={css['grid']}>
      <div className={css['evidence']}>
        {file.support && <SupportEvidence file={file} support={file.support} />}
        {file.unitAccount && <UnitEvidence request={file.unitAccount} />}
        {file.dispute && <DisputeEvidence dispute={file.dispute} />}
        {file.feedback && <FeedbackEvidence file={file} feedback={file.feedback} />}
        {file.service && <ServiceEvidence file={file} service={file.service} />}
        {file.change?.aboutPerson && <PersonEvidence file={file} change={file.change} />}
        {file.change && !file.change.aboutPerson && <ChangeEvidence file={file} change={file.change} />}
        {!file.support && !file.unitAccount && !file.change && !file.dispute && !file.feedback && !file.service && (
          <>
            <PhotoCompare file={file} />
            <div className="stack">
              <ComparisonTable rows={file.comparison} population={file.population} scanned={file.scanned} />
              {file.child && <ChildPanel file={file} child={file.child} />}
            </div>
          </>
        )}
      </div>
      <DecisionPanel key={draftKey(file)} file={file} />
    </div>
  </div>
)

const Header = ({ file }: { readonly file: CaseFile }) => {
  const now = useNow()
  const next = useTakeNext()
  useShortcuts({ n: next.takeNext })
  const isWaiting = file.state === 'submitted' || file.state === 'in_review'
  return (
    <div className={css['head']}>
      <AppLink href="/" className={css['back']} aria-label={t('review.back')}>
        <Icon name="back" />
      </AppLink>
      <div className={css['who']}>
        <h1 tabIndex={-1}>{file.applicantName}</h1>
        {file.kind !== 'registration' && <Tag kind="info">{t(`review.kind.${file.kind}`)}</Tag>}
        <p className="muted small num">
          {file.no} · {t('review.submittedAt', { time: formatInstant(file.submittedAt) })}
          {file.birthDate !== null && <> · {t('review.born', { day: formatDay(file.birthDate) })}</>}
        </p>
      </div>
      {isWaiting && <TimeLeft from={file.submittedAt} until={file.dueAt} now={now} />}
      <Button look="second" small onClick={next.takeNext} busy={next.isBusy}>
        {t('review.takeNext')} <kbd aria-hidden="true">N</kbd>
      </Button>
      {next.outcome && (
        <p className={css['outcome']} role="status">
          {next.outcome === 'empty' ? t('review.queueEmpty') : problemText(next.outcome)}
        </p>
      )}
    </div>
  )
}

const NotHere = () => (
  <>
    <h1 className="spoken" tabIndex={-1}>
      {t('review.notFound')}
    </h1>
    <Empty icon="question" title={t('review.notFound')} action={<ButtonLink href="/">{t('review.back')}</ButtonLink>}>
      {t('review.notFoundMore')}
    </Empty>
  </>
)
