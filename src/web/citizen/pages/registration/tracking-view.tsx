import type { ReactNode } from 'react'
import type { Tracking } from '#contract/registration-tracking.ts'
import { LIVE_STATES } from '#domain/review/transitions.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Tracker } from '#web/shared/ui/tracker.tsx'
import { t } from '../../t.ts'
import { CaseNumber } from './case-number.tsx'
import type { Opening } from './correct-elsewhere.tsx'
import { MessageList } from './message-list.tsx'
import { ResendNotice } from './resend-notice.tsx'
import { OutcomeNote } from './outcome-note.tsx'
import css from './registration.module.css'
import { SignedFormNote } from './signed-form-note.tsx'
import { trackerSteps } from './tracker-steps.ts'
import { useNow } from '../../one-time-code/use-clock.ts'

interface TrackingViewProps {
  readonly tracking: Tracking
  readonly isOwn: boolean
  /** The contact by which the dossier is known here. */
  readonly contact: string | undefined
  readonly onOpening?: ((opening: Opening) => void) | undefined
  readonly hotline: string
  readonly onTracking: (tracking: Tracking) => void
  /** The way to register again with what was given. */
  readonly again: ReactNode
  /** What is asked of whoever holds the dossier. */
  readonly asked?: ReactNode
  /** What can be done here. */
  readonly children?: ReactNode
}

/** Where a dossier is: number, state, what to do, history with deadline, messages. */
export const TrackingView = ({ tracking, asked, children, ...rest }: TrackingViewProps) => {
  const now = useNow()
  return (
    <>
      <CaseNumber tracking={tracking} />
      <OutcomeNote tracking={tracking} {...rest} />
      <Panel>
        <Tracker label={t('registration.sent.tracker')} steps={trackerSteps(tracking, now)} />
      </Panel>
      <NextSteps tracking={tracking} hotline={rest.hotline} />
      {asked}
      {rest.contact !== undefined && (
        <ResendNotice notice="receipt" tracking={tracking} contact={rest.contact} hotline={rest.hotline} onTracking={rest.onTracking} />
      )}
      {children}
      <MessageList messages={tracking.messages} />
    </>
  )
}

const NextSteps = ({ tracking, hotline }: { readonly tracking: Tracking; readonly hotline: string }) => {
  if (!LIVE_STATES.includes(tracking.state) || tracking.state === 'returned') return null
  const channel = tracking.messages.find(message => message.template === 'registration_received')?.channel ?? 'sms'
  return (
    <Section title={t('registration.sent.next')} id="next">
      {tracking.signedDeclaration !== 'not_needed' && (
        <div className={css['noteAbove']}>
          <SignedFormNote tracking={tracking} />
        </div>
      )}
      <Note>
        {tracking.signedDeclaration === 'not_needed' && (
          <p>{t('registration.sent.next.nothing', { channel: t(`registration.sent.next.${channel}`) })}</p>
        )}
        <p>{t('registration.sent.next.who', { agency: tracking.agency.name })}</p>
        <p>{t('registration.sent.next.late', { hotline })}</p>
        <p>
          {t('registration.sent.next.wrongPhone')} <AppLink href="/support">{t('registration.sent.next.support')}</AppLink>
        </p>
      </Note>
    </Section>
  )
}
