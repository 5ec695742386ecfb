import { groupOf, REGIME_CODES } from '#domain/benefits/regimes.ts'
import type { MessageTemplate } from '#domain/notifications/templates.ts'
import type { StoredValues } from './render.ts'

/** Where a notice leads on its page, or to which one: the page that an announcement names, the year of the newest month, the group of the benefits, the day of the one visit or the year of several.
 *  Null: the page as it opens. */
export const placeOf = (template: MessageTemplate, values: StoredValues): string | null => PLACES[template]?.(values) ?? null

const PLACES: Readonly<Partial<Record<MessageTemplate, (values: StoredValues) => string | null>>> = {
  announcement: pageOf,
  urgent_announcement: pageOf,
  news_contributions: ({ months }) => yearOf(newest(listOf(months).map(run => run.split(':').at(-1) ?? ''))),
  news_benefits: ({ benefits }) => onlyOne(listOf(benefits).map(groupNamed)),
  news_visits: ({ days, count }) => (count === 1 ? newest(listOf(days)) : yearOf(newest(listOf(days)))),
}

const listOf = (value: StoredValues[string] | undefined): readonly string[] => (typeof value === 'object' ? value : [])
const newest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null
const yearOf = (day: string | null): string | null => day?.slice(0, 4) ?? null

/** "sickness:paid" */
function groupNamed(benefit: string): string | null {
  const regime = REGIME_CODES.find(code => code === benefit.split(':')[0])
  return regime ? groupOf(regime) : null
}

const onlyOne = (groups: readonly (string | null)[]): string | null => (new Set(groups).size === 1 ? (groups[0] ?? null) : null)

function pageOf({ page }: StoredValues): string | null {
  return typeof page === 'string' && page !== '' ? page : null
}
