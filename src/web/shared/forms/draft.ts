import { useEffect, useRef, useState } from 'react'
import { get, put, remove } from '../offline/vault.ts'

type Texts = Readonly<Record<string, string>>
const PAUSE_MS = 400

export interface Draft<T extends Texts> {
  /** When it was last kept on this device; undefined when nothing is kept. */
  readonly savedAt: number | undefined
  /** False until a kept draft has been looked for. */
  readonly isReady: boolean
  readonly keep: (values: T) => void
  /** Keeps at once what waits for its pause: at the end of a step. */
  readonly flush: () => void
  readonly forget: () => void
}

/** Keeps what is typed, encrypted, after a pause of 400 ms and when the app goes to the background; gives it back when the form is
 *  opened again, also after a crash. Without a name it keeps nothing. */
export function useDraft<T extends Texts>(name: string | undefined, restore: (values: T) => void): Draft<T> {
  const [savedAt, setSavedAt] = useState<number>()
  const [isReady, setReady] = useState(name === undefined)
  const waiting = useRef<T | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const save = () => {
    clearTimeout(timer.current)
    const values = waiting.current
    waiting.current = undefined
    if (name === undefined || values === undefined) return
    put(`draft:${name}`, values).then(
      () => setSavedAt(Date.now()),
      () => setSavedAt(undefined),
    )
  }

  useEffect(() => {
    if (name === undefined) return
    let isHere = true
    void get<T>(`draft:${name}`).then(kept => {
      if (!isHere) return
      if (kept && waiting.current === undefined) {
        restore(kept.value)
        setSavedAt(kept.at)
      }
      setReady(true)
    })
    const whenHidden = () => document.visibilityState === 'hidden' && save()
    document.addEventListener('visibilitychange', whenHidden)
    globalThis.addEventListener('pagehide', save)
    return () => {
      isHere = false
      document.removeEventListener('visibilitychange', whenHidden)
      globalThis.removeEventListener('pagehide', save)
      save()
    }
  }, [name])

  const keep = (values: T) => {
    waiting.current = values
    clearTimeout(timer.current)
    timer.current = setTimeout(save, PAUSE_MS)
  }
  const forget = () => {
    clearTimeout(timer.current)
    waiting.current = undefined
    setSavedAt(undefined)
    if (name !== undefined) void remove(`draft:${name}`).catch(() => undefined)
  }
  return { savedAt, isReady, keep, flush: save, forget }
}
