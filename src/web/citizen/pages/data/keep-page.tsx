import { useState } from 'react'
import { inFours, typedCode } from '#domain/kernel/written-code.ts'
import { keepCode } from '#domain/privacy/closing.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import css from './data.module.css'

/** What stands behind the # of the link in the letter: it never reaches the server by itself, and opening the page does nothing. */
const codeOfLink = (): string => inFours(typedCode(location.hash.slice(1)))

/** Keeps an account that is being closed, by the code of the notice. */
export const KeepPage = () => {
  const [isKept, setKept] = useState(false)
  const form = useForm({
    initial: { code: codeOfLink() },
    rules: { code: keepCode },
    labelOf: () => t('privacy.keepPage.code'),
    send: async values => {
      await call('cancelClosingByLink', { body: values })
      setKept(true)
    },
  })
  return (
    <Page narrow>
      <PageHeader title={t('privacy.keep')}>{!isKept && <p>{t('privacy.keepPage.lead')}</p>}</PageHeader>
      <div role="status">
        {isKept && (
          <Note kind="ok" title={t('privacy.kept')}>
            <p>{t('privacy.keptText')}</p>
          </Note>
        )}
      </div>
      {!isKept && (
        <form noValidate onSubmit={form.submit} className="stack">
          <ErrorSummary {...form.summary} />
          <RefusalNote problem={form.problem} hotline={HOTLINE} />
          <TextField
            {...form.field('code')}
            label={t('privacy.keepPage.code')}
            hint={t('privacy.keepPage.codeHint')}
            autoComplete="off"
            autoCapitalize="none"
            figures
          />
          <Button type="submit" wide busy={form.isBusy}>
            {t('privacy.keep')}
          </Button>
        </form>
      )}
      <div className={css['after']}>
        <Note>
          <p>{t('privacy.keepPage.notMe', { hotline: HOTLINE })}</p>
        </Note>
      </div>
      <div className={css['after']}>
        <ButtonLink href="/sign-in" look="second" wide>
          {t('privacy.keepPage.signIn')}
        </ButtonLink>
      </div>
    </Page>
  )
}
