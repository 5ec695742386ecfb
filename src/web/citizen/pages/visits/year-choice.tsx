import type { VisitYear } from '#contract/visits.ts'
import { ChipLinks } from '#web/shared/ui/chip-links.tsx'
import { t } from '../../t.ts'

interface YearChoiceProps {
  readonly years: VisitYear['years']
  /** Null: the newest, before it is known which that is. */
  readonly shown: number | null
  readonly base: string
}

/** Years with visits, newest first. */
export const YearChoice = ({ years, shown, base }: YearChoiceProps) => (
  <ChipLinks
    label={t('visits.years')}
    shown={shown === null ? null : String(shown)}
    chips={years.map(({ year }) => ({ key: String(year), label: String(year), href: `${base}?year=${year}` }))}
  />
)
