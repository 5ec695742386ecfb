import { useEffect, useState } from 'react'
import { good, wrong } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { formatInstantDay } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { beginSession } from '../../session/session.ts'
import { t } from '../../t.ts'
import { judgeNew, judgeRepeat, NEW_PASSWORD_LABELS, NewPassword } from './new-password.tsx'
import css from './set-password.module.css'

const LABELS = { current: 'accounts.change.current', ...NEW_PASSWORD_LABELS } as const

/** Changing the own password while signed in. */
export const ChangePasswordPage = () => {
  const [dueAt, setDueAt] = useState<string | null>()
  return dueAt === undefined ? <ChangePasswordForm onDone={setDueAt} /> : <Changed dueAt={dueAt} />
}

const ChangePasswordForm = ({ onDone }: { readonly onDone: (dueAt: string | null) => void }) => {
  const form = useForm({
    initial: { current: '', password: '', repeat: '' },
    rules: {
      current: raw => (raw === '' ? wrong('REQUIRED') : good(raw)),
      password: (raw, { current }) => (raw !== '' && raw === current ? wrong('PASSWORD_SAME') : judgeNew(raw)),
      repeat: judgeRepeat,
    },
    labelOf: name => t(LABELS[name]),
    send: async values => {
      const session = await fresh(() => call('changePassword', { body: values }))
      await beginSession(session)
      onDone(session.passwordDueAt)
    },
  })
  return (
    <Page narrow>
      <PageHeader title={t('accounts.change')}>
        <p>{t('accounts.change.lead')}</p>
      </PageHeader>
      <form noValidate onSubmit={form.submit} className={css['form']}>
        <ErrorSummary {...form.summary} />
        {form.problem && (
          <Note kind="err" live="assertive">
            <p>{problemText(form.problem)}</p>
          </Note>
        )}
        <TextField
          {...form.field('current')}
          label={t('accounts.change.current')}
          type="password"
          autoComplete="current-password"
          autoCapitalize="none"
        />
        <NewPassword password={form.field('password')} repeat={form.field('repeat')} />
        <Button type="submit" wide busy={form.isBusy}>
          {t('accounts.change.send')}
        </Button>
      </form>
    </Page>
  )
}

/** The result takes the place of the form; its heading takes the focus, so that it is also heard. */
const Changed = ({ dueAt }: { readonly dueAt: string | null }) => {
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), [])
  return (
    <Page narrow>
      <PageHeader title={t('accounts.change.done')} />
      <div className={css['form']}>
        {dueAt && (
          <Note kind="ok">
            <p>{t('accounts.change.doneText', { date: formatInstantDay(dueAt) })}</p>
          </Note>
        )}
        <ButtonLink href="/" wide>
          {t('accounts.change.home')}
        </ButtonLink>
      </div>
    </Page>
  )
}
