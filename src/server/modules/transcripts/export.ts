import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { presentTranscript } from './present.ts'
import { looksOf, printedOf } from './read.ts'
import { listOfPerson } from './views.ts'

/** Transcripts that a person has issued, for the person: without their codes, which would open them to whoever finds the copy. */
export async function exportTranscripts(ctx: Ctx, participantId: Uuid): Promise<PersonalData['transcripts']> {
  const key = await ctx.vault.keyOf(ctx.tx, participantId)
  return (await listOfPerson(ctx.tx, participantId)).map(row => {
    const {
      id: _id,
      code: _code,
      version: _version,
      file: _file,
      ...told
    } = presentTranscript(row, {
      printed: printedOf(key, row),
      looks: looksOf(row),
      now: ctx.now,
    })
    return told
  })
}
