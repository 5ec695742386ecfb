import type { Dispute } from '#contract/disputes.ts'
import { call } from '#web/shared/api/client.ts'
import { queryClient } from '#web/shared/api/query.ts'
import { useDeed } from '../use-deed.ts'
import { reportsKey } from './use-reports.ts'

/** Takes back what oneself has reported. Then the list of reports is read anew. */
export function useWithdrawal({ id }: Pick<Dispute, 'id'>, childId: string | undefined) {
  const { isBusy, problem, run } = useDeed()
  const withdraw = (done: () => void): Promise<void> =>
    run(async () => {
      await (childId === undefined
        ? call('withdrawDispute', { params: { id } })
        : call('withdrawChildDispute', { params: { childId, id } }))
      done()
      await queryClient.invalidateQueries({ queryKey: reportsKey(childId) })
    })
  return { isBusy, problem, withdraw }
}
