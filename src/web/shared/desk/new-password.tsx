import { isCommonPassword } from '#domain/accounts/common-passwords.ts'
import { judgePassword, PASSWORD_MIN } from '#domain/accounts/password.ts'
import { good, wrong, type FieldResult } from '#domain/kernel/field.ts'
import { TextField, type Bound } from '#web/shared/ui/text-field.tsx'
import { t } from './t.ts'

/** Rules of a new password and its repetition. The server judges again. */
export const NEW_PASSWORD_RULES = {
  password: (raw: string): FieldResult<unknown> => judgePassword(raw, undefined, isCommonPassword),
  repeat: (raw: string, all: { readonly password: string }): FieldResult<unknown> =>
    raw === '' ? wrong('REQUIRED') : raw === all.password ? good(raw) : wrong('PASSWORD_REPEAT'),
}

interface NewPasswordProps {
  readonly password: Bound
  readonly repeat: Bound
}

/** A new password, twice. */
export const NewPassword = ({ password, repeat }: NewPasswordProps) => (
  <>
    <TextField
      {...password}
      label={t('desk.password.new')}
      hint={t('desk.password.hint', { min: PASSWORD_MIN })}
      type="password"
      autoComplete="new-password"
    />
    <TextField {...repeat} label={t('desk.password.repeat')} type="password" autoComplete="new-password" />
  </>
)
