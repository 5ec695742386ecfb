import type { ReactNode } from 'react'
import { CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import { RELATIONS } from '#domain/guardians/childhood.ts'
import { formatDay } from '#domain/kernel/date.ts'
import { contactOf } from '#domain/registration/compare.ts'
import { PHOTO_KINDS } from '#domain/registration/photo-kinds.ts'
import { STEP_FIELDS } from '#domain/registration/steps.ts'
import { formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { useCommunes, useProvinces } from './address-fields.tsx'
import { Consent } from './child-fields.tsx'
import { declared, stored, type Values } from './declaration-form.ts'
import { photoName } from './photo-name.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { OwnConsent } from './own-consent.tsx'
import css from './registration.module.css'
import review from './step-review.module.css'
import { StepFrame } from './step-frame.tsx'
import { useAgency } from './use-agencies.ts'
import type { Wizard } from './wizard-state.ts'

/** Everything that was declared, each part with its way back, before it is sent. */
export const StepReview = ({ wizard }: { readonly wizard: Wizard }) => {
  const { form, photos, policy, kind, needed, server } = wizard
  const isChild = kind === 'child'
  const shown = PHOTO_KINDS.filter(photo => needed.includes(photo) || photos.there.includes(photo))
  const asked = wizard.toCorrect
  const isFixed = (step: 'details' | 'photos' | 'agency') =>
    asked !== undefined && (step === 'photos' ? asked.photos.length === 0 : !STEP_FIELDS[step].some(field => asked.fields.includes(field)))
  // Who corrects a dossier has agreed when it was sent, unless the words are others by now.
  const hasAgreed = asked !== undefined && server.registration?.declaration?.dataConsent === CONSENT_VERSIONS.account
  const areStored = needed.every(photo => photos.stored.includes(photo))
  return (
    <StepFrame
      step="review"
      wizard={wizard}
      title={t('registration.review.title')}
      lead={t(isChild ? 'registration.review.leadChild' : 'registration.review.lead')}
      action={t('registration.review.send')}
      isBusy={form.isBusy || !areStored}
      onAction={() => form.submit()}
    >
      <RefusalNote problem={form.problem} title={t('registration.review.notSent')} hotline={policy.hotline}>
        {wizard.codeIsOpen && <AppLink href="/register/code">{t('registration.review.haveCode')}</AppLink>}
      </RefusalNote>
      <Part
        title={t(isChild ? 'registration.details.titleChild' : 'registration.details.title')}
        step="details"
        isFixed={isFixed('details')}
      >
        <PersonRows values={form.values} isChild={isChild} />
      </Part>
      <Part title={t('registration.photos.title')} step="photos" isFixed={isFixed('photos')}>
        <div className={review['photos']}>
          {shown.map(photo => (
            <figure key={photo}>
              <img className={review['photo']} src={photos.slot(photo).preview} alt="" />
              <figcaption>{photoName(photo, form.values.personalId)}</figcaption>
            </figure>
          ))}
        </div>
        {!areStored && (
          <div className={css['afterSmall']}>
            <Note kind="warn" live="polite">
              <p>{t('registration.review.photosOnWay')}</p>
            </Note>
          </div>
        )}
      </Part>
      <Part title={t('registration.agency.title')} step="agency" isFixed={isFixed('agency')}>
        <AgencyRows
          values={form.values}
          emailRequired={policy.emailRequired}
          campaign={wizard.cameBy.campaign?.unitName}
          guardianContact={isChild ? (server.registration?.guardianContact ?? '') : undefined}
        />
      </Part>
      {isChild ? (
        <Consent wizard={wizard} />
      ) : (
        <>
          {!hasAgreed && <OwnConsent form={form} />}
          <p className={css['after']}>{t('registration.review.promise')}</p>
        </>
      )}
    </StepFrame>
  )
}

interface PartProps {
  readonly title: string
  readonly step: 'details' | 'photos' | 'agency'
  /** Stays as it was sent: nothing in it was named to be corrected. */
  readonly isFixed: boolean
  readonly children: ReactNode
}

const Part = ({ title, step, isFixed, children }: PartProps) => (
  <section className={review['part']}>
    <Panel>
      <div className={review['head']}>
        <h2>{title}</h2>
        {!isFixed && (
          <AppLink className={review['edit']} href={`/register/${step}`} aria-label={t('registration.review.editOf', { section: title })}>
            {t('registration.review.edit')}
          </AppLink>
        )}
      </div>
      {children}
    </Panel>
  </section>
)

const PersonRows = ({ values, isChild }: { readonly values: Values; readonly isChild: boolean }) => {
  const province = useProvinces().data?.find(({ code }) => code === values.provinceCode)
  const commune = useCommunes(values.provinceCode).data?.find(({ code }) => code === values.communeCode)
  const address = [values.street, commune?.name ?? values.communeCode, province?.name ?? values.provinceCode]
  return (
    <KeyValue
      rows={[
        { label: t('registration.details.no'), value: formatSocialInsuranceNo(stored('socialInsuranceNo', values.socialInsuranceNo)) },
        { label: t('registration.details.name'), value: stored('fullName', values.fullName) },
        ...(isChild ? childRows(values) : []),
        ...(values.personalId === '' ? [] : [{ label: t('registration.details.paper'), value: stored('personalId', values.personalId) }]),
        { label: t('registration.review.address'), value: address.join(', ') },
        ...(isChild ? [] : [{ label: t('registration.review.phone'), value: stored('phone', values.phone) }]),
      ]}
    />
  )
}

const childRows = ({ birthDate, relation }: Values) => [
  { label: t('registration.child.birthDate'), value: formatDay(stored('birthDate', birthDate)) },
  {
    label: t('registration.child.relation'),
    value: RELATIONS.flatMap(one => (one === relation ? [t(`registration.child.relation.${one}`)] : [])).join(''),
  },
]

interface AgencyRowsProps {
  readonly values: Values
  readonly emailRequired: boolean
  /** The unit that invites. */
  readonly campaign: string | undefined
  /** Of a child's: the parent's own contact. */
  readonly guardianContact: string | undefined
}

const AgencyRows = ({ values, emailRequired, campaign, guardianContact }: AgencyRowsProps) => {
  const agency = useAgency(values.agencyCode)
  const declaration = declared(values, emailRequired)
  const { email, emailForm } = declaration
  const channel = t(contactOf(declaration).channel === 'email' ? 'registration.agency.email' : 'registration.agency.sms')
  return (
    <KeyValue
      rows={[
        { label: t('registration.review.place'), value: t('registration.review.placePortal') },
        { label: t('registration.review.agency'), value: agency ? `${agency.name} (${agency.code})` : values.agencyCode },
        ...(campaign === undefined ? [] : [{ label: t('registration.campaign.row'), value: campaign }]),
        { label: t('registration.review.channel'), value: guardianContact ?? channel },
        ...(guardianContact === undefined
          ? [{ label: t('registration.review.form'), value: t(emailForm === 'yes' ? 'registration.review.yes' : 'registration.review.no') }]
          : []),
        ...(email === '' ? [] : [{ label: t('registration.agency.emailAddress'), value: stored('email', email) }]),
      ]}
    />
  )
}
