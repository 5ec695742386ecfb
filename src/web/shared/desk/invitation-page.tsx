import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Invitation } from '#contract/staff.ts'
import { staffSignInName } from '#domain/accounts/staff-sign-in-name.ts'
import { call } from '#web/shared/api/client.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { Door } from './door.tsx'
import { forgetLinkToken, linkToken } from '#web/shared/session/link-token.ts'
import { NewPassword, NEW_PASSWORD_RULES } from './new-password.tsx'
import { enter } from './session.ts'
import { t } from './t.ts'

/** Who invites, whereto, and the own password. The second factor comes next, by itself. */
export const InvitationPage = () => {
  const [token] = useState(linkToken)
  const { data, error } = useAnswer('openInvitation', { body: { token } }, { retry: false, staleTime: Number.POSITIVE_INFINITY })
  if (error)
    return (
      <Door title={t('invitation.over')}>
        <Note kind="warn" live="polite">
          {error.code === 'FIELDS_INVALID' ? t('problem.INVITATION_OVER') : problemText(error)}
        </Note>
        <ButtonLink href="/" look="second">
          {t('invitation.toSignIn')}
        </ButtonLink>
      </Door>
    )
  return (
    <Door
      title={t('invitation.title')}
      lead={data && (data.invitedBy === null ? t('invitation.byOperator') : t('invitation.by', { name: data.invitedBy }))}
    >
      {data ? <Accept invitation={data} token={token} /> : <Skeleton blocks={[6, 10]} />}
    </Door>
  )
}

const Facts = ({ invitation: { fullName, email, agency, unit, role, nationwide, expiresAt } }: { readonly invitation: Invitation }) => (
  <Panel>
    <KeyValue
      rows={[
        { label: t('invitation.name'), value: fullName },
        { label: t('invitation.email'), value: email },
        ...(unit ? [{ label: t('desk.unit'), value: unit.name }] : []),
        { label: t('desk.agency'), value: agency.name },
        { label: t('desk.role'), value: `${t(`desk.role.${role}`)}${nationwide ? ` · ${t('desk.nationwide')}` : ''}` },
        { label: t('invitation.until'), value: formatInstant(expiresAt) },
      ]}
    />
  </Panel>
)

const Accept = ({ invitation, token }: { readonly invitation: Invitation; readonly token: string }) => {
  const [, go] = useLocation()
  const form = useForm({
    initial: { name: invitation.suggestedName, password: '', repeat: '' },
    rules: { name: staffSignInName, ...NEW_PASSWORD_RULES },
    labelOf: name => t(name === 'name' ? 'invitation.signInName' : name === 'password' ? 'desk.password.new' : 'desk.password.repeat'),
    send: async values => {
      enter(await call('acceptInvitation', { body: { token, ...values } }))
      forgetLinkToken()
      go('/', { replace: true })
    },
  })
  return (
    <>
      <Facts invitation={invitation} />
      <Panel>
        <form className="stack" noValidate onSubmit={form.submit}>
          <ErrorSummary {...form.summary} />
          {form.problem && (
            <Note kind="err" title={t('invitation.refused')} live="assertive">
              {problemText(form.problem)}
            </Note>
          )}
          <TextField
            {...form.field('name')}
            label={t('invitation.signInName')}
            hint={t('invitation.signInNameHint')}
            autoComplete="username"
            autoCapitalize="none"
          />
          <NewPassword password={form.field('password')} repeat={form.field('repeat')} />
          <Button type="submit" wide busy={form.isBusy}>
            {t('invitation.accept')}
          </Button>
          <p className="muted small">{t('invitation.next')}</p>
        </form>
      </Panel>
    </>
  )
}
