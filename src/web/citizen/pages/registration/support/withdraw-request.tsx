import { useState } from 'react'
import type { SupportTracking } from '#contract/support.ts'
import { TRANSITIONS } from '#domain/review/transitions.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../../t.ts'
import { RefusalNote } from '../refusal-note.tsx'
import css from '../registration.module.css'

interface WithdrawRequestProps {
  readonly request: SupportTracking
  readonly ticket: string
  readonly hotline: string
  readonly onRequest: (request: SupportTracking) => void
}

/** Takes the request back, after asking once more; nothing when it is answered. */
export const WithdrawRequest = ({ request, ticket, hotline, onRequest }: WithdrawRequestProps) => {
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const withdraw = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      onRequest(await call('withdrawSupportRequest', { body: { ticket } }))
      setOpen(false)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  if (!TRANSITIONS.support[request.state].withdraw) return null
  return (
    <>
      <Button look="second" small onClick={() => setOpen(true)}>
        {t('support.withdraw')}
      </Button>
      <Sheet open={isOpen} title={t('support.withdrawTitle')} onClose={() => setOpen(false)}>
        <RefusalNote problem={problem} hotline={hotline} />
        <p>{t('support.withdrawText', { no: request.no })}</p>
        <div className={css['buttons']}>
          <Button look="refuse" busy={isBusy} onClick={() => void withdraw()}>
            {t('support.withdraw')}
          </Button>
          <Button look="second" onClick={() => setOpen(false)}>
            {t('support.withdrawKeep')}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
