import { useState } from 'react'
import type { Tracking } from '#contract/registration.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../../t.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { useNow } from '../../one-time-code/use-clock.ts'

interface ResendApprovalProps {
  readonly tracking: Tracking
  readonly contact: string
  readonly hotline: string
  readonly onTracking: (tracking: Tracking) => void
}

/** "Quá 72 giờ chưa có tin? Gửi lại", once that time has come. The server decides; the phone's clock only shows the button. */
export const ResendApproval = ({ tracking, contact, hotline, onTracking }: ResendApprovalProps) => {
  const now = useNow()
  const [isBusy, setBusy] = useState(false)
  const [result, setResult] = useState<ApiProblem | 'done'>()
  if (result === 'done')
    return (
      <p className="strong" role="status">
        {t('registration.sent.approved.resent')}
      </p>
    )
  if (tracking.resendFrom === null || Date.parse(tracking.resendFrom) > now) return null
  const resend = async () => {
    setBusy(true)
    try {
      onTracking(await call('resendApproval', { body: { no: tracking.no, contact } }))
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
      <p className="strong">{t('registration.sent.approved.resendTitle')}</p>
      <div className={css['buttons']}>
        <Button look="second" small busy={isBusy} onClick={() => void resend()}>
          {t('registration.sent.approved.resend')}
        </Button>
      </div>
    </div>
  )
}
