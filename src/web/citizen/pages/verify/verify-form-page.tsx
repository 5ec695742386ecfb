import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { VerifiedForm } from '#contract/registration-form.ts'
import { formCode } from '#domain/registration/form-code.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { t } from '../../t.ts'
import { FormFacts } from './form-facts.tsx'
import css from './verify.module.css'

/** Whether a printed form was made here: for whoever holds one. The QR code on the paper opens the page with its code. */
export const VerifyFormPage = () => {
  const { code: printed } = useParams<{ code?: string }>()
  const [, navigate] = useLocation()
  const [found, setFound] = useState<VerifiedForm>()
  const form = useForm({
    initial: { code: printed ?? '' },
    rules: { code: formCode },
    send: async values => setFound(await call('verifyForm', { body: values })),
  })
  const { submit } = form
  // The code of the address is asked for at once; a mistake in it is told at the field.
  useEffect(() => {
    if (printed !== undefined) submit()
  }, [printed])
  const another = () => {
    setFound(undefined)
    form.set({ code: '' })
    navigate('/verify/form', { replace: true })
  }
  return (
    <Page narrow>
      <PageHeader title={t('verify.form.title')}>{!found && <p>{t('verify.form.lead')}</p>}</PageHeader>
      {found ? (
        <>
          <FormFacts form={found} />
          <div className={css['end']}>
            <Button look="second" onClick={another}>
              {t('verify.form.another')}
            </Button>
          </div>
        </>
      ) : (
        <form noValidate onSubmit={submit}>
          <TextField
            {...form.field('code')}
            label={t('verify.form.code')}
            hint={t('verify.form.codeHint')}
            autoComplete="off"
            autoCapitalize="none"
            figures
          />
          {form.problem && (
            <div className={css['refused']}>
              <Note kind="err" live="assertive">
                <p>{problemText(form.problem)}</p>
              </Note>
            </div>
          )}
          <div className={css['end']}>
            <Button type="submit" busy={form.isBusy}>
              {t('verify.form.check')}
            </Button>
          </div>
        </form>
      )}
      <p className={css['doubt']}>
        {t('verify.form.doubt')} <AppLink href={HOTLINE_LINK}>{HOTLINE}</AppLink>
      </p>
    </Page>
  )
}
