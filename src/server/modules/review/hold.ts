import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { lockCaseFile } from './store.ts'

/** Holds a file until the commit, for whoever will move it and locks rows of its capability before: decisions hold the file first and
 *  those rows second, so must everybody. */
export async function holdCaseFile(ctx: Ctx, id: Uuid): Promise<void> {
  await lockCaseFile(ctx.tx, id)
}
