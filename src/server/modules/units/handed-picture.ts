import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileStore } from '#server/platform/files.ts'
import { officerOf } from '../review/index.ts'
import { findHandedPicture, type HandedPicture } from './handover-store.ts'
import { recordPictureSeen } from './reads.ts'
import { PAGE_PLACE, THUMB_PLACE } from './scans.ts'

async function pictureOf(ctx: Ctx, id: string, number: number): Promise<HandedPicture> {
  const picture = await findHandedPicture(ctx.tx, officerOf(ctx).agencyCode, id, number)
  if (!picture) throw new Problem('NOT_FOUND')
  return picture
}

/** The picture of a sheet, to be read from its file after the transaction. Each look leaves a trace. @throws NOT_FOUND */
export async function handedPicture(ctx: Ctx, files: FileStore, id: string, number: number): Promise<() => Promise<Uint8Array>> {
  const { sheetId, pileId, pageId, fileKey } = await pictureOf(ctx, id, number)
  const key = await ctx.vault.keyOf(ctx.tx, pileId as Uuid)
  const look = { action: 'units.sheet_read', subjectKind: 'unit_sheet', subjectId: sheetId as Uuid } as const
  await recordPictureSeen(ctx, look, sheetId)
  return async () => key.open(PAGE_PLACE, pageId, await files.get(fileKey))
}

/** The small picture beside a name: too small to read anything but whether the frame is empty. Its trace is that of the opened list.
 *  @throws NOT_FOUND */
export async function handedThumb(ctx: Ctx, id: string, number: number): Promise<Uint8Array> {
  const { pileId, pageId, thumbSealed } = await pictureOf(ctx, id, number)
  if (!thumbSealed) throw new Problem('NOT_FOUND')
  return (await ctx.vault.keyOf(ctx.tx, pileId as Uuid)).open(THUMB_PLACE, pageId, thumbSealed)
}
