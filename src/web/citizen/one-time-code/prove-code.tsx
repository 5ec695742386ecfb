import { useCallback, useState } from 'react'
import type { Proving, Session } from '#contract/accounts.ts'
import type { OtpSent } from '#contract/one-time-code.ts'
import { otpCode } from '#domain/registration/typed.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { HOTLINE } from '../contact.ts'
import { RefusalNote } from '../refusal-note.tsx'
import { t } from '../t.ts'
import { CodeArrival } from './code-arrival.tsx'
import { CodeField } from './code-field.tsx'
import css from './code-help.module.css'
import { CodeHelp } from './code-help.tsx'
import { codeOf, type Code } from './sent-code.ts'
import { useCodeNews } from './use-code-news.ts'
import { useTextMessage } from './use-text-message.ts'

type Way = Proving['ways'][number]

interface SentCode {
  readonly code: Code | undefined
  readonly result: ApiProblem | 'done' | undefined
  readonly isBusy: boolean
  readonly send: (channel: Way['channel']) => Promise<void>
  readonly look: () => Promise<void>
}

/** The code that is on its way to the owner of the account, and asking for one. */
export function useProofCode(): SentCode {
  const [code, setCode] = useState<Code>()
  const [result, setResult] = useState<ApiProblem | 'done'>()
  const [isBusy, setBusy] = useState(false)
  const send = async (channel: Way['channel']) => {
    setBusy(true)
    setResult(undefined)
    try {
      setCode(codeHere(await call('askProofCode', { body: { channel, language: language() } })))
      setResult(code === undefined ? undefined : 'done')
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem
      setResult(problem)
      // The wait is for a code that was sent from another page: it can be typed here.
      if (problem.code === 'OTP_WAIT') setCode(codeHere(await call('getProofCode')))
    } finally {
      setBusy(false)
    }
  }
  const look = useCallback(async () => setCode(codeHere(await call('getProofCode'))), [])
  return { code, result, isBusy, send, look }
}

const codeHere = (otp: OtpSent | null): Code | undefined => (otp === null ? undefined : codeOf(otp, Date.now()))

/** Where the code goes: one press for the first way, another for the second. */
export const SendCode = ({ ways, sent, label }: { readonly ways: readonly Way[]; readonly sent: SentCode; readonly label: string }) => {
  const [first, ...others] = ways
  if (!first) return null
  return (
    <div className={css['end']}>
      <RefusalNote problem={sent.result === 'done' ? undefined : sent.result} hotline={HOTLINE} />
      <Button wide busy={sent.isBusy} onClick={() => void sent.send(first.channel)}>
        {label}
      </Button>
      {others.map(({ channel, to }) => (
        <Button key={channel} look="second" wide disabled={sent.isBusy} onClick={() => void sent.send(channel)}>
          {t(channel === 'sms' ? 'proof.bySms' : 'proof.byEmail', { to })}
        </Button>
      ))}
    </div>
  )
}

interface TypeCodeProps {
  readonly sent: SentCode & { readonly code: Code }
  readonly onProven: (session: Session) => Promise<void> | void
  readonly onStop: () => void
}

/** Typing the code, or letting the phone fill it in. */
export const TypeCode = ({ sent, onProven, onStop }: TypeCodeProps) => {
  const { code, result, send, look } = sent
  const [refused, setRefused] = useState<string>()
  const form = useForm({
    initial: { code: '' },
    rules: { code: otpCode },
    labelOf: () => t('code.field'),
    send: async values => {
      setRefused(code.id)
      try {
        await onProven(await call('proveSession', { body: values }))
      } catch (problem) {
        void look().catch(() => undefined)
        throw problem
      }
    },
  })
  useCodeNews(code, look)
  useTextMessage(code.channel === 'sms' && code.triesLeft > 0, fromMessage => {
    form.set({ code: fromMessage })
    form.submit()
  })
  // What was said about one code means nothing for the next.
  const problem = refused === code.id ? form.problem : undefined
  const isAboutCode = problem?.code.startsWith('OTP_') === true
  const isOver = code.triesLeft === 0
  const { error, label: _label, ...field } = { label: '', ...form.field('code') }
  const atField = error ?? (problem && isAboutCode ? problemText(problem) : isOver ? t('problem.OTP_EXHAUSTED') : undefined)
  return (
    <>
      <CodeArrival messages={code.messages} />
      {!isAboutCode && <RefusalNote problem={problem} hotline={HOTLINE} />}
      <form noValidate onSubmit={form.submit}>
        <CodeField field={field} error={atField} endsAt={isOver ? undefined : code.endsAt} lifetimeMs={LIFETIME_MS} />
        <div className={css['end']}>
          <Button type="submit" busy={form.isBusy}>
            {t('proof.confirm')}
          </Button>
          <Button look="second" onClick={onStop}>
            {t('proof.notMe')}
          </Button>
        </div>
      </form>
      <CodeHelp code={code} isOver={isOver} result={result} hotline={HOTLINE} onResend={send}>
        <p>{t('proof.lost', { hotline: HOTLINE })}</p>
      </CodeHelp>
    </>
  )
}

/** Length of the bar that runs out beside the time; the time itself is the server's. */
const LIFETIME_MS = 240_000
