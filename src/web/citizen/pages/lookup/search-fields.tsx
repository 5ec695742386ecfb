import { useAnswer } from '#web/shared/api/query.ts'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'
import type { Search } from './use-search.ts'

interface SearchFieldsProps {
  readonly search: Search
  readonly label: string
}

/** What to look for, and where. */
export const SearchFields = ({ search, label }: SearchFieldsProps) => {
  const provinces = useAnswer('listProvinces', { query: {} }, { staleTime: 86_400_000 })
  return (
    <div className={css['filters']}>
      <SearchInput id="words" label={label} value={search.typed} onChange={typed => search.set({ typed })} controls="found" />
      <SelectField
        id="province"
        label={t('lookup.province')}
        value={search.province}
        onChange={province => search.set({ province })}
        emptyLabel={t('lookup.everywhere')}
        choices={(provinces.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
    </div>
  )
}
