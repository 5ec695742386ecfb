import type { ReactNode } from 'react'
import type { Tracking } from '#contract/registration-tracking.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import { CorrectHere, type Opening } from './correct-elsewhere.tsx'
import { ReasonList } from './reason-list.tsx'
import css from './registration.module.css'
import { ResendNotice } from './resend-notice.tsx'
import { formatMoment } from './tracker-steps.ts'

interface OutcomeNoteProps {
  readonly tracking: Tracking
  /** This browser sent the dossier, so it may correct it. */
  readonly isOwn: boolean
  /** The contact by which the dossier is known here, for asking for notices again. */
  readonly contact: string | undefined
  /** A code is on its way that opens the dossier in this browser. */
  readonly onOpening?: ((opening: Opening) => void) | undefined
  readonly hotline: string
  readonly onTracking: (tracking: Tracking) => void
  /** The way to register again with what was given. */
  readonly again: ReactNode
}

/** What the state means for the person and what to do now; nothing while the agency is checking. */
export const OutcomeNote = ({ tracking, isOwn, contact, hotline, onTracking, onOpening, again }: OutcomeNoteProps) => {
  const { agency } = tracking
  switch (tracking.state) {
    case 'submitted':
    case 'in_review':
      return tracking.expectedAt === null ? null : (
        <Outcome kind="warn" title={t('registration.sent.overdue.title')}>
          <p>{t('registration.sent.overdue.text', { time: formatMoment(tracking.expectedAt), hotline })}</p>
        </Outcome>
      )
    case 'returned':
      return (
        <Outcome kind="warn" title={t('registration.sent.returned.title')}>
          <Reasons tracking={tracking} />
          {tracking.correctUntil !== null && <p>{t('registration.sent.returned.until', { time: formatMoment(tracking.correctUntil) })}</p>}
          {isOwn ? (
            <Buttons>
              <ButtonLink href="/register/correct" icon="edit">
                {t('registration.sent.returned.button')}
              </ButtonLink>
            </Buttons>
          ) : (
            <>
              <p>{t('registration.sent.returned.elsewhere')}</p>
              {contact !== undefined && onOpening && (
                <CorrectHere named={{ no: tracking.no, contact }} hotline={hotline} onOpening={onOpening} />
              )}
            </>
          )}
        </Outcome>
      )
    case 'approved':
      if (tracking.forChild)
        return (
          <Outcome kind="ok" title={t('registration.sent.track.openedChild')}>
            <p>{t('registration.sent.approved.child')}</p>
            <Buttons>
              <ButtonLink href="/">{t('registration.sent.approved.family')}</ButtonLink>
            </Buttons>
          </Outcome>
        )
      return (
        <Outcome kind="ok" title={t('registration.sent.approved.title')}>
          <p>{t('registration.sent.approved.text')}</p>
          <Buttons>
            <ButtonLink href="/sign-in">{t('registration.sent.approved.signIn')}</ButtonLink>
            {/* After the decision this browser does not know the declared phone any more: there it is asked for. */}
            {contact === undefined && tracking.resendFrom !== null && (
              <ButtonLink href="/track" look="second">
                {t('registration.sent.approved.resendTitle')}
              </ButtonLink>
            )}
          </Buttons>
          {contact !== undefined && (
            <ResendNotice notice="approval" tracking={tracking} contact={contact} hotline={hotline} onTracking={onTracking} />
          )}
        </Outcome>
      )
    case 'rejected':
      return (
        <Outcome kind="err" title={t('registration.sent.rejected.title')}>
          <Reasons tracking={tracking} />
          <p>
            {t('registration.sent.rejected.text', { agency: agency.name })}{' '}
            <AppLink href={`tel:${agency.phone.replace(/\s/gu, '')}`}>{agency.phone}</AppLink>
          </p>
          {again}
        </Outcome>
      )
    case 'withdrawn':
    case 'answered':
    case 'settled':
      return (
        <Outcome kind="info" title={t('registration.sent.withdrawn.title')}>
          <p>{t('registration.sent.withdrawn.text')}</p>
          {again}
        </Outcome>
      )
  }
}

/** What was found, or, where somebody else has the number on paper, how to see it. */
const Reasons = ({ tracking }: { readonly tracking: Tracking }) =>
  tracking.isBrief ? (
    <p>{t(`registration.sent.brief.${tracking.state === 'returned' ? 'returned' : 'over'}`)}</p>
  ) : (
    <ReasonList tracking={tracking} />
  )

interface OutcomeProps {
  readonly kind: 'info' | 'ok' | 'warn' | 'err'
  readonly title: string
  readonly children: ReactNode
}
const Outcome = ({ kind, title, children }: OutcomeProps) => (
  <div className={css['noteAbove']}>
    <Note kind={kind} title={title}>
      {children}
    </Note>
  </div>
)
const Buttons = ({ children }: { readonly children: ReactNode }) => <div className={css['buttons']}>{children}</div>
