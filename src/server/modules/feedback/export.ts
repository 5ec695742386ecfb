import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { presentFeedback } from './present.ts'
import { listOfPerson } from './store.ts'

/** What a person has told of the service while signed in, with its case file and answer. */
export async function exportFeedback(ctx: Ctx, participantId: Uuid): Promise<PersonalData['feedback']> {
  const exported: PersonalData['feedback'] = []
  for (const row of await listOfPerson(ctx.tx, participantId, 1_000)) {
    const { no, agency, state, submittedAt, decidedAt, subject, about, officer, words, again, events } = await presentFeedback(ctx, row)
    const answers = events.flatMap(({ note }) => (note === null ? [] : [note]))
    exported.push({ no, agency: agency.name, about: about.name, state, submittedAt, decidedAt, subject, officer, words, again, answers })
  }
  return exported
}
