import { clockTime, openWeek, type OpenSpan, type OpenWeek } from '#domain/directory/opening-rule.ts'
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

/** Opening hours of today, and of the week. */
export const WeekHours = ({ rule, words }: WeekHoursProps) => {
  const { day: today } = useMinute()
  const week = rule === null ? undefined : openWeek(rule)
  if (!week && words === '') return <p>{t('lookup.noHours')}</p>
  return (
    <>
      {week ? (
        <KeyValue
          rows={[
            { label: t('lookup.dayToday'), value: <Spans spans={week[today] ?? []} /> },
            ...runsOf(week).map(({ first, last, spans }) => ({ label: daysText(first, last), value: <Spans spans={spans} /> })),
          ]}
        />
      ) : (
        <p>{openingHours(words)}</p>
      )}
      <p className={css['small']}>{t('lookup.holidays')}</p>
    </>
  )
}

/** Times that do not break in the middle. */
const Spans = ({ spans }: { readonly spans: readonly OpenSpan[] }) =>
  spans.length === 0 ? (
    t('lookup.closedAllDay')
  ) : (
    <span className={css['spans']}>
      {spans.map(({ from, until }) => (
        <span key={from}>{from === 0 && until === 1440 ? t('lookup.wholeDay') : `${clockTime(from)}–${clockTime(until)}`}</span>
      ))}
    </span>
  )

interface Run {
  readonly first: number
  readonly last: number
  readonly spans: readonly OpenSpan[]
}

/** Days one after the other with the same hours, from Monday on. */
function runsOf(week: OpenWeek): readonly Run[] {
  const runs: Run[] = []
  for (const [day, spans] of week.entries()) {
    const before = runs.at(-1)
    if (before && JSON.stringify(before.spans) === JSON.stringify(spans)) runs[runs.length - 1] = { ...before, last: day }
    else runs.push({ first: day, last: day, spans })
  }
  return runs
}

function daysText(first: number, last: number): string {
  if (first === 0 && last === 6) return t('lookup.everyDay')
  return first === last ? dayName(first) : t('lookup.dayRange', { first: dayName(first), last: dayName(last) })
}
