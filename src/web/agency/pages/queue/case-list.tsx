import { Link } from 'wouter'
import type { CaseRow } from '#contract/review.ts'
import type { StaffSession } from '#contract/staff-session.ts'
import { caseRoleOf, officerActions, WAITING_STATES } from '#domain/review/transitions.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { CaseStateTag } from '../../parts/case-state.tsx'
import { TimeLeft } from '../../parts/time-left.tsx'
import { useNow } from '../../parts/use-now.ts'
import { t } from '../../t.ts'
import { isNarrowed, type QueueChoice } from './queue-address.ts'
import type { useQueue } from './use-queue.ts'
import css from './queue.module.css'

interface CaseListProps {
  readonly staff: StaffSession
  readonly choice: QueueChoice
  readonly words: string
  readonly queue: ReturnType<typeof useQueue>
  readonly onAssign: (row: CaseRow) => void
}

/** The files as a table, on the phone as cards. */
export const CaseList = ({ staff, choice, words, queue, onAssign }: CaseListProps) => {
  const { data, error, refetch } = queue
  const now = useNow()
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton blocks={[2.5, 2.7, 2.7, 2.7, 2.7, 2.7, 2.7]} />
  if (data.items.length === 0) return <NothingHere choice={choice} isSearch={words !== ''} />
  return (
    <div className={css['panel']} id="case-list" aria-busy={queue.isPlaceholderData || undefined}>
      <table className={css['table']}>
        <caption className="spoken">{t('review.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.column.no')}</th>
            <th scope="col">{t('review.column.applicant')}</th>
            <th scope="col">{t('review.column.state')}</th>
            <th scope="col">{t('review.column.check')}</th>
            <th scope="col">{t('review.column.due')}</th>
            <th scope="col">
              <span className="spoken">{t('queue.assign')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {data.items.map(row => (
            <CaseLine key={row.id} row={row} staff={staff} now={now} onAssign={onAssign} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CaseLineProps extends Pick<CaseListProps, 'staff' | 'onAssign'> {
  readonly row: CaseRow
  readonly now: number
}

const CaseLine = ({ row, staff, now, onAssign }: CaseLineProps) => (
  <tr className={css['row']}>
    <td className={cx(css['no'], 'num')}>
      {row.no}
      {staff.agency.level === 'province' && <span className={css['agency']}>{row.agencyName}</span>}
    </td>
    <td className={css['name']}>
      <Link href={`/files/${row.id}`} className={css['open']} data-case-link={row.id}>
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
      {WAITING_STATES.includes(row.state) ? (
        <TimeLeft from={row.submittedAt} until={row.dueAt} now={now} />
      ) : (
        <span className="muted num">{t('review.dueAt', { time: formatInstant(row.dueAt) })}</span>
      )}
    </td>
    <td className={css['give']}>
      {mayAssign(row, staff) && (
        <button
          type="button"
          className={css['assign']}
          aria-label={t('queue.assignOf', { no: row.no, name: row.applicantName })}
          title={t('queue.assign')}
          onClick={() => onAssign(row)}
        >
          <Icon name="people" size="s" />
          <span className={css['assignWord']}>{t('queue.assign')}</span>
        </button>
      )}
    </td>
  </tr>
)

/** The rule of the server, repeated for comfort. */
export const mayAssign = ({ kind, state, assignedTo }: CaseRow, staff: StaffSession): boolean =>
  staff.role !== 'coordinator' &&
  officerActions(
    { kind, state, assignedTo: assignedTo?.id ?? null },
    { id: staff.staffId, role: caseRoleOf({ role: staff.role, agencyCode: staff.agency.code }) },
  ).includes('assign')

/** What the records say about a declaration, what asks for a second look; what is no registration says what it is. */
const Check = ({ row }: { readonly row: CaseRow }) => (
  <span className={css['tags']}>
    {row.risk > 0 && (
      <Tag kind={row.risk > 1 ? 'err' : 'warn'} icon="flag">
        {t('queue.warned')}
      </Tag>
    )}
    {row.kind !== 'registration' ? (
      <Tag kind="info" icon={row.kind === 'support' ? 'chat' : 'inbox'}>
        {t(`review.kind.${row.kind}`)}
      </Tag>
    ) : row.differences === 0 ? (
      <Tag kind="ok">{t('review.matches')}</Tag>
    ) : (
      <Tag kind="warn">{t('review.differs', { count: row.differences })}</Tag>
    )}
  </span>
)

const NothingHere = ({ choice, isSearch }: { readonly choice: QueueChoice; readonly isSearch: boolean }) => (
  <div className={css['panel']} id="case-list" role="status">
    {isSearch ? (
      <Empty icon="search" title={t('review.none.search')}>
        {t('review.none.searchMore')}
      </Empty>
    ) : isNarrowed(choice) || choice.after !== undefined ? (
      <Empty icon="inbox" title={t('queue.none')}>
        {t('queue.noneMore')}
      </Empty>
    ) : (
      <Empty icon="inbox" title={t(`review.none.${choice.filter ?? 'open'}`)}>
        {t('review.none.more')}
      </Empty>
    )}
  </div>
)
