import type { ReactNode } from 'react'
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
import { EntryNote } from './seen-note.tsx'
import { UnitState } from './unit-state.tsx'
import { useEntry } from './use-entry.ts'

/** One unit: name, code, address, agency, state. Without a network what this device has kept of it. */
export const UnitPage = () => {
  const { code = '' } = useParams<{ code?: string }>()
  const asked = useAnswer('getUnitEntry', { params: { code } }, { staleTime: 300_000 })
  const { shown, asOf, isGone, retry } = useEntry('units', code, asked)
  if (isGone) return <Gone href="/lookup/units" />
  const unit = shown && 'state' in shown ? shown : undefined
  return (
    <Page narrow>
      {unit ? (
        <Entry unit={unit}>{asOf !== undefined && <EntryNote asOf={asOf} problem={asked.failureReason} onRetry={retry} />}</Entry>
      ) : (
        <PageHeader title={t('lookup.units')} />
      )}
      {asked.isPending && !unit && <Skeleton blocks={[3, 10]} />}
      {asked.error && !unit && <LoadError error={asked.error} onRetry={retry} />}
    </Page>
  )
}

const Entry = ({ unit, children }: { readonly unit: UnitEntry; readonly children: ReactNode }) => (
  <>
    <PageHeader title={<span lang="vi">{unit.name}</span>} over={t('lookup.units')} />
    {children}
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
