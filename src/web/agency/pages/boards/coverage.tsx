import type { Board } from '#contract/boards.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import { shareText } from './numbers.ts'
import { wholeText } from '../../parts/whole-text.ts'
import css from './boards.module.css'

type Coverage = NonNullable<Board['coverage']>
interface Row {
  readonly code: string
  readonly name: string
  readonly participants: number
  readonly accounts: number
}

/** How many participants have an account: all, by office, by unit. */
export const CoverageNumbers = ({ coverage }: { readonly coverage: Board['coverage'] }) => {
  if (coverage === null)
    return (
      <Note kind="info" title={t('boards.coverage.never')}>
        {t('boards.coverage.neverMore')}
      </Note>
    )
  const { all, before, offices, units, otherUnits, hasMoreUnits, day } = coverage
  return (
    <>
      <p className={css['value']}>{(all && shareText(all.accounts, all.participants)) ?? '–'}</p>
      <p className="muted small">
        {all &&
          t('boards.coverage.more', {
            accounts: wholeText(all.accounts),
            participants: wholeText(all.participants),
            day: formatDay(day),
          })}{' '}
        {before &&
          t('boards.coverage.before', { day: formatDay(before.day), share: shareText(before.accounts, before.participants) ?? '–' })}
      </p>
      <div className={css['pair']}>
        {offices.length > 1 && <Shares title={t('boards.coverage.offices')} what={t('boards.office')} rows={offices} />}
        {(units.length > 0 || otherUnits) && (
          <Shares title={t('boards.coverage.units')} what={t('boards.coverage.unit')} rows={withOthers(units, otherUnits)} />
        )}
      </div>
      <p className="muted small">
        {t('boards.coverage.small')} {hasMoreUnits && t('boards.coverage.moreUnits')}
      </p>
    </>
  )
}

const withOthers = (units: readonly Row[], others: Coverage['otherUnits']): readonly Row[] =>
  others ? [...units, { code: '', name: t('boards.coverage.others'), ...others }] : units

interface SharesProps {
  readonly title: string
  readonly what: string
  readonly rows: readonly Row[]
}

/** A table whose shares are drawn as bars as well. */
const Shares = ({ title, what, rows }: SharesProps) => (
  <div className={css['scroll']} tabIndex={0} role="region" aria-label={title}>
    <table className={css['table']}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{t('boards.participants')}</th>
          <th scope="col">{t('boards.accounts')}</th>
          <th scope="col">{t('boards.share')}</th>
        </tr>
      </thead>
      <tbody className="num">
        {rows.map(({ code, name, participants, accounts }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td>{wholeText(participants)}</td>
            <td>{wholeText(accounts)}</td>
            <td className={css['share']}>
              <span className={css['track']} aria-hidden="true">
                <span className={css['fill']} style={{ width: `${(accounts / participants) * 100}%` }} />
              </span>
              {shareText(accounts, participants)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
