import { useState } from 'react'
import type { Tracking } from '#contract/registration-tracking.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../../t.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { useNow } from '../../one-time-code/use-clock.ts'

const NOTICES = {
  approval: {
    call: 'resendApproval',
    from: 'resendFrom',
    ask: 'registration.sent.approved.resendTitle',
    again: 'registration.sent.approved.resend',
    sent: 'registration.sent.approved.resent',
  },
  receipt: {
    call: 'resendReceipt',
    from: 'receiptFrom',
    ask: 'registration.sent.receipt',
    again: 'registration.sent.receiptAgain',
    sent: 'registration.sent.receiptSent',
  },
} as const

interface ResendNoticeProps {
  readonly notice: keyof typeof NOTICES
  readonly tracking: Tracking
  readonly contact: string
  readonly hotline: string
  readonly onTracking: (tracking: Tracking) => void
}

/** "Quá 72 giờ chưa có tin? Gửi lại", or the receipt once more an hour after the last one, once that time has come. The server decides;
 *  the phone's clock only shows the button. */
export const ResendNotice = ({ notice, tracking, contact, hotline, onTracking }: ResendNoticeProps) => {
  const { call: operation, from, ask, again, sent } = NOTICES[notice]
  const now = useNow()
  const [isBusy, setBusy] = useState(false)
  const [result, setResult] = useState<ApiProblem | 'done'>()
  if (result === 'done')
    return (
      <p className="strong" role="status">
        {t(sent)}
      </p>
    )
  const since = tracking[from]
  if (since === null || Date.parse(since) > now) return null
  const resend = async () => {
    setBusy(true)
    try {
      onTracking(await call(operation, { body: { no: tracking.no, contact } }))
      setResult('done')
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setResult(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={css['after']}>
      <RefusalNote problem={result} hotline={hotline} />
      <p className={notice === 'approval' ? 'strong' : undefined}>{t(ask)}</p>
      <div className={css['buttons']}>
        <Button look="second" small busy={isBusy} onClick={() => void resend()}>
          {t(again)}
        </Button>
      </div>
    </div>
  )
}
