import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listCardsOf } from './views.ts'

/** Every health-insurance card of a person, for the person. */
export const exportCards = (ctx: Ctx, participantId: Uuid): Promise<PersonalData['cards']> => listCardsOf(ctx.tx, participantId)
