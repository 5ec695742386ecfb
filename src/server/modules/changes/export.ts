import type { PersonalData } from '#contract/export.ts'
import { CHANGE_ITEMS, changeState } from '#domain/changes/change.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getAgency } from '../directory/index.ts'
import { caseTrack } from '../review/index.ts'
import type { Papers } from './papers.ts'
import { idOf, lineOf, openChange } from './request.ts'
import { listChangesOf, type ChangeRow } from './store.ts'

type ExportedChange = PersonalData['changes'][number]

interface ExportedChanges {
  readonly changes: ExportedChange[]
  /** Opened after the transaction, as the slow part. */
  readonly photos: readonly { readonly name: string; readonly open: () => Promise<Uint8Array> }[]
}

/** What a person asked to have changed, with both values, the case file of each, and the photos of its papers. */
export async function exportChanges(ctx: Ctx, papers: Pick<Papers, 'photos'>, participantId: Uuid): Promise<ExportedChanges> {
  const exported: ExportedChange[] = []
  const photos: ExportedChanges['photos'][number][] = []
  for (const row of await listChangesOf(ctx.tx, participantId)) {
    const own = row.aboutPerson ? await papers.photos(ctx, idOf(row)) : []
    const named = own.map(({ kind, open }) => ({ name: `photos/change-${exported.length + 1}/${kind}.jpg`, open }))
    photos.push(...named)
    const file = row.caseFileId === null ? null : await fileOf(ctx, row.caseFileId as Uuid)
    exported.push({
      askedAt: row.createdAt.toISOString(),
      state: changeState(row, file?.state ?? null),
      items: await itemsOfChange(ctx, row),
      takesEffectAt: row.takesEffectAt?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
      file,
      photos: named.map(({ name }) => name),
    })
  }
  return { changes: exported, photos }
}

/** Each item of which something was there or asked for. */
async function itemsOfChange(ctx: Ctx, row: ChangeRow): Promise<ExportedChange['items']> {
  const { asked, before } = await openChange(ctx, row)
  const wanted = { ...asked, address: asked.street === '' ? '' : await lineOf(ctx, asked) }
  return CHANGE_ITEMS.flatMap(item => {
    const [from, to] = [before[item], wanted[item] || null]
    return from === null && to === null ? [] : [{ item, from, to }]
  })
}

async function fileOf(ctx: Ctx, id: Uuid) {
  const { no, state, submittedAt, decidedAt, agencyCode, events } = await caseTrack(ctx, id)
  const { name } = await getAgency(ctx.tx, agencyCode)
  const steps = events.map(({ action, state: to, at, reasons, note }) => ({ action, state: to, at, reasons: [...reasons], note }))
  return { no, agency: name, state, submittedAt: submittedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null, steps }
}
