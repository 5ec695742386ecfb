import { useAnswer } from '#web/shared/api/query.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import css from './progress.module.css'

/** The home of a coordinator: which unit, which agency, and how its people stand. */
export const ProgressPage = () => {
  useArrival(t('unit.progress'))
  const { data: unit, error, refetch } = useAnswer('getOwnUnit', undefined, { staleTime: 60_000 })
  const { data: groups } = useAnswer('listUnitGroups')
  return (
    <div className={css['page']}>
      <h1 tabIndex={-1}>{t('unit.progress')}</h1>
      {error && !unit && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !unit && <Skeleton blocks={[6, 4]} />}
      {unit && (
        <>
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
          {groups?.length === 0 && (
            <Note kind="info" icon="people" title={t('unit.noRoster')}>
              <p>{t('unit.noRosterMore')}</p>
              <AppLink href="/roster/file">{t('unitRoster.upload')}</AppLink>
            </Note>
          )}
        </>
      )}
      <p className="muted small">{t('unit.sees')}</p>
    </div>
  )
}
