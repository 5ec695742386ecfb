import { useEffect, useState } from 'react'
import { useAnswer } from '#web/shared/api/query.ts'
import { get, type Kept } from '#web/shared/offline/vault.ts'
import { DRAFT, type Values } from './declaration-form.ts'
import { SENT } from './use-registration.ts'

/** What this device has of earlier visits. */
export interface KeptHere {
  readonly draft: Kept<Values> | undefined
  readonly sentNo: string | undefined
}

/** Undefined until the device has been asked. */
export function useKept(): KeptHere | undefined {
  const [kept, setKept] = useState<KeptHere>()
  useEffect(() => {
    void Promise.all([get<Values>(`draft:${DRAFT}`), get<string>(SENT)]).then(([draft, sent]) => setKept({ draft, sentNo: sent?.value }))
  }, [])
  return kept
}

/** Whether the draft was sent and its code is waited for. Asked only where there is a draft. */
export function useWaitingCode(kept: KeptHere | undefined): boolean {
  const { data } = useAnswer('getRegistration', undefined, { enabled: kept?.draft !== undefined, retry: false, staleTime: 0 })
  return data?.state === 'code_sent'
}
