import { WORKING_DAY_MINUTES } from '#domain/review/working-time.ts'
import { separators, wholeText } from '../../parts/whole-text.ts'
import { t } from '../../t.ts'

/** "97,8" */
const decimalText = (value: number): string => {
  const [whole = '', tenth] = String(Math.round(value * 10) / 10).split('.')
  return wholeText(Number(whole)) + (tenth ? separators().decimal + tenth : '')
}

/** "97,8 %"; undefined without anything to divide by. */
export const shareText = (part: number, whole: number): string | undefined =>
  whole === 0 ? undefined : `${decimalText((part / whole) * 100)}%`

/** Office time in words: minutes below one hour, hours below two working days, then working days. */
export function durationText(minutes: number): string {
  if (minutes < 60) return t('boards.minutes', { count: minutes })
  if (minutes < 2 * WORKING_DAY_MINUTES) return t('boards.hours', { count: decimalText(minutes / 60) })
  return t('boards.workdays', { count: decimalText(minutes / WORKING_DAY_MINUTES) })
}

/** A change that a person reads, and whether it is a good one. */
export interface Change {
  readonly text: string
  readonly isGood: boolean | null
}

export function changeOfTime(minutes: number | null, before: number | null): Change | undefined {
  if (minutes === null || before === null) return undefined
  if (minutes === before) return { text: t('boards.sameTime'), isGood: null }
  const time = durationText(Math.abs(minutes - before))
  return minutes < before ? { text: t('boards.faster', { time }), isGood: true } : { text: t('boards.slower', { time }), isGood: false }
}

type Part = readonly [part: number, whole: number]

export function changeOfShare([part, whole]: Part, [partBefore, wholeBefore]: Part): Change | undefined {
  if (whole === 0 || wholeBefore === 0) return undefined
  const points = Math.round((part / whole - partBefore / wholeBefore) * 1000) / 10
  if (points === 0) return { text: t('boards.same'), isGood: null }
  const text = decimalText(Math.abs(points))
  return points > 0 ? { text: t('boards.up', { points: text }), isGood: true } : { text: t('boards.down', { points: text }), isGood: false }
}
