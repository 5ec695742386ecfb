import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { openVisits } from './read.ts'
import { visitsOf } from './views.ts'

/** Every visit of a person with all that was reported of it, newest first, for the person. */
export async function exportVisits({ tx, vault }: Ctx, participantId: Uuid): Promise<PersonalData['visits']> {
  const { book, visits } = await visitsOf(tx, participantId)
  if (!book) return []
  return openVisits(tx, await vault.keyOf(tx, book.id as Uuid), visits)
}
