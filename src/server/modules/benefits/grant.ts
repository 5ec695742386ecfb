import type { Uuid } from '#domain/kernel/ids.ts'
import type { GivenBenefit, Grant } from '#domain/services/claim.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { insertBenefit, listGiven } from './store.ts'

/** Every benefit on somebody's record, as claims need it. */
export const givenBenefits = (ctx: Ctx, participantId: Uuid): Promise<readonly GivenBenefit[]> => listGiven(ctx.tx, participantId)

interface Granted {
  readonly grant: Grant
  readonly agencyCode: string
  /** Number of the case file: it is the number of the decision too. */
  readonly decisionNo: string
  readonly method: 'account' | 'cash'
  /** Bank with the last figures of the account, or place of payment. */
  readonly place: string
}

/** Puts a granted claim on the record: decided today, the money on its way or paid from its first day on. */
export async function grantBenefit(ctx: Ctx, participantId: Uuid, { grant, ...decision }: Granted): Promise<void> {
  const id = ctx.newId()
  await insertBenefit(ctx.tx, { participantId, id, ...grant, ...decision, decidedOn: ctx.today, stateSince: ctx.today })
  await recordAudit(ctx, { action: 'benefits.grant', subjectKind: 'benefit', subjectId: id })
}
