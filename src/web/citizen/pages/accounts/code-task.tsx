import { useState } from 'react'
import type { RecoveryStarted } from '#contract/recovery.ts'
import { call } from '#web/shared/api/client.ts'
import { language } from '#web/shared/i18n/language.ts'
import { AskRecovery, type Asked, type Task } from './ask-recovery.tsx'
import { RecoveryCode } from './recovery-code.tsx'

export interface Waiting extends Asked {
  /** By this phone's clock, in milliseconds. */
  readonly resendFrom: number
}

interface CodeTaskProps {
  readonly task: Task
  readonly onCode: (code: string) => Promise<void>
}

/** The number and a way, then the code that came there. Nothing on these pages tells whether there is an account. */
export const CodeTask = ({ task, onCode }: CodeTaskProps) => {
  const [waiting, setWaiting] = useState<Waiting>()
  const [asked, setAsked] = useState<Asked>({ name: '', channel: 'sms' })
  const ask = async (wanted: Asked) => {
    setAsked(wanted)
    const started = await call(task === 'lock' ? 'startLock' : 'startRecovery', { body: { ...wanted, language: language() } })
    setWaiting({ ...wanted, resendFrom: Date.now() + pauseOf(started) })
  }
  if (!waiting) return <AskRecovery task={task} initial={asked} onAsk={ask} />
  return <RecoveryCode task={task} waiting={waiting} onAgain={() => ask(waiting)} onBack={() => setWaiting(undefined)} onCode={onCode} />
}

/** By the server's clock: that of a phone may be wrong. */
const pauseOf = ({ resendFrom, now }: RecoveryStarted): number => Date.parse(resendFrom) - Date.parse(now)
