import { useCallback, useState } from 'react'
import type { Change } from '#contract/changes.ts'
import type { OtpSent } from '#contract/one-time-code.ts'
import { otpCode } from '#domain/registration/typed.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { HOTLINE } from '../../contact.ts'
import { CodeArrival } from '../../one-time-code/code-arrival.tsx'
import { CodeField } from '../../one-time-code/code-field.tsx'
import { CodeHelp } from '../../one-time-code/code-help.tsx'
import { codeOf, type Code } from '../../one-time-code/sent-code.ts'
import { useCodeNews } from '../../one-time-code/use-code-news.ts'
import { useTextMessage } from '../../one-time-code/use-text-message.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import css from './changes.module.css'

interface ChangeCodeProps {
  readonly otp: OtpSent
  readonly onChanged: (change: Change) => void
  readonly onCorrect: () => void
}

/** The code that proves a new contact; from here the number can be corrected. */
export const ChangeCode = ({ otp, onChanged, onCorrect }: ChangeCodeProps) => {
  const [code, setCode] = useState(() => codeOf(otp, Date.now()))
  const [refused, setRefused] = useState<string>()
  const [resent, setResent] = useState<ApiProblem | 'done'>()
  const noteCode = useCallback(({ change }: { readonly change: Change | null }) => {
    if (change?.otp) setCode(codeOf(change.otp, Date.now()))
  }, [])
  const look = useCallback(async () => noteCode(await call('getOwnData')), [noteCode])
  const form = useForm({
    initial: { code: '' },
    rules: { code: otpCode },
    labelOf: () => t('code.field'),
    send: async values => {
      setRefused(code.id)
      try {
        onChanged(await call('confirmChange', { body: values }))
      } catch (problem) {
        void look().catch(() => undefined)
        throw problem
      }
    },
  })
  const resend = async () => {
    setResent(undefined)
    try {
      noteCode({ change: await call('resendChangeCode') })
      setResent('done')
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure
      setResent(failure)
    }
  }
  useCodeNews(code, look)
  useTextMessage(code.channel === 'sms' && code.triesLeft > 0, fromMessage => {
    form.set({ code: fromMessage })
    form.submit()
  })
  // What was said about one code means nothing for the next.
  const problem = refused === code.id ? form.problem : undefined
  const isOver = code.triesLeft === 0
  const { error, label: _label, ...field } = { label: '', ...form.field('code') }
  return (
    <Page narrow>
      <PageHeader title={t('changes.code.title')}>
        {t('code.sentTo')} <strong className="num nowrap">{code.sentTo}</strong>.
      </PageHeader>
      <CodeArrival messages={code.messages} />
      {!isAboutCode(problem) && <RefusalNote problem={problem} hotline={HOTLINE} />}
      <form noValidate onSubmit={form.submit}>
        <CodeField
          field={field}
          error={error ?? atField(problem, isOver)}
          endsAt={isOver ? undefined : code.endsAt}
          lifetimeMs={LIFETIME_MS}
        />
        <div className={css['end']}>
          <Button type="submit" wide busy={form.isBusy}>
            {t('changes.code.confirm')}
          </Button>
          <Button look="second" wide onClick={onCorrect}>
            {t('changes.code.back')}
          </Button>
        </div>
      </form>
      <CodeHelp code={code} isOver={isOver} result={resent} hotline={HOTLINE} onResend={resend}>
        <p>{t('changes.code.wrongContact')}</p>
      </CodeHelp>
    </Page>
  )
}

const isAboutCode = (problem: ApiProblem | undefined): boolean => problem?.code.startsWith('OTP_') === true

const atField = (problem: ApiProblem | undefined, isOver: boolean): string | undefined => {
  if (problem && isAboutCode(problem)) return problemText(problem)
  return isOver ? t('problem.OTP_EXHAUSTED') : undefined
}

/** Length of the bar that runs out beside the time; the time itself is the server's. */
const LIFETIME_MS: Code['endsAt'] = 240_000
