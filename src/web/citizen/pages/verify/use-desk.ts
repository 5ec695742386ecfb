import { useCallback, useEffect, useState } from 'react'
import { keepReader } from '#web/shared/scan/keep-reader.ts'
import type { Checked } from '../../card-proof/check.ts'
import { checkAtDesk, countWaiting, openDesk, tellChecks } from '../../card-proof/desk.ts'
import type { Trust } from '../../card-proof/trust.ts'

export interface Desk {
  /** Undefined until keys and lists are here. */
  readonly trust: Trust | undefined
  /** Neither the server nor this device has them. */
  readonly hasFailed: boolean
  /** Checks that were not told yet. */
  readonly waiting: number
  readonly check: (code: string) => Promise<Checked | undefined>
  readonly retry: () => void
}

/** A clerk's desk: keys and lists kept for the hours without network, brought up to date when the page opens and when the network is back;
 *  then it is told what was checked meanwhile. */
export function useDesk(): Desk {
  const [trust, setTrust] = useState<Trust>()
  const [hasFailed, setFailed] = useState(false)
  const [waiting, setWaiting] = useState(0)
  const open = useCallback(async () => {
    setFailed(false)
    try {
      const desk = await openDesk()
      setTrust(desk.trust)
      if (desk.isFresh) await Promise.allSettled([tellChecks(), keepReader()])
    } catch {
      setFailed(true)
    }
    setWaiting(await countWaiting().catch(() => 0))
  }, [])
  useEffect(() => {
    const openQuietly = () => void open()
    openQuietly()
    addEventListener('online', openQuietly)
    const again = setInterval(openQuietly, FRESH_MS)
    return () => {
      removeEventListener('online', openQuietly)
      clearInterval(again)
    }
  }, [open])
  const check = useCallback(
    async (code: string) => {
      if (!trust) return undefined
      const checked = await checkAtDesk(code, trust)
      void tellNow().then(setWaiting, () => undefined)
      return checked
    },
    [trust],
  )
  return { trust, hasFailed, waiting, check, retry: () => void open() }
}

/** Tells what waits where there is a network. @returns how many checks wait still */
async function tellNow(): Promise<number> {
  if (navigator.onLine) await tellChecks().catch(() => undefined)
  return countWaiting()
}

const FRESH_MS = 5 * 60_000
