import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { NOTICE_GROUPS } from '#domain/notifications/groups.ts'
import { ChipLinks } from '#web/shared/ui/chip-links.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { OPEN_MESSAGE } from '../../pwa/notifications.ts'
import { LazyPushPanel } from '../../push/lazy-push-panel.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import css from './inbox.module.css'
import { NoticeList } from './notice-list.tsx'
import { groupIn, useNotices } from './use-notices.ts'

const EVERYTHING = 'all'

/** Tin của bạn: everything that the person was told, newest first. A press opens it and marks it as read. */
export const InboxPage = () => {
  const group = groupIn(useSearch())
  const [openId, setOpenId] = useNamedNotice()
  const { data, error, refetch, dataUpdatedAt, isFetchNextPageError } = useNotices(group)
  const retry = () => void refetch()
  return (
    <Page narrow>
      <PageHeader title={t('shell.inbox')}>{t('inbox.lead')}</PageHeader>
      <ChipLinks
        label={t('inbox.groups')}
        shown={group ?? EVERYTHING}
        chips={[
          { key: EVERYTHING, label: t('inbox.group.all'), href: '/inbox' },
          ...NOTICE_GROUPS.map(key => ({ key, label: t(`inbox.group.${key}`), href: `/inbox?group=${key}` })),
        ]}
      />
      {data ? (
        <>
          <StaleNote error={isFetchNextPageError ? null : error} asOf={dataUpdatedAt} onRetry={retry} />
          <NoticeList key={group ?? EVERYTHING} group={group} openId={openId} onOpen={setOpenId} />
        </>
      ) : error ? (
        <LoadError error={error} onRetry={retry} />
      ) : (
        <Skeleton blocks={[5, 5, 5, 5]} />
      )}
      <div className={css['choose']}>
        <RowList>
          <Row icon="settings" href="/inbox/choose" title={t('inbox.choose')} detail={t('inbox.choose.text')} />
        </RowList>
      </div>
      <LazyPushPanel of="account" />
    </Page>
  )
}

/** The notice that is open: pressed here, or named by the address of a notification, which is taken out of it so that Back closes the sheet
 *  and leads on as always. A tap on a notification comes back to this page when it is open already. */
function useNamedNotice() {
  const [, navigate] = useLocation()
  const named = new URLSearchParams(useSearch()).get('open')
  const [openId, setOpenId] = useState(named ?? undefined)
  useEffect(() => {
    if (named !== null) navigate('/inbox', { replace: true })
  }, [named])
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined
    const listen = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== OPEN_MESSAGE) return
      if ('href' in data && typeof data.href === 'string') setOpenId(new URLSearchParams(data.href.split('?')[1]).get('open') ?? undefined)
    }
    navigator.serviceWorker.addEventListener('message', listen)
    return () => navigator.serviceWorker.removeEventListener('message', listen)
  }, [])
  return [openId, setOpenId] as const
}
