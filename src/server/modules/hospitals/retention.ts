import type { Forget } from '#server/platform/retention.ts'
import { deleteOldFiles, deleteOldSerials } from './store.ts'
import { deleteOldWaiting } from './waiting-store.ts'

const forgetWaiting: Forget = async (ctx, before, atMost) => {
  const gone = await deleteOldWaiting(ctx.tx, before, atMost)
  await ctx.vault.destroy(ctx.tx, gone)
  return gone.length
}
/** The end of each file is in the trail by itself. */
const forgetFiles: Forget = (ctx, before, atMost) => deleteOldFiles(ctx.tx, before, atMost)
const forgetSerials: Forget = (ctx, before, atMost) => deleteOldSerials(ctx.tx, before, atMost)

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const hospitalRetention = {
  hospital_waiting: forgetWaiting,
  hospital_files: forgetFiles,
  hospital_serials: forgetSerials,
} as const
