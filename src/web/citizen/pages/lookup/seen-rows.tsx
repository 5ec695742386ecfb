import { findSeen, type Seen } from '#domain/directory/seen.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { Empty } from '#web/shared/ui/states.tsx'
import type { IconName } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'
import { PlacePanel } from './place-panel.tsx'
import { SeenNote, seenText } from './seen-note.tsx'
import type { SeenRow } from '../../seen-store.ts'
import { UnitPanel } from './unit-panel.tsx'
import type { Asked } from './use-found.ts'

interface SeenRowsProps {
  readonly asked: Asked
  readonly kept: readonly Seen<SeenRow>[]
  readonly icon: IconName
  readonly problem: ApiProblem | null
  readonly onRetry: () => void
}

/** What this device has seen of a list, looked through by the words that were typed: the server is not needed for it. */
export const SeenRows = ({ asked, kept, icon, problem, onRetry }: SeenRowsProps) => {
  const found = findSeen(kept, asked.words)
  const narrowed = asked.province !== '' || asked.near !== undefined
  return (
    <>
      <SeenNote problem={problem} onRetry={onRetry}>
        <p>{t(kept.length === 0 ? 'lookup.seen.nothing' : 'lookup.seen.rows')}</p>
        {narrowed && kept.length > 0 && <p>{t('lookup.seen.notNarrowed')}</p>}
      </SeenNote>
      {kept.length > 0 && (
        <p className={css['count']} role="status">
          {found.length === 1 ? t('lookup.seen.countOne') : t('lookup.seen.count', { count: found.length })}
        </p>
      )}
      {kept.length > 0 && found.length === 0 && (
        <Empty icon={icon} title={t('lookup.none')}>
          {t('lookup.seen.none')}
        </Empty>
      )}
      <ul className={css['places']}>
        {found.map(({ at, row }) =>
          'agency' in row ? (
            <UnitPanel key={row.code} unit={row} seen={seenText(at)} />
          ) : (
            <PlacePanel key={row.code} place={row} list={asked.list === 'units' ? 'agencies' : asked.list} seen={seenText(at)} />
          ),
        )}
      </ul>
    </>
  )
}
