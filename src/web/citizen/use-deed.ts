import { useState } from 'react'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { fresh, isGivenUp } from '#web/shared/session/fresh.ts'

/** One important step: a code comes in between when the last one is old; a refusal stays on the page. */
export function useDeed() {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    try {
      await fresh(work)
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure
      if (!isGivenUp(failure)) setProblem(failure)
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, problem, run }
}
