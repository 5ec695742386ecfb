import { Unfold } from '#web/shared/ui/unfold.tsx'
import { t } from '../../t.ts'
import css from './boards.module.css'

interface TableViewProps {
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
}

/** The numbers of a chart as a table, when somebody opens it. */
export const TableView = ({ head, rows }: TableViewProps) => (
  <Unfold label={t('boards.asTable')}>
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={head.join(', ')}>
      <table className={css['table']}>
        <thead>
          <tr>
            {head.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="num">
          {rows.map((row, n) => (
            <tr key={`${row[0] ?? ''}${n}`}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Unfold>
)
