import { useState } from 'react'
import { cancelCode } from '#domain/changes/cancel-code.ts'
import { socialInsuranceNo } from '#domain/participants/identifiers.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { forgetLinkToken, linkToken } from '#web/shared/session/link-token.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import css from './changes.module.css'

/** Where the letter to the contact so far leads, and where the code of the text message is typed. Opening it changes nothing: a mail
 *  program that looks at links stops nothing. */
export const StopPage = () => {
  const [token] = useState(linkToken)
  const [isDone, setDone] = useState(false)
  return (
    <Page narrow>
      <PageHeader title={t('changes.stopPage.title')}>{!isDone && t('changes.stopPage.lead')}</PageHeader>
      {isDone ? <Done /> : token === '' ? <ByCode onDone={() => setDone(true)} /> : <ByLink token={token} onDone={() => setDone(true)} />}
    </Page>
  )
}

const Done = () => (
  <div className="stack">
    <Note kind="ok" title={t('changes.stopPage.done')} live="assertive">
      <p>{t('changes.stopPage.next', { hotline: HOTLINE })}</p>
    </Note>
    <ButtonLink href="/sign-in" wide>
      {t('changes.stopPage.signIn')}
    </ButtonLink>
  </div>
)

const ByLink = ({ token, onDone }: { readonly token: string; readonly onDone: () => void }) => {
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      await call('cancelChangeByLink', { body: { token } })
      forgetLinkToken()
      onDone()
    },
  })
  return (
    <form noValidate onSubmit={form.submit} className={css['form']}>
      <p>{t('changes.stopPage.what')}</p>
      <RefusalNote problem={form.problem} title={t('changes.stopPage.notStopped')} hotline={HOTLINE} />
      <Button type="submit" wide busy={form.isBusy}>
        {t('changes.stopPage.stop')}
      </Button>
    </form>
  )
}

const ByCode = ({ onDone }: { readonly onDone: () => void }) => {
  const form = useForm({
    initial: { socialInsuranceNo: '', code: '' },
    rules: { socialInsuranceNo, code: cancelCode },
    labelOf: name => t(name === 'code' ? 'changes.stopPage.code' : 'changes.stopPage.number'),
    send: async values => {
      await call('cancelChangeByCode', { body: values })
      onDone()
    },
  })
  return (
    <form noValidate onSubmit={form.submit} className={css['form']}>
      <ErrorSummary {...form.summary} />
      <RefusalNote problem={form.problem} title={t('changes.stopPage.notStopped')} hotline={HOTLINE} />
      <TextField
        {...form.field('socialInsuranceNo')}
        label={t('changes.stopPage.number')}
        hint={t('changes.stopPage.numberHint')}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        {...form.field('code')}
        label={t('changes.stopPage.code')}
        hint={t('changes.stopPage.codeHint')}
        autoCapitalize="none"
        autoComplete="one-time-code"
      />
      <p>{t('changes.stopPage.what')}</p>
      <Button type="submit" wide busy={form.isBusy}>
        {t('changes.stopPage.stop')}
      </Button>
    </form>
  )
}
