import { useAnswer } from '#web/shared/api/query.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import { FILTERS, type Filter } from './use-queue.ts'
import css from './queue.module.css'

const ICONS: Readonly<Partial<Record<Filter, IconName>>> = { due_today: 'clock', overdue: 'warning', support: 'chat', second: 'people' }

interface FilterChipsProps {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

/** Which files are shown, each with its number. */
export const FilterChips = ({ filter, onChange }: FilterChipsProps) => {
  const counts = useAnswer('countCaseFiles').data
  return (
    <div className={css['chips']} role="group" aria-label={t('review.filters')}>
      {FILTERS.map(name => {
        const icon = ICONS[name]
        return (
          <button
            key={name}
            type="button"
            className={cx(css['chip'], name === 'overdue' && counts !== undefined && counts.overdue > 0 && css['late'])}
            aria-pressed={name === filter}
            onClick={() => onChange(name)}
          >
            {icon && <Icon name={icon} size="s" />}
            {t(`review.filter.${name}`)}
            {counts && name !== 'decided' && <span className="num">{counts[name]}</span>}
          </button>
        )
      })}
    </div>
  )
}
