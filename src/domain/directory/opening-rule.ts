/** Days as a rule names them, Monday first. */
export const RULE_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const

/** From when to when a place is open on a day, in minutes since midnight; until 1440 is the day's end. */
export interface OpenSpan {
  readonly from: number
  readonly until: number
}
/** Seven days, Monday first; a day without spans is closed. */
export type OpenWeek = readonly (readonly OpenSpan[])[]

const DAY_MINUTES = 1440
const PART = /^(?<first>Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?<last>Mo|Tu|We|Th|Fr|Sa|Su))? (?<spans>[\d:,-]+)$/u
const SPAN = /^(?<fromHour>\d{2}):(?<fromMinute>[0-5]\d)-(?<untilHour>\d{2}):(?<untilMinute>[0-5]\d)$/u

/** Reads opening hours in the part of OpenStreetMap's notation that offices need: "24/7", or days with spans, parts between "; ".
 *  A later part for the same day takes the earlier one's place. Undefined for anything else: it is shown as words then.
 *  @example openWeek('Mo-Fr 07:30-11:30,13:00-16:30; Sa 07:30-11:30') */
export function openWeek(rule: string): OpenWeek | undefined {
  if (rule === '24/7') return RULE_DAYS.map(() => [{ from: 0, until: DAY_MINUTES }])
  const week: (readonly OpenSpan[])[] = RULE_DAYS.map(() => [])
  for (const part of rule.split('; ')) {
    const { first, last = first, spans } = PART.exec(part)?.groups ?? {}
    const open = spans === undefined ? undefined : spansOf(spans)
    if (!open) return undefined
    const [begin, end] = [dayOf(first), dayOf(last)]
    if (begin > end) return undefined
    for (let day = begin; day <= end; day++) week[day] = open
  }
  return week
}

const dayOf = (name: string | undefined): number => RULE_DAYS.findIndex(day => day === name)

/** Spans of a day, one after the other; undefined when one is unreadable, empty or begins before the one before it has ended. */
function spansOf(text: string): readonly OpenSpan[] | undefined {
  const spans: OpenSpan[] = []
  for (const piece of text.split(',')) {
    const { fromHour, fromMinute, untilHour, untilMinute } = SPAN.exec(piece)?.groups ?? {}
    const from = Number(fromHour) * 60 + Number(fromMinute)
    const until = Number(untilHour) * 60 + Number(untilMinute)
    if (!(from < until && until <= DAY_MINUTES) || from < (spans.at(-1)?.until ?? 0)) return undefined
    spans.push({ from, until })
  }
  return spans
}

export type OpenState =
  | { readonly state: 'always' }
  | { readonly state: 'open'; readonly until: number }
  /** `inDays` 0: later today. */
  | { readonly state: 'closed'; readonly inDays: number; readonly at: number }
  | { readonly state: 'never' }

const HANOI_OFFSET_MINUTES = 7 * 60

/** Day (Monday 0) and minute in Vietnam at an instant. */
export function momentInVietnam(instant: number): { readonly day: number; readonly minute: number } {
  const minutes = Math.floor(instant / 60_000) + HANOI_OFFSET_MINUTES
  // 1 January 1970 was a Thursday.
  return { day: (Math.floor(minutes / DAY_MINUTES) + 3) % 7, minute: minutes % DAY_MINUTES }
}

/** Whether a place is open at a moment, until when, or when it opens next. Public holidays are not in the rule.
 *  @example openState(openWeek('Mo-Fr 07:30-11:30,13:00-16:30'), { day: 4, minute: 990 }) // Friday 16:30: opens Monday 7:30 */
export function openState(week: OpenWeek, { day, minute }: { readonly day: number; readonly minute: number }): OpenState {
  if (week.every(spans => spans.some(span => span.from === 0 && span.until === DAY_MINUTES))) return { state: 'always' }
  const now = week[day]?.find(span => span.from <= minute && minute < span.until)
  if (now) return { state: 'open', until: now.until }
  for (let inDays = 0; inDays <= 7; inDays++) {
    const next = week[(day + inDays) % 7]?.find(span => inDays > 0 || span.from > minute)
    if (next) return { state: 'closed', inDays, at: next.from }
  }
  return { state: 'never' }
}

/** "7:30". @example clockTime(450) */
export const clockTime = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
