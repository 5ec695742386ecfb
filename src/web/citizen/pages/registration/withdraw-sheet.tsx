import { useState } from 'react'
import type { Tracking } from '#contract/registration-tracking.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'

interface WithdrawSheetProps {
  readonly no: string
  readonly open: boolean
  readonly hotline: string
  readonly onClose: () => void
  readonly onTracking: (tracking: Tracking) => void
}

/** Asks once more before a dossier is taken back. */
export const WithdrawSheet = ({ no, open, hotline, onClose, onTracking }: WithdrawSheetProps) => {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const withdraw = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      onTracking(await call('withdrawRegistration'))
      onClose()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Sheet open={open} title={t('registration.sent.withdrawTitle')} onClose={onClose}>
      <RefusalNote problem={problem} hotline={hotline} />
      <p>{t('registration.sent.withdrawText', { no })}</p>
      <div className={css['buttons']}>
        <Button look="refuse" busy={isBusy} onClick={() => void withdraw()}>
          {t('registration.sent.withdraw')}
        </Button>
        <Button look="second" onClick={onClose}>
          {t('registration.sent.withdrawKeep')}
        </Button>
      </div>
    </Sheet>
  )
}
