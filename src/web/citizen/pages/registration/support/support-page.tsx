import { useState } from 'react'
import type { OtpSent } from '#contract/registration.ts'
import type { SupportTracking } from '#contract/support.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../../t.ts'
import { OpenHere, useOpening } from '../correct-elsewhere.tsx'
import css from '../registration.module.css'
import { useKept } from '../use-kept.ts'
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

/** A request that nobody proves is forgotten by the server after a day. */
const KEPT_MS = 23 * 3_600_000

/** Asking for help with a dossier: what happened, the code, then where the request is. What was typed, and what waits for its code, is
 *  kept on this device until sent. */
export const SupportPage = () => {
  const kept = useKept<Waiting>('support-waiting', ({ at }) => at + KEPT_MS < Date.now())
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
      <SupportCode
        waiting={waiting}
        onWaiting={kept.keep}
        onEdit={() => setEditing(true)}
        onSent={request => {
          form.forget()
          kept.forget()
          setSentTicket(waiting.ticket)
          setSent(request)
        }}
      />
    )
  return <SupportForm form={form} hotline={hotline} />
}
