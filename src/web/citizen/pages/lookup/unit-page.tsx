import { useEffect } from 'react'
import { useParams } from 'wouter'
import type { UnitEntry } from '#contract/directory.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { agencyLink, codeFact } from './common-facts.tsx'
import { EntryActions } from './entry-actions.tsx'
import { Gone } from './gone.tsx'
import css from './lookup.module.css'
import { UnitState } from './unit-state.tsx'

/** One unit: name, code, address, agency, state. */
export const UnitPage = () => {
  const { code = '' } = useParams<{ code?: string }>()
  const { data, error, isPending, refetch } = useAnswer('getUnitEntry', { params: { code } }, { staleTime: 300_000 })
  useEffect(() => {
    if (data) document.title = `${data.name} – ${t('shell.name')}`
  }, [data])
  if (error?.code === 'NOT_FOUND') return <Gone href="/lookup/units" />
  return (
    <Page narrow>
      {data ? <Entry unit={data} /> : <PageHeader title={t('lookup.units')} />}
      {isPending && <Skeleton blocks={[3, 10]} />}
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

const Entry = ({ unit }: { readonly unit: UnitEntry }) => (
  <>
    <PageHeader title={<span lang="vi">{unit.name}</span>} over={t('lookup.units')} />
    <EntryActions entry={{ ...unit, phone: null, latitude: null, longitude: null }} />
    <div className={css['entry']}>
      <Panel>
        <KeyValue
          rows={[
            { label: t('lookup.state'), value: <UnitState state={unit.state} /> },
            codeFact(unit.code),
            { label: t('lookup.address'), value: unit.address },
            { label: t('lookup.ofAgency'), value: agencyLink(unit.agency) },
          ]}
        />
      </Panel>
    </div>
  </>
)
