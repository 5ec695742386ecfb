import { useLocation } from 'wouter'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { beginSession, signOut, useVisitor } from '../../session/session.ts'
import { t } from '../../t.ts'
import { judgeNew, judgeRepeat, NEW_PASSWORD_LABELS, NewPassword } from './new-password.tsx'
import css from './set-password.module.css'

const WORDS = {
  first: { title: 'accounts.setPassword', lead: 'accounts.setPassword.lead' },
  rotation: { title: 'accounts.setPassword.due', lead: 'accounts.setPassword.dueLead' },
  weak: { title: 'accounts.setPassword.due', lead: 'accounts.setPassword.weakLead' },
  recovery: { title: 'accounts.setPassword.recovered', lead: 'accounts.setPassword.recoveredLead' },
} as const

/** Setting an own password after signing in with an issued one, with one that is due, or after a recovery. */
export const SetPasswordPage = () => {
  const [, go] = useLocation()
  const visitor = useVisitor()
  const reason = visitor.kind === 'setup' ? visitor.session.reason : null
  const form = useForm({
    initial: { password: '', repeat: '' },
    rules: { password: judgeNew, repeat: judgeRepeat },
    labelOf: name => t(NEW_PASSWORD_LABELS[name]),
    send: async values => go(await beginSession(await call('setPassword', { body: values })), { replace: true }),
  })
  return (
    <Page narrow>
      <PageHeader title={t(WORDS[reason ?? 'first'].title)}>
        <p>{t(WORDS[reason ?? 'first'].lead)}</p>
      </PageHeader>
      <form noValidate onSubmit={form.submit} className={css['form']}>
        <ErrorSummary {...form.summary} />
        {form.problem && (
          <Note kind="err" live="assertive">
            <p>{problemText(form.problem)}</p>
          </Note>
        )}
        <NewPassword password={form.field('password')} repeat={form.field('repeat')} />
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
