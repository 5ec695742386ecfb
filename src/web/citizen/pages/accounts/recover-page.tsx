import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RecoveryStarted } from '#contract/recovery.ts'
import { call } from '#web/shared/api/client.ts'
import { language } from '#web/shared/i18n/language.ts'
import { beginSession } from '../../session/session.ts'
import { AskRecovery, type Asked } from './ask-recovery.tsx'
import { RecoveryCode } from './recovery-code.tsx'

export interface Waiting extends Asked {
  /** By this phone's clock, in milliseconds. */
  readonly resendFrom: number
}

/** A forgotten password: the number and a way, then the code that came there. Nothing on these pages tells whether there is an account. */
export const RecoverPage = () => {
  const [, go] = useLocation()
  const [waiting, setWaiting] = useState<Waiting>()
  const [asked, setAsked] = useState<Asked>({ name: '', channel: 'sms' })
  const ask = async (wanted: Asked) => {
    setAsked(wanted)
    const started = await call('startRecovery', { body: { ...wanted, language: language() } })
    setWaiting({ ...wanted, resendFrom: Date.now() + pauseOf(started) })
  }
  if (!waiting) return <AskRecovery initial={asked} onAsk={ask} />
  return (
    <RecoveryCode
      waiting={waiting}
      onAgain={() => ask(waiting)}
      onBack={() => setWaiting(undefined)}
      onDone={async session => go(await beginSession(session), { replace: true })}
    />
  )
}

/** By the server's clock: that of a phone may be wrong. */
const pauseOf = ({ resendFrom, now }: RecoveryStarted): number => Date.parse(resendFrom) - Date.parse(now)
