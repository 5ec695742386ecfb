import type { Agency } from '#contract/directory.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { mapOf } from '../../agency-map.ts'
import { openingHours } from '../../opening-hours.ts'
import { t } from '../../t.ts'
import css from './lookup.module.css'

/** One agency: where it is, when it is open, how to reach it. */
export const AgencyPanel = ({ agency }: { readonly agency: Agency }) => (
  <li className={css['agency']}>
    <Panel>
      <h2 lang="vi">{agency.name}</h2>
      {agency.formerName !== null && <p className="muted">{t('directory.formerly', { name: agency.formerName })}</p>}
      <p lang="vi">{agency.address}</p>
      {agency.openingHours !== '' && <p className="muted">{t('directory.hours', { hours: openingHours(agency.openingHours) })}</p>}
      <div className={css['actions']}>
        {agency.phone !== '' && (
          <AppLink href={`tel:${agency.phone.replace(/[^\d+]/gu, '')}`}>
            <Icon name="call" size="s" />
            {t('directory.call', { phone: agency.phone })}
          </AppLink>
        )}
        <AppLink href={mapOf(agency)} aria-label={t('directory.mapOf', { name: agency.name })}>
          <Icon name="place" size="s" />
          {t('directory.map')}
        </AppLink>
      </div>
    </Panel>
  </li>
)
