import { useState } from 'react'
import type { OtpSent } from '#contract/one-time-code.ts'
import { otpCode } from '#domain/registration/typed.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../t.ts'
import { CodeField } from '../../one-time-code/code-field.tsx'
import { withName } from './field-names.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { codeOf, type Code } from '../../one-time-code/sent-code.ts'
import { useClock } from '../../one-time-code/use-clock.ts'
import { usePolicy } from './use-policy.ts'

/** A request that waits for its code; `at` in milliseconds of this phone's clock. */
export interface Waiting {
  readonly ticket: string
  readonly otp: OtpSent
  readonly at: number
}

/** A request that nobody proves is forgotten by the server after a day. */
const KEPT_MS = 23 * 3_600_000
export const isForgotten = ({ at }: Waiting): boolean => at + KEPT_MS < Date.now()

interface ContactCodeProps {
  readonly waiting: Waiting
  readonly onWaiting: (waiting: Waiting) => void
  readonly onEdit: () => void
  /** Hands the request in by its code. */
  readonly confirm: (body: { readonly ticket: string; readonly code: string }) => Promise<void>
  /** Asks for another code. */
  readonly resend: (body: { readonly ticket: string }) => Promise<OtpSent>
}

/** The code proves that the answer reaches the one who asks. */
export const ContactCode = ({ waiting, onWaiting, onEdit, confirm, resend }: ContactCodeProps) => {
  const { hotline, otpLifetimeS } = usePolicy()
  const code = codeOf(waiting.otp, waiting.at)
  const form = useForm({
    initial: { code: '' },
    rules: { code: otpCode },
    send: values => confirm({ ticket: waiting.ticket, ...values }),
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
      <Again code={code} ticket={waiting.ticket} hotline={hotline} resend={resend} onWaiting={onWaiting} />
    </Page>
  )
}

interface AgainProps {
  readonly code: Code
  readonly ticket: string
  readonly hotline: string
  readonly resend: ContactCodeProps['resend']
  readonly onWaiting: (waiting: Waiting) => void
}

/** Another code, a minute after the last one. */
const Again = ({ code, ticket, hotline, resend, onWaiting }: AgainProps) => {
  const [isBusy, setBusy] = useState(false)
  const [result, setResult] = useState<ApiProblem | 'done'>()
  const wait = Math.max(0, Math.ceil((code.resendAt - useClock(code.resendAt)) / 1000))
  const again = async () => {
    setBusy(true)
    setResult(undefined)
    try {
      onWaiting({ ticket, otp: await resend({ ticket }), at: Date.now() })
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
      <Button look="quiet" wide busy={isBusy} disabled={wait > 0} onClick={() => void again()}>
        {wait > 0 ? t('code.againIn', { seconds: wait }) : t('code.again')}
      </Button>
      {result === 'done' && (
        <Note kind="ok" live="polite">
          <p>{t('code.againDone')}</p>
        </Note>
      )}
      {result !== 'done' && <RefusalNote problem={result} hotline={hotline} />}
    </div>
  )
}
