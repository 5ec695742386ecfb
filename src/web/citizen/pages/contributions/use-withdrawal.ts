import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'
import { useDeed } from '../../use-deed.ts'

/** Takes an own report back. Then the list of reports is read anew. */
export function useWithdrawal(id: string) {
  const { isBusy, problem, run } = useDeed()
  const withdraw = (done: () => void): Promise<void> =>
    run(async () => {
      await call('withdrawDispute', { params: { id } })
      done()
      await queryClient.invalidateQueries({ queryKey: answerKey('listDisputes') })
    })
  return { isBusy, problem, withdraw }
}
