import { useEffect } from 'react'
import type { PlaceList } from '#domain/directory/places.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { keepRows } from '../../seen-store.ts'

export interface Asked {
  readonly list: PlaceList | 'units'
  readonly words: string
  readonly province: string
  /** "10.78,106.70". */
  readonly near?: string | undefined
}

const STALE = { staleTime: 300_000, keepsBefore: true } as const

/** One page of what was asked for. This device keeps its rows, to be read without a network. */
export function useFound({ list, words, province, near }: Asked, after: string | undefined) {
  const common = { ...(province && { province }), ...(after !== undefined && { after }) }
  const places = useAnswer(
    'listPlaces',
    {
      params: { list: list === 'units' ? 'agencies' : list },
      query: { ...(words && { q: words }), ...common, ...(near !== undefined && { near }) },
    },
    { ...STALE, enabled: list !== 'units' },
  )
  const units = useAnswer('listUnits', { body: { q: words, ...common } }, { ...STALE, enabled: list === 'units' })
  const found = list === 'units' ? units : places
  const { data, dataUpdatedAt, isPlaceholderData } = found
  useEffect(() => {
    if (data && !isPlaceholderData && data.items.length > 0) keepRows(list, data.items, dataUpdatedAt)
  }, [data, isPlaceholderData])
  return found
}
