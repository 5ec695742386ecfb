import { useEffect } from 'react'
import type { PlaceRow } from '#contract/directory.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { t } from '../../t.ts'
import { dropSeen, keepOpened, seenEntry, type SeenEntry, type SeenList } from '../../seen-store.ts'
import { useSeen } from './use-seen.ts'

interface Asked {
  readonly data: SeenEntry | undefined
  readonly error: ApiProblem | null
  readonly failureReason: ApiProblem | null
  readonly isPlaceholderData: boolean
  readonly dataUpdatedAt: number
  readonly refetch: () => unknown
}

/** An entry as the server tells it, or as this device has kept it (`asOf` says from when); the device keeps what the server tells. */
export function useEntry(list: SeenList, code: string, asked: Asked) {
  const { data, error, dataUpdatedAt } = asked
  const isGone = error?.code === 'NOT_FOUND'
  useEffect(() => {
    if (data) keepOpened(list, data, dataUpdatedAt)
    else if (isGone) dropSeen(list, code)
  }, [data, isGone])
  const seen = useSeen(asked, `${list}/${code}`, () => seenEntry(list, code))
  const shown: SeenEntry | PlaceRow | undefined = data ?? seen?.row
  useEffect(() => {
    if (shown) document.title = `${shown.name} – ${t('shell.name')}`
  }, [shown])
  // An answer of before whose renewal has failed is as old as it is.
  const asOf = data ? (error ? dataUpdatedAt : undefined) : seen?.at
  return { shown, asOf, isGone, retry: () => void asked.refetch() }
}
