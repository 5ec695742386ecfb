import { FIELD_ITEM } from '#domain/registration/correction.ts'
import type { DeclarationField } from '#domain/registration/declaration.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { t } from '../../t.ts'
import { useCommunes, useProvinces } from './address-fields.tsx'
import css from './correct-page.module.css'
import type { ToCorrect } from './corrections.ts'
import { photoName } from './photo-name.ts'
import { photosFor } from './progress.ts'
import { useAgency } from './use-agencies.ts'
import type { Wizard } from './wizard-state.ts'

/** What was sent and stays: to be read, not to be changed. */
export const KeptParts = ({ wizard, asked }: { readonly wizard: Wizard; readonly asked: ToCorrect }) => {
  const sent = wizard.server.registration?.declaration
  const province = useProvinces().data?.find(({ code }) => code === sent?.provinceCode)
  const commune = useCommunes(sent?.provinceCode ?? '').data?.find(({ code }) => code === sent?.communeCode)
  const agency = useAgency(sent?.agencyCode ?? '')
  if (!sent) return null
  const isKept = (field: DeclarationField): boolean => !asked.items.some(item => item === FIELD_ITEM[field])
  const photos = photosFor(sent.personalId, wizard.policy).filter(kind => !asked.photos.includes(kind))
  const birthDate = sent.birthDate === '' ? '' : formatDay(sent.birthDate)
  const rows = [
    { label: t('registration.details.no'), value: sent.socialInsuranceNo, isShown: true },
    { label: t('registration.details.name'), value: sent.fullName, isShown: isKept('fullName') },
    { label: t('registration.correct.item.birthDate'), value: birthDate, isShown: isKept('birthDate') && birthDate !== '' },
    { label: t('registration.details.paper'), value: sent.personalId, isShown: isKept('personalId') && sent.personalId !== '' },
    {
      label: t('registration.review.address'),
      value: [sent.street, commune?.name, province?.name].filter(Boolean).join(', '),
      isShown: isKept('street'),
    },
    { label: t('registration.review.phone'), value: sent.phone, isShown: isKept('phone') },
    { label: t('registration.agency.emailAddress'), value: sent.email, isShown: isKept('email') && sent.email !== '' },
    { label: t('registration.review.agency'), value: agency?.name ?? sent.agencyCode, isShown: isKept('agencyCode') },
    {
      label: t('registration.correct.photosKept'),
      value: photos.map(kind => photoName(kind, sent.personalId)).join(', '),
      isShown: photos.length > 0,
    },
  ]
  return (
    <details className={css['kept']}>
      <summary>{t('registration.correct.kept')}</summary>
      <KeyValue rows={rows.filter(({ isShown }) => isShown)} />
    </details>
  )
}
