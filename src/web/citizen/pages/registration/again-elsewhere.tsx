import { useState } from 'react'
import { useLocation } from 'wouter'
import { otpCode } from '#domain/registration/typed.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../../t.ts'
import { beginFor } from './begin.ts'
import { CodeField } from './code-field.tsx'
import { CodeHelp } from './code-help.tsx'
import { withName } from './field-names.ts'
import { RefusalNote } from './refusal-note.tsx'
import css from './registration.module.css'
import { codeOf, type Code } from './sent-code.ts'
import { usePolicy } from './use-policy.ts'

interface AgainElsewhereProps {
  /** Of the dossier, and the contact by which it is known. */
  readonly no: string
  readonly contact: string
}

/** On another device than the one that sent the dossier: what was given comes over after a code to the contact that was proven then. */
export const AgainElsewhere = ({ no, contact }: AgainElsewhereProps) => {
  const { hotline } = usePolicy()
  const [code, setCode] = useState<Code>()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const ask = async () => {
    const sent = await call('askEarlierRegistration', { body: { no, contact, language: language() } })
    setCode(codeOf(sent, Date.now()))
  }
  const begin = async () => {
    // A declaration of its own: what other people began on this device stays apart.
    await beginFor('own')
    await ask()
  }
  if (code) return <TakeOver code={code} hotline={hotline} problem={problem} onResend={() => attempt(ask)} />
  return (
    <div className={css['afterSmall']}>
      <p>{t('registration.again.elsewhere')}</p>
      <div className={css['buttons']}>
        <Button icon="retry" busy={isBusy} onClick={() => void attempt(begin)}>
          {t('registration.again.send')}
        </Button>
      </div>
      <div className={css['afterSmall']}>
        <RefusalNote problem={problem} hotline={hotline} />
      </div>
    </div>
  )
}

interface TakeOverProps {
  readonly code: Code
  readonly hotline: string
  readonly problem: ApiProblem | undefined
  readonly onResend: () => Promise<void>
}

const TakeOver = ({ code, hotline, problem, onResend }: TakeOverProps) => {
  const [, navigate] = useLocation()
  const { otpLifetimeS } = usePolicy()
  const form = useForm({
    initial: { code: '' },
    rules: { code: otpCode },
    send: async values => {
      await call('takeEarlierRegistration', { body: values })
      navigate('/register/details')
    },
  })
  const { error, ...field } = withName(form.field('code'))
  return (
    <form noValidate onSubmit={form.submit} className={css['afterSmall']}>
      <p>
        {t('registration.code.sentTo')} <strong className="num nowrap">{code.sentTo}</strong>.
      </p>
      <CodeField
        field={field}
        error={error ?? (form.problem && problemText(form.problem))}
        endsAt={code.endsAt}
        lifetimeMs={otpLifetimeS * 1000}
      />
      <div className={css['end']}>
        <Button type="submit" busy={form.isBusy}>
          {t('registration.again.take')}
        </Button>
      </div>
      <CodeHelp
        code={code}
        isOver={isProblem(form.problem, 'OTP_EXHAUSTED', 'OTP_USED')}
        result={problem}
        hotline={hotline}
        onResend={onResend}
      />
    </form>
  )
}
