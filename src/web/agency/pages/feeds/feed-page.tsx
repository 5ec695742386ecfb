import { useEffect, useState } from 'react'
import type { Feed } from '#contract/feeds.ts'
import { NotFoundPage } from '#web/shared/desk/not-found-page.tsx'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { FaultList } from './fault-list.tsx'
import { FeedActions, type Asked } from './feed-actions.tsx'
import { FeedState } from './feed-state.tsx'
import { fileText, kindText, STATE_TAGS } from './feed-words.ts'
import css from './feeds.module.css'
import { PreviewTable } from './preview-table.tsx'
import { Columns, Report } from './report.tsx'
import { SendingPanel } from './sending-panel.tsx'
import { ApplySheet } from './apply-sheet.tsx'
import { ForgetSheet } from './forget-sheet.tsx'
import { TakeBackSheet } from './take-back-sheet.tsx'
import { t } from './t.ts'
import { useFeed } from './use-feed.ts'
import { WorkPanel } from './work-panel.tsx'

/** One file from its first part to what became of it. */
export const FeedPage = ({ no }: { readonly no: string }) => {
  const { data: feed, error, refetch } = useFeed(no)
  if (error && (error.code === 'NOT_FOUND' || error.code === 'FIELDS_INVALID')) return <NotFoundPage />
  if (error && !feed) return <LoadError error={error} onRetry={() => void refetch()} />
  return feed ? <Shown feed={feed} /> : <Skeleton blocks={[4, 12]} />
}

const Shown = ({ feed }: { readonly feed: Feed }) => {
  const { no, kind, state, counts, columns, progress, checkedAt, by, createdAt } = feed
  const title = t('feedPages.batch', { no, kind: kindText(kind) })
  useArrival(title)
  useFocusKept(state)
  const [asked, ask] = useState<Asked>()
  const close = () => ask(undefined)
  const isReport = counts !== null && columns !== null && state !== 'checking'
  return (
    <div className={css['page']}>
      <p>
        <AppLink href="/feeds">{t('feedPages.back')}</AppLink>
      </p>
      <div className={css['head']}>
        <h1 tabIndex={-1}>{title}</h1>
        <Tag kind={STATE_TAGS[state]}>{t(`feeds.state.${state}`)}</Tag>
      </div>
      <p className={css['facts']}>
        {fileText(feed)}
        <span className="muted small">{t('feedPages.by', { name: by ?? t('feedPages.operator'), time: formatInstant(createdAt) })}</span>
      </p>
      <p className="spoken" role="status">
        {t(`feeds.state.${state}`)}
      </p>
      {state === 'receiving' && <SendingPanel feed={feed} />}
      {progress && <WorkPanel feed={feed} progress={progress} />}
      <FeedState feed={feed} />
      {counts && state !== 'checking' && <Report feed={feed} counts={counts} />}
      <FeedActions feed={feed} onAsk={ask} />
      {counts && counts.faults > 0 && !progress && <FaultList key={checkedAt} no={no} count={counts.faults} />}
      {isReport && state !== 'forgotten' && <PreviewTable key={checkedAt} feed={feed} />}
      {isReport && <Columns feed={feed} columns={columns} />}
      {asked === 'apply' && counts && <ApplySheet feed={feed} counts={counts} onClose={close} />}
      {asked === 'takeBack' && <TakeBackSheet feed={feed} onClose={close} />}
      {asked === 'forget' && <ForgetSheet feed={feed} onClose={close} />}
    </div>
  )
}

/** A step is over and the button that was pressed is gone: the keyboard goes on from the heading. */
function useFocusKept(state: Feed['state']): void {
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [state])
}
