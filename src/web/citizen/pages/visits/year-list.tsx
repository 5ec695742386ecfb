import { useState } from 'react'
import type { VisitHead } from '#contract/visits.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { dayOf, facilityOf, illnessOf, isStay, matches, nameOf } from './words.ts'
import css from './visits.module.css'

/** From so many visits on it is quicker to search than to look. */
const MANY = 8

interface YearListProps {
  readonly year: number
  readonly items: readonly VisitHead[]
  readonly base: string
}

/** Visits of a year, newest first; each opens its page. */
export const YearList = ({ year, items, base }: YearListProps) => {
  const [text, setText] = useState('')
  const found = text.trim() === '' ? items : items.filter(visit => matches(visit, text))
  if (items.length === 0) return <Empty icon="health" title={t('visits.noneYear', { year })} />
  return (
    <>
      {items.length >= MANY && (
        <div className={css['find']}>
          <SearchInput id="find" label={t('visits.find')} value={text} onChange={setText} controls="visits" />
        </div>
      )}
      <p className="spoken" role="status">
        {text.trim() !== '' && t('visits.find.count', { count: found.length })}
      </p>
      <div id="visits">
        {found.length === 0 ? (
          <p className="muted">{t('visits.find.none', { text: text.trim() })}</p>
        ) : (
          <Panel flush>
            <ul className={css['rows']} aria-label={t('visits.list', { year })}>
              {found.map(visit => (
                <VisitRow key={visit.id} visit={visit} href={`${base}/${visit.id}`} />
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </>
  )
}

const VisitRow = ({ visit, href }: { readonly visit: VisitHead; readonly href: string }) => {
  const { day, month } = dayOf(visit)
  const { fundVnd } = visit.costs
  const paid = fundVnd > 0 ? t('visits.fundPaid', { amount: formatVnd(fundVnd) }) : t('visits.noFund')
  return (
    <li>
      <AppLink href={href} className={css['row']}>
        <span className={css['dated']}>
          <span className={css['date']}>
            <span className={css['day']}>{day}</span>
            <span className={css['month']}>{month}</span>
          </span>
          <span className={css['words']}>
            <span className={css['place']}>{facilityOf(visit)}</span>
            <span className={css['line']}>{illnessOf(visit)}</span>
            <span className={css['line']}>{[isStay(visit) && nameOf(visit.careKind), paid].filter(Boolean).join(' · ')}</span>
          </span>
        </span>
        <Icon name="next" className={css['chevron']} />
      </AppLink>
    </li>
  )
}
