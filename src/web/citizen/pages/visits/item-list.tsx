import type { Visit } from '#contract/visits.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { nameOf, paidByPerson } from './words.ts'
import css from './visits.module.css'

interface ItemListProps {
  readonly kind: Visit['items'][number]['kind']
  readonly items: Visit['items']
  readonly isChild: boolean
}

/** Medicines, or services and materials: how much of each, what it cost, and what of it the person has paid. */
export const ItemList = ({ kind, items, isChild }: ItemListProps) => {
  const own = items.filter(item => item.kind === kind)
  if (own.length === 0) return null
  return (
    <Section title={t(kind === 'drug' ? 'visits.drugs' : 'visits.services')} id={`items-${kind}`}>
      <Panel flush>
        <ul className={css['items']}>
          {own.map((item, n) => (
            <li key={n}>
              <span className={css['itemWords']}>
                <span className={css['itemName']}>{item.name}</span>
                <span className={css['line']}>{[amountOf(item), item.dose ?? groupOf(item)].filter(Boolean).join(' · ')}</span>
              </span>
              <span className={css['itemMoney']}>
                <span className="num nowrap">{formatVnd(item.costs.totalVnd)}</span>
                {paidByPerson(item.costs) > 0 && (
                  <small>
                    {t(isChild ? 'visits.item.selfChild' : 'visits.item.self', { amount: formatVnd(paidByPerson(item.costs)) })}
                  </small>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </Section>
  )
}

type Item = Visit['items'][number]
const amountOf = ({ quantity, unit }: Item): string =>
  t('visits.quantity', { quantity: String(quantity).replace('.', ','), unit: unit ?? '' }).trim()
/** Of a medicine the group says nothing new. */
const groupOf = ({ kind, group }: Item): string | null => (kind === 'service' && group?.name ? nameOf(group) : null)
