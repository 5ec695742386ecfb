import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { refreshQueue } from '../parts/refresh-queue.ts'
import { useShortcuts } from '../parts/shortcuts.ts'
import { forgetUndoable, useUndoable, type Undoable } from '../parts/undoable.ts'
import { keepCaseFile, reloadCaseFile } from '../parts/use-case-file.ts'
import { t } from '../t.ts'
import css from './undo-strip.module.css'

/** The latest decision about a file that is no longer on the screen, while it can be undone. The file itself has a button of its own. */
export const UndoStrip = () => {
  const [place] = useLocation()
  const all = useUndoable()
  const latest = all.find(({ id }) => place !== `/files/${id}`)
  // The key belongs to the file on the screen when that can be undone too.
  const hasKey = latest !== undefined && all[0] === latest
  return <div role="status">{latest && <Strip key={`${latest.id}${latest.version}`} decision={latest} hasKey={hasKey} />}</div>
}

const Strip = ({ decision, hasKey }: { readonly decision: Undoable; readonly hasKey: boolean }) => {
  const { name, action } = decision
  const { undo, isBusy, failure } = useUndo(decision)
  const left = useSecondsLeft(decision, failure !== undefined)
  useShortcuts(hasKey ? { z: undo } : {})
  return (
    <div className={css['strip']}>
      <p>
        <strong>{t(`review.pending.${action}`)}</strong>: {name}
      </p>
      {failure ? (
        <p>{problemText(failure)}</p>
      ) : (
        <div className={css['row']}>
          <Button look="second" small onClick={undo} busy={isBusy} label={t('review.undoOf', { name })}>
            {t('review.undo')} {hasKey && <kbd aria-hidden="true">Z</kbd>}
          </Button>
          <span className="num" aria-hidden="true">
            {t('review.pending.short', { count: left })}
          </span>
        </div>
      )}
    </div>
  )
}

/** Undoes the decision and goes back to the file, with everything that was ticked and written. */
function useUndo({ id, version }: Undoable) {
  const [, go] = useLocation()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiProblem>()
  const undo = async () => {
    if (isBusy) return
    setBusy(true)
    try {
      keepCaseFile(await call('undoDecision', { params: { id }, body: { version } }))
      refreshQueue()
      go(`/files/${id}`)
      forgetUndoable(id)
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem
      setFailure(problem)
      void reloadCaseFile(id)
    } finally {
      setBusy(false)
    }
  }
  return { undo: () => void undo(), isBusy, failure }
}

/** A refusal can be read for a while, also when the time to undo is over. */
const READING_MS = 5000

function useSecondsLeft({ id, until }: Undoable, isRefused: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 250)
    const over = setTimeout(() => forgetUndoable(id), isRefused ? READING_MS : until - Date.now())
    return () => {
      clearInterval(clock)
      clearTimeout(over)
    }
  }, [id, until, isRefused])
  return Math.max(0, Math.ceil((until - now) / 1000))
}
