import { useState, type ReactNode } from 'react'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import type { IconName } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'

export interface FoundPage<R> {
  readonly items: readonly R[]
  readonly next: string | null
  readonly isSimilar: boolean
}
interface Asked<R> {
  readonly data: FoundPage<R> | undefined
  readonly error: ApiProblem | null
  readonly isPending: boolean
  readonly isPlaceholderData: boolean
  readonly refetch: () => unknown
}

interface FoundListProps<R extends { readonly code: string }> {
  /** Reads one page; a hook. */
  readonly useFound: (after: string | undefined) => Asked<R>
  readonly panel: (row: R) => ReactNode
  readonly icon: IconName
  readonly isNearest: boolean
  readonly onClear: () => void
}

/** What was found, page by page: how many there are, the rows, and what to do when there are none. */
export function FoundList<R extends { readonly code: string }>(props: FoundListProps<R>) {
  const { useFound, icon, isNearest, onClear } = props
  const found = useFound(undefined)
  if (found.isPending) return <Skeleton blocks={[1, 9, 9, 9]} />
  if (found.error && !found.data) return <LoadError error={found.error} onRetry={() => void found.refetch()} />
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
      <Rows {...props} page={found.data} />
    </div>
  )
}

function countText(count: number, hasMore: boolean, isNearest: boolean): string {
  if (hasMore) return t(isNearest ? 'lookup.nearest' : 'lookup.first', { count })
  return count === 1 ? t('lookup.countOne') : t('lookup.count', { count })
}

/** Rows of a page, and the pages after it once they are asked for. */
function Rows<R extends { readonly code: string }>({ page, ...props }: FoundListProps<R> & { readonly page: FoundPage<R> }) {
  const [after, setAfter] = useState<string>()
  return (
    <>
      <ul className={css['places']}>{page.items.map(row => props.panel(row))}</ul>
      {page.next !== null &&
        (after === page.next ? (
          <NextRows {...props} after={after} />
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

function NextRows<R extends { readonly code: string }>({ after, ...props }: FoundListProps<R> & { readonly after: string }) {
  const found = props.useFound(after)
  if (found.error) return <LoadError error={found.error} onRetry={() => void found.refetch()} />
  return <div className={css['next']}>{found.data ? <Rows {...props} page={found.data} /> : <Skeleton blocks={[9, 9]} />}</div>
}
