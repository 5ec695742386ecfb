import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { good, wrong } from '#domain/kernel/field.ts'
import { signInName } from '#domain/participants/identifiers.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Mark } from '#web/shared/ui/mark.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { hasPasskeys } from '#web/shared/session/passkey.ts'
import { Tools } from '../../layout/tools.tsx'
import { HOTLINE } from '../../contact.ts'
import { signInByPasskey } from '../../passkeys/passkey.ts'
import { PasskeyButton } from '../../passkeys/passkey-button.tsx'
import { beginSession } from '../../session/session.ts'
import { t } from '../../t.ts'
import { FindNumber } from './sign-in-help.tsx'
import { SignInReason } from './sign-in-reason.tsx'
import { SignInPromise } from './sign-in-promise.tsx'
import css from './sign-in.module.css'

const LABELS = { name: 'accounts.name', password: 'accounts.password' } as const

/** Signing in with mã số BHXH or personal number and password. An issued password leads on to setting an own one. */
export const SignInPage = () => {
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const [isFinding, setFinding] = useState(search.get('help') === 'find-no')
  const form = useForm({
    initial: { name: '', password: '' },
    rules: { name: signInName, password: raw => (raw === '' ? wrong('REQUIRED') : good(raw)) },
    labelOf: name => t(LABELS[name]),
    send: async values => {
      const name = signInName(values.name)
      const session = await call('signIn', { body: { name: name.ok ? name.value : values.name, password: values.password } })
      go(await beginSession(session), { replace: true })
    },
  })
  return (
    <div className={css['page']}>
      <SignInPromise />
      <div className={css['box']}>
        <div className={css['tools']}>
          <Tools words />
        </div>
        <div className={css['hello']}>
          <Mark className={css['mark']} />
          <div>
            <p className="small muted">{t('shell.fullName')}</p>
            <h1 tabIndex={-1}>{t('accounts.signIn')}</h1>
          </div>
        </div>
        {!form.problem && <SignInReason why={search.get('why')} />}
        <form noValidate onSubmit={form.submit}>
          <ErrorSummary {...form.summary} />
          {form.problem && (
            <div className={css['problem']}>
              <Note kind="err" live="assertive">
                <p>{problemText(form.problem)}</p>
              </Note>
            </div>
          )}
          <TextField
            {...form.field('name')}
            label={t('accounts.name')}
            hint={t('accounts.nameHint')}
            inputMode="numeric"
            autoComplete="username"
            figures
          />
          <TextField
            {...form.field('password')}
            label={t('accounts.password')}
            type="password"
            autoComplete="current-password"
            autoCapitalize="none"
          />
          <div className={css['links']}>
            <AppLink href="/recover" className={css['link']}>
              {t('accounts.forgot')}
            </AppLink>
            <button type="button" className={css['link']} onClick={() => setFinding(true)}>
              {t('accounts.findNo')}
            </button>
          </div>
          <Button type="submit" wide busy={form.isBusy}>
            {t('accounts.signIn')}
          </Button>
        </form>
        {hasPasskeys() && (
          <div className={css['passkey']}>
            <p className="muted small">{t('accounts.passkey.or')}</p>
            <PasskeyButton work={signInByPasskey} onDone={async session => go(await beginSession(session), { replace: true })}>
              {t('accounts.passkey')}
            </PasskeyButton>
          </div>
        )}
        <p className={css['register']}>
          {t('accounts.noAccount')} <AppLink href="/register">{t('accounts.register')}</AppLink>
        </p>
        <p className={css['ways']}>
          <AppLink href="/">{t('shell.notFound.home')}</AppLink>
          <AppLink href="/unit-account">{t('accounts.forUnits')}</AppLink>
          <AppLink href="/help">{t('shell.tab.help')}</AppLink>
          <AppLink href="/lock">{t('accounts.lock')}</AppLink>
        </p>
      </div>
      <Sheet open={isFinding} title={t('accounts.findNo.title')} onClose={() => setFinding(false)}>
        <FindNumber hotline={HOTLINE} />
      </Sheet>
    </div>
  )
}
