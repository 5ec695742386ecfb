import { createHash } from 'node:crypto'
import type { Photo } from '#contract/registration-declaration.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { refuseFinish } from '#domain/registration/upload.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Call } from '#server/platform/http/call.ts'
import { prepareStoredPicture, type Picture } from '#server/platform/pictures.ts'
import type { RegistrationDeps } from './dossier.ts'
import { getPhoto } from './photo-store.ts'
import { changeableRegistration, deleteFiles, isPhotoSeen, PHOTO_EDGE, putPhoto } from './photos.ts'
import { presentPhoto } from './present.ts'
import { declaredHash, dropUpload, ownUpload, PART_PLACE, refused } from './upload.ts'
import { finishUpload, listParts, lockUpload } from './upload-store.ts'

/** Makes the stored photo of what has arrived. Whatever is wrong with it is forgotten with all its parts; a busy server keeps them.
 *  Asked twice, also at the same time, the answer is the one photo.
 *  @throws UPLOAD_GONE · UPLOAD_INCOMPLETE · UPLOAD_DIFFERS · PHOTO_* · BUSY */
export async function finishPhoto(transact: Call['transact'], deps: RegistrationDeps, id: string): Promise<Photo> {
  const arrived = await transact(ctx => arrivedUpload(ctx, deps, id))
  if ('photo' in arrived) return arrived.photo
  const picture = await prepareStoredPicture(arrived.read, { maxEdge: PHOTO_EDGE }).catch((error: unknown) => error)
  if (isPicture(picture)) return transact(ctx => storePhoto(ctx, deps, id, picture))
  // Another finish may have been faster and taken the parts away.
  const again = await transact(ctx => arrivedUpload(ctx, deps, id))
  if ('photo' in again) return again.photo
  if (picture instanceof Problem && picture.code !== 'BUSY')
    await transact(async ctx => {
      await dropUpload(ctx, id)
      return picture
    })
  throw picture
}

const isPicture = (outcome: unknown): outcome is Picture => typeof outcome === 'object' && outcome !== null && 'jpeg' in outcome

/** The photo if it is stored already, else a way to read what has arrived after the transaction. */
async function arrivedUpload(
  ctx: Ctx,
  deps: RegistrationDeps,
  id: string,
): Promise<{ readonly photo: Photo } | { readonly read: () => Promise<Uint8Array> }> {
  const own = await ownUpload(ctx, id)
  const { upload, key } = own
  if (upload.photoId) return { photo: presentPhoto(await getPhoto(ctx.tx, upload.photoId)) }
  const refusal = refuseFinish(upload)
  if (refusal) throw refused(refusal, upload)
  const parts = await listParts(ctx.tx, id)
  const read = async (): Promise<Uint8Array> => {
    const opened: Buffer[] = []
    for (const part of parts) opened.push(key.open(PART_PLACE, part.id, await deps.files.get(part.fileKey)))
    const bytes = Buffer.concat(opened)
    if (createHash('sha256').update(bytes).digest('hex') !== declaredHash(own)) throw new Problem('UPLOAD_DIFFERS')
    return bytes
  }
  return { read }
}

/** @returns the photo; or PHOTO_SEEN, with the upload forgotten */
async function storePhoto(ctx: Ctx, deps: RegistrationDeps, id: string, picture: Picture): Promise<Photo | Problem> {
  const row = await changeableRegistration(ctx)
  const upload = await lockUpload(ctx.tx, row.id, id)
  if (!upload) throw new Problem('UPLOAD_GONE')
  if (!upload.photoId && (await isPhotoSeen(ctx, row, upload.kind as PhotoKind, picture))) {
    await dropUpload(ctx, id)
    return new Problem('PHOTO_SEEN')
  }
  const photoId = upload.photoId ?? (await putPhoto(ctx, deps, row, upload.kind as PhotoKind, picture))
  if (!upload.photoId) await deleteFiles(ctx, await finishUpload(ctx.tx, id, photoId))
  return presentPhoto(await getPhoto(ctx.tx, photoId))
}
