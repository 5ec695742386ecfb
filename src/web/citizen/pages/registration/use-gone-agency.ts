import { useEffect, useState } from 'react'
import { successorOfAgency } from '#domain/directory/retired-agencies.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import type { Values } from './declaration-form.ts'

/** The agency of the draft was closed: the code it had, and the code that stands in the form instead ('' when nobody took it over). */
export interface GoneAgency {
  readonly code: string
  readonly successor: string
}

/** Puts the successor of a closed agency into the form and tells of it; a code that nobody has is taken back. */
export function useGoneAgency(form: Form<Values>): GoneAgency | undefined {
  const { agencyCode } = form.values
  const [gone, setGone] = useState<GoneAgency>()
  const { data } = useAnswer('listAgencies', { query: { q: agencyCode } }, { staleTime: 300_000, enabled: agencyCode !== '' })
  const isUnknown = agencyCode !== '' && data !== undefined && !data.items.some(({ code }) => code === agencyCode)
  const successor = successorOfAgency(agencyCode) ?? ''
  if (isUnknown && gone?.code !== agencyCode) setGone({ code: agencyCode, successor })
  useEffect(() => {
    if (isUnknown) form.set({ agencyCode: successor })
  }, [isUnknown, agencyCode])
  return gone && gone.successor === agencyCode ? gone : undefined
}
