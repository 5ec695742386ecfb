import { useInfiniteQuery } from '@tanstack/react-query'
import type { FeedError } from '#contract/feeds.ts'
import { call, type Answer } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { saveFile } from '#web/shared/api/save-file.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { wholeText } from '../../parts/whole-text.ts'
import { faultText, feedProblemText } from './feed-words.ts'
import css from './feeds.module.css'
import { t } from './t.ts'

interface FaultListProps {
  readonly no: number
  readonly count: number
}

type Place = Pick<FeedError, 'line' | 'n'> | undefined

/** Each fault with its place and what to do, a hundred at a time, and all of them as a file. */
export const FaultList = ({ no, count }: FaultListProps) => {
  const params = { no: String(no) }
  const { data: faults, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useFaults(no)
  const csv = useForm({
    initial: {},
    rules: {},
    send: async () =>
      saveFile(await call('getFeedErrorsCsv', { params, query: { language: language() } }, { timeoutMs: CSV_MS }), `loi-dot-${no}.csv`),
  })
  return (
    <Panel className={css['part']}>
      <div className={css['head']}>
        <h2 id="faults">{t('feedPages.faults')}</h2>
        <Button look="second" small icon="download" busy={csv.isBusy} onClick={() => csv.submit()}>
          {t('feedPages.faults.csv')}
        </Button>
      </div>
      {csv.problem && <Note kind="err" title={feedProblemText(csv.problem)} live="assertive" />}
      {error && !faults && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !faults && <Skeleton blocks={[4]} />}
      <ul className={css['faults']} aria-labelledby="faults">
        {faults?.map(fault => (
          <li key={`${fault.line} ${fault.n}`}>
            <strong className="num">{placeText(fault)}</strong>
            <span>{faultText(fault.code, fault.values)}</span>
          </li>
        ))}
      </ul>
      {faults && (
        <p className="muted small" role="status">
          {t('feedPages.faults.shown', { shown: wholeText(faults.length), count: wholeText(count) })}
        </p>
      )}
      {hasNextPage && (
        <Button look="second" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('feedPages.faults.more')}
        </Button>
      )}
    </Panel>
  )
}

const CSV_MS = 120_000

const useFaults = (no: number) =>
  useInfiniteQuery<Answer<'listFeedErrors'>, ApiProblem, readonly FeedError[], readonly unknown[], Place>({
    queryKey: ['listFeedErrors', no],
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam ? { line: String(pageParam.line), n: String(pageParam.n) } : {}
      return call('listFeedErrors', { params: { no: String(no) }, query }, { signal })
    },
    initialPageParam: undefined,
    getNextPageParam: ({ items, hasMore }) => (hasMore ? items.at(-1) : undefined),
    select: ({ pages }) => pages.flatMap(page => page.items),
    staleTime: 0,
  })

function placeText({ line, column }: FeedError): string {
  if (line === 0) return column === null ? t('feeds.wholeFile') : t('feedPages.faults.column', { column })
  return column === null ? t('feedPages.faults.line', { line }) : t('feedPages.faults.place', { line, column })
}
