import { useEffect } from 'react'
import { isSomebodyHere, useVisitor } from '../session/session.ts'

const HOUR_MS = 3_600_000
/** After the page that the person came for. */
const LATER_MS = 1500

/** Sees to the cards that this device keeps: when the app opens, when the network is back, and each hour. What does it is loaded only
 *  where somebody is signed in. */
export function useKeptCards(): void {
  const visitor = useVisitor()
  useEffect(() => {
    if (!isSomebodyHere()) return undefined
    const isSignedIn = visitor.kind === 'person'
    const look = async () => {
      if (isSignedIn) await (await import('./refresh-kept.ts')).refreshKept()
      else await (await import('./kept-cards.ts')).sweepKept()
    }
    const lookQuietly = () => void look().catch(() => undefined)
    const first = setTimeout(lookQuietly, LATER_MS)
    const hourly = setInterval(lookQuietly, HOUR_MS)
    addEventListener('online', lookQuietly)
    return () => {
      clearTimeout(first)
      clearInterval(hourly)
      removeEventListener('online', lookQuietly)
    }
  }, [visitor.kind])
}
