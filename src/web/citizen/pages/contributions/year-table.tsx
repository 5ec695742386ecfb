import { Unfold } from '#web/shared/ui/unfold.tsx'
import { t } from '../../t.ts'
import type { Summary } from './words.ts'
import css from './contributions.module.css'

/** The numbers of the chart. */
export const YearTable = ({ summary: { byYear } }: { readonly summary: Summary }) => {
  const hasOwed = byYear.some(({ owed }) => owed > 0)
  return (
    <Unfold label={t('contributions.table.open')}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('contributions.table.year')}</th>
            <th scope="col">{t('contributions.table.paid')}</th>
            {hasOwed && <th scope="col">{t('contributions.table.owed')}</th>}
          </tr>
        </thead>
        <tbody className="num">
          {[...byYear].reverse().map(({ year, paid, owed }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{paid}</td>
              {hasOwed && <td>{owed}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Unfold>
  )
}
