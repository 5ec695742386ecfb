import type { VisitYear } from '#contract/visits.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { t } from '../../t.ts'
import css from './visits.module.css'

interface YearChoiceProps {
  readonly years: VisitYear['years']
  /** Null: the newest, before it is known which that is. */
  readonly shown: number | null
  readonly base: string
}

/** Years with visits, newest first; each is a place of its own, so that Back leads to the one before. */
export const YearChoice = ({ years, shown, base }: YearChoiceProps) => (
  <nav className={css['years']} aria-label={t('visits.years')}>
    <ul>
      {years.map(({ year }) => (
        <li key={year}>
          <AppLink
            href={`${base}?year=${year}`}
            className={cx(css['year'], year === shown && css['shown'])}
            aria-current={year === shown ? 'true' : undefined}
          >
            {year}
          </AppLink>
        </li>
      ))}
    </ul>
  </nav>
)
