import { bandsOf, isTelling, underPad } from '#domain/kernel/picture-print.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { requiredPhotos, type Declaration } from '#domain/registration/declaration.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { kindOf } from '#domain/registration/kinds.ts'
import type { Policies } from '#domain/kernel/policy.ts'
import { createHash } from 'node:crypto'
import type { Ctx } from '#server/platform/context.ts'
import { printOfPicture, type Picture } from '#server/platform/pictures.ts'
import { caseState } from '../review/index.ts'
import { askedOf, refuseOtherPhoto } from './correction.ts'
import { idOf, ownFolder, readOwnFolder, refuseWhenOver, type RegistrationDeps } from './dossier.ts'
import { isIdentityConfirmed } from './identity-check.ts'
import {
  deletePhotos,
  findOwnPhoto,
  forgetRemovals,
  hasPhotoLike,
  listOwnPhotos,
  noteRemoval,
  replacePhoto,
  settlePhotos,
} from './photo-store.ts'
import { refuseWhenSent } from './start.ts'
import { listPhotos, type RegistrationRow } from './store.ts'
import { deleteUploads, lockUploadOfKind, lockUploadsOf } from './upload-store.ts'

const FILE_PLACE = 'registration_photo.file'
const MAX_EDGE_PX = 1600
export const PHOTO_EDGE = MAX_EDGE_PX

/** What holds the photos of the acting browser, locked, when they may still be changed. @throws REGISTRATION_ALREADY_SENT */
export async function changeableRegistration(ctx: Ctx): Promise<RegistrationRow> {
  const row = await ownFolder(ctx)
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  return row
}

/** Photos of a returned dossier wait until the correction is proven, and officers see the ones before. */
const isCorrection = (row: RegistrationRow): boolean => row.caseFileId !== null

/** Where a sealed file lies. Its name says nothing. */
export const fileKeyOf = (row: { readonly id: string }, id: string): string => `registration/${row.id.slice(-2)}/${id}`

/** Equal for equal pictures of one registration; says nothing else, and nothing across registrations. */
const contentOf = (ctx: Ctx, row: { readonly id: string }, { jpeg }: Pick<Picture, 'jpeg'>): Buffer =>
  ctx.vault.index('photo', `${row.id}:${createHash('sha256').update(jpeg).digest('hex')}`)

/** Whether this very picture is the one that the officer has seen and wants another one of. */
export async function isPhotoSeen(ctx: Ctx, row: RegistrationRow, kind: PhotoKind, picture: Picture): Promise<boolean> {
  const asked = await askedOf(ctx, row)
  return (
    asked?.items.some(item => item === kind) === true && hasPhotoLike(ctx.tx, row.id, { kind, contentIndex: contentOf(ctx, row, picture) })
  )
}

/** Stores a prepared picture in the place of the one of its kind. The file is on the disk before its row exists; a file whose row
 *  never came is swept. */
export async function putPhoto(ctx: Ctx, deps: RegistrationDeps, row: RegistrationRow, kind: PhotoKind, picture: Picture): Promise<Uuid> {
  const id = ctx.newId()
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  const sealed = key.seal(FILE_PLACE, id, picture.jpeg)
  const fileKey = fileKeyOf(row, id)
  await deps.files.put(fileKey, sealed)
  const photo = { id, kind, fileKey, width: picture.width, height: picture.height, sizeBytes: picture.jpeg.length, createdAt: ctx.now }
  const contents = { contentIndex: contentOf(ctx, row, picture), ...printsOf(ctx, picture) }
  const fileSha256 = createHash('sha256').update(sealed).digest()
  await deleteFiles(
    ctx,
    await replacePhoto(ctx.tx, { ...photo, ...contents, registrationId: row.id, fileSha256, pending: isCorrection(row) }),
  )
  return id
}

/** Puts photos that were sent with one registration into another one, sealed under its own key. The files are read in the transaction,
 *  which has found out only now where they belong; one that is gone has to be taken again. */
export async function carryPhotos(
  ctx: Ctx,
  deps: RegistrationDeps,
  { from, to, kinds }: { readonly from: RegistrationRow; readonly to: RegistrationRow; readonly kinds: readonly PhotoKind[] },
): Promise<void> {
  for (const photo of await listPhotos(ctx.tx, from.id)) {
    const open = kinds.includes(photo.kind) ? await photoOpener(ctx, deps, idOf(from), photo) : undefined
    const jpeg = await open?.().catch(() => undefined)
    const picture = jpeg && { jpeg, width: photo.width, height: photo.height, print: await printOfPicture(jpeg) }
    // The one that the officer wants another of is asked for again.
    if (picture && !(await isPhotoSeen(ctx, to, photo.kind, picture))) await putPhoto(ctx, deps, to, photo.kind, picture)
  }
}

