import type { ReactNode } from 'react'
import type { Tracking } from '#contract/registration.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import { stepsToCorrect } from './corrections.ts'
import { ReasonList } from './reason-list.tsx'
import css from './registration.module.css'
import { ResendApproval } from './resend-approval.tsx'

interface OutcomeNoteProps {
  readonly tracking: Tracking
  /** This browser sent the dossier, so it may correct it. */
  readonly isOwn: boolean
  /** The declared phone, for asking for the approval notice again. */
  readonly phone: string | undefined
  readonly hotline: string
  readonly onTracking: (tracking: Tracking) => void
  /** The way to register again with what was given. */
  readonly again: ReactNode
}

/** What the state means for the person and what to do now; nothing while the agency is checking. */
export const OutcomeNote = ({ tracking, isOwn, phone, hotline, onTracking, again }: OutcomeNoteProps) => {
  const { agency } = tracking
  switch (tracking.state) {
    case 'submitted':
    case 'in_review':
      return null
    case 'returned':
      return (
        <Outcome kind="warn" title={t('registration.sent.returned.title')}>
          <ReasonList tracking={tracking} />
          {isOwn ? (
            <Buttons>
              <ButtonLink href={`/register/${stepsToCorrect(tracking)[0] ?? 'details'}`} icon="edit">
                {t('registration.sent.returned.button')}
              </ButtonLink>
            </Buttons>
          ) : (
            <>
              <p>{t('registration.sent.returned.elsewhere', { hotline })}</p>
              {again}
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
            {phone === undefined && tracking.resendFrom !== null && (
              <ButtonLink href="/track" look="second">
                {t('registration.sent.approved.resendTitle')}
              </ButtonLink>
            )}
          </Buttons>
          {phone !== undefined && <ResendApproval tracking={tracking} phone={phone} hotline={hotline} onTracking={onTracking} />}
        </Outcome>
      )
    case 'rejected':
      return (
        <Outcome kind="err" title={t('registration.sent.rejected.title')}>
          <ReasonList tracking={tracking} />
          <p>
            {t('registration.sent.rejected.text', { agency: agency.name })}{' '}
            <AppLink href={`tel:${agency.phone.replace(/\s/gu, '')}`}>{agency.phone}</AppLink>
          </p>
          {again}
        </Outcome>
      )
    case 'withdrawn':
      return (
        <Outcome kind="info" title={t('registration.sent.withdrawn.title')}>
          <p>{t('registration.sent.withdrawn.text')}</p>
          {again}
        </Outcome>
      )
  }
}

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
