import { email } from '#domain/participants/identifiers.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { withName } from './field-names.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'

interface GiveEmailProps {
  /** What was typed on an earlier step and is not declared. */
  readonly typed: string
  readonly hotline: string
  /** @throws ApiProblem */
  readonly onEmail: (email: string) => Promise<void>
}

/** An email address for the code, when only a telephone was declared: nothing else has to be typed again. */
export const GiveEmail = ({ typed, hotline, onEmail }: GiveEmailProps) => {
  const form = useForm({ initial: { email: typed }, rules: { email }, send: values => onEmail(values.email) })
  return (
    <form noValidate onSubmit={form.submit} className={css['afterSmall']}>
      <TextField
        {...withName(form.field('email'))}
        label={t('registration.code.giveEmail')}
        hint={t('registration.code.giveEmailHint')}
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
      />
      <RefusalNote problem={form.problem} hotline={hotline} />
      <div className={css['buttons']}>
        <Button type="submit" look="second" small busy={form.isBusy}>
          {t('registration.code.giveEmailSend')}
        </Button>
      </div>
    </form>
  )
}
