import { useEffect, useRef, useState } from 'react'
import { get, prepareStore, put, remove, type Kept } from '../offline/vault.ts'

type Texts = Readonly<Record<string, string>>
/** How long the time of keeping may lag behind on the screen: not every letter draws the page twice. */
const SHOWN_WITHIN_MS = 5_000
/** What is being written or removed, by name: a form that is opened again meanwhile waits for it, and does not read what was there before. */
const underWay = new Map<string, Promise<void>>()

export interface Draft<T extends Texts> {
  /** When it was last kept on this device; undefined when nothing is kept. */
  readonly savedAt: number | undefined
  /** False until a kept draft has been looked for. */
  readonly isReady: boolean
  readonly keep: (values: T) => void
  readonly forget: () => void
}

/** Keeps every change at once, encrypted: an app that is closed or killed after a letter has that letter. While one version is being
 *  written the newest waits, and those between are left out. Gives it back when the form is opened again. Without a name it keeps
 *  nothing. */
export function useDraft<T extends Texts>(name: string | undefined, restore: (values: T) => void): Draft<T> {
  const [savedAt, setSavedAt] = useState<number>()
  const [isReady, setReady] = useState(name === undefined)
  const waiting = useRef<T | undefined>(undefined)
  const writing = useRef<Promise<void> | undefined>(undefined)
  const wasTouched = useRef(false)

  useEffect(() => {
    if (name === undefined) return
    let isHere = true
    prepareStore().catch(() => undefined)
    void settledDraft<T>(`draft:${name}`).then(kept => {
      if (!isHere) return
      if (kept && !wasTouched.current) {
        restore(kept.value)
        setSavedAt(kept.at)
      }
      setReady(true)
    })
    return () => {
      isHere = false
    }
  }, [name])

  const write = async (key: string) => {
    try {
      for (let values = waiting.current; values !== undefined; values = waiting.current) {
        waiting.current = undefined
        await put(key, values)
        setSavedAt(before => (before !== undefined && Date.now() - before < SHOWN_WITHIN_MS ? before : Date.now()))
      }
    } catch {
      setSavedAt(undefined)
    } finally {
      writing.current = undefined
    }
  }
  const keep = (values: T) => {
    wasTouched.current = true
    if (name === undefined) return
    waiting.current = values
    writing.current ??= during(`draft:${name}`, write(`draft:${name}`))
  }
  const forget = () => {
    waiting.current = undefined
    setSavedAt(undefined)
    if (name !== undefined) void during(`draft:${name}`, forgetAfter(writing.current, `draft:${name}`))
  }
  return { savedAt, isReady, keep, forget }
}

/** What is being written may not come back after it was forgotten. */
async function forgetAfter(writing: Promise<void> | undefined, key: string): Promise<void> {
  await writing
  await remove(key).catch(() => undefined)
}

async function settledDraft<T>(key: string): Promise<Kept<T> | undefined> {
  await underWay.get(key)
  return get<T>(key)
}

/** Notes under its name what is under way, until it has ended. */
function during(key: string, work: Promise<void>): Promise<void> {
  underWay.set(key, work)
  return work.finally(() => {
    if (underWay.get(key) === work) underWay.delete(key)
  })
}
