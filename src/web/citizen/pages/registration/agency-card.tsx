import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { mapOf } from '../../agency-map.ts'
import { openingHours } from '../../opening-hours.ts'
import { t } from '../../t.ts'
import css from './agency-card.module.css'
import type { ListedAgency } from './use-agencies.ts'

interface AgencyCardProps {
  readonly agency: ListedAgency
  /** The commune for whose sake the agency was suggested. */
  readonly suggestedFor?: string | undefined
}

/** The chosen agency: why it was suggested, whom the dossier goes to, and how to reach them. */
export const AgencyCard = ({ agency, suggestedFor }: AgencyCardProps) => (
  <Panel className={css['card']}>
    <h2 lang="vi">{agency.name}</h2>
    {agency.servesCommune && (
      <p className={css['tag']}>
        <Tag kind="ok">{t('registration.agency.serves')}</Tag>
      </p>
    )}
    {suggestedFor !== undefined && <p className={css['line']}>{t('registration.agency.suggested', { commune: suggestedFor })}</p>}
    {agency.formerName && <p className={css['line']}>{t('registration.agency.formerly', { name: agency.formerName })}</p>}
    <p className={css['line']}>{t('registration.agency.code', { code: agency.code })}</p>
    <p className={css['line']} lang="vi">
      {agency.address}
    </p>
    {agency.openingHours !== '' && <p className={css['line']}>{t('directory.hours', { hours: openingHours(agency.openingHours) })}</p>}
    <p className={css['links']}>
      <AppLink href={`tel:${agency.phone.replace(/[^\d+]/gu, '')}`}>
        <Icon name="call" size="s" />
        {t('registration.agency.call', { phone: agency.phone })}
      </AppLink>
      <AppLink href={mapOf(agency)} aria-label={t('directory.mapOf', { name: agency.name })}>
        <Icon name="place" size="s" />
        {t('directory.map')}
      </AppLink>
    </p>
  </Panel>
)

/** One line of the list to choose from. */
export const AgencyChoice = ({ agency }: { readonly agency: ListedAgency }) => (
  <>
    <span className={css['name']}>{agency.name}</span>
    <span className={css['small']}>{agency.address}</span>
    {agency.servesCommune && (
      <span className={css['tag']}>
        <Tag kind="ok">{t('registration.agency.serves')}</Tag>
      </span>
    )}
  </>
)
