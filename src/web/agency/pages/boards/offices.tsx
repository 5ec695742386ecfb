import type { Board } from '#contract/boards.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { t } from '../../t.ts'
import { queueAddress } from './board-address.ts'
import { durationText, shareText } from './numbers.ts'
import { wholeText } from '../../parts/whole-text.ts'
import css from './boards.module.css'

/** The offices of a province beside each other: those with most files past their day first. Each number leads to its files. */
export const Offices = ({ board, onChoose }: { readonly board: Board; readonly onChoose: (office: string) => void }) => {
  const { from, until } = board.period
  const rows = board.offices
    .filter(({ waiting, received, decided }) => waiting + received + decided > 0)
    .toSorted((a, b) => b.overdue - a.overdue || b.waiting - a.waiting || a.code.localeCompare(b.code))
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={t('boards.offices')}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('boards.office')}</th>
            {(['waiting', 'overdue', 'received', 'decided', 'inTime', 'median'] as const).map(name => (
              <th key={name} scope="col">
                {t(`boards.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="num">
          {rows.map(({ code, name, waiting, overdue, received, decided, inTime, medianMinutes }) => (
            <tr key={code}>
              <th scope="row">
                <button type="button" className={css['pick']} onClick={() => onChoose(code)}>
                  {name}
                </button>
              </th>
              <td>
                <AppLink href={queueAddress({ office: code })}>{wholeText(waiting)}</AppLink>
              </td>
              <td>{overdue === 0 ? '0' : <AppLink href={queueAddress({ office: code, due: 'overdue' })}>{wholeText(overdue)}</AppLink>}</td>
              <td>{wholeText(received)}</td>
              <td>
                <AppLink href={queueAddress({ office: code, filter: 'decided', decidedFrom: from, decidedUntil: until })}>
                  {wholeText(decided)}
                </AppLink>
              </td>
              <td>{shareText(inTime, decided) ?? '–'}</td>
              <td>{medianMinutes === null ? '–' : durationText(medianMinutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
