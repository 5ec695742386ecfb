import { useEffect } from 'react'
import type { Code } from './sent-code.ts'

const LOOK_MS = 4_000

/** Whether something may still become known of the newest message; a letter is not followed after the mail server took it. */
const isOpen = ({ messages: [newest], channel }: Code): boolean => {
  if (newest === undefined || !newest.isAlive) return false
  switch (newest.arrival) {
    case 'sending':
    case 'delayed':
    case 'slow':
      return true
    case 'sent':
      return channel === 'sms'
    case 'delivered':
    case 'failed':
      return false
  }
}

/** Asks how far the code has come, every few seconds while the page is in sight and the answer may change. A lost network changes
 *  nothing.
 *  @param look one look; the same function as long as nothing it knows has changed */
export function useCodeNews(code: Code | undefined, look: () => Promise<void>): void {
  const goesOn = code !== undefined && isOpen(code)
  useEffect(() => {
    if (!goesOn) return
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') void look().catch(() => undefined)
    }
    const timer = setInterval(lookIfSeen, LOOK_MS)
    document.addEventListener('visibilitychange', lookIfSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookIfSeen)
    }
  }, [goesOn, look])
}
