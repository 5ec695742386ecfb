import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findAccountOfParticipant } from '../accounts/index.ts'
import { presentRequest } from './present.ts'
import { listForChildren, listOfPerson, type RequestRow } from './store.ts'

/** What a person has asked of an agency by a procedure, with its case file and result. Of what the person has asked for a child only that there
 *  is a case: the rest is in the child's record. */
export async function exportServices(ctx: Ctx, participantId: Uuid): Promise<PersonalData['services']> {
  const accountId = ((await findAccountOfParticipant(ctx.tx, participantId))?.id ?? participantId) as Uuid
  const exported: PersonalData['services'] = []
  const add = async (row: RequestRow, forChild: boolean): Promise<void> => {
    const shown = await presentRequest(ctx, row, { accountId, recordOf: participantId, guardian: null })
    const { no, agency, state, submittedAt, decidedAt, procedure, entries, onFile, events } = shown
    const notes = events.flatMap(({ note }) => (note === null ? [] : [note]))
    const content = forChild ? { entries: [], onFile: [], notes: [] } : { entries, onFile, notes }
    exported.push({ no, agency: agency.name, procedure, state, submittedAt, decidedAt, forChild, ...content })
  }
  for (const row of await listOfPerson(ctx.tx, participantId, 1_000)) await add(row, false)
  for (const row of await listForChildren(ctx.tx, accountId, 1_000)) await add(row, true)
  return exported
}
