import { useState } from 'react'
import type { SupportTracking } from '#contract/support.ts'
import { otpCode } from '#domain/registration/typed.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../../t.ts'
import { CodeField } from '../code-field.tsx'
import { withName } from '../field-names.ts'
import { RefusalNote } from '../refusal-note.tsx'
import css from '../registration.module.css'
import { codeOf, type Code } from '../sent-code.ts'
import { useClock } from '../use-clock.ts'
import { usePolicy } from '../use-policy.ts'
import type { Waiting } from './support-page.tsx'

interface SupportCodeProps {
  readonly waiting: Waiting
  readonly onWaiting: (waiting: Waiting) => void
  readonly onEdit: () => void
  readonly onSent: (request: SupportTracking) => void
}

/** The code proves that the answer reaches the one who asks. */
export const SupportCode = ({ waiting, onWaiting, onEdit, onSent }: SupportCodeProps) => {
  const { hotline, otpLifetimeS } = usePolicy()
  const code = codeOf(waiting.otp, waiting.at)
  const form = useForm({
    initial: { code: '' },
    rules: { code: otpCode },
    send: async values => onSent(await call('confirmSupportRequest', { body: { ticket: waiting.ticket, ...values } })),
  })
  const { error, ...field } = withName(form.field('code'))
  const isAboutCode = form.problem?.code.startsWith('OTP_') === true
  return (
    <Page narrow>
      <PageHeader title={t('support.code')}>
        {t('support.codeSentTo')} <strong className="num nowrap">{code.sentTo}</strong>.
      </PageHeader>
      {!isAboutCode && <RefusalNote problem={form.problem} title={t('support.notSent')} hotline={hotline} />}
      <form noValidate onSubmit={form.submit}>
        <CodeField
          field={field}
          error={error ?? (isAboutCode && form.problem ? problemText(form.problem) : undefined)}
          endsAt={code.endsAt}
          lifetimeMs={otpLifetimeS * 1000}
        />
        <div className={css['end']}>
          <Button type="submit" busy={form.isBusy}>
            {t('support.codeConfirm')}
          </Button>
          <Button look="second" onClick={onEdit}>
            {t('support.codeEdit')}
          </Button>
        </div>
      </form>
      <Again code={code} ticket={waiting.ticket} hotline={hotline} onWaiting={onWaiting} />
    </Page>
  )
}

interface AgainProps {
  readonly code: Code
  readonly ticket: string
  readonly hotline: string
  readonly onWaiting: (waiting: Waiting) => void
}

/** Another code, a minute after the last one. */
const Again = ({ code, ticket, hotline, onWaiting }: AgainProps) => {
  const [isBusy, setBusy] = useState(false)
  const [result, setResult] = useState<ApiProblem | 'done'>()
  const wait = Math.max(0, Math.ceil((code.resendAt - useClock(code.resendAt)) / 1000))
  const resend = async () => {
    setBusy(true)
    setResult(undefined)
    try {
      onWaiting({ ticket, otp: await call('resendSupportCode', { body: { ticket } }), at: Date.now() })
      setResult('done')
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setResult(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={css['after']}>
      <Button look="quiet" wide busy={isBusy} disabled={wait > 0} onClick={() => void resend()}>
        {wait > 0 ? t('registration.code.againIn', { seconds: wait }) : t('registration.code.again')}
      </Button>
      {result === 'done' && (
        <Note kind="ok" live="polite">
          <p>{t('registration.code.againDone')}</p>
        </Note>
      )}
      {result !== 'done' && <RefusalNote problem={result} hotline={hotline} />}
    </div>
  )
}
