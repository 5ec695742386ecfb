import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { requiredPhotos, type Declaration, type PhotoKind } from '#domain/registration/declaration.ts'
import { kindOf } from '#domain/registration/kinds.ts'
import type { Policies } from '#domain/kernel/policy.ts'
import { createHash } from 'node:crypto'
import type { Ctx } from '#server/platform/context.ts'
import type { Picture } from '#server/platform/pictures.ts'
import { caseState } from '../review/index.ts'
import { refuseOtherPhoto } from './correction.ts'
import { idOf, ownRegistration, readOwnRegistration, refuseWhenOver, type RegistrationDeps } from './dossier.ts'
import { refuseWhenSent } from './start.ts'
import { deletePhoto, findPhoto, listPhotos, replacePhoto } from './store.ts'

export const FILE_PLACE = 'registration_photo.file'
const MAX_EDGE_PX = 1600
export const PHOTO_EDGE = MAX_EDGE_PX

/** Stores a prepared picture in the place of the one of its kind. The file is on the disk before its row exists; a file whose row
 *  never came is swept. */
export async function putPhoto(ctx: Ctx, deps: RegistrationDeps, kind: PhotoKind, picture: Picture) {
  const row = await ownRegistration(ctx)
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  await refuseOtherPhoto(ctx, row, kind)
  const id = ctx.newId()
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  const sealed = key.seal(FILE_PLACE, id, picture.jpeg)
  const fileKey = `registration/${row.id.slice(-2)}/${id}`
  await deps.files.put(fileKey, sealed)
  const photo = { id, kind, fileKey, width: picture.width, height: picture.height, sizeBytes: picture.jpeg.length, createdAt: ctx.now }
  const before = await replacePhoto(ctx.tx, { ...photo, registrationId: row.id, fileSha256: createHash('sha256').update(sealed).digest() })
  if (before) await ctx.enqueue('delete_file', { key: before })
  return photo
}

export async function removePhoto(ctx: Ctx, kind: PhotoKind): Promise<void> {
  const row = await ownRegistration(ctx)
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  await refuseOtherPhoto(ctx, row, kind)
  const file = await deletePhoto(ctx.tx, row.id, kind)
  if (file) await ctx.enqueue('delete_file', { key: file })
}

/** A way to open a photo after the transaction; undefined when there is none. */
export async function photoOpener(
  ctx: Ctx,
  deps: RegistrationDeps,
  registrationId: Uuid,
  photo: { readonly id: string; readonly fileKey: string } | undefined,
) {
  if (!photo) return undefined
  const key = await ctx.vault.keyOf(ctx.tx, registrationId)
  return async (): Promise<Uint8Array> => key.open(FILE_PLACE, photo.id, await deps.files.get(photo.fileKey))
}

export async function ownPhoto(ctx: Ctx, deps: RegistrationDeps, kind: PhotoKind): Promise<() => Promise<Uint8Array>> {
  const row = await readOwnRegistration(ctx)
  await refuseWhenOver(ctx, row)
  const open = await photoOpener(ctx, deps, idOf(row), await findPhoto(ctx.tx, row.id, kind))
  if (!open) throw new Problem('NOT_FOUND')
  return open
}

/** @throws REGISTRATION_PHOTOS_MISSING naming each photo that this declaration still needs */
export async function refuseWithoutPhotos(ctx: Ctx, registrationId: string, declaration: Declaration, policies: Policies): Promise<void> {
  const have = new Set((await listPhotos(ctx.tx, registrationId)).map(photo => photo.kind))
  const needed = requiredPhotos(declaration.personalId, {
    portraitRequired: policies.portraitRequired,
    identityConfirmed: false,
    kind: kindOf(declaration),
  })
  const missing = needed.filter(kind => !have.has(kind))
  if (missing.length)
    throw new Problem(
      'REGISTRATION_PHOTOS_MISSING',
      {},
      missing.map(kind => ({ field: `photos.${kind}`, code: 'PHOTO_REQUIRED' as const })),
    )
}
