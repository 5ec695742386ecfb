import type { SupportTracking } from '#contract/support.ts'
import { TRANSITIONS } from '#domain/review/transitions.ts'
import { call } from '#web/shared/api/client.ts'
import { t } from '../../../t.ts'
import { WithdrawButton } from '../withdraw-button.tsx'

interface WithdrawRequestProps {
  readonly request: SupportTracking
  readonly ticket: string
  readonly hotline: string
  readonly onRequest: (request: SupportTracking) => void
}

/** Takes the request back, after asking once more; nothing when it is answered. */
export const WithdrawRequest = ({ request: { no, state }, ticket, hotline, onRequest }: WithdrawRequestProps) =>
  TRANSITIONS.support[state].withdraw ? (
    <WithdrawButton
      text={t('support.withdrawText', { no })}
      hotline={hotline}
      withdraw={async () => onRequest(await call('withdrawSupportRequest', { body: { ticket } }))}
    />
  ) : null
