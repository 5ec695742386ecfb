import { useEffect, useState } from 'react'
import type { Notice } from '#contract/inbox.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import type { NoticeGroup } from '#domain/notifications/groups.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { language } from '#web/shared/i18n/language.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { byDay, dayName } from './by-day.ts'
import css from './inbox.module.css'
import { LOOKS } from './looks.ts'
import { NoticeSheet } from './notice-sheet.tsx'
import { ReadAll } from './read-all.tsx'
import { markRead, useNotices } from './use-notices.ts'

interface NoticeListProps {
  /** Undefined: all of them. */
  readonly group: NoticeGroup | undefined
  readonly openId: string | undefined
  readonly onOpen: (id: string | undefined) => void
}

/** The notices day by day, and the button for older ones. */
export const NoticeList = ({ group, openId, onOpen }: NoticeListProps) => {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } = useNotices(group)
  const notices = data?.pages.flatMap(page => page.items) ?? []
  const [today] = useState(() => dayInVietnam(new Date()))
  const opened = notices.find(({ id }) => id === openId)
  useEffect(() => {
    if (opened) markRead(opened)
  }, [opened?.id])
  if (notices.length === 0) return <Nothing group={group} />
  return (
    <>
      {group === undefined && <ReadAll notices={notices} />}
      <div className={css['days']}>
        {byDay(notices).map(({ day, notices: ofDay }) => (
          <Section key={day} id={`day-${day}`} title={dayName(day, today)}>
            <RowList>
              {ofDay.map(notice => (
                <NoticeRow key={notice.id} notice={notice} onOpen={() => onOpen(notice.id)} />
              ))}
            </RowList>
          </Section>
        ))}
      </div>
      {isFetchNextPageError && <LoadError error={error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && !isFetchNextPageError && (
        <div className={css['more']}>
          <Button look="second" wide busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('inbox.more')}
          </Button>
        </div>
      )}
      <p className="spoken" role="status">
        {(data?.pages.length ?? 0) > 1 && t('inbox.shown', { count: notices.length })}
      </p>
      <NoticeSheet notice={opened} onClose={() => onOpen(undefined)} />
    </>
  )
}

const Nothing = ({ group }: { readonly group: NoticeGroup | undefined }) =>
  group === undefined ? (
    <Empty icon="bell" title={t('inbox.empty')}>
      {t('inbox.empty.text')}
    </Empty>
  ) : (
    <Empty
      icon="bell"
      title={t('inbox.none')}
      action={
        <ButtonLink href="/inbox" look="second" small>
          {t('inbox.none.all')}
        </ButtonLink>
      }
    >
      {t(`inbox.none.${group}`)}
    </Empty>
  )

interface NoticeRowProps {
  readonly notice: Notice
  readonly onOpen: () => void
}

const NoticeRow = ({ notice, onOpen }: NoticeRowProps) => (
  <Row
    icon={LOOKS[notice.about].icon}
    tone={LOOKS[notice.about].tone}
    title={
      <>
        {notice.words[language()].title}
        {!notice.isRead && (
          <>
            {' '}
            <span className={css['new']}>{t('inbox.new')}</span>
          </>
        )}
      </>
    }
    detail={<span className="num">{formatTime(notice.at)}</span>}
    onClick={onOpen}
  />
)
