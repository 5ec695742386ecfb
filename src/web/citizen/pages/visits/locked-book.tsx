import { useState } from 'react'
import { problemText } from '#web/shared/i18n/messages.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { fresh, isGivenUp } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'

interface LockedBookProps {
  /** Asks the server once more, and keeps the answer. */
  readonly read: () => Promise<unknown>
}

/** A child's book opens after the guardian has shown to be there: by a code or a passkey, for five minutes. */
export const LockedBook = ({ read }: LockedBookProps) => {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const open = async () => {
    setBusy(true)
    setRefusal(undefined)
    try {
      await fresh(read)
    } catch (problem) {
      if (!isGivenUp(problem))
        setRefusal(isProblem(problem) ? problemText(problem) : problemText({ code: 'INTERNAL', values: {}, traceId: '' }))
    }
    setBusy(false)
  }
  return (
    <div className="stack">
      <Empty
        icon="lock"
        title={t('visits.locked')}
        action={
          <Button icon="key" busy={isBusy} onClick={() => void open()}>
            {t('visits.locked.open')}
          </Button>
        }
      >
        {t('visits.locked.text')}
      </Empty>
      {refusal && (
        <Note kind="err" live="assertive">
          <p>{refusal}</p>
        </Note>
      )}
    </div>
  )
}
