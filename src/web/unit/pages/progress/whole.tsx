import type { UnitBoard } from '#contract/unit-board.ts'
import { percentOf } from '#domain/units/board.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { CountsBar, PARTS } from './counts-bar.tsx'
import css from './progress.module.css'

/** The whole unit: share, bar with its numbers, and when it will be done. */
export const Whole = ({ board: { counts, yesterday, forecast, campaign } }: { readonly board: UnitBoard }) => (
  <Panel className={css['whole']}>
    <p className={css['share']}>
      <span>
        <strong>{percentOf(counts.activated, counts.members)}%</strong> {t('unitBoard.activated')}
      </span>
      <span className="small">
        {yesterday
          ? t('unitBoard.yesterday', { percent: percentOf(yesterday.activated, yesterday.members) })
          : t('unitBoard.yesterday.none')}
      </span>
    </p>
    <CountsBar counts={counts} large />
    <ul className={css['legend']}>
      {PARTS.map(([state, name]) => (
        <li key={state}>
          <span className={`${css['dot'] ?? ''} ${css[`dot_${state}`] ?? ''}`} aria-hidden="true" />
          {t(`unitBoard.state.${state}`)} <strong className="num">{counts[name]}</strong>
        </li>
      ))}
    </ul>
    {counts.matching > 0 && <p className="muted small">{t('unitBoard.matching', { count: counts.matching })}</p>}
    {campaign?.purpose === 'confirm_id' && <p className="muted small">{t('unitBoard.countsAccounts')}</p>}
    <p className={forecast.daysLate > 0 || forecast.kind === 'stalled' || forecast.kind === 'far' ? css['late'] : css['forecast']}>
      <span className="strong">{t('unitBoard.forecast')}:</span> {forecastWords(forecast)}
    </p>
  </Panel>
)

function forecastWords({ kind, windowDays: days, finish, earliest, latest, daysLate: late }: UnitBoard['forecast']): string {
  switch (kind) {
    case 'done':
      return t('unitBoard.forecast.done')
    case 'too_early':
      return t('unitBoard.forecast.too_early')
    case 'stalled':
      return t('unitBoard.forecast.stalled', { days })
    case 'far':
      return t('unitBoard.forecast.far', { days })
    case 'day': {
      const values = { days, finish: formatDay(finish ?? '') }
      const when = late > 0 ? t('unitBoard.forecast.late', { ...values, late }) : t('unitBoard.forecast.inTime', values)
      const range =
        latest === null
          ? t('unitBoard.forecast.atLeast', { earliest: formatDay(earliest ?? '') })
          : t('unitBoard.forecast.between', { earliest: formatDay(earliest ?? ''), latest: formatDay(latest) })
      return `${when} ${range}`
    }
  }
}
