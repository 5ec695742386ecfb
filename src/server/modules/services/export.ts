import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findAccountOfParticipant } from '../accounts/index.ts'
import type { PhotosAlong } from '../review/index.ts'
import { presentRequest } from './present.ts'
import { listForChildren, listOfPerson, type RequestRow } from './store.ts'

interface ExportedServices {
  readonly services: PersonalData['services']
  /** Opened after the transaction, as the slow part. */
  readonly photos: readonly { readonly name: string; readonly open: () => Promise<Uint8Array> }[]
}

/** What a person has asked of an agency by a procedure, with its case file, papers and result. Of what the person has asked for a child only that there
 *  is a case: the rest is in the child's record. */
export async function exportServices(ctx: Ctx, papers: Pick<PhotosAlong, 'photos'>, participantId: Uuid): Promise<ExportedServices> {
  const accountId = ((await findAccountOfParticipant(ctx.tx, participantId))?.id ?? participantId) as Uuid
  const exported: PersonalData['services'] = []
  const photos: ExportedServices['photos'][number][] = []
  const add = async (row: RequestRow, forChild: boolean): Promise<void> => {
    const shown = await presentRequest(ctx, row, { accountId, recordOf: participantId, guardian: null })
    const { no, agency, state, submittedAt, decidedAt, procedure, entries, onFile, events } = shown
    const notes = events.flatMap(({ note }) => (note === null ? [] : [note]))
    const content = forChild ? { entries: [], onFile: [], notes: [] } : { entries, onFile, notes }
    const own = forChild || row.contentSealed === null ? [] : await papers.photos(ctx, row.id as Uuid)
    const named = own.map(({ kind, open }) => ({ name: `photos/service-${exported.length + 1}/${kind}.jpg`, open }))
    photos.push(...named)
    const names = named.map(({ name }) => name)
    exported.push({ no, agency: agency.name, procedure, state, submittedAt, decidedAt, forChild, ...content, photos: names })
  }
  for (const row of await listOfPerson(ctx.tx, participantId, 1_000)) await add(row, false)
  for (const row of await listForChildren(ctx.tx, accountId, 1_000)) await add(row, true)
  return { services: exported, photos }
}
