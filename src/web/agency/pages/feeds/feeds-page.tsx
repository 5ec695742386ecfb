import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Feed } from '#contract/feeds.ts'
import { call, type Answer } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import rowCss from '#web/shared/desk/rows.module.css'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { fileText, kindText, STATE_TAGS, sumsText } from './feed-words.ts'
import css from './feeds.module.css'
import { t } from './t.ts'

/** Files that were given to the registry, the newest first. */
export const FeedsPage = () => {
  useArrival(t('feedPages.title'))
  const { data: items, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useFeeds()
  return (
    <>
      <div className={css['head']}>
        <h1 tabIndex={-1}>{t('feedPages.title')}</h1>
        <ButtonLink href="/feeds/new" icon="plus">
          {t('feedPages.begin')}
        </ButtonLink>
      </div>
      <p className={css['lead']}>{t('feedPages.lead')}</p>
      {error && !items && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !items && <Skeleton blocks={[5, 5, 5]} />}
      {items?.length === 0 && (
        <Panel>
          <Empty icon="document" title={t('feedPages.empty')}>
            {t('feedPages.emptyMore')}
          </Empty>
        </Panel>
      )}
      {items && items.length > 0 && (
        <Panel flush>
          <ul className={rowCss['list']} aria-label={t('feedPages.list')}>
            {items.map(feed => (
              <Line key={feed.no} feed={feed} />
            ))}
          </ul>
        </Panel>
      )}
      {hasNextPage && (
        <p className={css['more']}>
          <Button look="second" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('feedPages.more')}
          </Button>
        </p>
      )}
    </>
  )
}

const LIST_MS = 4_000

/** Page after page by number; asked for again while one of them is being worked on. */
const useFeeds = () =>
  useInfiniteQuery<Answer<'listFeeds'>, ApiProblem, readonly Feed[], readonly unknown[], number>({
    queryKey: ['listFeeds'],
    queryFn: ({ pageParam, signal }) => call('listFeeds', { query: pageParam > 0 ? { before: String(pageParam) } : {} }, { signal }),
    initialPageParam: 0,
    getNextPageParam: last => last.next ?? undefined,
    select: ({ pages }) => pages.flatMap(page => page.items),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(page => page.items.some(({ progress }) => progress !== null)) ? LIST_MS : false,
  })

const Line = ({ feed }: { readonly feed: Feed }) => {
  const { no, kind, counts, by, createdAt, state } = feed
  return (
    <li className={rowCss['row']}>
      <div className={rowCss['words']}>
        <h2 className={css['name']}>
          <Link href={`/feeds/${no}`}>{t('feedPages.batch', { no, kind: kindText(kind) })}</Link>
        </h2>
        <p>{fileText(feed)}</p>
        {counts && <p className="num">{sumsText(counts)}</p>}
        <p className="muted small">{t('feedPages.by', { name: by ?? t('feedPages.operator'), time: formatInstant(createdAt) })}</p>
      </div>
      <Tag kind={STATE_TAGS[state]}>{t(`feeds.state.${state}`)}</Tag>
    </li>
  )
}
