import type { PlaceRow } from '#contract/directory.ts'
import type { PlaceList } from '#domain/directory/places.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { mapOf, telOf } from '../../agency-map.ts'
import { t } from '../../t.ts'
import css from './lookup.module.css'
import { OpenNow } from './open-now.tsx'

interface PlacePanelProps {
  readonly place: PlaceRow
  readonly list: PlaceList
  /** How old this is, where the device has kept it. */
  readonly seen?: string
}

/** One place of a list: what it is called, how far it is, whether it is open, how to reach it. The name opens its page. */
export const PlacePanel = ({ place, list, seen }: PlacePanelProps) => (
  <li className={css['place']}>
    <Panel>
      <h2 lang="vi">
        <AppLink href={`/lookup/${list}/${place.code}`}>{place.name}</AppLink>
      </h2>
      {place.besides !== null && (
        <p className="muted" lang="vi">
          {t(list === 'agencies' ? 'lookup.formerly' : 'lookup.runBy', { name: place.besides })}
        </p>
      )}
      {place.metres !== null && <p className={css['away']}>{distanceText(place.metres)}</p>}
      <p lang="vi">{place.address}</p>
      <OpenNow rule={place.openingRule} />
      <div className={css['actions']}>
        {place.phone !== null && (
          <AppLink href={telOf(place.phone)}>
            <Icon name="call" size="s" />
            {t('lookup.call', { phone: place.phone })}
          </AppLink>
        )}
        <AppLink href={mapOf(place)} aria-label={t('lookup.mapOf', { name: place.name })}>
          <Icon name="place" size="s" />
          {t('lookup.map')}
        </AppLink>
      </div>
      {seen !== undefined && <p className={css['seen']}>{seen}</p>}
    </Panel>
  </li>
)

/** The place that was sent is rounded to a kilometre, and so is the distance. */
function distanceText(metres: number): string {
  const km = Math.round(metres / 1000)
  return km === 0 ? t('lookup.awayNear') : t('lookup.away', { km: km.toLocaleString('vi-VN') })
}
