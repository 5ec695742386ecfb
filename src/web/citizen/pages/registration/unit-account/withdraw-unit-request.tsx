import type { UnitAccountTracking } from '#contract/unit-accounts.ts'
import { TRANSITIONS } from '#domain/review/transitions.ts'
import { call } from '#web/shared/api/client.ts'
import { WithdrawButton } from '../withdraw-button.tsx'
import { t } from '../../../t.ts'

interface WithdrawUnitRequestProps {
  readonly request: UnitAccountTracking
  readonly ticket: string
  readonly hotline: string
  readonly onRequest: (request: UnitAccountTracking) => void
}

/** Takes the request back, after asking once more; nothing when it is decided. */
export const WithdrawUnitRequest = ({ request: { no, state }, ticket, hotline, onRequest }: WithdrawUnitRequestProps) =>
  TRANSITIONS.unit_account[state].withdraw ? (
    <WithdrawButton
      text={t('support.withdrawText', { no })}
      hotline={hotline}
      withdraw={async () => onRequest(await call('withdrawUnitAccountRequest', { body: { ticket } }))}
    />
  ) : null
