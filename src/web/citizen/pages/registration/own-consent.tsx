import { CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { t } from '../../t.ts'
import type { Values } from './declaration-form.ts'
import css from './registration.module.css'

const VERSION = CONSENT_VERSIONS.account

/** What a person agrees to before the own declaration goes out: never ticked beforehand. The version of the words goes with it. */
export const OwnConsent = ({ form }: { readonly form: Form<Values> }) => (
  <div className={css['after']}>
    <CheckField
      id="dataConsent"
      label={t(`consent.account.${VERSION}`)}
      checked={form.values.dataConsent === VERSION}
      error={form.field('dataConsent').error}
      onChange={agrees => form.set({ dataConsent: agrees ? VERSION : '' })}
    />
  </div>
)
