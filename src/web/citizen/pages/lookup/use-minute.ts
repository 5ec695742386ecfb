import { useEffect, useState } from 'react'
import { momentInVietnam } from '#domain/directory/opening-rule.ts'

/** Day and minute in Vietnam, as they go by. */
export function useMinute(): { readonly day: number; readonly minute: number } {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return momentInVietnam(now)
}
