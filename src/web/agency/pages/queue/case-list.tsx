import type { CaseRow, StaffSession } from '#contract/review.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { Link } from 'wouter'
import { CaseStateTag } from '../../parts/case-state.tsx'
import { TimeLeft } from '../../parts/time-left.tsx'
import { useNow } from '../../parts/use-now.ts'
import { t } from '../../t.ts'
import { KeyHints } from './key-hints.tsx'
import { useQueue, type Filter } from './use-queue.ts'
import css from './queue.module.css'

interface CaseListProps {
  readonly staff: StaffSession
  readonly filter: Filter
  readonly words: string
}

/** The files as a table, on the phone as cards. */
export const CaseList = ({ staff, filter, words }: CaseListProps) => {
  const { data: rows, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useQueue({ filter, words })
  const now = useNow()
  if (error && !rows) return <LoadError error={error} onRetry={() => void refetch()} />
  if (!rows) return <Skeleton blocks={[2.5, 2.7, 2.7, 2.7, 2.7, 2.7, 2.7]} />
  if (rows.length === 0) return <NothingHere filter={filter} isSearch={words !== ''} />
  return (
    <div id="case-list">
      <div className={css['panel']}>
        <table className={css['table']}>
          <caption className="spoken">{t('review.list')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('review.column.no')}</th>
              <th scope="col">{t('review.column.applicant')}</th>
              <th scope="col">{t('review.column.state')}</th>
              <th scope="col">{t('review.column.check')}</th>
              <th scope="col">{t('review.column.due')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <CaseLine key={row.id} row={row} staff={staff} now={now} />
            ))}
          </tbody>
        </table>
      </div>
      <div className={css['foot']}>
        <KeyHints />
        <p className="muted small" role="status">
          {t('review.shown', { count: rows.length })}
        </p>
        {hasNextPage && (
          <Button look="second" small busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('review.more')}
          </Button>
        )}
      </div>
    </div>
  )
}

interface CaseLineProps {
  readonly row: CaseRow
  readonly staff: StaffSession
  readonly now: number
}

const CaseLine = ({ row, staff, now }: CaseLineProps) => (
  <tr className={css['row']}>
    <td className={cx(css['no'], 'num')}>
      {row.no}
      {staff.agency.level === 'province' && <span className={css['agency']}>{row.agencyName}</span>}
    </td>
    <td className={css['name']}>
      <Link href={`/files/${row.id}`} className={css['open']} data-case-link="">
        {row.applicantName}
      </Link>{' '}
      {row.forChild && <Tag icon="baby">{t('review.child.tag')}</Tag>}
    </td>
    <td className={css['state']}>
      <CaseStateTag state={row.state} holder={row.assignedTo && { ...row.assignedTo, isMe: row.assignedTo.id === staff.staffId }} />
    </td>
    <td className={css['check']}>
      <Check row={row} />
    </td>
    <td className={css['due']}>
      {row.state === 'submitted' || row.state === 'in_review' ? (
        <TimeLeft from={row.submittedAt} until={row.dueAt} now={now} />
      ) : (
        <span className="muted num">{t('review.dueAt', { time: formatInstant(row.dueAt) })}</span>
      )}
    </td>
  </tr>
)

/** What the records say about a declaration; a support request is one. */
const Check = ({ row }: { readonly row: CaseRow }) => {
  if (row.kind === 'support')
    return (
      <Tag kind="info" icon="chat">
        {t('review.kind.support')}
      </Tag>
    )
  return row.differences === 0 ? (
    <Tag kind="ok">{t('review.matches')}</Tag>
  ) : (
    <Tag kind="warn">{t('review.differs', { count: row.differences })}</Tag>
  )
}

const NothingHere = ({ filter, isSearch }: { readonly filter: Filter; readonly isSearch: boolean }) => (
  <div className={css['panel']} id="case-list" role="status">
    {isSearch ? (
      <Empty icon="search" title={t('review.none.search')}>
        {t('review.none.searchMore')}
      </Empty>
    ) : (
      <Empty icon="inbox" title={t(`review.none.${filter}`)}>
        {t('review.none.more')}
      </Empty>
    )}
  </div>
)
