import { useEffect, useState } from 'react'
import type { Agency } from '#contract/directory.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import type { Values } from './declaration-form.ts'

export type ListedAgency = Agency & { readonly servesCommune: boolean }

export interface Agencies {
  /** Suggestions for the address, or what was searched; null while there is nothing to show yet. */
  readonly items: readonly ListedAgency[] | null
  readonly chosen: ListedAgency | undefined
  /** The one that serves the declared commune, when exactly one does. */
  readonly suggested: ListedAgency | undefined
  /** The person has begun to look for one: nothing may be chosen for them any more. */
  readonly isSearched: boolean
  readonly error: ApiProblem | null
  readonly retry: () => void
  readonly search: (typed: string) => void
}

const TYPING_PAUSE_MS = 250
const STALE = { staleTime: 300_000 }

/** Agencies for the person's address first; what is typed is searched in the whole country by name, former name, ward and code. */
export function useAgencies({ provinceCode, communeCode, agencyCode }: Values): Agencies {
  const [typed, setTyped] = useState('')
  const words = useSettled(typed)
  const near = useAnswer('listAgencies', { query: { province: provinceCode, commune: communeCode } }, STALE)
  const found = useAnswer('listAgencies', { query: { commune: communeCode, q: words } }, { ...STALE, enabled: words !== '' })
  const byCode = useAgency(agencyCode)
  const shown = words === '' ? near : found
  const all: readonly ListedAgency[] = [...(near.data?.items ?? []), ...(found.data?.items ?? []), ...(byCode ? [byCode] : [])]
  const serving = near.data?.items.filter(agency => receives(agency) && agency.servesCommune) ?? []
  return {
    items: shown.data?.items.filter(receives) ?? (shown.isError ? [] : null),
    chosen: all.find(agency => agency.code === agencyCode),
    suggested: serving.length === 1 ? serving[0] : undefined,
    isSearched: typed !== '',
    error: shown.error,
    retry: () => void shown.refetch(),
    search: setTyped,
  }
}

/** Dossiers go to a local office: the number of a dossier holds its five figures. The office of a province has three. */
const receives = ({ code }: Agency): boolean => code.length === 5

/** One agency by its code: a draft may name one of another province. */
export function useAgency(code: string): ListedAgency | undefined {
  const { data } = useAnswer('listAgencies', { query: { q: code } }, { ...STALE, enabled: code !== '' })
  return data?.items.find(agency => agency.code === code)
}

/** What was typed, after a pause. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim().slice(0, 80)), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
