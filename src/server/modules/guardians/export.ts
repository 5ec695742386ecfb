import type { PersonalData } from '#contract/export.ts'
import { instantInVietnam, type PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listLinksOf } from './views.ts'

/** For whom a person is guardian and who is theirs, without a name: those are other people's data. */
export async function exportGuardianship(ctx: Ctx, participantId: Uuid): Promise<PersonalData['guardianship']> {
  const links = await listLinksOf(ctx.tx, participantId)
  return links.map(({ role, relation, createdAt, endedAt, adultOn }) => ({
    role,
    relation,
    from: createdAt.toISOString(),
    until: (endedAt ?? grownUp(adultOn, ctx.today))?.toISOString() ?? null,
  }))
}

const grownUp = (adultOn: PlainDate, today: PlainDate): Date | null => (adultOn <= today ? instantInVietnam(adultOn) : null)
