import { useState } from 'react'
import { TRAIL_KINDS } from '#domain/access/trail.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { DayField } from '#web/shared/ui/day-field.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { t } from '../../t.ts'
import { TrailList } from './trail-list.tsx'
import { useTrail, type TrailChoice } from './use-trail.ts'
import css from './audit.module.css'

const EVERYTHING: TrailChoice = { kind: 'all', q: '', from: '', until: '' }

/** Nhật ký: who did what in the administrator's area. */
export const AuditPage = () => {
  useArrival(t('audit.title'))
  const [choice, setChoice] = useState(EVERYTHING)
  const set = (change: Partial<TrailChoice>) => setChoice(before => ({ ...before, ...change }))
  const trail = useTrail({ ...choice, q: useSettled(choice.q.trim(), 400) })
  return (
    <>
      <h1 tabIndex={-1}>{t('audit.title')}</h1>
      <p className={css['lead']}>{t('audit.lead')}</p>
      <div className={css['tools']}>
        <SearchInput id="q" label={t('audit.search')} value={choice.q} onChange={q => set({ q })} controls="trail" />
        <SelectField
          id="kind"
          label={t('audit.kind')}
          value={choice.kind}
          onChange={word => set({ kind: TRAIL_KINDS.find(kind => kind === word) ?? 'all' })}
          choices={TRAIL_KINDS.map(value => ({ value, label: t(`audit.kind.${value}`) }))}
          emptyLabel={null}
        />
        <div className={css['days']}>
          <div>
            <DayField
              id="from"
              label={t('audit.from')}
              value={choice.from}
              onChange={from => set({ from })}
              {...(choice.until !== '' && { max: choice.until })}
            />
          </div>
          <div>
            <DayField
              id="until"
              label={t('audit.until')}
              value={choice.until}
              onChange={until => set({ until })}
              {...(choice.from !== '' && { min: choice.from })}
            />
          </div>
        </div>
      </div>
      <TrailList trail={trail} />
    </>
  )
}
