import type { ReactNode } from 'react'
import { QUEUE_FILTERS, type DueFilter } from '#domain/review/queue.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Chip } from '../../parts/chip.tsx'
import { t } from '../../t.ts'
import { withFilter, type QueueChoice } from './queue-address.ts'
import css from './queue.module.css'

/** The states that have a chip, in the order of their keys 1 to 6. */
export const STATES = QUEUE_FILTERS.filter(filter => filter !== 'any')

interface FilterChipsProps {
  readonly choice: QueueChoice
  /** While words are looked for, no chosen state means every state. */
  readonly isSearch: boolean
  readonly onChange: (change: QueueChoice) => void
  /** Lists that narrow further. */
  readonly children: ReactNode
}

/** Which files are shown: one state, and what narrows it; each with its number. */
export const FilterChips = ({ choice, isSearch, onChange, children }: FilterChipsProps) => {
  const counts = useAnswer('countCaseFiles').data
  const filter = choice.filter ?? (isSearch ? 'any' : 'open')
  const isWaiting = filter !== 'returned' && filter !== 'decided'
  const due = (name: DueFilter) => onChange({ due: choice.due === name ? undefined : name })
  return (
    <div className={css['chips']}>
      <div className={css['group']} role="group" aria-label={t('queue.states')}>
        {(isSearch ? (['any', ...STATES] as const) : STATES).map(name => (
          <Chip
            key={name}
            isOn={filter === name}
            count={isSearch || name === 'decided' || name === 'any' ? undefined : counts?.[name]}
            onPress={() => onChange(withFilter(choice, name === (isSearch ? 'any' : 'open') ? undefined : name))}
          >
            {t(`queue.filter.${name}`)}
          </Chip>
        ))}
      </div>
      <div className={css['group']} role="group" aria-label={t('queue.narrow')}>
        {isWaiting && (
          <>
            <Chip icon="clock" isOn={choice.due === 'today'} count={counts?.due_today} onPress={() => due('today')}>
              {t('queue.due.today')}
            </Chip>
            <Chip icon="warning" isOn={choice.due === 'overdue'} isLate count={counts?.overdue} onPress={() => due('overdue')}>
              {t('queue.due.overdue')}
            </Chip>
          </>
        )}
        <Chip
          icon="flag"
          isOn={choice.risk === true}
          count={counts?.risk}
          onPress={() => onChange({ risk: choice.risk ? undefined : true })}
        >
          {t('queue.risk')}
        </Chip>
      </div>
      {children}
    </div>
  )
}
