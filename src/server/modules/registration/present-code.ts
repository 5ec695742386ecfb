import type { OtpSent } from '#contract/one-time-code.ts'
import type { Ctx } from '#server/platform/context.ts'
import { presentFlow, presentOnly, type OtpContact } from '../accounts/index.ts'
import { caseState } from '../review/index.ts'
import { waitingDeclaration } from './dossier.ts'
import { policiesFor } from './filed-under.ts'
import { codeChannels, declaredContacts } from './send.ts'
import type { RegistrationRow } from './store.ts'

/** The codes on their way for a declaration. Null when there is nothing to prove: not sent yet, or the code was used. */
export async function presentOtp(ctx: Ctx, row: RegistrationRow): Promise<OtpSent | null> {
  if (row.caseFileId && (await caseState(ctx.tx, row.caseFileId)) !== 'returned') return null
  const declaration = await waitingDeclaration(ctx, row)
  if (!declaration || !row.otpFlowId) return null
  const { otpPauseS } = await policiesFor(ctx, row)
  const channels = await codeChannels(ctx, row, declaration)
  return presentFlow(ctx, row.otpFlowId, { contacts: declaredContacts(ctx, declaration), channels, pauseS: otpPauseS })
}

/** The codes on their way to the one contact of a flow. */
export async function presentSent(ctx: Ctx, row: RegistrationRow, contact: OtpContact): Promise<OtpSent> {
  const { otpPauseS } = await policiesFor(ctx, row)
  return presentOnly(ctx, row.earlierFlowId ?? '', contact, otpPauseS)
}
