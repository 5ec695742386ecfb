import { useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { refreshQueue } from './refresh-queue.ts'

/** Takes the file that is due soonest and opens it. */
export function useTakeNext() {
  const [, go] = useLocation()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<'empty' | ApiProblem>()
  const take = async () => {
    if (isBusy) return
    setBusy(true)
    setOutcome(undefined)
    try {
      const next = await call('takeNextCaseFile')
      refreshQueue()
      if (next) go(`/files/${next.id}`)
      else setOutcome('empty')
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setOutcome(error)
    } finally {
      setBusy(false)
    }
  }
  return { takeNext: () => void take(), isBusy, outcome }
}
