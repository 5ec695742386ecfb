import { useState } from 'react'
import type { UnitAccountTracking } from '#contract/unit-accounts.ts'
import { call } from '#web/shared/api/client.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../../t.ts'
import { ContactCode, isForgotten, type Waiting } from '../contact-code.tsx'
import css from '../registration.module.css'
import { useKept } from '../use-kept.ts'
import { usePolicy } from '../use-policy.ts'
import { UnitAccountForm, useUnitForm } from './unit-account-form.tsx'
import { UnitView } from './unit-view.tsx'
import { WithdrawUnitRequest } from './withdraw-unit-request.tsx'

/** Asking for the account of a unit: which unit and who asks, the code, then where the request is. What was typed, and what waits for its
 *  code, is kept on this device until sent. */
export const UnitAccountPage = () => {
  const kept = useKept<Waiting>('unit-account-waiting', isForgotten)
  const waiting = kept.value
  const [sent, setSent] = useState<{ readonly request: UnitAccountTracking; readonly ticket: string }>()
  const [isEditing, setEditing] = useState(false)
  const { hotline } = usePolicy()
  const form = useUnitForm(waiting?.ticket, next => {
    kept.keep(next)
    setEditing(false)
  })
  if (!kept.isReady) return null
  if (sent)
    return (
      <Page narrow>
        <PageHeader title={t('unitAccount.sent')} />
        <div className={css['noteAbove']}>
          <Note kind="ok" title={t('unitAccount.sentDone')} live="polite">
            <p>{t('unitAccount.sentText')}</p>
          </Note>
        </div>
        <UnitView request={sent.request}>
          <div className={css['buttons']}>
            <WithdrawUnitRequest
              request={sent.request}
              ticket={sent.ticket}
              hotline={hotline}
              onRequest={request => setSent({ ...sent, request })}
            />
            <Button look="quiet" small onClick={() => setSent(undefined)}>
              {t('unitAccount.another')}
            </Button>
          </div>
        </UnitView>
      </Page>
    )
  if (waiting && !isEditing)
    return (
      <ContactCode
        waiting={waiting}
        onWaiting={kept.keep}
        onEdit={() => setEditing(true)}
        confirm={async body => {
          const request = await call('confirmUnitAccountRequest', { body })
          form.forget()
          kept.forget()
          setSent({ request, ticket: body.ticket })
        }}
        resend={body => call('resendUnitAccountCode', { body })}
      />
    )
  return <UnitAccountForm form={form} hotline={hotline} />
}
