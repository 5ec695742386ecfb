import type { Agency } from '#contract/directory.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { openingHours } from './opening-hours.ts'
import css from './lookup.module.css'

/** The place on the public map; by coordinates when known, else by address. */
const mapOf = ({ latitude, longitude, address }: Agency): string =>
  latitude !== null && longitude !== null
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`

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
