import { useEffect, useState } from 'react'
import { otpCode } from '#domain/registration/typed.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Steps } from '#web/shared/ui/steps.tsx'
import { t } from '../../t.ts'
import { CodeArrival } from '../../one-time-code/code-arrival.tsx'
import { CodeField } from '../../one-time-code/code-field.tsx'
import { CodeHelp } from '../../one-time-code/code-help.tsx'
import { withName } from './field-names.ts'
import { GiveEmail } from './give-email.tsx'
import { SupportWay } from './support-way.tsx'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import type { Code } from '../../one-time-code/sent-code.ts'
import { askForNews, useNewsOfCode } from './code-news.ts'
import { useTextMessage } from '../../one-time-code/use-text-message.ts'
import type { Wizard } from './wizard-state.ts'

/** The code from the message proves the contact; with it the dossier is opened. */
export const StepCode = ({ wizard, code }: { readonly wizard: Wizard; readonly code: Code }) => {
  const { server, policy } = wizard
  // What was said about one code means nothing for the next.
  const [refused, setRefused] = useState<string>()
  const [resent, setResent] = useState<ApiProblem | 'done'>()
  const form = useForm({
    initial: { code: '' },
    rules: { code: otpCode },
    send: async values => {
      setResent(undefined)
      try {
        const tracking = await call('confirmRegistration', { body: values })
        wizard.form.forget()
        wizard.scans.forget()
        server.noteTracking(tracking)
        // A returned dossier of the same contact was found: it opens here with what was sent.
        if (tracking.state === 'returned') await server.openOther(tracking.no)
        wizard.go('sent')
      } catch (error) {
        setRefused(code.id)
        void askForNews(server)
        if (!isProblem(error, 'REGISTRATION_MISMATCH', 'REGISTRATION_CHECKS_EXHAUSTED')) throw error
        // The code is spent: after correcting, the declaration is sent again and a new one comes.
        wizard.noteMismatch(error)
        server.noteCode(undefined)
        wizard.go('details')
      }
    },
  })
  useNewsOfCode(code, server)
  useTextMessage(code.channel === 'sms' && code.triesLeft > 0, fromMessage => {
    form.set({ code: fromMessage })
    form.submit()
  })
  const isOver = code.triesLeft === 0
  const problem = refused === code.id ? form.problem : undefined
  const { error, ...field } = withName(form.field('code'))
  const atField = error ?? (isAboutCode(problem) ? codeText(problem, code) : isOver ? t('problem.OTP_EXHAUSTED') : undefined)
  useFocusOn('code', atField)
  const resend = async (channel: Code['channel']) => {
    try {
      server.noteCode(await call('resendRegistrationCode', { body: { channel } }))
      setResent('done')
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure
      setResent(failure)
    }
  }
  const giveEmail = async (email: string) => {
    const otp = await call('resendRegistrationCode', { body: { channel: 'email', email } })
    const declared = server.registration?.declaration
    if (declared) server.noteSent({ ...declared, email, contactChannel: 'email' }, otp)
    wizard.form.set({ email, contactChannel: 'email' })
    setResent('done')
  }
  return (
    <Page narrow>
      <Steps step={4} count={4} />
      <PageHeader title={t('registration.code.title')}>
        {t('code.sentTo')} <strong className="num nowrap">{code.sentTo}</strong>.{' '}
        {mayEdit(wizard, code) && (
          <AppLink href={code.channel === 'sms' ? '/register/details' : '/register/agency'}>
            {t(code.channel === 'sms' ? 'registration.code.editPhone' : 'registration.code.editEmail')}
          </AppLink>
        )}
      </PageHeader>
      <CodeArrival messages={code.messages} />
      {!isAboutCode(problem) && <RefusalNote problem={problem} title={t('registration.review.notSent')} hotline={policy.hotline} />}
      <form noValidate onSubmit={form.submit}>
        <CodeField field={field} error={atField} endsAt={isOver ? undefined : code.endsAt} lifetimeMs={policy.otpLifetimeS * 1000} />
        <div className={css['end']}>
          <Button type="submit" busy={form.isBusy}>
            {t('registration.code.confirm')}
          </Button>
          <Button look="second" onClick={() => wizard.go('review')}>
            {t('ui.back')}
          </Button>
        </div>
      </form>
      <CodeHelp
        code={code}
        isOver={isOver}
        result={resent}
        hotline={policy.hotline}
        canEdit={mayEdit(wizard, code)}
        onResend={resend}
        giveEmail={<GiveEmail typed={wizard.form.values.email} hotline={policy.hotline} onEmail={giveEmail} />}
      >
        <SupportWay />
      </CodeHelp>
    </Page>
  )
}

/** A child's code goes to its parent's own contact; a returned dossier is corrected in what was named only. */
const mayEdit = ({ kind, toCorrect }: Wizard, { channel }: Code): boolean =>
  kind === 'own' && (!toCorrect || toCorrect.items.includes(channel === 'sms' ? 'phone' : 'email'))

/** An expired code while the newest still works was one of an earlier message. */
const codeText = (problem: ApiProblem, { endsAt }: Code): string =>
  problem.code === 'OTP_EXPIRED' && Date.now() < endsAt ? t('code.old') : problemText(problem)

const isAboutCode = (problem: ApiProblem | undefined): problem is ApiProblem => problem?.code.startsWith('OTP_') === true

/** Brings the person back to the one field when something about it is wrong; the sentence is read with it. */
function useFocusOn(id: string, error: string | undefined): void {
  useEffect(() => {
    const input = error === undefined ? null : document.getElementById(id)
    if (!(input instanceof HTMLInputElement)) return
    input.focus()
    input.select()
  }, [error])
}
