import type { Comparison, ScannedItem } from '#contract/review.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './comparison.module.css'
import { readable } from './readable.ts'
import { ScannedCell, ScannedHead, ScannedOnlyRows } from './scanned-cells.tsx'

const ICONS = { same: 'check', differs: 'warning', not_on_file: 'info' } as const

interface ComparisonTableProps {
  readonly rows: readonly Comparison[]
  /** What scanned QR codes say; without any there is no column for them. */
  readonly scanned: readonly ScannedItem[]
}

/** Five columns do not fit on a phone: the table scrolls sideways, by keyboard too. */
const scrolling = () => ({ tabIndex: 0, role: 'region', 'aria-label': t('review.comparison') }) as const

/** What was declared beside what the registry knows and what scanned codes say. A difference has an icon and a word, not only a colour. */
export const ComparisonTable = ({ rows, scanned }: ComparisonTableProps) => (
  <div className={css['panel']} {...(scanned.length > 0 && scrolling())}>
    <table className={cx(css['table'], scanned.length > 0 && css['broad'])}>
      <caption className="spoken">{t('review.comparison')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('review.compare.item')}</th>
          <th scope="col">{t('review.compare.declared')}</th>
          <th scope="col">{t('review.compare.registry')}</th>
          <ScannedHead scanned={scanned} />
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
            <ScannedCell item={item} scanned={scanned} />
            <td className={cx(css['result'], css[declared === '' ? 'not_on_file' : result])}>
              <span className={css['verdict']}>
                <Icon name={ICONS[declared === '' ? 'not_on_file' : result]} size="s" />
                {t(declared === '' ? 'review.result.none' : `review.result.${result}`)}
              </span>
            </td>
          </tr>
        ))}
        <ScannedOnlyRows scanned={scanned} compared={rows.map(({ item }) => item)} />
      </tbody>
    </table>
    {scanned.length > 0 && <p className={css['note']}>{t('review.scanned.note')}</p>}
  </div>
)
