import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import css from './agency-card.module.css'
import type { ListedAgency } from './use-agencies.ts'

/** The chosen agency: whom the dossier goes to and how to reach them. */
export const AgencyCard = ({ agency }: { readonly agency: ListedAgency }) => (
  <Panel className={css['card']}>
    <h2>{agency.name}</h2>
    {agency.servesCommune && (
      <p className={css['tag']}>
        <Tag kind="ok">{t('registration.agency.serves')}</Tag>
      </p>
    )}
    {agency.formerName && <p className={css['line']}>{t('registration.agency.formerly', { name: agency.formerName })}</p>}
    <p className={css['line']}>{t('registration.agency.code', { code: agency.code })}</p>
    <p className={css['line']}>{agency.address}</p>
    <p className={css['line']}>
      <AppLink href={`tel:${agency.phone.replace(/\s/gu, '')}`}>{t('registration.agency.call', { phone: agency.phone })}</AppLink>
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
