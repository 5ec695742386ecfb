import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { isPrinted } from './pile-views.ts'

/** Whether a unit has the number of this dossier on a signature sheet. It stays so after the sheet is done: paper is not forgotten. */
export const isOnSheet = (ctx: Ctx, caseFileId: Uuid): Promise<boolean> => isPrinted(ctx.tx, caseFileId)
