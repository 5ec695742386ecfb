import { useState } from 'react'
import type { OtpSent } from '#contract/registration.ts'
import type { SupportTracking } from '#contract/support.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../../t.ts'
import { OpenHere, type Opening } from '../correct-elsewhere.tsx'
import css from '../registration.module.css'
import { usePolicy } from '../use-policy.ts'
import { SupportCode } from './support-code.tsx'
import { SupportForm, useSupportForm } from './support-form.tsx'
import { SupportView } from './support-view.tsx'
import { WithdrawRequest } from './withdraw-request.tsx'

/** A request that waits for its code; `at` in milliseconds of this phone's clock. */
export interface Waiting {
  readonly ticket: string
  readonly otp: OtpSent
  readonly at: number
}

/** Asking for help with a dossier: what happened, the code, then where the request is. The typed text is kept on this device until sent. */
export const SupportPage = () => {
  const [waiting, setWaiting] = useState<Waiting>()
  const [sent, setSent] = useState<SupportTracking>()
  const [opening, setOpening] = useState<Opening>()
  const [isEditing, setEditing] = useState(false)
  const { hotline } = usePolicy()
  const form = useSupportForm(waiting?.ticket, next => {
    setWaiting(next)
    setEditing(false)
  })
  const { contact } = form.values
  if (opening) return <OpenHere opening={opening} onBack={() => setOpening(undefined)} />
  if (sent && waiting)
    return (
      <Page narrow>
        <PageHeader title={t('support.sent')} />
        <div className={css['noteAbove']}>
          <Note kind="ok" title={t('support.sentDone')} live="polite">
            <p>{t('support.sentText')}</p>
          </Note>
        </div>
        <SupportView request={sent} contact={contact} hotline={hotline} onOpening={setOpening}>
          <div className={css['buttons']}>
            <WithdrawRequest request={sent} ticket={waiting.ticket} hotline={hotline} onRequest={setSent} />
            <Button
              look="quiet"
              small
              onClick={() => {
                setSent(undefined)
                setWaiting(undefined)
              }}
            >
              {t('support.another')}
            </Button>
          </div>
        </SupportView>
      </Page>
    )
  if (waiting && !isEditing)
    return (
      <SupportCode
        waiting={waiting}
        onWaiting={setWaiting}
        onEdit={() => setEditing(true)}
        onSent={request => {
          form.forget()
          setSent(request)
        }}
      />
    )
  return <SupportForm form={form} hotline={hotline} />
}
