import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { presentDispute } from './present.ts'
import { listOfPerson } from './store.ts'

/** What a person has reported as wrong, with its case file and answer. */
export async function exportDisputes(ctx: Ctx, participantId: Uuid): Promise<PersonalData['disputes']> {
  const exported: PersonalData['disputes'] = []
  for (const row of await listOfPerson(ctx.tx, participantId, 1_000)) {
    const { no, agency, state, submittedAt, decidedAt, about, words, reasons, note } = await presentDispute(ctx, row)
    exported.push({ no, agency: agency.name, state, submittedAt, decidedAt, about, words, reasons, note })
  }
  return exported
}
