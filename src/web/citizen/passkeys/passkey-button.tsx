import { useState, type ReactNode } from 'react'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { isGivenUp } from '#web/shared/session/fresh.ts'
import { PasskeyStopped } from '#web/shared/session/passkey.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../t.ts'
import css from './passkey-button.module.css'

interface PasskeyButtonProps<T> {
  readonly look?: 'main' | 'second'
  readonly small?: boolean
  /** Has the device sign, and sends what it signed. */
  readonly work: () => Promise<T>
  readonly onDone: (answer: T) => Promise<void> | void
  readonly children: ReactNode
}

/** Has the device ask for finger, face or PIN. What went wrong stands above the button, and pressing again begins anew. */
export function PasskeyButton<T>({ look = 'second', small = false, work, onDone, children }: PasskeyButtonProps<T>) {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | PasskeyStopped>()
  const press = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await onDone(await work())
    } catch (refusal) {
      if (!(refusal instanceof ApiProblem || refusal instanceof PasskeyStopped)) throw refusal
      if (!isGivenUp(refusal)) setProblem(refusal)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {problem && (
        <div className={css['problem']}>
          <Note kind={problem instanceof PasskeyStopped ? 'warn' : 'err'} live="assertive">
            <p>{problem instanceof PasskeyStopped ? t('accounts.passkey.stopped') : problemText(problem)}</p>
          </Note>
        </div>
      )}
      <Button look={look} icon="fingerprint" wide={!small} small={small} busy={isBusy} onClick={() => void press()}>
        {children}
      </Button>
    </>
  )
}
