import type { registrationUploads } from '#contract/registration-uploads.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import type { RegistrationDeps } from './dossier.ts'
import { finishPhoto } from './finish-upload.ts'
import { countBytes, refuseWithoutSpace } from './upload-limits.ts'
import { addPart, ownUpload, presentUpload, sealPart, startUpload } from './upload.ts'

export const uploadRoutes = (deps: RegistrationDeps): Handlers<typeof registrationUploads> => ({
  startPhotoUpload: (call, { body }) =>
    told(
      call,
      call.transact(async ctx => {
        await refuseWithoutSpace(deps.files)
        return presentUpload(ctx, await startUpload(ctx, body))
      }),
    ),
  getPhotoUpload: (call, { params }) =>
    told(
      call,
      call.transact(async ctx => presentUpload(ctx, (await ownUpload(ctx, params.id)).upload)),
    ),
  addPhotoPart: async (call, { params, headers, file }) => {
    const offset = headers['upload-offset']
    const { part, sealed } = await call.transact(async ctx => {
      await refuseWithoutSpace(deps.files)
      await countBytes(ctx, file.length)
      return sealPart(ctx, { uploadId: params.id, offset, bytes: file })
    })
    if (file.length === 0) return tell(call, offset)
    // The file is written between the transactions; one whose row never comes is swept.
    await deps.files.put(part.fileKey, sealed)
    const received = await call
      .transact(ctx => addPart(ctx, part))
      .catch(async (error: unknown) => {
        if (error instanceof Problem) await deps.files.delete(part.fileKey)
        throw error
      })
    tell(call, received)
  },
  finishPhotoUpload: (call, { params }) => finishPhoto(call.transact, deps, params.id),
})

/** The headers by which any client of tus 1.0 goes on. */
function tell(call: Call, offset: number, length?: number): undefined {
  call.setHeader('tus-resumable', '1.0.0')
  call.setHeader('upload-offset', String(offset))
  if (length !== undefined) call.setHeader('upload-length', String(length))
}

async function told<T extends { readonly offset: number; readonly length: number }>(call: Call, asking: Promise<T>): Promise<T> {
  const upload = await asking
  tell(call, upload.offset, upload.length)
  return upload
}
