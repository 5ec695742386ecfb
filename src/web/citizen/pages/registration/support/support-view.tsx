import type { ReactNode } from 'react'
import type { SupportTracking } from '#contract/support.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tracker } from '#web/shared/ui/tracker.tsx'
import { t } from '../../../t.ts'
import { CaseNumber } from '../case-number.tsx'
import { CorrectHere, type Opening } from '../correct-elsewhere.tsx'
import { MessageList } from '../message-list.tsx'
import css from '../registration.module.css'
import { formatMoment } from '../tracker-steps.ts'
import { useNow } from '../../../one-time-code/use-clock.ts'
import { supportSteps } from './support-steps.ts'

interface SupportViewProps {
  readonly request: SupportTracking
  /** The proven contact, where it is known here. */
  readonly contact: string | undefined
  readonly hotline: string
  /** A code is on its way that opens the settled dossier in this browser. */
  readonly onOpening: (opening: Opening) => void
  readonly children?: ReactNode
}

/** Where a support request is: number, answer, what to do now, history. */
export const SupportView = ({ request, contact, hotline, onOpening, children }: SupportViewProps) => (
  <>
    <CaseNumber tracking={request} label={t('support.numberOf')} />
    <Outcome request={request} contact={contact} hotline={hotline} onOpening={onOpening} />
    <Answer request={request} />
    <Panel>
      <Tracker label={t('registration.sent.tracker')} steps={supportSteps(request, useNow())} />
    </Panel>
    {children}
    <MessageList messages={request.messages} />
  </>
)

/** The words of the officer. */
const Answer = ({ request }: { readonly request: SupportTracking }) => {
  const note = request.events.findLast(event => event.note !== null)?.note
  return note ? (
    <div className={css['noteAbove']}>
      <Note icon="chat" title={t('support.answer')}>
        <p>{note}</p>
      </Note>
    </div>
  ) : null
}

const Outcome = ({ request, contact, hotline, onOpening }: Omit<SupportViewProps, 'children'>) => {
  const { state, settled, expectedAt, agency, events } = request
  if (expectedAt !== null)
    return (
      <Above kind="warn" title={t('support.overdue.title')}>
        <p>{t('registration.sent.overdue.text', { time: formatMoment(expectedAt), hotline })}</p>
      </Above>
    )
  if (state === 'rejected')
    return (
      <Above kind="err" title={t('support.rejected.title')}>
        <ul className={css['reasons']}>
          {events.at(-1)?.reasons.map(reason => (
            <li key={reason}>{t(`registration.reason.${reason}`)}</li>
          ))}
        </ul>
        <p>
          {t('support.rejected.text')} <AppLink href={`tel:${agency.phone.replace(/\s/gu, '')}`}>{agency.phone}</AppLink>
        </p>
      </Above>
    )
  if (!settled) return null
  return (
    <Above kind="ok" title={t(`support.settled.${settled.way}`)}>
      <p>{t(`support.settled.${settled.way}Text`, { no: settled.no })}</p>
      {settled.way === 'cancel' && (
        <div className={css['buttons']}>
          <ButtonLink href="/register">{t('support.settled.cancelButton')}</ButtonLink>
        </div>
      )}
      {settled.way === 'ask_phone' && contact !== undefined && (
        <CorrectHere
          named={{ no: settled.no, contact }}
          hotline={hotline}
          label={t('support.settled.ask_phoneButton')}
          onOpening={onOpening}
        />
      )}
    </Above>
  )
}

interface AboveProps {
  readonly kind: 'ok' | 'warn' | 'err'
  readonly title: string
  readonly children: ReactNode
}

const Above = ({ kind, title, children }: AboveProps) => (
  <div className={css['noteAbove']}>
    <Note kind={kind} title={title}>
      {children}
    </Note>
  </div>
)
