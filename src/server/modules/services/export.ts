import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { presentRequest } from './present.ts'
import { listOfPerson } from './store.ts'

/** What a person has asked of an agency by a procedure, with its case file and result. */
export async function exportServices(ctx: Ctx, participantId: Uuid): Promise<PersonalData['services']> {
  const exported: PersonalData['services'] = []
  for (const row of await listOfPerson(ctx.tx, participantId, 1_000)) {
    const { no, agency, state, submittedAt, decidedAt, procedure, entries, onFile, events } = await presentRequest(ctx, row)
    const notes = events.flatMap(({ note }) => (note === null ? [] : [note]))
    exported.push({ no, agency: agency.name, procedure, state, submittedAt, decidedAt, entries, onFile, notes })
  }
  return exported
}
