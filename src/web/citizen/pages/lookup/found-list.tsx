import { useState } from 'react'
import type { PlaceRow, UnitEntry } from '#contract/directory.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import type { IconName } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'
import { PlacePanel } from './place-panel.tsx'
import { SeenRows } from './seen-rows.tsx'
import { seenRows } from '../../seen-store.ts'
import { UnitPanel } from './unit-panel.tsx'
import { useFound, type Asked } from './use-found.ts'
import { useSeen } from './use-seen.ts'

export interface FoundPage {
  readonly items: readonly (PlaceRow | UnitEntry)[]
  readonly next: string | null
  readonly isSimilar: boolean
}

interface FoundListProps {
  readonly asked: Asked
  readonly icon: IconName
  readonly onClear: () => void
}

/** What was found, page by page: how many there are, the rows, and what to do when there are none. */
export const FoundList = ({ asked, icon, onClear }: FoundListProps) => {
  const found = useFound(asked, undefined)
  const isNearest = asked.near !== undefined
  const seen = useSeen(found, asked.list, () => seenRows(asked.list))
  const retry = () => void found.refetch()
  if (seen) return <SeenRows asked={asked} kept={seen} icon={icon} problem={found.failureReason} onRetry={retry} />
  if (found.isPending) return <Skeleton blocks={[1, 9, 9, 9]} />
  if (found.error && !found.data) return <LoadError error={found.error} onRetry={retry} />
  if (!found.data) return null
  const { items, next, isSimilar } = found.data
  if (items.length === 0)
    return (
      <div role="status">
        <Empty
          icon={icon}
          title={t('lookup.none')}
          action={
            <Button look="second" onClick={onClear}>
              {t('lookup.clear')}
            </Button>
          }
        >
          {t('lookup.noneText')}
        </Empty>
      </div>
    )
  return (
    <div aria-busy={found.isPlaceholderData}>
      {isSimilar ? (
        <div className={css['similar']}>
          <Note kind="warn" title={t('lookup.similar')} live="polite">
            <p>{t('lookup.similarText')}</p>
          </Note>
        </div>
      ) : (
        <p className={css['count']} role="status">
          {countText(items.length, next !== null, isNearest && !found.isPlaceholderData)}
        </p>
      )}
      <Rows asked={asked} page={found.data} />
    </div>
  )
}

function countText(count: number, hasMore: boolean, isNearest: boolean): string {
  if (hasMore) return t(isNearest ? 'lookup.nearest' : 'lookup.first', { count })
  return count === 1 ? t('lookup.countOne') : t('lookup.count', { count })
}

/** Rows of a page, and the pages after it once they are asked for. */
const Rows = ({ asked, page }: { readonly asked: Asked; readonly page: FoundPage }) => {
  const [after, setAfter] = useState<string>()
  return (
    <>
      <ul className={css['places']}>
        {page.items.map(row =>
          'agency' in row ? (
            <UnitPanel key={row.code} unit={row} />
          ) : (
            <PlacePanel key={row.code} place={row} list={asked.list === 'units' ? 'agencies' : asked.list} />
          ),
        )}
      </ul>
      {page.next !== null &&
        (after === page.next ? (
          <NextRows asked={asked} after={after} />
        ) : (
          <div className={css['more']}>
            <Button look="second" wide onClick={() => setAfter(page.next ?? undefined)}>
              {t('lookup.more')}
            </Button>
          </div>
        ))}
    </>
  )
}

const NextRows = ({ asked, after }: { readonly asked: Asked; readonly after: string }) => {
  const found = useFound(asked, after)
  if (found.error) return <LoadError error={found.error} onRetry={() => void found.refetch()} />
  return <div className={css['next']}>{found.data ? <Rows asked={asked} page={found.data} /> : <Skeleton blocks={[9, 9]} />}</div>
}
