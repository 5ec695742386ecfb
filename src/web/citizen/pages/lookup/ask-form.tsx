import type { ReactNode } from 'react'
import type { Form } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'

interface AskFormProps {
  readonly form: Pick<Form<Readonly<Record<string, string>>>, 'submit' | 'summary' | 'problem' | 'isBusy'>
  readonly button: string
  readonly children: ReactNode
}

/** A question that costs this device some work: while it is being sent, it says that this takes a moment. */
export const AskForm = ({ form, button, children }: AskFormProps) => (
  <form noValidate onSubmit={form.submit}>
    <ErrorSummary {...form.summary} />
    {children}
    {form.problem && (
      <Note kind="err" live="assertive">
        <p>{problemText(form.problem)}</p>
      </Note>
    )}
    <div className={css['send']}>
      <Button type="submit" busy={form.isBusy} wide>
        {button}
      </Button>
    </div>
    <p className={css['small']} role="status">
      {form.isBusy && t('lookup.validity.slow')}
    </p>
  </form>
)
