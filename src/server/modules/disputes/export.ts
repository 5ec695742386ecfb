import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findAccountOfParticipant } from '../accounts/index.ts'
import { presentDispute } from './present.ts'
import { NOTHING } from './report.ts'
import { listOfGuardian, listOfPerson, type DisputeRow } from './store.ts'

/** What is reported as wrong in a person's record, with its case file and answer. Of what the person has reported for a child only that there
 *  is a case: the rest is in the child's record. */
export async function exportDisputes(ctx: Ctx, participantId: Uuid): Promise<PersonalData['disputes']> {
  const accountId = ((await findAccountOfParticipant(ctx.tx, participantId))?.id ?? participantId) as Uuid
  const exported: PersonalData['disputes'] = []
  const add = async (row: DisputeRow, forChild: boolean): Promise<void> => {
    const shown = await presentDispute(ctx, row, { accountId, linkId: null })
    const { no, agency, state, submittedAt, decidedAt, about, reason, words, reasons, note } = shown
    const content = forChild
      ? { about: NOTHING, reason: null, words: '', reasons: [], note: null }
      : { about, reason, words, reasons, note }
    exported.push({ no, agency: agency.name, state, submittedAt, decidedAt, forChild, ...content })
  }
  for (const row of await listOfPerson(ctx.tx, participantId, 1_000)) await add(row, false)
  for (const row of await listOfGuardian(ctx.tx, participantId, 1_000)) await add(row, true)
  return exported
}
