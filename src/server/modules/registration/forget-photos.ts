import type { Uuid } from '#domain/kernel/ids.ts'
import type { Forget } from '#server/platform/retention.ts'
import { recordAudits } from '../audit/index.ts'
import { deletePhotosOf, listWithOldPhotos } from './photo-store.ts'
import { deleteFiles } from './photos.ts'

/** Forgets the photos of dossiers that were rejected or withdrawn long ago, with a trace for each dossier; a job deletes the files. */
const forgetPhotos: Forget = async (ctx, before, limit) => {
  const ids = await listWithOldPhotos(ctx.tx, before, limit)
  if (ids.length === 0) return 0
  await deleteFiles(ctx, await deletePhotosOf(ctx.tx, ids))
  await recordAudits(
    ctx,
    ids.map(id => ({ action: 'registration.forget_photos', subjectKind: 'registration', subjectId: id as Uuid })),
  )
  return ids.length
}

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const registrationRetention = { ended_photos: forgetPhotos } as const
