import { useState } from 'react'
import { email } from '#domain/participants/identifiers.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { Door } from './door.tsx'
import { t } from './t.ts'

/** Asks for a link by email; says the same for every address. */
export const ForgottenPage = () => {
  const [isSent, setSent] = useState(false)
  const form = useForm({
    initial: { email: '' },
    rules: { email },
    labelOf: () => t('forgotten.email'),
    send: async values => {
      await call('forgetStaffPassword', { body: { ...values, language: language() } })
      setSent(true)
    },
  })
  return (
    <Door title={t(isSent ? 'forgotten.sent' : 'forgotten.title')} lead={t(isSent ? 'forgotten.sentMore' : 'forgotten.lead')}>
      {isSent ? (
        <p className="muted small">{t('forgotten.noMail')}</p>
      ) : (
        <Panel>
          <form className="stack" noValidate onSubmit={form.submit}>
            <ErrorSummary {...form.summary} />
            {form.problem && (
              <Note kind="err" title={t('forgotten.refused')} live="assertive">
                {problemText(form.problem)}
              </Note>
            )}
            <TextField {...form.field('email')} label={t('forgotten.email')} type="email" autoComplete="email" autoCapitalize="none" />
            <Button type="submit" wide busy={form.isBusy}>
              {t('forgotten.send')}
            </Button>
          </form>
        </Panel>
      )}
      <ButtonLink href="/" look="quiet">
        {t('forgotten.back')}
      </ButtonLink>
    </Door>
  )
}
