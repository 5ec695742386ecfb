import type { CaseFile } from '#contract/review.ts'
import { toldState, WAITING_STATES } from '#domain/review/transitions.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { CaseStateTag } from '../../parts/case-state.tsx'
import { useTakeNext } from '../../parts/use-take-next.ts'
import { t } from '../../t.ts'
import { ChangeForm } from './change-form.tsx'
import { PendingPanel } from './pending-panel.tsx'
import { RiskMarks } from './risk-marks.tsx'
import { SecondPanel } from './second-panel.tsx'
import { Rest } from './rest.tsx'
import { DecisionForm } from './decision-form.tsx'
import { FailureNote } from './failure-note.tsx'
import { FiledUnder } from './filed-under.tsx'
import { SignedForm } from './signed-form.tsx'
import { SupportForm } from './support-form.tsx'
import { UnitForm } from './unit-form.tsx'
import { useDecision, type Decision } from './use-decision.ts'
import { whereTo } from './where-to.ts'
import css from './decision.module.css'

/** What can be done with the file now: decide it, take it, or only read it. */
export const DecisionPanel = ({ file }: { readonly file: CaseFile }) => {
  const decision = useDecision(file)
  return (
    <section className={css['panel']} aria-labelledby="decision">
      <div className={css['head']}>
        <h2 id="decision">{t('review.decision')}</h2>
        <CaseStateTag state={file.state} holder={file.assignedTo} />
      </div>
      {decision.failure && <FailureNote failure={decision.failure} />}
      <RiskMarks file={file} />
      <SignedForm file={file} />
      <WhatNow file={file} decision={decision} />
      <FiledUnder file={file} />
    </section>
  )
}

const WhatNow = ({ file, decision }: { readonly file: CaseFile; readonly decision: Decision }) => {
  if (file.state === 'deciding' || file.state === 'confirming') return <PendingPanel key={file.version} file={file} decision={decision} />
  if (file.kinship) return <OfKin file={file} kinship={file.kinship} decision={decision} />
  if (file.state === 'second_check') return <SecondPanel file={file} decision={decision} />
  if (file.actions.includes('answer')) return <SupportForm file={file} decision={decision} />
  if (file.unitAccount && file.actions.includes('approve')) return <UnitForm file={file} request={file.unitAccount} decision={decision} />
  if (file.change && file.actions.includes('approve')) return <ChangeForm file={file} decision={decision} />
  if (file.actions.includes('approve')) return <DecisionForm file={file} decision={decision} />
  if (file.actions.includes('take')) return <TakeFirst file={file} decision={decision} />
  if (file.state === 'in_review' && file.assignedTo)
    return (
      <Rest file={file}>
        <Note kind="info" icon="lock" title={t('review.colleague', { name: file.assignedTo.fullName })}>
          {file.assignedTo.since && (
            <p>{t('review.colleagueSince', { name: file.assignedTo.fullName, time: formatInstant(file.assignedTo.since) })}</p>
          )}
          <p>{t('review.colleagueMore')}</p>
        </Note>
      </Rest>
    )
  return <Decided file={file} />
}

/** The own file, or that of a relative: read, and put back for a colleague. */
const OfKin = ({
  file,
  kinship,
  decision,
}: {
  readonly file: CaseFile
  readonly kinship: NonNullable<CaseFile['kinship']>
  readonly decision: Decision
}) => (
  <Rest file={file}>
    <Note kind="warn" icon="people" title={t(`review.kinship.${kinship}`)}>
      {t(kinship === 'named' ? 'review.kinship.namedMore' : 'review.kinship.more')}
    </Note>
    {file.actions.includes('release') && (
      <Button wide look="second" onClick={() => void decision.act('release')} busy={decision.busyWith === 'release'}>
        {t('review.release')}
      </Button>
    )}
  </Rest>
)

const TakeFirst = ({ file, decision }: { readonly file: CaseFile; readonly decision: Decision }) => {
  const take = () => void decision.act('take')
  useShortcuts({ t: take })
  return (
    <Rest file={file}>
      <Note kind="info" icon="inbox" title={t('review.takeFirst')}>
        {t('review.takeFirstMore')}
      </Note>
      <Button wide onClick={take} busy={decision.busyWith === 'take'}>
        {t('review.take')} <kbd aria-hidden="true">T</kbd>
      </Button>
    </Rest>
  )
}

/** A file that is decided: what happened, then the next one. */
const Decided = ({ file }: { readonly file: CaseFile }) => {
  const next = useTakeNext()
  const state = toldState(file.state) === file.state && !WAITING_STATES.includes(file.state) ? toldState(file.state) : undefined
  const time = formatInstant(file.events.at(-1)?.at ?? file.submittedAt)
  return (
    <Rest file={file}>
      {state && state !== 'submitted' && state !== 'in_review' && (
        <Note
          kind={state === 'approved' ? 'ok' : 'info'}
          icon={state === 'approved' ? 'check' : 'info'}
          title={t(`review.done.${state}`)}
          live="polite"
        >
          <p>{file.assignedTo ? t('review.done.by', { name: file.assignedTo.fullName, time }) : t('review.done.at', { time })}</p>
          {state !== 'withdrawn' && <p>{t('review.done.told', { contact: whereTo(file) })}</p>}
        </Note>
      )}
      <Button wide onClick={next.takeNext} busy={next.isBusy}>
        {t('review.takeNext')} <kbd aria-hidden="true">N</kbd>
      </Button>
      {next.outcome === 'empty' && (
        <p className="muted small" role="status">
          {t('review.queueEmpty')}
        </p>
      )}
    </Rest>
  )
}
