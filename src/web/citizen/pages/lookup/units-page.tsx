import type { UnitEntry } from '#contract/directory.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { FoundList } from './found-list.tsx'
import css from './lookup.module.css'
import { SearchFields } from './search-fields.tsx'
import { UnitState } from './unit-state.tsx'
import { useSearch } from './use-search.ts'

const STALE = { staleTime: 300_000, keepsBefore: true } as const

/** Participating units by name or code: never people. */
export const UnitsPage = () => {
  const search = useSearch('units')
  const isBegun = search.words.length >= 2
  const useFound = (after: string | undefined) =>
    useAnswer(
      'listUnits',
      { body: { q: search.words, ...(search.province && { province: search.province }), ...(after !== undefined && { after }) } },
      STALE,
    )
  return (
    <Page>
      <PageHeader title={t('lookup.units')} />
      <SearchFields search={search} label={t('lookup.units.search')} />
      <div id="found">
        {isBegun ? (
          <FoundList
            useFound={useFound}
            panel={unit => <UnitPanel key={unit.code} unit={unit} />}
            icon="building"
            isNearest={false}
            onClear={search.clear}
          />
        ) : (
          <Empty icon="building" title={t('lookup.units.begin')}>
            {t('lookup.units.beginText')}
          </Empty>
        )}
      </div>
    </Page>
  )
}

const UnitPanel = ({ unit }: { readonly unit: UnitEntry }) => (
  <li className={css['place']}>
    <Panel>
      <h2 lang="vi">
        <AppLink href={`/lookup/units/${encodeURIComponent(unit.code)}`}>{unit.name}</AppLink>
      </h2>
      <p className="muted">{`${t('lookup.code')}: ${unit.code}`}</p>
      <p lang="vi">{unit.address}</p>
      <div className={css['tag']}>
        <UnitState state={unit.state} />
      </div>
    </Panel>
  </li>
)
