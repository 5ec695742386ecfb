import { useState } from 'react'
import { useLocation } from 'wouter'
import { PLACE_LISTS, nearText, type PlaceList } from '#domain/directory/places.ts'
import type { IconName } from '#web/shared/ui/icon.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../t.ts'
import { usePosition } from '../../use-position.ts'
import { FoundList } from './found-list.tsx'
import { NearButton } from './near-button.tsx'
import { SearchFields } from './search-fields.tsx'
import { useSearch } from './use-search.ts'

const ICONS: Readonly<Record<PlaceList, IconName>> = {
  agencies: 'institution',
  'sick-leave': 'health',
  insured: 'hospital',
  points: 'place',
}
const LABELS = {
  agencies: 'lookup.agencies.search',
  'sick-leave': 'lookup.facilities.search',
  insured: 'lookup.facilities.search',
  points: 'lookup.points.search',
} as const

/** The list that an address is about: "/lookup/insured/79031" → insured. */
export const listOf = (path: string): PlaceList => PLACE_LISTS.find(list => path.startsWith(`/lookup/${list}`)) ?? 'agencies'

/** A list of places by words without diacritics, by province, nearest first. The server searches; typing waits a moment before asking. */
export const PlacesPage = () => {
  const [path] = useLocation()
  const list = listOf(path)
  return <Places key={list} list={list} />
}

const Places = ({ list }: { readonly list: PlaceList }) => {
  const search = useSearch(list)
  const where = usePosition()
  const [isNear, setNear] = useState(true)
  const near = isNear && where.position ? nearText(where.position) : undefined
  const toggle = () => {
    if (near !== undefined) return setNear(false)
    setNear(true)
    if (!where.position) where.ask()
  }
  return (
    <Page>
      <PageHeader title={t(`lookup.${list}`)} />
      <SearchFields search={search} label={t(LABELS[list])} />
      <NearButton where={where} isOn={near !== undefined} onToggle={toggle} />
      <div id="found">
        <FoundList asked={{ list, words: search.words, province: search.province, near }} icon={ICONS[list]} onClear={search.clear} />
      </div>
    </Page>
  )
}
