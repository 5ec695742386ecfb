import { RELATIONS } from '#domain/guardians/childhood.ts'
import { CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import { mustAgree } from '#domain/registration/kinds.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import type { Values } from './declaration-form.ts'
import css from './registration.module.css'
import { Required } from './required.tsx'
import type { Wizard } from './wizard-state.ts'

interface FieldProps {
  readonly form: Form<Values>
}

/** What a child's declaration asks beyond that of an adult: the birth date, and who the parent is to the child. */
export const ChildFields = ({ form }: FieldProps) => (
  <>
    <BirthDateField form={form} />
    <div className={css['after']}>
      <RelationField form={form} />
    </div>
  </>
)

export const BirthDateField = ({ form }: FieldProps) => (
  <TextField
    {...form.field('birthDate')}
    label={<Required>{t('registration.child.birthDate')}</Required>}
    hint={t('registration.child.birthDateHint')}
    autoComplete="off"
    figures
  />
)

export const RelationField = ({ form }: FieldProps) => (
  <RadioGroup
    id="relation"
    label={<Required>{t('registration.child.relation')}</Required>}
    error={form.field('relation').error}
    value={form.values.relation}
    onChange={relation => form.set({ relation })}
    choices={RELATIONS.map(relation => ({ value: relation, label: t(`registration.child.relation.${relation}`) }))}
  />
)

/** What parent and child agree to before the declaration goes out; the sentences carry a version that the server keeps. */
export const Consent = ({ wizard: { form, policy } }: { readonly wizard: Wizard }) => (
  <div className={css['after']}>
    <div className="stack">
      <Agreement form={form} name="guardianConsent" />
      {mustAgree(form.values.birthDate, policy.today) && <Agreement form={form} name="childConsent" />}
    </div>
  </div>
)

const Agreement = ({ form, name }: { readonly form: Form<Values>; readonly name: 'guardianConsent' | 'childConsent' }) => (
  <CheckField
    id={name}
    label={t(name === 'guardianConsent' ? `consent.guardian.${CONSENT_VERSIONS.guardian}` : `consent.child.${CONSENT_VERSIONS.child}`)}
    checked={form.values[name] === 'yes'}
    error={form.field(name).error}
    onChange={agrees => form.set({ [name]: agrees ? 'yes' : 'no' })}
  />
)
