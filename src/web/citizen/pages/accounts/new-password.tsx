import { isCommonPassword } from '#domain/accounts/common-passwords.ts'
import { judgePassword, PASSWORD_MIN, passwordStrength } from '#domain/accounts/password.ts'
import { good, wrong, type FieldResult } from '#domain/kernel/field.ts'
import { TextField, type Bound } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { StrengthBar } from './strength-bar.tsx'

/** What can be judged here; the server also knows the owner's data and judges again. */
export const judgeNew = (raw: string): FieldResult => judgePassword(raw, undefined, isCommonPassword)

/** The repetition of a new password. */
export const judgeRepeat = (raw: string, { password }: { readonly password: string }): FieldResult =>
  raw === '' ? wrong('REQUIRED') : raw === password ? good(raw) : wrong('PASSWORD_REPEAT')

export const NEW_PASSWORD_LABELS = { password: 'accounts.setPassword.new', repeat: 'accounts.setPassword.repeat' } as const

/** A new password and its repetition, with how hard it is to guess. */
export const NewPassword = ({ password, repeat }: { readonly password: Bound; readonly repeat: Bound }) => (
  <>
    <div>
      <TextField
        {...password}
        label={t(NEW_PASSWORD_LABELS.password)}
        hint={t('accounts.setPassword.newHint', { min: PASSWORD_MIN })}
        type="password"
        autoComplete="new-password"
        autoCapitalize="none"
      />
      <StrengthBar
        strength={judgeNew(password.value).ok ? passwordStrength(password.value) : 0}
        isTyped={password.value !== '' && password.error === undefined}
      />
    </div>
    <TextField {...repeat} label={t(NEW_PASSWORD_LABELS.repeat)} type="password" autoComplete="new-password" autoCapitalize="none" />
  </>
)
