import { isCommonPassword } from '#domain/accounts/common-passwords.ts'
import { judgePassword, PASSWORD_MIN } from '#domain/accounts/password.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { enter } from './session.ts'
import { t } from './t.ts'

const LABELS = { current: 'desk.password.current', password: 'desk.password.new', repeat: 'desk.password.repeat' } as const

/** The present password and the new one, twice. The server judges again. */
export const PasswordForm = ({ onDone }: { readonly onDone?: () => void }) => {
  const form = useForm({
    initial: { current: '', password: '', repeat: '' },
    rules: {
      current: raw => (raw === '' ? wrong('REQUIRED') : good(raw)),
      password: (raw, { current }) =>
        raw !== '' && raw === current ? wrong('PASSWORD_SAME') : judgePassword(raw, undefined, isCommonPassword),
      repeat: (raw, { password }) => (raw === '' ? wrong('REQUIRED') : raw === password ? good(raw) : wrong('PASSWORD_REPEAT')),
    },
    labelOf: name => t(LABELS[name]),
    send: async body => {
      const session = await call('changeStaffPassword', { body })
      onDone?.()
      enter(session)
    },
  })
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <ErrorSummary {...form.summary} />
      {form.problem && (
        <Note kind="err" live="assertive">
          {problemText(form.problem)}
        </Note>
      )}
      <TextField {...form.field('current')} label={t(LABELS.current)} type="password" autoComplete="current-password" />
      <TextField
        {...form.field('password')}
        label={t(LABELS.password)}
        hint={t('desk.password.hint', { min: PASSWORD_MIN })}
        type="password"
        autoComplete="new-password"
      />
      <TextField {...form.field('repeat')} label={t(LABELS.repeat)} type="password" autoComplete="new-password" />
      <Button type="submit" wide busy={form.isBusy}>
        {t('desk.password.change')}
      </Button>
    </form>
  )
}
