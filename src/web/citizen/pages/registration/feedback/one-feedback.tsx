import { useState, type ReactNode } from 'react'
import type { Feedback } from '#contract/feedback.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { FeedbackView } from './feedback-view.tsx'

interface OneFeedbackProps {
  /** Undefined while it is fetched, and when it is not here. */
  readonly feedback: Feedback | undefined
  readonly isMissing: boolean
  readonly hotline: string
  /** That went along, for whoever has sent it. */
  readonly pictures?: ReactNode
  /** Above it: loading, errors, how old it is. */
  readonly top?: ReactNode
  /** What may be done with it. */
  readonly children?: ReactNode
}

/** The page of one case; with the receipt right after it was sent. */
export const OneFeedback = ({ feedback, pictures, isMissing, hotline, top, children }: OneFeedbackProps) => {
  const [wasSent] = useState(isJustSent)
  return (
    <Page narrow>
      <PageHeader title={t('feedback.one')} />
      {top}
      {isMissing && (
        <Empty icon="feedback" title={t('feedback.notHere')} action={<ButtonLink href="/track">{t('feedback.byNo')}</ButtonLink>}>
          {t('feedback.notHereText')}
        </Empty>
      )}
      {feedback && wasSent && feedback.state === 'submitted' && (
        <div className={css['noteAbove']}>
          <Note kind="ok" title={t('feedback.sent')} live="polite">
            <p>{t('feedback.sentText', { agency: feedback.agency.name, time: formatInstant(feedback.dueAt) })}</p>
          </Note>
        </div>
      )}
      {feedback && (
        <FeedbackView feedback={feedback} pictures={pictures} hotline={hotline}>
          {children}
        </FeedbackView>
      )}
    </Page>
  )
}

const isJustSent = (): boolean => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'sent' in state
}
