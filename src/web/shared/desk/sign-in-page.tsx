import type { ReactNode } from 'react'
import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language, setLanguage } from '#web/shared/i18n/language.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { Door } from './door.tsx'
import { enter, sessionHasEnded } from './session.ts'
import { t } from './t.ts'

const required: FieldRule = raw => (raw.trim() === '' ? wrong('REQUIRED') : good(raw))

/** The door of the console. It stands in the place of the page that was asked for, so signing in leads there. */
export const SignInPage = ({ more }: { readonly more?: ReactNode }) => {
  const form = useForm({
    initial: { name: '', password: '' },
    rules: { name: required, password: required },
    send: async body => enter(await call('signInStaff', { body })),
  })
  const { problem } = form
  return (
    <Door title={t('desk.signInTitle')} lead={t('desk.signInLead')}>
      {sessionHasEnded() && (
        <Note kind="warn" icon="clock" title={t('desk.sessionEnded')}>
          {t('desk.sessionEndedMore')}
        </Note>
      )}
      <Panel>
        <form className="stack" noValidate onSubmit={form.submit}>
          <ErrorSummary {...form.summary} />
          {problem && (
            <Note kind="err" title={t('desk.signInRefused')} live="assertive">
              {problem.code === 'SIGN_IN_FAILED' ? t('desk.signInFailed') : problemText(problem)}
            </Note>
          )}
          <TextField {...form.field('name')} label={t('desk.name')} autoComplete="username" autoCapitalize="none" />
          <TextField {...form.field('password')} label={t('desk.password')} type="password" autoComplete="current-password" />
          <Button type="submit" wide busy={form.isBusy}>
            {t('desk.signIn')}
          </Button>
        </form>
      </Panel>
      {more}
      <ButtonLink look="quiet" href="/forgotten">
        {t('forgotten.link')}
      </ButtonLink>
      <Button look="quiet" icon="globe" onClick={() => void setLanguage(language() === 'vi' ? 'en' : 'vi')}>
        <span lang={language() === 'vi' ? 'en' : 'vi'}>{t('desk.language')}</span>
      </Button>
    </Door>
  )
}
