import { clockTime, openState, openWeek, type OpenState } from '#domain/directory/opening-rule.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'
import { useMinute } from './use-minute.ts'
import { dayName } from './week-hours.tsx'

/** Whether a place is open now, until when, or when it opens again, in words. Nothing where no hours are known. */
export const OpenNow = ({ rule }: { readonly rule: string | null }) => {
  const now = useMinute()
  const week = rule === null ? undefined : openWeek(rule)
  if (!week) return null
  const state = openState(week, now)
  const isOpen = state.state === 'always' || state.state === 'open'
  return (
    <p className={cx(css['open'], isOpen ? css['isOpen'] : css['isClosed'])}>
      <Icon name="clock" size="s" />
      {wordsOf(state, now.day)}
    </p>
  )
}

function wordsOf(state: OpenState, today: number): string {
  switch (state.state) {
    case 'always':
      return t('lookup.open.always')
    case 'never':
      return t('lookup.open.never')
    case 'open':
      return t('lookup.open.until', { time: clockTime(state.until) })
    case 'closed': {
      const time = clockTime(state.at)
      if (state.inDays === 0) return t('lookup.open.laterToday', { time })
      if (state.inDays === 1) return t('lookup.open.tomorrow', { time })
      return t('lookup.open.onDay', { time, day: dayName(today + state.inDays) })
    }
  }
}
