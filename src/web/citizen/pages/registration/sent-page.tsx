import { useEffect, useState } from 'react'
import type { Tracking } from '#contract/registration-tracking.ts'
import { LIVE_STATES, TRANSITIONS } from '#domain/review/transitions.ts'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { LazyPushPanel } from '../../push/lazy-push-panel.tsx'
import { t } from '../../t.ts'
import { AgainHere } from './again-here.tsx'
import { FormRow } from './form-row.tsx'
import type { Journey } from './journey.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { TrackingView } from './tracking-view.tsx'
import { LazyConsents } from './unit-consent/lazy-consents.tsx'
import { WithdrawSheet } from './withdraw-sheet.tsx'
import type { Wizard } from './wizard-state.ts'

const REFRESH_MS = 20_000

interface SentPageProps {
  readonly wizard: Wizard
  readonly tracking: Tracking
  /** Leads to a declaration for somebody else, or to one that begins with what this one had. */
  readonly onOther: (begun?: Promise<Journey>) => Promise<void>
}

/** The dossier that this browser has sent. */
export const SentPage = ({ wizard, tracking, onOther }: SentPageProps) => {
  const { server, policy } = wizard
  const [isWithdrawing, setWithdrawing] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  useRefresh(server.refresh)
  const isNew = tracking.events.length === 1 && tracking.state === 'submitted'
  const isAgain = tracking.events.at(-1)?.action === 'resubmit'
  return (
    <Page narrow>
      <PageHeader title={t('registration.sent.title')} />
      {(isNew || isAgain) && (
        <div className={css['noteAbove']}>
          <Note kind="ok" title={t(isNew ? 'registration.sent.done' : 'registration.sent.again')} live="polite">
            <p>{t(isNew ? 'registration.sent.doneText' : 'registration.sent.againText')}</p>
          </Note>
        </div>
      )}
      <TrackingView
        tracking={tracking}
        isOwn
        contact={server.registration?.declaration?.phone}
        hotline={policy.hotline}
        onTracking={server.noteTracking}
        again={<AgainHere onBegun={onOther} hotline={policy.hotline} />}
        asked={<LazyConsents key={tracking.state} forChild={tracking.forChild} hotline={policy.hotline} />}
      >
        {LIVE_STATES.includes(tracking.state) && server.registration && <LazyPushPanel of={{ registration: server.registration.id }} />}
        <Section title={t('registration.sent.actions')} id="actions">
          {/* Where it was pressed: further up nobody would see it. */}
          <RefusalNote problem={problem} hotline={policy.hotline} />
          <RowList>
            {LIVE_STATES.includes(tracking.state) && <FormRow no={tracking.no} onProblem={setProblem} />}
            {TRANSITIONS.registration[tracking.state].withdraw && (
              <Row
                icon="close"
                title={t('registration.sent.withdraw')}
                detail={t('registration.sent.withdrawDetail')}
                onClick={() => setWithdrawing(true)}
              />
            )}
            <Row
              icon="people"
              title={t('registration.sent.other')}
              detail={t('registration.sent.otherDetail')}
              onClick={() => void onOther().catch(setProblem)}
            />
          </RowList>
        </Section>
      </TrackingView>
      <WithdrawSheet
        no={tracking.no}
        open={isWithdrawing}
        hotline={policy.hotline}
        onClose={() => setWithdrawing(false)}
        onTracking={server.noteTracking}
      />
    </Page>
  )
}

/** Looks again from time to time while the page is in sight. A lost network changes nothing. */
function useRefresh(refresh: () => Promise<void>): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refresh().catch(() => undefined)
    }
    const timer = setInterval(look, REFRESH_MS)
    const soon = setTimeout(look, 4000)
    return () => {
      clearInterval(timer)
      clearTimeout(soon)
    }
  }, [refresh])
}
