import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listMovementsOf, listPeriodsOf } from './views.ts'

/** Every contribution period of a person in all funds, for the person. */
export const exportContributions = (ctx: Ctx, participantId: Uuid): Promise<PersonalData['contributions']> =>
  listPeriodsOf(ctx.tx, participantId)

/** What units have declared about a person: joined, left, absences. */
export const exportMovements = (ctx: Ctx, participantId: Uuid): Promise<PersonalData['movements']> => listMovementsOf(ctx.tx, participantId)