/** By what the same picture is found in other dossiers: the keyed digest of its bytes, and a print of what it shows, under a pad. */
function printsOf(ctx: Ctx, picture: Picture) {
  const pictureIndex = ctx.vault.index('picture', createHash('sha256').update(picture.jpeg).digest('hex'))
  if (!isTelling(picture.print)) return { pictureIndex }
  const print = underPad(picture.print, ctx.vault.index('photo_print', 'pad'))
  return { pictureIndex, print: Buffer.from(print), bands: [...bandsOf(print)] }
}

export async function removePhoto(ctx: Ctx, kind: PhotoKind): Promise<void> {
  const row = await changeableRegistration(ctx)
  await refuseOtherPhoto(ctx, row, kind)
  const upload = await lockUploadOfKind(ctx.tx, row.id, kind)
  if (upload) await deleteFiles(ctx, await deleteUploads(ctx.tx, [upload.id]))
  await deleteFiles(ctx, await deletePhotos(ctx.tx, row.id, { kinds: [kind], pending: isCorrection(row) }))
  if (isCorrection(row)) await noteRemoval(ctx.tx, row.id, kind)
}

/** The declaration is proven: the photos of a correction take the place of the dossier's, and what was on its way is not waited for. */
export async function settlePhotosOf(ctx: Ctx, registrationId: string): Promise<void> {
  await deleteFiles(ctx, await deleteUploads(ctx.tx, await lockUploadsOf(ctx.tx, registrationId)))
  const removed = await forgetRemovals(ctx.tx, registrationId)
  const waiting = (await listOwnPhotos(ctx.tx, registrationId)).filter(photo => photo.pending).map(photo => photo.kind)
  await deleteFiles(ctx, await deletePhotos(ctx.tx, registrationId, { kinds: [...removed, ...waiting], pending: false }))
  await settlePhotos(ctx.tx, registrationId)
}

/** The correction will never come: nothing of it is kept. */
export async function forgetCorrectedPhotos(ctx: Ctx, registrationId: string): Promise<void> {
  // Uploads first, as a photo that is being stored does.
  await deleteFiles(ctx, await deleteUploads(ctx.tx, await lockUploadsOf(ctx.tx, registrationId)))
  await deleteFiles(ctx, await deletePhotos(ctx.tx, registrationId, { pending: true }))
  await forgetRemovals(ctx.tx, registrationId)
}

/** Promises to delete files that no row names any more. */
export async function deleteFiles(ctx: Ctx, keys: readonly string[]): Promise<void> {
  if (keys.length) await ctx.enqueue('delete_files', { keys })
}

/** A way to open a photo after the transaction; undefined when there is none. */
export async function photoOpener(
  ctx: Ctx,
  deps: Pick<RegistrationDeps, 'files'>,
  registrationId: Uuid,
  photo: { readonly id: string; readonly fileKey: string } | undefined,
) {
  if (!photo) return undefined
  const key = await ctx.vault.keyOf(ctx.tx, registrationId)
  return async (): Promise<Uint8Array> => key.open(FILE_PLACE, photo.id, await deps.files.get(photo.fileKey))
}

export async function ownPhoto(ctx: Ctx, deps: RegistrationDeps, kind: PhotoKind): Promise<() => Promise<Uint8Array>> {
  const row = await readOwnFolder(ctx)
  await refuseWhenOver(ctx, row)
  const open = await photoOpener(ctx, deps, idOf(row), await findOwnPhoto(ctx.tx, row.id, kind))
  if (!open) throw new Problem('NOT_FOUND')
  return open
}

/** Photos of the paper are not needed when the population database has confirmed exactly what is declared and the policy says so.
 *  @throws REGISTRATION_PHOTOS_MISSING naming each photo that this declaration still needs */
export async function refuseWithoutPhotos(ctx: Ctx, row: RegistrationRow, declaration: Declaration, policies: Policies): Promise<void> {
  const have = new Set((await listOwnPhotos(ctx.tx, row.id)).map(photo => photo.kind))
  const identityConfirmed = !policies.identityPhotosWhenConfirmed && (await isIdentityConfirmed(ctx, row, declaration))
  const needed = requiredPhotos(declaration.personalId, {
    portraitRequired: policies.portraitRequired,
    identityConfirmed,
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
