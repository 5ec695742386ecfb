import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { FoundList } from './found-list.tsx'
import { SearchFields } from './search-fields.tsx'
import { useSearch } from './use-search.ts'

/** Participating units by name or code: never people. */
export const UnitsPage = () => {
  const search = useSearch('units')
  return (
    <Page>
      <PageHeader title={t('lookup.units')} />
      <SearchFields search={search} label={t('lookup.units.search')} />
      <div id="found">
        {search.words.length >= 2 ? (
          <FoundList asked={{ list: 'units', words: search.words, province: search.province }} icon="building" onClear={search.clear} />
        ) : (
          <Empty icon="building" title={t('lookup.units.begin')}>
            {t('lookup.units.beginText')}
          </Empty>
        )}
      </div>
    </Page>
  )
}
