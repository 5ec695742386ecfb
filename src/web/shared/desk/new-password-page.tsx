import { useState } from 'react'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Door } from './door.tsx'
import { forgetLinkToken, linkToken } from '#web/shared/session/link-token.ts'
import { NewPassword, NEW_PASSWORD_RULES } from './new-password.tsx'
import { t } from './t.ts'

/** Where the link for a forgotten password leads. */
export const NewPasswordPage = () => {
  const [token] = useState(linkToken)
  const [isDone, setDone] = useState(false)
  const form = useForm({
    initial: { password: '', repeat: '' },
    rules: NEW_PASSWORD_RULES,
    labelOf: name => t(name === 'password' ? 'desk.password.new' : 'desk.password.repeat'),
    send: async values => {
      await call('setForgottenPassword', { body: { token, ...values } })
      forgetLinkToken()
      setDone(true)
    },
  })
  if (isDone)
    return (
      <Door title={t('forgotten.done')} lead={t('forgotten.doneMore')}>
        <ButtonLink href="/">{t('desk.signIn')}</ButtonLink>
      </Door>
    )
  return (
    <Door title={t('forgotten.new')} lead={t('forgotten.newLead')}>
      <Panel>
        <form className="stack" noValidate onSubmit={form.submit}>
          <ErrorSummary {...form.summary} />
          {form.problem && (
            <Note kind="err" title={t('forgotten.over')} live="assertive">
              {problemText(form.problem)}
            </Note>
          )}
          <NewPassword password={form.field('password')} repeat={form.field('repeat')} />
          <Button type="submit" wide busy={form.isBusy}>
            {t('forgotten.save')}
          </Button>
        </form>
      </Panel>
      <ButtonLink href="/forgotten" look="quiet">
        {t('forgotten.link')}
      </ButtonLink>
    </Door>
  )
}
