import { useState } from 'react'
import type { SupportTracking } from '#contract/support.ts'
import { call } from '#web/shared/api/client.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../../t.ts'
import { ContactCode, isForgotten, type Waiting } from '../contact-code.tsx'
import { OpenHere, useOpening } from '../correct-elsewhere.tsx'
import css from '../registration.module.css'
import { useKept } from '../use-kept.ts'
import { usePolicy } from '../use-policy.ts'
import { useWordsOfPage } from './words-of-page.ts'
import { SupportForm, useSupportForm } from './support-form.tsx'
import { SupportView } from './support-view.tsx'
import { WithdrawRequest } from './withdraw-request.tsx'

/** Asking for help with a dossier: what happened, the code, then where the request is. What was typed, and what waits for its code, is
 *  kept on this device until sent. */
export const SupportPage = () => {
  const kept = useKept<Waiting>('support-waiting', isForgotten)
  const waiting = kept.value
  const [sent, setSent] = useState<SupportTracking>()
  /** Its ticket takes the request back as long as this page is open. */
  const [sentTicket, setSentTicket] = useState('')
  const opening = useOpening('support')
  const [isEditing, setEditing] = useState(false)
  const { hotline } = usePolicy()
  const form = useSupportForm(waiting?.ticket, next => {
    kept.keep(next)
    setEditing(false)
  })
  const { contact } = form.values
  useWordsOfPage(form)
  if (!kept.isReady || !opening.isReady) return null
  if (opening.value) return <OpenHere opening={opening.value} onBack={opening.forget} onOpened={opening.forget} />
  if (sent)
    return (
      <Page narrow>
        <PageHeader title={t('support.sent')} />
        <div className={css['noteAbove']}>
          <Note kind="ok" title={t('support.sentDone')} live="polite">
            <p>{t('support.sentText')}</p>
          </Note>
        </div>
        <SupportView request={sent} contact={contact} hotline={hotline} onOpening={opening.keep}>
          <div className={css['buttons']}>
            <WithdrawRequest request={sent} ticket={sentTicket} hotline={hotline} onRequest={setSent} />
            <Button look="quiet" small onClick={() => setSent(undefined)}>
              {t('support.another')}
            </Button>
          </div>
        </SupportView>
      </Page>
    )
  if (waiting && !isEditing)
    return (
      <ContactCode
        waiting={waiting}
        onWaiting={kept.keep}
        onEdit={() => setEditing(true)}
        confirm={async body => {
          const request = await call('confirmSupportRequest', { body })
          form.forget()
          kept.forget()
          setSentTicket(waiting.ticket)
          setSent(request)
        }}
        resend={body => call('resendSupportCode', { body })}
      />
    )
  return <SupportForm form={form} hotline={hotline} />
}
