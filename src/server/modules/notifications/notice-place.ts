import { groupOf, REGIME_CODES } from '#domain/benefits/regimes.ts'
import type { MessageTemplate } from '#domain/notifications/templates.ts'
import type { StoredValues } from './render.ts'

/** Where a notice leads on its page: the year of the newest month, the group of the benefits, the day of the one visit or the year of several.
 *  Null: the page as it opens. */
export function placeOf(template: MessageTemplate, values: StoredValues): string | null {
  switch (template) {
    case 'news_contributions':
      return yearOf(newest(listOf(values['months']).map(run => run.split(':').at(-1) ?? '')))
    case 'news_benefits':
      return onlyOne(listOf(values['benefits']).map(groupNamed))
    case 'news_visits': {
      const days = listOf(values['days'])
      return days.length === 1 && values['count'] === 1 ? (days[0] ?? null) : yearOf(newest(days))
    }
    default:
      return null
  }
}

const listOf = (value: StoredValues[string] | undefined): readonly string[] => (typeof value === 'object' ? value : [])
const newest = (days: readonly string[]): string => days.toSorted().at(-1) ?? ''
const yearOf = (day: string): string | null => (/^\d{4}-/u.test(day) ? day.slice(0, 4) : null)

/** "sickness:paid" */
function groupNamed(benefit: string): string | null {
  const regime = REGIME_CODES.find(code => code === benefit.split(':')[0])
  return regime ? groupOf(regime) : null
}

const onlyOne = (groups: readonly (string | null)[]): string | null => (new Set(groups).size === 1 ? (groups[0] ?? null) : null)
