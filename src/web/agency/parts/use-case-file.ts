import type { CaseFile } from '#contract/review.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'

/** The file of the page. Each reading is recorded, so it is asked for once and then only after a refusal. */
export const useCaseFile = (id: string) => useAnswer('getCaseFile', { params: { id } }, { staleTime: Number.POSITIVE_INFINITY })

/** What the server answered after an action. */
export const keepCaseFile = (file: CaseFile): void => {
  queryClient.setQueryData(answerKey('getCaseFile', { params: { id: file.id } }), file)
}

export const reloadCaseFile = (id: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: answerKey('getCaseFile', { params: { id } }) })
