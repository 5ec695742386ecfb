import { useEffect, useState } from 'react'

/** This phone's clock in milliseconds, running by seconds until `until`. */
export function useClock(until: number): number {
  const [now, setNow] = useState(() => Date.now())
  const isRunning = now < until
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [isRunning])
  useEffect(() => setNow(Date.now()), [until])
  return now
}
