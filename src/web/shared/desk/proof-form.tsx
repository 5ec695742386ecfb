import { useEffect, useState } from 'react'
import type { StaffSession } from '#contract/staff-session.ts'
import { appCode, recoveryCode } from '#domain/accounts/second-factor.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from './t.ts'
import { hasPasskeys, PasskeyStopped } from '#web/shared/session/passkey.ts'
import { proveWithPasskey } from './passkey.ts'

type Way = StaffSession['factors'][number]

interface ProofFormProps {
  readonly factors: readonly Way[]
  readonly onProven: (session: StaffSession) => void
}

/** Proves the second step: by passkey, by a code of the app, or by a recovery code. The first that the person has stands open. */
export const ProofForm = ({ factors, onProven }: ProofFormProps) => {
  const usable = factors.filter(way => way !== 'passkey' || hasPasskeys())
  const [way, setWay] = useState<Way>(usable[0] ?? 'recovery')
  return (
    <div className="stack">
      {way === 'passkey' && <ByPasskey onProven={onProven} />}
      {way === 'totp' && <ByCode key="totp" way="totp" onProven={onProven} />}
      {way === 'recovery' && <ByCode key="recovery" way="recovery" onProven={onProven} />}
      {usable
        .filter(other => other !== way)
        .map(other => (
          <Button key={other} look="quiet" onClick={() => setWay(other)}>
            {t(WORDS[other])}
          </Button>
        ))}
      <p className="muted small">{t('factor.lost')}</p>
    </div>
  )
}

const WORDS = { passkey: 'factor.usePasskey', totp: 'factor.useCode', recovery: 'factor.useRecovery' } as const

/** One press, then the device asks for finger, face or PIN. The button has the focus: Enter is enough. */
const ByPasskey = ({ onProven }: Pick<ProofFormProps, 'onProven'>) => {
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  useEffect(() => document.querySelector<HTMLElement>('#passkey button')?.focus(), [])
  const prove = async () => {
    setBusy(true)
    setFault(undefined)
    try {
      onProven(await proveWithPasskey())
    } catch (problem) {
      setFault(passkeyFault(problem))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div id="passkey" className="stack">
      {fault !== undefined && (
        <Note kind="err" title={t('factor.refused')} live="assertive">
          {fault}
        </Note>
      )}
      <Button wide icon="fingerprint" busy={isBusy} onClick={() => void prove()}>
        {t('factor.usePasskey')}
      </Button>
    </div>
  )
}

/** What to tell somebody whose passkey did not work. */
export function passkeyFault(problem: unknown): string {
  if (problem instanceof PasskeyStopped) return t('factor.passkeyStopped')
  if (problem instanceof ApiProblem) return problemText(problem)
  throw problem
}

/** Typed or filled in by the password manager; six figures of the app send themselves. */
const ByCode = ({ way, onProven }: { readonly way: 'totp' | 'recovery' } & Pick<ProofFormProps, 'onProven'>) => {
  const isApp = way === 'totp'
  const rule = isApp ? appCode : recoveryCode
  const form = useForm({
    initial: { code: '' },
    rules: { code: rule },
    labelOf: () => t(isApp ? 'factor.code' : 'factor.recovery'),
    send: async ({ code }) => {
      try {
        onProven(await call(isApp ? 'proveByCode' : 'proveByRecoveryCode', { body: { code } }))
      } catch (problem) {
        form.set({ code: '' })
        focusCode()
        throw problem
      }
    },
  })
  useEffect(focusCode, [])
  const field = form.field('code')
  const type = (typed: string) => {
    field.onChange(typed)
    if (isApp && appCode(typed).ok) form.submit()
  }
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      {form.problem && (
        <Note kind="err" title={t('factor.refused')} live="assertive">
          {problemText(form.problem)}
        </Note>
      )}
      <TextField
        {...field}
        onChange={type}
        label={t(isApp ? 'factor.code' : 'factor.recovery')}
        hint={t(isApp ? 'factor.codeHint' : 'factor.recoveryHint')}
        inputMode={isApp ? 'numeric' : 'text'}
        autoComplete={isApp ? 'one-time-code' : 'off'}
        autoCapitalize="none"
        figures
      />
      <Button type="submit" wide busy={form.isBusy}>
        {t('factor.send')}
      </Button>
    </form>
  )
}

const focusCode = (): void => document.getElementById('code')?.focus()
