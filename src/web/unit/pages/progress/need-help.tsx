import type { UnitBoard } from '#contract/unit-board.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import css from './progress.module.css'

/** Who needs a person, with the reason that a coordinator may know. */
export const NeedHelp = ({ board: { help, counts } }: { readonly board: UnitBoard }) => (
  <Panel flush className={css['help']}>
    <div className={css['panelHead']}>
      <h2>{t('unitBoard.needHelp')}</h2>
      {counts.needsHelp > 0 && <Tag kind="warn">{counts.needsHelp}</Tag>}
    </div>
    <ul className={css['rows']}>
      {help.map(({ id, fullName, group, help: reasons }) => (
        <li key={id} className={css['person']}>
          <span className="strong">{fullName}</span> <span className="muted small">{group}</span>
          {reasons.map(reason => (
            <p key={reason} className="small">
              {t(`unitBoard.help.${reason}`)}
            </p>
          ))}
        </li>
      ))}
    </ul>
    {help.length === 0 && <p className={css['foot']}>{t('unitBoard.needHelp.none')}</p>}
    {help.length > 0 && (
      <p className={css['foot']}>
        <AppLink href="/help">{t('unitBoard.needHelp.all')}</AppLink>
      </p>
    )}
    <p className={css['foot']}>{t('unitBoard.sees')}</p>
  </Panel>
)
