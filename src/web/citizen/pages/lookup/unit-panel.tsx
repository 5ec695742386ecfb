import type { UnitEntry } from '#contract/directory.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'
import { UnitState } from './unit-state.tsx'

/** One unit of the list; its name opens its page. `seen`: how old this is, where the device has kept it. */
export const UnitPanel = ({ unit, seen }: { readonly unit: UnitEntry; readonly seen?: string }) => (
  <li className={css['place']}>
    <Panel>
      <h2 lang="vi">
        <AppLink href={`/lookup/units/${encodeURIComponent(unit.code)}`}>{unit.name}</AppLink>
      </h2>
      <p className="muted">{`${t('lookup.code')}: ${unit.code}`}</p>
      <p lang="vi">{unit.address}</p>
      <div className={css['tag']}>
        <UnitState state={unit.state} />
      </div>
      {seen !== undefined && <p className={css['seen']}>{seen}</p>}
    </Panel>
  </li>
)
