import { useEffect, useState } from 'react'
import { isKeeping, listKept, subscribeKept, type Holder } from './kept-cards.ts'

export interface KeptHere {
  /** Undefined until the store was asked. */
  readonly isKeeping: boolean | undefined
  readonly people: readonly { readonly holder: Holder; readonly fullName: string }[]
}

/** Whether cards are kept on this device, and whose. */
export function useKept(): KeptHere {
  const [here, setHere] = useState<KeptHere>({ isKeeping: undefined, people: [] })
  useEffect(() => {
    let isHere = true
    const look = async () => {
      // A browser that lets nothing be kept keeps nothing.
      const next = await ask().catch(() => ({ isKeeping: false, people: [] }))
      if (isHere) setHere(next)
    }
    void look()
    const unsubscribe = subscribeKept(() => void look())
    return () => {
      isHere = false
      unsubscribe()
    }
  }, [])
  return here
}

const ask = async (): Promise<KeptHere> => ({ isKeeping: await isKeeping(), people: await listKept() })
