import type { Place } from '#contract/directory.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { EmailText } from '#web/shared/ui/email-text.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Unfold } from '#web/shared/ui/unfold.tsx'
import { telOf } from '../../agency-map.ts'
import { t } from '../../t.ts'
import { agencyLink, codeFact, phoneFact } from './common-facts.tsx'
import css from './lookup.module.css'

type Agency = NonNullable<Place['agency']>

/** What an agency is part of, and for whom it works. */
export const AgencyFacts = ({ place, agency }: { readonly place: Place; readonly agency: Agency }) => (
  <Panel>
    <KeyValue
      rows={[
        codeFact(place.code),
        ...phoneFact(place.phone),
        ...(place.email === null
          ? []
          : [{ label: t('lookup.email'), value: <AppLink href={`mailto:${place.email}`}>{place.email}</AppLink> }]),
        ...(agency.parent ? [{ label: t('lookup.parent'), value: agencyLink(agency.parent) }] : []),
        ...(agency.formerName === null ? [] : [{ label: t('lookup.former'), value: agency.formerName }]),
      ]}
    />
    {agency.serves.length > 0 && (
      <Unfold label={t('lookup.servesAll', { count: agency.serves.length })}>
        <p lang="vi">{agency.serves.join(', ')}</p>
      </Unfold>
    )}
  </Panel>
)

/** Whom to ask for what. */
export const AgencyContacts = ({ contacts }: Pick<Agency, 'contacts'>) =>
  contacts.length === 0 ? null : (
    <Section id="contacts" title={t('lookup.contacts')}>
      <Panel flush>
        <ul className={css['contacts']}>
          {contacts.map(({ task, name, phone, email }) => (
            <li key={task}>
              <span className={css['task']}>{t(`lookup.task.${task}`)}</span>
              <span className={css['person']}>
                <span lang="vi">{name}</span>
                {phone !== null && <AppLink href={telOf(phone)}>{t('lookup.call', { phone })}</AppLink>}
              </span>
              {email !== null && (
                <AppLink href={`mailto:${email}`}>
                  <EmailText>{email}</EmailText>
                </AppLink>
              )}
            </li>
          ))}
        </ul>
      </Panel>
    </Section>
  )
