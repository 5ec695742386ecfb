import type { Comparison } from '#contract/review.ts'
import { formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './comparison.module.css'

const ICONS = { same: 'check', differs: 'warning', not_on_file: 'info' } as const

/** What was declared beside what the registry knows. A difference has an icon and a word, not only a colour. */
export const ComparisonTable = ({ rows }: { readonly rows: readonly Comparison[] }) => (
  <div className={css['panel']}>
    <table className={css['table']}>
      <caption className="spoken">{t('review.comparison')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('review.compare.item')}</th>
          <th scope="col">{t('review.compare.declared')}</th>
          <th scope="col">{t('review.compare.registry')}</th>
          <th scope="col">{t('review.compare.result')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, declared, registry, result }) => (
          <tr key={item}>
            <th scope="row">{t(`review.item.${item}`)}</th>
            <td className={cx(css['declared'], 'num')}>
              {declared === '' ? <span className="muted">{t('review.notDeclared')}</span> : readable(item, declared)}
            </td>
            <td className="num">
              {registry === null ? (
                <span className="muted">–</span>
              ) : (
                <span className={cx(result === 'differs' && css['differs'])}>{readable(item, registry)}</span>
              )}
            </td>
            <td className={cx(css['result'], css[declared === '' ? 'not_on_file' : result])}>
              <span className={css['verdict']}>
                <Icon name={ICONS[declared === '' ? 'not_on_file' : result]} size="s" />
                {t(declared === '' ? 'review.result.none' : `review.result.${result}`)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

function readable(item: Comparison['item'], value: string): string {
  if (item === 'socialInsuranceNo') return formatSocialInsuranceNo(value)
  return item === 'personalId' ? value.replace(/(\d{3})(?=\d)/gu, '$1 ') : value
}
