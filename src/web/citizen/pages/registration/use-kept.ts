import { useEffect, useState } from 'react'
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
