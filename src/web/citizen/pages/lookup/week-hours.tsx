import { clockTime, openWeek, type OpenSpan } from '#domain/directory/opening-rule.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { openingHours } from '../../opening-hours.ts'
import { t } from '../../t.ts'
import css from './lookup.module.css'
import { useMinute } from './use-minute.ts'

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const
export const dayName = (day: number): string => t(`lookup.day.${DAYS[day % 7] ?? 0}`)

interface WeekHoursProps {
  readonly rule: string | null
  /** Words of the directory, where there is no rule. */
  readonly words: string
}

/** Opening hours of the seven days from today on. */
export const WeekHours = ({ rule, words }: WeekHoursProps) => {
  const { day: today } = useMinute()
  const week = rule === null ? undefined : openWeek(rule)
  if (!week && words === '') return <p>{t('lookup.noHours')}</p>
  return (
    <>
      {week ? (
        <KeyValue
          rows={DAYS.map(ahead => ({
            label: ahead === 0 ? t('lookup.dayToday', { day: dayName(today) }) : dayName(today + ahead),
            value: spansText(week[(today + ahead) % 7] ?? []),
          }))}
        />
      ) : (
        <p>{openingHours(words)}</p>
      )}
      <p className={css['small']}>{t('lookup.holidays')}</p>
    </>
  )
}

const spansText = (spans: readonly OpenSpan[]): string =>
  spans.length === 0
    ? t('lookup.closedAllDay')
    : spans
        .map(({ from, until }) => (from === 0 && until === 1440 ? t('lookup.wholeDay') : `${clockTime(from)}–${clockTime(until)}`))
        .join(', ')
