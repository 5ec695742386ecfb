import type { Board } from '#contract/boards.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { t } from '../../t.ts'
import { queueAddress } from './board-address.ts'
import { wholeText } from '../../parts/whole-text.ts'
import { TableView } from './table-view.tsx'
import css from './boards.module.css'

/** Why files were returned or rejected, the most frequent reason first; numbers below five are only said to be so. */
export const Reasons = ({ board }: { readonly board: Board }) => {
  const { reasons, sums, period, office } = board
  if (reasons.length === 0) return <p className="muted">{t('boards.reasons.none')}</p>
  const most = Math.max(1, ...reasons.map(({ count }) => count ?? 0))
  const words = (count: number | null) => (count === null ? t('boards.few') : wholeText(count))
  const rejected = { filter: 'decided', outcome: 'rejected', decidedFrom: period.from, decidedUntil: period.until, office }
  return (
    <>
      <ul className={css['reasons']}>
        {reasons.slice(0, 8).map(({ step, reason, count }) => (
          <li key={`${step}${reason}`}>
            <span>
              {t(`review.reason.${reason}`)} <span className="muted small">{t(`boards.reasons.${step}`)}</span>
            </span>
            <span className={css['track']} aria-hidden="true">
              <span
                className={cx(css['fill'], step === 'rejected' && css['refused'])}
                style={{ width: `${((count ?? 2) / most) * 100}%` }}
              />
            </span>
            <strong className="num">{words(count)}</strong>
          </li>
        ))}
      </ul>
      <p className="muted small">{t('boards.reasons.more', { returned: wholeText(sums.returned), rejected: wholeText(sums.rejected) })}</p>
      {reasons.some(({ count }) => count === null) && <p className="muted small">{t('boards.fewHint')}</p>}
      <p className={css['links']}>
        <AppLink href={queueAddress({ filter: 'returned', office })}>{t('boards.reasons.seeReturned')}</AppLink>
        <AppLink href={queueAddress(rejected)}>{t('boards.reasons.see')}</AppLink>
      </p>
      <TableView
        head={[t('boards.reason'), t('boards.step'), t('boards.count')]}
        rows={reasons.map(({ step, reason, count }) => [t(`review.reason.${reason}`), t(`boards.reasons.${step}`), words(count)])}
      />
    </>
  )
}
