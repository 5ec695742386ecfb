import { sheetTokenOf } from '#domain/units/sheet-token.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { NewSheet } from './pile-store.ts'
import type { PrintedMember } from './pile-views.ts'

/** A sheet of a pile. Its token follows, by a key that never leaves the server, from the pile and the row: whoever holds one sheet cannot
 *  make another, and two sheets of one member are two. */
export function newSheet(
  ctx: Ctx,
  pile: { readonly id: string; readonly code: string },
  printed: PrintedMember & { readonly position: number },
): NewSheet {
  const id = ctx.newId()
  return { ...printed, id, token: sheetTokenOf(pile.code, ctx.vault.index('unit_sheet', `${pile.id}|${id}`)) }
}
