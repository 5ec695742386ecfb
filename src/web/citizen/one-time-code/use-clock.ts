import { useEffect, useState } from 'react'

const HALF_SECOND = 500

/** This phone's clock in milliseconds, looked at every half second (or `everyMs`) until `until`. */
export function useClock(until: number, everyMs = HALF_SECOND): number {
  const [now, setNow] = useState(() => Date.now())
  const isRunning = now < until
  useEffect(() => {
    if (!isRunning) return
    const look = () => setNow(Date.now())
    // A clock that stood still is put right at once when there is a new end.
    const atOnce = setTimeout(look, 0)
    const timer = setInterval(look, everyMs)
    return () => {
      clearTimeout(atOnce)
      clearInterval(timer)
    }
  }, [isRunning, everyMs])
  return now
}

/** The clock by half minutes, for deadlines of hours and days. */
export const useNow = (): number => useClock(Number.POSITIVE_INFINITY, 60 * HALF_SECOND)
