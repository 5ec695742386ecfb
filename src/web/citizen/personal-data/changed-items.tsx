import type { Change } from '#contract/changes.ts'
import { t } from '../t.ts'
import { partOfDay } from './born.ts'
import css from './changed-items.module.css'

/** What is asked for, each item beside what was there. */
export const ChangedItems = ({ items }: Pick<Change, 'items'>) => (
  <ul className={css['items']}>
    {items.map(({ item, from, to }) => (
      <li key={item}>
        <span className="muted">{t(`changes.${item}`)}</span>
        <span>{from === null ? t('changes.added') : t('changes.replaced', { from: readable(item, from) })}</span>
        <strong>{readable(item, to)}</strong>
      </li>
    ))}
  </ul>
)

function readable(item: Change['items'][number]['item'], value: string): string {
  if (item === 'birthDate') return partOfDay(value)
  if (item !== 'sex') return value
  return t(value === 'male' || value === 'female' ? `changes.sex.${value}` : 'changes.sex.unknown')
}
