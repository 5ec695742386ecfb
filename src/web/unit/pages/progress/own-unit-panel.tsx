import { useAnswer } from '#web/shared/api/query.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'

/** Which unit one acts for, and whom to call at the agency. */
export const OwnUnitPanel = () => {
  const { data: unit } = useAnswer('getOwnUnit', undefined, { staleTime: 60_000 })
  if (!unit) return null
  return (
    <Panel className="stack">
      <h2>{unit.name}</h2>
      <KeyValue
        rows={[
          { label: t('unit.code'), value: unit.code },
          { label: t('unit.agency'), value: unit.agency.name },
          { label: t('unit.agencyAddress'), value: unit.agency.address },
          { label: t('unit.agencyPhone'), value: <a href={`tel:${unit.agency.phone.replaceAll(' ', '')}`}>{unit.agency.phone}</a> },
        ]}
      />
    </Panel>
  )
}
