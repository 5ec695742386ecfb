import type { ScopePolicies } from '#contract/policies.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'
import { isProblem } from '#web/shared/api/problem.ts'

/** What the server answered after a change: the list as it is, and histories that are asked for again. */
export function keepPolicies(answer: ScopePolicies): void {
  const { kind, code } = answer.scope
  queryClient.setQueryData(answerKey('listPolicies', { query: { kind, code } }), answer)
  void queryClient.invalidateQueries({ queryKey: ['listPolicyChanges'] })
}

/** After a refusal that says that the screen is old. */
export function reloadWhenOld(problem: unknown): void {
  if (!isProblem(problem, 'POLICY_CHANGED', 'ACTION_NOT_ALLOWED')) return
  void queryClient.invalidateQueries({ queryKey: ['listPolicies'] })
  void queryClient.invalidateQueries({ queryKey: ['listPolicyChanges'] })
}
