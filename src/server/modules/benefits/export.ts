import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { presentBenefits } from './present.ts'
import { benefitsOf } from './views.ts'

/** Everything that a person was given, newest first, for the person. */
export const exportBenefits = async (ctx: Ctx, participantId: Uuid): Promise<PersonalData['benefits']> =>
  presentBenefits(await benefitsOf(ctx.tx, participantId))
