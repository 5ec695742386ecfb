import { useLocation } from 'wouter'
import { isCommonPassword } from '#domain/accounts/common-passwords.ts'
import { judgePassword, PASSWORD_MIN, passwordStrength } from '#domain/accounts/password.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { beginSession, signOut } from '../../session/session.ts'
import { t } from '../../t.ts'
import { StrengthBar } from './strength-bar.tsx'
import css from './set-password.module.css'

/** What can be judged here; the server also knows the owner's data and judges again. */
const judge = (raw: string) => judgePassword(raw, undefined, isCommonPassword)
const LABELS = { password: 'accounts.setPassword.new', repeat: 'accounts.setPassword.repeat' } as const

/** Setting an own password after signing in with an issued one. */
export const SetPasswordPage = () => {
  const [, go] = useLocation()
  const form = useForm({
    initial: { password: '', repeat: '' },
    rules: {
      password: judge,
      repeat: (raw, all) => (raw === '' ? wrong('REQUIRED') : raw === all.password ? good(raw) : wrong('PASSWORD_REPEAT')),
    },
    labelOf: name => t(LABELS[name]),
    send: async values => go(await beginSession(await call('setPassword', { body: values })), { replace: true }),
  })
  return (
    <Page narrow>
      <PageHeader title={t('accounts.setPassword')}>
        <p>{t('accounts.setPassword.lead')}</p>
      </PageHeader>
      <form noValidate onSubmit={form.submit} className={css['form']}>
        <ErrorSummary {...form.summary} />
        {form.problem && (
          <Note kind="err" live="assertive">
            <p>{problemText(form.problem)}</p>
          </Note>
        )}
        <div>
          <TextField
            {...form.field('password')}
            label={t('accounts.setPassword.new')}
            hint={t('accounts.setPassword.newHint', { min: PASSWORD_MIN })}
            type="password"
            autoComplete="new-password"
            autoCapitalize="none"
          />
          <StrengthBar
            strength={judge(form.values.password).ok ? passwordStrength(form.values.password) : 0}
            isTyped={form.values.password !== ''}
          />
        </div>
        <TextField
          {...form.field('repeat')}
          label={t('accounts.setPassword.repeat')}
          type="password"
          autoComplete="new-password"
          autoCapitalize="none"
        />
        <Button type="submit" wide busy={form.isBusy}>
          {t('accounts.setPassword.send')}
        </Button>
        <Button look="quiet" wide onClick={() => void signOut()}>
          {t('accounts.setPassword.later')}
        </Button>
      </form>
    </Page>
  )
}
