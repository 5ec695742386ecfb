import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listPeriodsOf } from './views.ts'

/** Every contribution period of a person in all funds, for the person. */
export const exportContributions = (ctx: Ctx, participantId: Uuid): Promise<PersonalData['contributions']> =>
  listPeriodsOf(ctx.tx, participantId)
