import { useEffect } from 'react'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import type { Code } from './sent-code.ts'
import type { ServerSide } from './use-registration.ts'

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
 *  nothing. */
export function useCodeNews(code: Code, server: Pick<ServerSide, 'noteCode' | 'refresh'>): void {
  const { noteCode, refresh } = server
  const goesOn = isOpen(code)
  useEffect(() => {
    if (!goesOn) return
    const look = () => {
      if (document.visibilityState === 'visible') void askForNews({ noteCode, refresh })
    }
    const timer = setInterval(look, LOOK_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [goesOn, noteCode, refresh])
}

/** One look. When the code was used meanwhile, by another tab, the dossier is asked for instead. */
export async function askForNews({ noteCode, refresh }: Pick<ServerSide, 'noteCode' | 'refresh'>): Promise<void> {
  try {
    noteCode(await call('getRegistrationCode'))
  } catch (problem) {
    if (isProblem(problem, 'REGISTRATION_NOT_SENT')) await refresh().catch(() => undefined)
  }
}
