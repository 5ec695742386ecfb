import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { PhotosAlong } from '../review/index.ts'
import { presentFeedback } from './present.ts'
import { listOfPerson } from './store.ts'

interface ExportedFeedback {
  readonly feedback: PersonalData['feedback']
  /** Opened after the transaction, as the slow part. */
  readonly photos: readonly { readonly name: string; readonly open: () => Promise<Uint8Array> }[]
}

/** What a person has told of the service while signed in, with its case file, pictures and answer. */
export async function exportFeedback(ctx: Ctx, pictures: PhotosAlong, participantId: Uuid): Promise<ExportedFeedback> {
  const exported: PersonalData['feedback'] = []
  const photos: ExportedFeedback['photos'][number][] = []
  for (const row of await listOfPerson(ctx.tx, participantId, 1_000)) {
    const { no, agency, state, submittedAt, decidedAt, subject, about, officer, words, again, events } = await presentFeedback(
      ctx,
      { pictures },
      row,
    )
    const answers = events.flatMap(({ note }) => (note === null ? [] : [note]))
    const own = row.contentSealed === null ? [] : await pictures.photos(ctx, row.id as Uuid)
    const named = own.map(({ kind, open }) => ({ name: `photos/feedback-${exported.length + 1}/${kind}.jpg`, open }))
    photos.push(...named)
    const told = { subject, officer, words, again, answers, photos: named.map(({ name }) => name) }
    exported.push({ no, agency: agency.name, about: about.name, state, submittedAt, decidedAt, ...told })
  }
  return { feedback: exported, photos }
}
