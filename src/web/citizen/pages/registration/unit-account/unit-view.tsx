import type { ReactNode } from 'react'
import type { UnitAccountTracking } from '#contract/unit-accounts.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tracker, type TrackerStep } from '#web/shared/ui/tracker.tsx'
import { t } from '../../../t.ts'
import { CaseNumber } from '../case-number.tsx'
import { MessageList } from '../message-list.tsx'
import css from '../registration.module.css'
import { dueText, formatMoment } from '../tracker-steps.ts'
import { useNow } from '../../../one-time-code/use-clock.ts'

/** Where a request for a unit account is: number, outcome, what to do now, history. */
export const UnitView = ({ request, children }: { readonly request: UnitAccountTracking; readonly children?: ReactNode }) => (
  <>
    <CaseNumber tracking={request} label={t('unitAccount.numberOf', { unit: request.unit.name })} />
    <Outcome request={request} />
    <Panel>
      <Tracker label={t('registration.sent.tracker')} steps={stepsOf(request, useNow())} />
    </Panel>
    {children}
    <MessageList messages={request.messages} />
  </>
)

const Outcome = ({ request: { state, events, agency, unit } }: { readonly request: UnitAccountTracking }) => {
  if (state === 'approved')
    return (
      <div className={css['noteAbove']}>
        <Note kind="ok" title={t('unitAccount.approved')}>
          <p>{t('unitAccount.approvedText', { unit: unit.name })}</p>
        </Note>
      </div>
    )
  if (state !== 'rejected') return null
  return (
    <div className={css['noteAbove']}>
      <Note kind="err" title={t('unitAccount.rejected')}>
        <ul className={css['reasons']}>
          {events.at(-1)?.reasons.map(reason => (
            <li key={reason}>{t(`registration.reason.${reason}`)}</li>
          ))}
        </ul>
        <p>
          {t('unitAccount.rejectedText')} <AppLink href={`tel:${agency.phone.replace(/\s/gu, '')}`}>{agency.phone}</AppLink>
        </p>
        <div className={css['buttons']}>
          <ButtonLink href="/unit-account" look="second" small>
            {t('unitAccount.another')}
          </ButtonLink>
        </div>
      </Note>
    </div>
  )
}

/** What happened to a request, what happens now with its day, what comes next. `now` in milliseconds. */
function stepsOf(request: UnitAccountTracking, now: number): readonly TrackerStep[] {
  const { state, submittedAt, events } = request
  const sent: TrackerStep = { key: 'submit', state: 'done', title: t('unitAccount.track.submit'), detail: formatMoment(submittedAt) }
  const last = events.at(-1)
  const detail = last && formatMoment(last.at)
  switch (state) {
    case 'submitted':
    case 'in_review':
      return [
        sent,
        { key: 'review', state: 'now', title: t(`unitAccount.track.${state}`), detail: dueText(request, now) },
        { key: 'answer', state: 'next', title: t('unitAccount.track.invite') },
      ]
    case 'approved':
      return [sent, { key: state, state: 'done', title: t('unitAccount.track.approved'), detail }]
    case 'rejected':
    case 'withdrawn':
      return [sent, { key: state, state: 'refused', title: t(`unitAccount.track.${state}`), detail }]
    case 'returned':
    case 'answered':
    case 'settled':
      return [sent]
  }
}
