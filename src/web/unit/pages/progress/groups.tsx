import { useState } from 'react'
import type { UnitBoard } from '#contract/unit-board.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import type { Whom } from '../../parts/remind-sheet.tsx'
import { t } from '../../t.ts'
import { CountsBar, PARTS } from './counts-bar.tsx'
import css from './progress.module.css'

interface GroupsProps {
  readonly board: UnitBoard
  readonly onRemind: (whom: Whom) => void
}

/** Classes or departments as bars or as a table of the same numbers. */
export const Groups = ({ board, onRemind }: GroupsProps) => {
  const [asTable, setAsTable] = useState(false)
  return (
    <Panel flush className={css['groups']}>
      <div className={css['panelHead']}>
        <div>
          <h2>{t('unitBoard.groups')}</h2>
          <p className="muted small">{t('unitBoard.groups.order')}</p>
        </div>
        <Button look="quiet" small onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'unitBoard.groups.bars' : 'unitBoard.groups.table')}
        </Button>
      </div>
      {asTable ? <Table board={board} /> : <Bars board={board} onRemind={onRemind} />}
    </Panel>
  )
}

const Bars = ({ board: { groups, campaign }, onRemind }: GroupsProps) => (
  <ul className={css['rows']}>
    {groups.map(group => {
      const count = group.notStarted + group.toCorrect
      return (
        <li key={group.id} className={css['row']}>
          <div className={css['name']}>
            <span className="strong">{group.name}</span>
            {campaign && (
              <AppLink href={`/codes/${group.id}`} className={css['codes']} aria-label={t('unitBoard.groups.codes', { group: group.name })}>
                {t('unitBoard.groups.codesShort')}
              </AppLink>
            )}
            {group.matching > 0 && <span className="muted small">{t('unitBoard.groups.matching', { count: group.matching })}</span>}
            {group.opened > 0 && <span className="muted small">{t('unitBoard.groups.opened', { count: group.opened })}</span>}
          </div>
          <CountsBar counts={group} />
          <span className={css['of']}>
            <span className="spoken">{t('unitBoard.groups.of', { done: group.activated, all: group.members })}</span>
            <span aria-hidden="true" className="num">
              <strong>{group.activated}</strong>/{group.members}
            </span>
          </span>
          <span className={css['act']}>
            {isDone(group) && <Tag kind="ok">{t('unitBoard.done')}</Tag>}
            {campaign?.state === 'open' && count > 0 && (
              <Button
                look="quiet"
                small
                label={t('unitBoard.remind.groupOf', { count, group: group.name })}
                onClick={() => onRemind({ group: group.id, name: group.name })}
              >
                {t('unitBoard.remind.group', { count })}
              </Button>
            )}
          </span>
        </li>
      )
    })}
  </ul>
)

/** Nobody of a group is left, nor is anybody still being matched. */
const isDone = ({ members, matching, activated }: UnitBoard['groups'][number]): boolean =>
  members > 0 && matching === 0 && activated === members

const Table = ({ board: { groups, counts } }: Pick<GroupsProps, 'board'>) => (
  <div className={css['scroll']} role="region" aria-label={t('unitBoard.groups.tableLabel')} tabIndex={0}>
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{t('unitBoard.groups.name')}</th>
          <th scope="col">{t('unitBoard.groups.members')}</th>
          {PARTS.map(([state]) => (
            <th key={state} scope="col">
              {t(`unitBoard.state.${state}`)}
            </th>
          ))}
          <th scope="col">{t('unitBoard.groups.openedHead')}</th>
        </tr>
      </thead>
      <tbody>
        {[
          ...groups,
          { ...counts, id: '', name: t('unitBoard.groups.sum'), opened: groups.reduce((sum, { opened }) => sum + opened, 0) },
        ].map(row => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td className="num">{row.members}</td>
            {PARTS.map(([state, name]) => (
              <td key={state} className="num">
                {row[name]}
              </td>
            ))}
            <td className="num">{row.opened}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
