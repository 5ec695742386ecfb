import type { TrailRow } from '#contract/access.ts'
import { isReadAction, READ_ACTIONS } from '#domain/access/reads.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import type { TrailState } from './use-trail.ts'
import css from './audit.module.css'

/** What was done, as a table; on the phone as cards. */
export const TrailList = ({ trail }: { readonly trail: TrailState }) => {
  const { data: rows, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = trail
  if (error && !rows) return <LoadError error={error} onRetry={() => void refetch()} />
  if (!rows) return <Skeleton blocks={[3, 3, 3, 3, 3]} />
  return (
    <>
      <div id="trail" className={css['panel']} aria-busy={trail.isPlaceholderData || undefined}>
        {rows.length === 0 ? (
          <Empty icon="search" title={t('audit.empty')}>
            {t('audit.emptyMore')}
          </Empty>
        ) : (
          <table className={css['table']}>
            <caption className="spoken">{t('audit.list')}</caption>
            <thead>
              <tr>
                {(['at', 'by', 'what', 'about', 'why'] as const).map(column => (
                  <th key={column} scope="col">
                    {t(`audit.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <Line key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        )}
      </div>
      {hasNextPage && (
        <p className={css['more']}>
          <Button look="second" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('audit.more')}
          </Button>
        </p>
      )}
    </>
  )
}

const Line = ({ row }: { readonly row: TrailRow }) => (
  <tr>
    <td className={cx(css['at'], 'num')}>{formatInstant(row.at)}</td>
    <td>
      <strong>{row.by}</strong>
      <span className={css['below']}>
        {row.isCoordinator && `${t('audit.coordinator')} · `}
        {row.agency}
      </span>
    </td>
    <td className={css['act']}>
      {actText(row)} {row.purpose === 'look_up' && <Tag kind="warn">{t('audit.kind.no_task')}</Tag>}
    </td>
    <td>
      {row.person}
      {row.file && (
        <AppLink href={`/files/${row.file.id}`} className={css['below']}>
          <span className={cx(css['no'], 'num')}>{row.file.no}</span>
        </AppLink>
      )}
    </td>
    <td className={css['why']}>{whyText(row)}</td>
  </tr>
)

/** Words of an act: those of a look, of the trail, of the history of a file; else its verb. */
function actText({ action }: TrailRow): string {
  if (isReadAction(action)) return t(`access.seen.${READ_ACTIONS[action]}`)
  return textOf(`audit.action.${action}`) ?? textOf(action.replace(/^review\./u, 'review.action.')) ?? action
}

/** Codes of reasons and of ways to prove have words; what somebody wrote is shown as it is. */
const reasonText = (reason: string): string =>
  /^[a-z_]+(?:,[a-z_]+)*$/u.test(reason)
    ? reason
        .split(',')
        .map(code => textOf(`review.reason.${code}`) ?? textOf(`audit.reason.${code}`) ?? code)
        .join(' · ')
    : reason

const whyText = ({ purpose, accessReason, words, reason }: TrailRow): string =>
  [
    purpose !== null && purpose !== 'look_up' ? t(`access.purpose.${purpose}`) : null,
    accessReason === null ? null : t(`access.reason.${accessReason}`),
    words,
    reason === null ? null : reasonText(reason),
  ]
    .filter(Boolean)
    .join(' · ')
