import type { Place } from '#contract/directory.ts'
import type { PlaceList } from '#domain/directory/places.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { t } from '../../t.ts'
import { codeFact, phoneFact } from './common-facts.tsx'
import css from './lookup.module.css'

interface FacilityFactsProps {
  readonly place: Place
  readonly facility: NonNullable<Place['facility']>
  /** What the person came for stands first. */
  readonly list: PlaceList
}

/** What a facility may do, what it is, and what there is. */
export const FacilityFacts = ({ place, facility, list }: FacilityFactsProps) => {
  const { kind, tier, services, registrationNote } = facility
  return (
    <Panel>
      <ul className={css['rights']}>
        {rightsOf(facility, list).map(right => (
          <li key={right.text}>
            <RightLine right={right} />
          </li>
        ))}
      </ul>
      {registrationNote !== null && (
        <p className={css['small']} lang="vi">
          {registrationNote}
        </p>
      )}
      {services.length > 0 && (
        <ul className={css['services']} aria-label={t('lookup.services')}>
          {services.map(service => (
            <li key={service}>
              <Tag>{t(`lookup.service.${service}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
      <KeyValue
        rows={[
          codeFact(place.code),
          ...phoneFact(place.phone),
          ...(kind === null ? [] : [{ label: t('lookup.kind'), value: t(`lookup.kind.${kind}`) }]),
          ...(tier === null ? [] : [{ label: t('lookup.tier'), value: t(`lookup.tier.${tier}`) }]),
        ]}
      />
    </Panel>
  )
}

interface Right {
  readonly text: string
  readonly may: boolean
}

/** What a facility may do and what not; what the person came for first. */
function rightsOf(
  { hasContract, issuesSickLeave, acceptsRegistration }: FacilityFactsProps['facility'],
  list: PlaceList,
): readonly Right[] {
  const contract = { text: t(hasContract ? 'lookup.contract.yes' : 'lookup.contract.no'), may: hasContract }
  const sickLeave = { text: t(issuesSickLeave ? 'lookup.sickLeave.yes' : 'lookup.sickLeave.no'), may: issuesSickLeave }
  const registration = { text: t(acceptsRegistration ? 'lookup.registration.yes' : 'lookup.registration.no'), may: acceptsRegistration }
  return list === 'sick-leave' ? [sickLeave, contract, registration] : [contract, registration, sickLeave]
}

const RightLine = ({ right: { text, may } }: { readonly right: Right }) => (
  <span className={cx(css['right'], may ? css['isOpen'] : css['isClosed'])}>
    <Icon name={may ? 'check' : 'close'} size="s" />
    {text}
  </span>
)

/** The answer to what the person came for, beside the name. */
export const MainRight = ({ facility, list }: Omit<FacilityFactsProps, 'place'>) => {
  const [right] = rightsOf(facility, list)
  return right ? <RightLine right={right} /> : null
}
