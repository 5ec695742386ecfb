import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OtpSent } from '#contract/one-time-code.ts'
import type { Tracking } from '#contract/registration-tracking.ts'
import { otpCode } from '#domain/registration/typed.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../t.ts'
import { CodeField } from '../../one-time-code/code-field.tsx'
import { withName } from './field-names.ts'
import { openRegistration } from './journey.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { codeOf } from '../../one-time-code/sent-code.ts'
import { useKept, type KeptState } from './use-kept.ts'
import { usePolicy } from './use-policy.ts'
import { registrationOf } from './use-registration.ts'

/** How somebody has named the dossier. */
export interface Named {
  readonly no: string
  readonly contact: string
}

/** A code that opens a returned dossier in this browser. */
export interface Opening {
  readonly named: Named
  readonly flow: string
  readonly otp: OtpSent
  readonly at: number
}

/** The code that waits to be typed on this page, kept on this device as long as it works.
 *  @param place the page, so that one does not open what waits on another */
export const useOpening = (place: 'track' | 'support'): KeptState<Opening> =>
  useKept<Opening>(`opening:${place}`, ({ otp, at }) => codeOf(otp, at).endsAt < Date.now())

interface AskProps {
  readonly named: Named
  readonly hotline: string
  /** Word of the button. */
  readonly label?: string
  readonly onOpening: (opening: Opening) => void
}

/** "Sửa trên máy này": asks for the code. */
export const CorrectHere = ({ named, hotline, label = t('registration.sent.returned.here'), onOpening }: AskProps) => {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const ask = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      onOpening({ named, ...(await call('requestCorrection', { body: { ...named, language: language() } })), at: Date.now() })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <RefusalNote problem={problem} hotline={hotline} />
      <div className={css['buttons']}>
        <Button icon="edit" busy={isBusy} onClick={() => void ask()}>
          {label}
        </Button>
      </div>
    </>
  )
}

interface OpenProps {
  readonly opening: Opening
  readonly onBack: () => void
  /** The code was right: nothing of it is needed any more. */
  readonly onOpened: () => void
}

/** The code that was sent to the proven contact; with it the dossier opens here, and the named items are next. */
export const OpenHere = ({ opening: { named, flow, otp, at }, onBack, onOpened }: OpenProps) => {
  const [, navigate] = useLocation()
  const { hotline, otpLifetimeS } = usePolicy()
  const code = codeOf(otp, at)
  const form = useForm({
    initial: { code: '' },
    rules: { code: otpCode },
    send: async values => {
      const tracking: Tracking = await call('openCorrection', { body: { ...named, flow, ...values } })
      onOpened()
      // A journey of its own: what this device has of other declarations is not this dossier.
      const registration = await registrationOf(tracking.no)
      if (registration) openRegistration(registration)
      navigate(tracking.state === 'returned' ? '/register/correct' : '/register/sent')
    },
  })
  const { error, ...field } = withName(form.field('code'))
  const isAboutCode = form.problem?.code.startsWith('OTP_') === true
  return (
    <Page narrow>
      <PageHeader title={t('registration.correct.open')}>
        {t('code.sentTo')} <strong className="num nowrap">{code.sentTo}</strong>. {t('registration.correct.openLead')}
      </PageHeader>
      {!isAboutCode && <RefusalNote problem={form.problem} hotline={hotline} />}
      <form noValidate onSubmit={form.submit}>
        <CodeField
          field={field}
          error={error ?? (isAboutCode && form.problem ? problemText(form.problem) : undefined)}
          endsAt={code.endsAt}
          lifetimeMs={otpLifetimeS * 1000}
        />
        <div className={css['end']}>
          <Button type="submit" busy={form.isBusy}>
            {t('registration.correct.open')}
          </Button>
          <Button look="second" onClick={onBack}>
            {t('ui.back')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
