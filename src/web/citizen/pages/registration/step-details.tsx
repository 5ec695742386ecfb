import type { ReactNode } from 'react'
import type { DeclarationField } from '#domain/registration/declaration.ts'
import { stepFields } from '#domain/registration/steps.ts'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { AddressFields } from './address-fields.tsx'
import { ChildFields } from './child-fields.tsx'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { Required } from './required.tsx'
import { AddressFromCard } from './scan/address-from-card.tsx'
import { sourceOf } from './scan/fill.ts'
import { withMark } from './scan/scan-mark.tsx'
import { ScanParts } from './scan/scan-parts.tsx'
import { StepFrame } from './step-frame.tsx'
import type { Wizard } from './wizard-state.ts'

/** Who registers, where the person lives, and the phone that the code goes to. */
export const StepDetails = ({ wizard }: { readonly wizard: Wizard }) => {
  const { form, policy, kind, scans } = wizard
  const isChild = kind === 'child'
  const marked = (field: DeclarationField, hint?: ReactNode) => withMark({ hint, source: sourceOf(scans.list, field, form.values[field]) })
  return (
    <StepFrame
      step="details"
      wizard={wizard}
      title={t(isChild ? 'registration.details.titleChild' : 'registration.details.title')}
      lead={t('registration.requiredNote')}
      action={t('registration.continue')}
      onAction={() => form.check(stepFields('details', kind)) && wizard.go('photos')}
    >
      <RefusalNote problem={wizard.mismatch} title={t('registration.mismatch.title')} hotline={policy.hotline} />
      <ScanParts wizard={wizard} />
      <TextField
        {...form.field('socialInsuranceNo')}
        label={<Required>{t('registration.details.no')}</Required>}
        hint={marked('socialInsuranceNo', t(isChild ? 'registration.details.noHintChild' : 'registration.details.noHint'))}
        inputMode="numeric"
        autoComplete="off"
        figures
      />
      <TextField
        {...form.field('fullName')}
        label={<Required>{t('registration.details.name')}</Required>}
        hint={marked('fullName', t(isChild ? 'registration.details.nameHintChild' : 'registration.details.nameHint'))}
        autoComplete={isChild ? 'off' : 'name'}
        autoCapitalize="words"
      />
      {isChild && <ChildFields form={form} />}
      <TextField
        {...form.field('personalId')}
        label={isChild ? t('registration.child.paper') : <Required>{t('registration.details.paper')}</Required>}
        hint={marked('personalId', isChild ? t('registration.child.paperHint') : undefined)}
        autoComplete="off"
        autoCapitalize="none"
        figures
      />
      <h2 className={css['part']}>{t('registration.details.address')}</h2>
      <AddressFromCard wizard={wizard} />
      <AddressFields form={form} marked={marked} />
      {!isChild && (
        <div className={css['after']}>
          <TextField
            {...form.field('phone')}
            label={<Required>{t('registration.details.phone')}</Required>}
            hint={t('registration.details.phoneHint')}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            figures
          />
        </div>
      )}
    </StepFrame>
  )
}
