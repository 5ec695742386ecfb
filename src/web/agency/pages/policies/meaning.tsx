import { useEffect, useRef } from 'react'
import type { PolicyRow, PolicyScopeRow, PolicyValue } from '#contract/policies.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { meaningOf, scopeName, valueText } from '../../parts/policy-words.ts'
import { t } from '../../t.ts'
import css from './policies.module.css'

interface MeaningProps {
  readonly scope: PolicyScopeRow
  readonly row: PolicyRow
  /** null: back to the wider scope. */
  readonly next: PolicyValue | null
  readonly day: string
  readonly reason: string
}

/** What a change will do, before it is done. The focus comes here, so that it is read out. */
export const Meaning = ({ scope, row, next, day, reason }: MeaningProps) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const value = next ?? row.inherited
  const isOfAccounts = row.key === 'passwordDays' || row.key === 'passwordRotation'
  const isOfDossiers = row.key !== 'unitRemindersPerDay' && !row.key.startsWith('news')
  return (
    <div ref={place} tabIndex={-1} className={css['form']}>
      <KeyValue
        rows={[
          { label: t('policies.scope'), value: scopeName(scope) },
          { label: t('policies.before'), value: valueText(row.key, row.value) },
          { label: t('policies.after'), value: <strong>{valueText(row.key, value)}</strong> },
          { label: t('policies.from'), value: formatDay(day) },
          { label: t('policies.reason'), value: reason },
        ]}
      />
      <Note title={t('policies.means')}>
        <p>{meaningOf(row.key, value)}</p>
        {isOfDossiers && <p>{isOfAccounts ? t('policies.atOnce') : t('policies.keeps', { day: formatDay(day) })}</p>}
      </Note>
    </div>
  )
}
