import type { ReactNode } from 'react'
import type { CaseEvent } from '#contract/case-tracking.ts'
import type { Feedback } from '#contract/feedback.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Tracker } from '#web/shared/ui/tracker.tsx'
import { useNow } from '../../../one-time-code/use-clock.ts'
import { t } from '../../../t.ts'
import { CaseNumber } from '../case-number.tsx'
import { MessageList } from '../message-list.tsx'
import css from '../registration.module.css'
import { formatMoment } from '../tracker-steps.ts'
import { feedbackSteps } from './feedback-steps.ts'

interface FeedbackViewProps {
  readonly feedback: Feedback
  readonly hotline: string
  readonly pictures?: ReactNode
  /** What may be done with it, and ways on. */
  readonly children?: ReactNode
}

/** One case: its number, the answers, how far it is, what was written. */
export const FeedbackView = ({ feedback, hotline, pictures, children }: FeedbackViewProps) => {
  const { expectedAt, events } = feedback
  return (
    <>
      <CaseNumber tracking={feedback} label={t('feedback.numberOf')} />
      {expectedAt !== null && (
        <div className={css['noteAbove']}>
          <Note kind="warn" title={t('feedback.overdue')}>
            <p>{t('registration.sent.overdue.text', { time: formatMoment(expectedAt), hotline })}</p>
          </Note>
        </div>
      )}
      {events.filter(isEnd).map(event => (
        <End key={event.at} event={event} phone={feedback.agency.phone} />
      ))}
      <Panel>
        <Tracker label={t('feedback.steps')} steps={feedbackSteps(feedback, useNow())} />
      </Panel>
      {children}
      <Written feedback={feedback} />
      {pictures}
      <MessageList messages={feedback.messages} />
    </>
  )
}

const isEnd = ({ state }: CaseEvent): boolean => state === 'answered' || state === 'rejected'

/** An answer in words, or why there is none here. */
const End = ({ event: { state, reasons, note }, phone }: { readonly event: CaseEvent; readonly phone: string }) => (
  <div className={css['noteAbove']}>
    {state === 'answered' ? (
      <Note kind="ok" icon="chat" title={t('feedback.answer')}>
        <p className={css['asWritten']}>{note}</p>
      </Note>
    ) : (
      <Note kind="info" icon="institution" title={t(reasons.includes('passed_on') ? 'feedback.passed' : 'feedback.rejected')}>
        {reasons.map(reason => (
          <p key={reason}>{t(`registration.reason.${reason}`)}</p>
        ))}
        {note !== null && <p className={css['asWritten']}>{note}</p>}
        <p>
          <AppLink href={`tel:${phone.replace(/\s/gu, '')}`}>{phone}</AppLink>
        </p>
      </Note>
    )}
  </div>
)

/** What the person has told; somebody who knows number and contact alone sees what it is about. */
const Written = ({ feedback: { subject, about, officer, words, again } }: { readonly feedback: Feedback }) => (
  <Section title={t(`feedback.subject.${subject}`)}>
    <Panel className="stack">
      <p className="muted">{t('feedback.about', { agency: about.name })}</p>
      {officer !== '' && <p>{t('feedback.officerNamed', { name: officer })}</p>}
      {words !== '' && (
        <>
          <h3>{t('feedback.yours')}</h3>
          <p className={css['asWritten']}>{words}</p>
        </>
      )}
      {again !== '' && (
        <>
          <h3>{t('feedback.again')}</h3>
          <p className={css['asWritten']}>{again}</p>
        </>
      )}
    </Panel>
  </Section>
)
