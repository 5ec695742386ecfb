import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { OtpSent } from '#contract/one-time-code.ts'
import { otpCode } from '#domain/registration/typed.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../t.ts'
import { beginFor } from './begin.ts'
import { CodeField } from '../../one-time-code/code-field.tsx'
import { CodeHelp } from '../../one-time-code/code-help.tsx'
import type { Named } from './correct-elsewhere.tsx'
import { withName } from './field-names.ts'
import { journeys, openJourney } from './journey.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { codeOf } from '../../one-time-code/sent-code.ts'
import { useKept, type KeptState } from './use-kept.ts'
import { SupportWay } from './support-way.tsx'
import { usePolicy } from './use-policy.ts'

/** A code that brings what was declared over to this device; `at` in milliseconds of this phone's clock. */
export interface TakingOver {
  /** Of the dossier, and the contact by which it is known. */
  readonly named: Named
  /** Key of the journey that was begun for it. */
  readonly journey: string
  readonly otp: OtpSent
  readonly at: number
}

/** The code that waits to be typed, kept on this device as long as it works. */
export const useTakingOver = (): KeptState<TakingOver> =>
  useKept<TakingOver>('taking-over', ({ otp, at }) => codeOf(otp, at).endsAt < Date.now())

const ask = async (named: TakingOver['named'], journey: string): Promise<TakingOver> => ({
  named,
  journey,
  otp: await call('askEarlierRegistration', { body: { ...named, language: language() } }),
  at: Date.now(),
})

/** Work with its refusal. */
function useAttempt() {
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
  return { isBusy, problem, attempt }
}

interface AgainElsewhereProps {
  readonly named: TakingOver['named']
  readonly onTakingOver: (taking: TakingOver) => void
}

/** On another device than the one that sent the dossier: what was given comes over after a code to the contact that was proven then. */
export const AgainElsewhere = ({ named, onTakingOver }: AgainElsewhereProps) => {
  const { hotline } = usePolicy()
  const { isBusy, problem, attempt } = useAttempt()
  // A declaration of its own: what other people began on this device stays apart.
  const begin = async () => onTakingOver(await ask(named, (await beginFor('own')).key))
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
  readonly taking: TakingOver
  readonly onTakingOver: (taking: TakingOver) => void
  readonly onBack: () => void
  /** The code was right: nothing of it is needed any more. */
  readonly onTaken: () => void
}

/** The code, on a page of its own: it is found again when the phone has thrown the page away. */
export const TakeOver = ({ taking, onTakingOver, onBack, onTaken }: TakeOverProps) => {
  const [, navigate] = useLocation()
  const { hotline, otpLifetimeS } = usePolicy()
  const { problem, attempt } = useAttempt()
  const { named, journey: key, otp, at } = taking
  const code = codeOf(otp, at)
  // The page may have been opened anew, and another declaration with it.
  useEffect(() => {
    const journey = journeys().find(begun => begun.key === key)
    if (journey) openJourney(journey)
  }, [key])
  const form = useForm({
    initial: { code: '' },
    rules: { code: otpCode },
    send: async values => {
      await call('takeEarlierRegistration', { body: values })
      onTaken()
      navigate('/register/details')
    },
  })
  const { error, ...field } = withName(form.field('code'))
  return (
    <Page narrow>
      <PageHeader title={t('registration.again.title')}>
        {t('code.sentTo')} <strong className="num nowrap">{code.sentTo}</strong>. {t('registration.again.text')}
      </PageHeader>
      <form noValidate onSubmit={form.submit}>
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
          <Button look="second" onClick={onBack}>
            {t('ui.back')}
          </Button>
        </div>
      </form>
      <CodeHelp
        code={code}
        isOver={isProblem(form.problem, 'OTP_EXHAUSTED', 'OTP_USED')}
        result={problem}
        hotline={hotline}
        onResend={() => attempt(async () => onTakingOver(await ask(named, key)))}
      >
        <SupportWay />
      </CodeHelp>
    </Page>
  )
}
