import type { PersonalData } from '#contract/export.ts'
import { CHANGE_ITEMS, changeState } from '#domain/changes/change.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getAgency } from '../directory/index.ts'
import { caseTrack } from '../review/index.ts'
import { lineOf, openChange } from './request.ts'
import { listChangesOf, type ChangeRow } from './store.ts'

type ExportedChange = PersonalData['changes'][number]

/** What a person asked to have changed, with both values and the case file of each. */
export async function exportChanges(ctx: Ctx, participantId: Uuid): Promise<ExportedChange[]> {
  const exported: ExportedChange[] = []
  for (const row of await listChangesOf(ctx.tx, participantId)) {
    const file = row.caseFileId === null ? null : await fileOf(ctx, row.caseFileId as Uuid)
    exported.push({
      askedAt: row.createdAt.toISOString(),
      state: changeState(row, file?.state ?? null),
      items: await itemsOfChange(ctx, row),
      takesEffectAt: row.takesEffectAt?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
      file,
    })
  }
  return exported
}

/** Each item of which something was there or asked for. */
async function itemsOfChange(ctx: Ctx, row: ChangeRow): Promise<ExportedChange['items']> {
  const { asked, before } = await openChange(ctx, row)
  const wanted = { phone: asked.phone, email: asked.email, address: asked.street === '' ? '' : await lineOf(ctx, asked) }
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
