import { useState } from 'react'
import { accountRecoveryCode } from '#domain/accounts/recovery.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { HOTLINE } from '../../contact.ts'
import { useClock } from '../../one-time-code/use-clock.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import type { Task } from './ask-recovery.tsx'
import type { Waiting } from './code-task.tsx'
import css from './set-password.module.css'

interface RecoveryCodeProps {
  readonly task: Task
  readonly waiting: Waiting
  readonly onAgain: () => Promise<void>
  readonly onBack: () => void
  readonly onCode: (code: string) => Promise<void>
}

/** Typing the code. The words are the same whether one is on its way or not. */
export const RecoveryCode = ({ task, waiting, onAgain, onBack, onCode }: RecoveryCodeProps) => {
  const form = useForm({
    initial: { code: '' },
    rules: { code: accountRecoveryCode },
    labelOf: () => t('recover.code'),
    send: ({ code }) => onCode(code),
  })
  const { problem } = form
  const isAboutCode = problem?.code.startsWith('OTP_') === true
  const { error, ...field } = form.field('code')
  const over = problem?.code === 'OTP_EXPIRED' ? t('recover.over') : undefined
  return (
    <Page narrow>
      <PageHeader title={t(`${task}.typeTitle`)}>
        <p>{t(waiting.channel === 'sms' ? 'recover.sentSms' : 'recover.sentEmail')}</p>
      </PageHeader>
      <form noValidate onSubmit={form.submit} className={css['form']}>
        {!isAboutCode && <RefusalNote problem={problem} hotline={HOTLINE} />}
        <TextField
          {...field}
          error={error ?? over ?? (problem && isAboutCode ? problemText(problem) : undefined)}
          label={t('recover.code')}
          hint={t('recover.codeHint')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          figures
        />
        <Button type="submit" wide busy={form.isBusy}>
          {t(`${task}.confirm`)}
        </Button>
        <Again resendFrom={waiting.resendFrom} onAgain={onAgain} />
        {task === 'recover' && <p className="muted small">{t('recover.locked')}</p>}
        <Button look="quiet" wide onClick={onBack}>
          {t('recover.back')}
        </Button>
      </form>
    </Page>
  )
}

/** Another code, after the pause between two. */
const Again = ({ resendFrom, onAgain }: { readonly resendFrom: number; readonly onAgain: () => Promise<void> }) => {
  const seconds = Math.ceil((resendFrom - useClock(resendFrom)) / 1000)
  const [isBusy, setBusy] = useState(false)
  const [result, setResult] = useState<ApiProblem | 'done'>()
  const press = async () => {
    setBusy(true)
    setResult(undefined)
    try {
      await onAgain()
      setResult('done')
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem
      setResult(problem)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {result === 'done' && (
        <Note kind="ok" live="polite">
          <p>{t('recover.againDone')}</p>
        </Note>
      )}
      <RefusalNote problem={result === 'done' ? undefined : result} hotline={HOTLINE} />
      <Button look="second" wide busy={isBusy} disabled={seconds > 0} onClick={() => void press()}>
        {seconds > 0 ? t('recover.againIn', { seconds }) : t('recover.again')}
      </Button>
    </>
  )
}
