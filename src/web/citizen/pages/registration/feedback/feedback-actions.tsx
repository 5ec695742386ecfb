import { useState } from 'react'
import type { Feedback } from '#contract/feedback.ts'
import { ownWords } from '#domain/support/request.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { RefusalNote } from '../../../refusal-note.tsx'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { WithdrawButton } from '../withdraw-button.tsx'

/** What whoever has sent it may do, signed in or by the ticket of this browser. Each ends with the case as it is then on the screen. */
export interface Deeds {
  readonly withdraw: () => Promise<void>
  readonly reopen: (words: string) => Promise<void>
}

interface FeedbackActionsProps {
  readonly feedback: Feedback
  readonly deeds: Deeds
  readonly hotline: string
}

/** Takes it back before the answer; says once that the answer did not help. */
export const FeedbackActions = ({ feedback: { no, canWithdraw, canReopen }, deeds, hotline }: FeedbackActionsProps) => (
  <div className={css['buttons']}>
    {canReopen && <Reopen no={no} reopen={deeds.reopen} hotline={hotline} />}
    {canWithdraw && <WithdrawButton of="feedback" text={t('feedback.withdrawText', { no })} hotline={hotline} withdraw={deeds.withdraw} />}
  </div>
)

interface ReopenProps {
  readonly no: string
  readonly reopen: Deeds['reopen']
  readonly hotline: string
}

const Reopen = ({ no, reopen, hotline }: ReopenProps) => {
  const [isOpen, setOpen] = useState(false)
  const form = useForm<{ readonly [field: string]: string; readonly again: string }>({
    initial: { again: '' },
    rules: { again: ownWords },
    labelOf: () => t('feedback.reopenWords'),
    draft: `feedback-again:${no}`,
    send: async ({ again }) => {
      await reopen(again)
      setOpen(false)
    },
  })
  return (
    <>
      <Button look="second" onClick={() => setOpen(true)}>
        {t('feedback.reopen')}
      </Button>
      <Sheet open={isOpen} title={t('feedback.reopenTitle')} onClose={() => setOpen(false)}>
        <form className="stack" noValidate onSubmit={form.submit}>
          <p>{t('feedback.reopenText')}</p>
          <RefusalNote problem={form.problem} hotline={hotline} />
          <TextArea {...form.field('again')} label={t('feedback.reopenWords')} rows={4} maxLength={2000} />
          <Button type="submit" wide busy={form.isBusy}>
            {t('feedback.reopenSend')}
          </Button>
        </form>
      </Sheet>
    </>
  )
}
