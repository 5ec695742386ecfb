import { useState } from 'react'
import type { PolicyChangeRow, PolicyRow, ScopePolicies } from '#contract/policies.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatDay, formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { policyName, valueText } from '../../parts/policy-words.ts'
import { t } from '../../t.ts'
import { TakeBack } from './take-back.tsx'
import css from './policies.module.css'

interface HistorySheetProps {
  readonly policies: ScopePolicies
  readonly row: PolicyRow
  readonly onClose: () => void
  readonly onDone: (words: string) => void
}

/** Who changed a policy of a scope, when, why, from what to what; a change that counts or is planned may be taken back. */
export const HistorySheet = ({ policies, row, onClose, onDone }: HistorySheetProps) => {
  const { kind, code } = policies.scope
  const { data, error, refetch } = useAnswer('listPolicyChanges', { params: { key: row.key }, query: { kind, code } }, { staleTime: 0 })
  const [taking, setTaking] = useState<PolicyChangeRow>()
  return (
    <Sheet open title={t('policies.historyOf', { policy: policyName(row.key) })} onClose={onClose}>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[4, 4]} />}
      {data?.length === 0 && <p>{t('policies.historyEmpty')}</p>}
      {taking && <TakeBack change={taking} seen={row.seen} onKeep={() => setTaking(undefined)} onDone={onDone} />}
      {data && !taking && (
        <ol className={css['history']}>
          {data.map(change => (
            <li key={change.no}>
              <Change row={row} change={change} />
              {row.mayChange && (change.state === 'planned' || change.state === 'in_force') && (
                <Button look="second" small label={t('policies.takeBackOf', { no: change.no })} onClick={() => setTaking(change)}>
                  {t('policies.takeBack')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}

const TAGS = { planned: 'info', in_force: 'ok', past: 'plain', taken_back: 'plain', take_back: 'plain' } as const

const Change = ({ row, change }: { readonly row: PolicyRow; readonly change: PolicyChangeRow }) => {
  const shown = (value: PolicyChangeRow['value'], none: string) => (value === null ? none : valueText(row.key, value))
  return (
    <div>
      <p className={css['value']}>
        <strong>
          {change.takesBack === null
            ? t('policies.fromTo', { before: shown(change.before, t('policies.nothing')), value: shown(change.value, t('policies.wider')) })
            : t('policies.takesBack', { no: change.takesBack })}
        </strong>{' '}
        <Tag kind={TAGS[change.state]}>{t(`policies.state.${change.state}`)}</Tag>
      </p>
      <p className="small">
        {t('policies.no', { no: change.no })}
        {change.takesBack === null && <> · {t('policies.validFrom', { day: formatDay(change.validFrom) })}</>}
      </p>
      <p>{change.reason}</p>
      <p className="muted small">{t('policies.by', { name: change.by ?? t('policies.byOperator'), time: formatInstant(change.at) })}</p>
    </div>
  )
}
