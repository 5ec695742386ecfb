import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import type { DeclarationItem } from '#domain/review/corrections.ts'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { AddressFields } from './address-fields.tsx'
import { BirthDateField, RelationField } from './child-fields.tsx'
import { photoName } from './photo-name.ts'
import { Required } from './required.tsx'
import { AgencyField } from './step-agency.tsx'
import { WizardPhoto } from './step-photos.tsx'
import { useAgencies } from './use-agencies.ts'
import type { Wizard } from './wizard-state.ts'

interface CorrectFieldsProps {
  readonly item: DeclarationItem
  readonly wizard: Wizard
  readonly isRefused: boolean
  /** Photos that the person went on without. */
  readonly missing: readonly PhotoKind[]
}

/** The control of one named item. */
export const CorrectFields = ({ item, wizard, isRefused, missing }: CorrectFieldsProps) => {
  const { form } = wizard
  switch (item) {
    case 'fullName':
      return (
        <TextField
          {...form.field('fullName')}
          label={<Required>{t('registration.details.name')}</Required>}
          hint={t('registration.details.nameHint')}
          autoComplete="name"
          autoCapitalize="words"
        />
      )
    case 'birthDate':
      return <BirthDateField form={form} />
    case 'relation':
      return <RelationField form={form} />
    case 'personalId':
      return (
        <TextField
          {...form.field('personalId')}
          label={wizard.kind === 'child' ? t('registration.child.paper') : <Required>{t('registration.details.paper')}</Required>}
          autoComplete="off"
          autoCapitalize="none"
          figures
        />
      )
    case 'address':
      return <AddressFields form={form} marked={(_, hint) => hint} />
    case 'phone':
      return (
        <TextField
          {...form.field('phone')}
          label={<Required>{t('registration.details.phone')}</Required>}
          hint={t('registration.details.phoneHint')}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          figures
        />
      )
    case 'email':
      return (
        <TextField
          {...form.field('email')}
          label={t('registration.agency.emailAddress')}
          hint={t('registration.agency.emailHint')}
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
        />
      )
    case 'agency':
      return <Agency wizard={wizard} />
    case 'portrait':
    case 'id_front':
    case 'id_back':
    case 'birth_certificate':
      return (
        <WizardPhoto
          wizard={wizard}
          kind={item}
          isRefused={isRefused}
          error={missing.includes(item) ? t('registration.photos.missing', { photo: photoName(item, form.values.personalId) }) : undefined}
        />
      )
  }
}

const Agency = ({ wizard }: { readonly wizard: Wizard }) => <AgencyField wizard={wizard} agencies={useAgencies(wizard.form.values)} />
