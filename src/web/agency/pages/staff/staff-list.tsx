import type { StaffRow } from '#contract/staff.ts'
import { formatSocialInsuranceNo } from '#domain/participants/identifiers.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import rowCss from '#web/shared/desk/rows.module.css'
import { Button } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import type { Decision } from './decide-sheet.tsx'
import type { StaffListState } from './use-staff-list.ts'
import css from './staff.module.css'

interface StaffListProps {
  readonly list: StaffListState
  readonly onChoose: (row: StaffRow, what: 'change' | Decision) => void
}

export const StaffList = ({
  list: { data: rows, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage },
  onChoose,
}: StaffListProps) => {
  if (error && !rows) return <LoadError error={error} onRetry={() => void refetch()} />
  if (!rows) return <Skeleton blocks={[5, 5, 5]} />
  if (rows.length === 0)
    return (
      <Panel>
        <Empty icon="people" title={t('staff.empty')}>
          {t('staff.emptyMore')}
        </Empty>
      </Panel>
    )
  return (
    <>
      <Panel flush>
        <ul id="staff-list" className={rowCss['list']}>
          {rows.map(row => (
            <li key={row.id} className={rowCss['row']}>
              <Person row={row} />
              {row.mayDecide && <Actions row={row} onChoose={what => onChoose(row, what)} />}
            </li>
          ))}
        </ul>
      </Panel>
      {hasNextPage && (
        <p className={css['more']}>
          <Button look="second" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('staff.more')}
          </Button>
        </p>
      )}
    </>
  )
}

const TAGS = { invited: 'info', expired: 'warn', active: 'ok', suspended: 'err' } as const

const Person = ({ row }: { readonly row: StaffRow }) => (
  <div className={rowCss['words']}>
    <h2 className={css['name']}>
      {row.fullName} <Tag kind={TAGS[row.state]}>{t(`staff.state.${row.state}`)}</Tag> {row.isMe && <Tag>{t('staff.me')}</Tag>}
    </h2>
    <p>{[t(`staff.role.${row.role}`), ...(row.nationwide ? [t('staff.nationwide')] : []), (row.unit ?? row.agency).name].join(' · ')}</p>
    <p className="muted small">{[row.loginName, row.email].filter(part => part !== null).join(' · ')}</p>
    <p className="muted small">{factsOf(row).join(' · ')}</p>
  </div>
)

const factsOf = ({ kind, lastSignInAt, expiresAt, factors, socialInsuranceNo }: StaffRow): readonly string[] => [
  ...(kind === 'member'
    ? [lastSignInAt === null ? t('staff.neverSignedIn') : t('staff.lastSignIn', { time: formatInstant(lastSignInAt) })]
    : []),
  ...(kind === 'member' && factors.length === 0 ? [t('staff.noFactor')] : []),
  ...(expiresAt === null ? [] : [t('staff.invitedUntil', { time: formatInstant(expiresAt) })]),
  ...(socialInsuranceNo === null ? [] : [t('staff.number', { no: formatSocialInsuranceNo(socialInsuranceNo) })]),
]

const Actions = ({ row, onChoose }: { readonly row: StaffRow; readonly onChoose: (what: 'change' | Decision) => void }) => (
  <div className={css['buttons']}>
    {actionsOf(row).map(what => (
      <Button
        key={what}
        look={what === 'change' || what === 'resend' ? 'second' : 'quiet'}
        small
        label={t(`staff.${what}Of`, { name: row.fullName })}
        onClick={() => onChoose(what)}
      >
        {t(`staff.${what}`)}
      </Button>
    ))}
  </div>
)

const actionsOf = ({ kind, state, role, factors }: StaffRow): readonly ('change' | Decision)[] => {
  if (kind === 'invitation') return ['resend', 'takeBack']
  if (state === 'suspended') return ['restore']
  return [...(role === 'coordinator' ? [] : (['change'] as const)), ...(factors.length > 0 ? (['reset'] as const) : []), 'suspend']
}
