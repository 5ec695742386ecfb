import { useState } from 'react'
import type { Dispute } from '#contract/disputes.ts'
import type { DisputeSubject, VisitReason } from '#domain/disputes/dispute.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { queryClient } from '#web/shared/api/query.ts'
import { useDraft } from '#web/shared/forms/draft.ts'
import { language } from '#web/shared/i18n/language.ts'
import { useDeed } from '../use-deed.ts'
import { useOffline } from './use-offline.ts'
import { reportsKey, useReports } from './use-reports.ts'

export interface Reported {
  readonly subject: DisputeSubject
  readonly matter: string
  /** Whose record it stands in; undefined for the own one. */
  readonly childId: string | undefined
}

// A type, not an interface: what is kept on the device is a record of texts.
// oxlint-disable-next-line typescript/consistent-type-definitions
type Typed = { readonly reason: string; readonly words: string }

/** One report from its first letter to its receipt. What was typed stays on this device, encrypted, until it is with the agency; what was
 *  sent is taken back with one press, and what was typed is there again. */
export function useReport({ subject, matter, childId }: Reported) {
  const [typed, setTyped] = useState<Typed>({ reason: '', words: '' })
  const [wasSent, setSent] = useState(false)
  const [takenBack, setTakenBack] = useState<string>()
  const draft = useDraft<Typed>(`report:${childId ?? 'own'}:${matter}`, setTyped)
  const { isBusy, problem, run } = useDeed()
  const isOffline = useOffline()
  const ofMatter = useReports(childId).data?.filter(each => each.matter === matter)
  const keep = (values: Typed) => {
    draft.keep(values)
    setTyped(values)
  }
  const type = (changes: Partial<Typed>) => keep({ ...typed, ...changes })
  const send = (reason: VisitReason | null = null, onSent?: () => void) =>
    run(async () => {
      const sent = await start({ subject, matter, childId }, { reason, words: typed.words }).catch(async (refusal: unknown) => {
        // By another device or another guardian: its number takes the place of the form.
        if (isProblem(refusal, 'DISPUTE_UNDER_WAY')) await queryClient.invalidateQueries({ queryKey: reportsKey(childId) })
        throw refusal
      })
      draft.forget()
      setSent(true)
      onSent?.()
      queryClient.setQueryData(reportsKey(childId), (before: readonly Dispute[] | undefined) => [sent, ...(before ?? [])])
    })
  const takeBack = (no: string) => {
    keep(typed)
    setTakenBack(no)
  }
  return {
    typed,
    type,
    send,
    takeBack,
    takenBack,
    wasSent,
    isBusy,
    problem,
    isOffline,
    /** False until what was typed before has been looked for. */
    isReady: draft.isReady,
    /** The report of this matter that the agency looks at. */
    open: ofMatter?.find(({ isOpen }) => isOpen),
    /** The last one that was decided. */
    decided: ofMatter?.find(({ state }) => state === 'answered' || state === 'rejected'),
  }
}

const start = (
  { subject, matter, childId }: Reported,
  { reason, words }: { readonly reason: VisitReason | null; readonly words: string },
): Promise<Dispute> => {
  const body = { subject, matter, reason, words, language: language() }
  return childId === undefined ? call('startDispute', { body }) : call('startChildDispute', { params: { childId }, body })
}
