import { useEffect, useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import { Rest } from './rest.tsx'
import { reloadCaseFile } from '../../parts/use-case-file.ts'
import type { Decision } from './use-decision.ts'
import css from './decision.module.css'

/** A decision that can still be undone: what it is, how long, and the button. When its time is over the file is read again. */
export const PendingPanel = ({ file, decision }: { readonly file: CaseFile; readonly decision: Decision }) => {
  const left = useSecondsLeft(file)
  const canUndo = file.actions.includes('undo')
  const undo = () => {
    if (canUndo) void decision.act('undo')
  }
  useShortcuts({ z: undo })
  const { pending } = file
  if (!pending) return <Rest file={file}>{null}</Rest>
  const name = file.state === 'confirming' ? (pending.confirmedBy?.fullName ?? '') : pending.by.fullName
  return (
    <Rest file={file}>
      <Note
        kind="info"
        icon="clock"
        title={t(file.state === 'confirming' ? 'review.pending.confirm' : `review.pending.${pending.words.action}`)}
        live="polite"
      >
        <p>{canUndo ? t('review.pending.first') : t('review.pending.colleague', { name })}</p>
      </Note>
      <p className={css['left']} role="timer">
        {left > 0 ? t('review.pending.left', { count: left }) : t('review.pending.soon')}
      </p>
      {canUndo && (
        <Button wide look="second" icon="back" onClick={undo} busy={decision.busyWith === 'undo'}>
          {t('review.undo')} <kbd aria-hidden="true">Z</kbd>
        </Button>
      )}
    </Rest>
  )
}

/** After its time the decision is carried out by a job: the file is asked for until it has moved on, less and less often. */
const LOOKS_AFTER_MS = [700, 1500, 3000, 6000, 12_000]
const THEN_EVERY_MS = 30_000

function useSecondsLeft({ id, pending }: CaseFile): number {
  const [until] = useState(() => Date.now() + (pending?.secondsLeft ?? 0) * 1000)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 250)
    const looks = LOOKS_AFTER_MS.map(after => setTimeout(() => void reloadCaseFile(id), Math.max(0, until - Date.now()) + after))
    const on = setInterval(() => {
      if (Date.now() > until + THEN_EVERY_MS) void reloadCaseFile(id)
    }, THEN_EVERY_MS)
    return () => {
      clearInterval(clock)
      clearInterval(on)
      for (const look of looks) clearTimeout(look)
    }
  }, [id, until])
  return Math.max(0, Math.ceil((until - now) / 1000))
}
