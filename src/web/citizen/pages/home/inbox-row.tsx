import { useAnswer } from '#web/shared/api/query.ts'
import { Row } from '#web/shared/ui/row-list.tsx'
import { t } from '../../t.ts'

/** The way to the inbox, with how much is new; the bell has asked already. */
export const InboxRow = () => {
  const { data } = useAnswer('countUnreadNotices')
  const detail = data && (data.unread > 0 ? t('home.unread', { count: data.unread }) : t('home.unread.none'))
  return <Row icon="bell" href="/inbox" title={t('shell.inbox')} detail={detail} />
}
