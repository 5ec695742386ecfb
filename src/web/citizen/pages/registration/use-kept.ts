import { useEffect, useRef, useState } from 'react'
import { get, put, remove } from '#web/shared/offline/vault.ts'

export interface KeptState<T> {
  readonly value: T | undefined
  /** False until this device has been asked. */
  readonly isReady: boolean
  readonly keep: (value: T) => void
  readonly forget: () => void
}

/** Something that a page waits with while a code is read in another app: kept encrypted on this device, because a phone short of memory
 *  throws the page away meanwhile, and the code would open nothing. It stays until it is used, or over.
 *  @param name of the item in the encrypted store
 *  @param isOver asked when the page is opened again */
export function useKept<T>(name: string, isOver: (value: T) => boolean): KeptState<T> {
  const [value, setValue] = useState<T>()
  const [isReady, setReady] = useState(false)
  const writing = useRef<Promise<unknown>>(Promise.resolve())
  /** In order, so that what was forgotten does not come back. */
  const write = (work: () => Promise<void>): void => {
    writing.current = writing.current.then(work).catch(() => undefined)
  }
  useEffect(() => {
    let isHere = true
    void get<T>(name).then(kept => {
      if (kept && isOver(kept.value)) write(() => remove(name))
      else if (kept && isHere) setValue(kept.value)
      if (isHere) setReady(true)
    })
    return () => {
      isHere = false
    }
  }, [name])
  return {
    value,
    isReady,
    // Shown once it is kept: what the person has seen survives the page.
    keep: next =>
      write(async () => {
        await put(name, next).catch(() => undefined)
        setValue(next)
      }),
    forget: () => {
      setValue(undefined)
      write(async () => {
        setValue(undefined)
        await remove(name)
      })
    },
  }
}
