import { useState } from 'react'
import { useAnswer } from '#web/shared/api/query.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { t } from '../../t.ts'
import { AgencyPanel } from './agency-panel.tsx'
import css from './lookup.module.css'

const PAGE = 20

/** Agencies by province and by words without diacritics. The server searches; typing waits a moment before asking. */
export const AgenciesPage = () => {
  const [province, setProvince] = useState('')
  const [typed, setTyped] = useState('')
  const [limit, setLimit] = useState(PAGE)
  const words = useSettled(typed.trim(), 300)
  const provinces = useAnswer('listProvinces', { query: {} }, { staleTime: 86_400_000 })
  const agencies = useAnswer(
    'listAgencies',
    { query: { ...(province && { province }), ...(words && { q: words }) } },
    { staleTime: 300_000 },
  )
  const search = (change: { readonly province?: string; readonly typed?: string }) => {
    setLimit(PAGE)
    if (change.province !== undefined) setProvince(change.province)
    if (change.typed !== undefined) setTyped(change.typed)
  }
  return (
    <Page>
      <PageHeader title={t('directory.agencies')} />
      <div className={css['filters']}>
        <SelectField
          id="province"
          label={t('directory.province')}
          value={province}
          onChange={value => search({ province: value })}
          emptyLabel={t('directory.allProvinces')}
          choices={(provinces.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
        <SearchInput
          id="words"
          label={t('directory.search')}
          value={typed}
          onChange={value => search({ typed: value })}
          controls="agencies"
        />
      </div>
      <div id="agencies">
        {agencies.isPending && <Skeleton blocks={[9, 9, 9]} />}
        {agencies.error && !agencies.data && <LoadError error={agencies.error} onRetry={() => void agencies.refetch()} />}
        {agencies.data && (
          <Results
            {...agencies.data}
            limit={limit}
            onMore={() => setLimit(limit + PAGE)}
            onClear={() => search({ province: '', typed: '' })}
          />
        )}
      </div>
    </Page>
  )
}

interface ResultsProps {
  readonly items: readonly Parameters<typeof AgencyPanel>[0]['agency'][]
  readonly total: number
  readonly limit: number
  readonly onMore: () => void
  readonly onClear: () => void
}

const Results = ({ items, total, limit, onMore, onClear }: ResultsProps) => {
  const shown = items.slice(0, limit)
  return (
    <>
      <p className={items.length === 0 ? 'spoken' : css['count']} role="status">
        {shown.length < total ? t('directory.shown', { shown: shown.length, count: total }) : t('directory.count', { count: total })}
      </p>
      {items.length === 0 ? (
        <Empty
          icon="institution"
          title={t('directory.none')}
          action={
            <Button look="second" onClick={onClear}>
              {t('directory.clear')}
            </Button>
          }
        >
          {t('directory.noneText')}
        </Empty>
      ) : (
        <ul className={css['agencies']}>
          {shown.map(agency => (
            <AgencyPanel key={agency.code} agency={agency} />
          ))}
        </ul>
      )}
      {shown.length < items.length && (
        <div className={css['more']}>
          <Button look="second" wide onClick={onMore}>
            {t('directory.more')}
          </Button>
        </div>
      )}
    </>
  )
}
