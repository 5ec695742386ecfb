import { useEffect, useState } from 'react'
import { isProblem, type ApiProblem } from '#web/shared/api/problem.ts'

/** A slow network: by then somebody wants to see something. */
const PATIENCE_MS = 1500

interface Asking {
  readonly data: unknown
  readonly failureReason: ApiProblem | null
  readonly isPlaceholderData: boolean
}

/** What this device has kept, while and when the server gives no answer: at once without a network, after a moment on a slow one.
 *  `key` names what is asked for; undefined: there is an answer, or nothing was read yet. */
export function useSeen<T>({ data, failureReason, isPlaceholderData }: Asking, key: string, read: () => Promise<T>): T | undefined {
  const [seen, setSeen] = useState<{ readonly key: string; readonly value: T }>()
  const hasAnswer = data !== undefined && !isPlaceholderData
  const hasFailed = isProblem(failureReason, 'OFFLINE', 'BUSY')
  const isRefused = failureReason !== null && !hasFailed
  // The answer to what was typed before is better than what is older still.
  const isNotNeeded = hasAnswer || isRefused || (isPlaceholderData && !hasFailed)
  useEffect(() => {
    if (isNotNeeded) return undefined
    let isGone = false
    const timer = setTimeout(() => void read().then(value => isGone || setSeen({ key, value })), hasFailed ? 0 : PATIENCE_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [key, isNotNeeded, hasFailed])
  return isNotNeeded || seen?.key !== key ? undefined : seen.value
}
