import { useState } from 'react'
import type { Notice } from '#contract/inbox.ts'
import { language } from '#web/shared/i18n/language.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { LazyPushPanel } from '../../push/lazy-push-panel.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import css from './inbox.module.css'
import { LOOKS } from './looks.ts'
import { NoticeSheet } from './notice-sheet.tsx'
import { ReadAll } from './read-all.tsx'
import { markRead, useNotices } from './use-notices.ts'

/** Tin của bạn: everything that the person was told, newest first. A press opens it and marks it as read. */
export const InboxPage = () => {
  const { data, error, refetch, dataUpdatedAt } = useNotices()
  const retry = () => void refetch()
  return (
    <Page narrow>
      <PageHeader title={t('shell.inbox')}>{t('inbox.lead')}</PageHeader>
      {data ? (
        <>
          <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />
          <NoticeList notices={data.pages.flatMap(page => page.items)} pages={data.pages.length} />
        </>
      ) : error ? (
        <LoadError error={error} onRetry={retry} />
      ) : (
        <Skeleton blocks={[5, 5, 5, 5]} />
      )}
      <LazyPushPanel of="account" />
    </Page>
  )
}

const NoticeList = ({ notices, pages }: { readonly notices: readonly Notice[]; readonly pages: number }) => {
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = useNotices()
  const [openId, setOpenId] = useState<string>()
  const open = (notice: Notice) => {
    markRead(notice)
    setOpenId(notice.id)
  }
  if (notices.length === 0)
    return (
      <Empty icon="bell" title={t('inbox.empty')}>
        {t('inbox.empty.text')}
      </Empty>
    )
  return (
    <>
      <ReadAll notices={notices} />
      <RowList label={t('shell.inbox')}>
        {notices.map(notice => (
          <NoticeRow key={notice.id} notice={notice} onOpen={open} />
        ))}
      </RowList>
      {hasNextPage && (
        <div className={css['more']}>
          <Button look="second" wide busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('inbox.more')}
          </Button>
        </div>
      )}
      <p className="spoken" role="status">
        {pages > 1 && t('inbox.shown', { count: notices.length })}
      </p>
      <NoticeSheet notice={notices.find(({ id }) => id === openId)} onClose={() => setOpenId(undefined)} />
    </>
  )
}

const NoticeRow = ({ notice, onOpen }: { readonly notice: Notice; readonly onOpen: (notice: Notice) => void }) => (
  <Row
    icon={LOOKS[notice.about].icon}
    title={
      <>
        {notice.words[language()].title}{' '}
        {!notice.isRead && (
          <Tag kind="info" icon="bell">
            {t('inbox.new')}
          </Tag>
        )}
      </>
    }
    detail={<span className="num">{formatInstant(notice.at)}</span>}
    onClick={() => onOpen(notice)}
  />
)
