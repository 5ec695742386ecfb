import type { Upload } from '#contract/registration-uploads.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { DECLARATION_PHOTOS, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import { MAX_PHOTO_BYTES, refuseLength, refusePart, UPLOAD_HOURS, type UploadRefusal } from '#domain/registration/upload.ts'
import type { Ctx } from '#server/platform/context.ts'
import { refusedKind } from '#server/platform/pictures.ts'
import { caseState } from '../review/index.ts'
import { idOf, readOwnFolder } from './dossier.ts'
import { getPhoto } from './photo-store.ts'
import { refuseOtherPhoto } from './correction.ts'
import { changeableRegistration, deleteFiles, fileKeyOf } from './photos.ts'
import { presentPhoto } from './present.ts'
import { refuseWhenSent } from './start.ts'
import type { RegistrationRow } from './store.ts'
import {
  deleteUploads,
  extendUpload,
  findUpload,
  insertPart,
  insertUpload,
  lockUpload,
  lockUploadOfKind,
  type UploadRow,
} from './upload-store.ts'

const HASH_PLACE = 'registration_upload.sha256'
export const PART_PLACE = 'registration_upload_part.file'

interface Beginning {
  readonly kind: PhotoKind
  readonly length: number
  /** Hexadecimal, of all bytes. */
  readonly sha256: string
}

/** Begins to receive a photo. The same photo again goes on where it was, or is stored already; another one of its kind takes the
 *  place of what was on its way.
 *  @throws PHOTO_EMPTY · PHOTO_TOO_LARGE · REGISTRATION_ALREADY_SENT */
export async function startUpload(ctx: Ctx, { kind, length, sha256 }: Beginning): Promise<UploadRow> {
  const refusal = refuseLength(length)
  if (refusal) throw new Problem(refusal, { maxMb: MAX_PHOTO_BYTES / 1024 / 1024 })
  const row = await changeableRegistration(ctx)
  refuseOtherKind(row, kind)
  await refuseOtherPhoto(ctx, row, kind)
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  const expiresAt = expiry(ctx)
  const before = await lockUploadOfKind(ctx.tx, row.id, kind)
  if (before) {
    const isSame = before.length === length && key.openText(HASH_PLACE, before.id, before.sha256Sealed) === sha256
    if (isSame && before.expiresAt > ctx.now) {
      await extendUpload(ctx.tx, before.id, expiresAt)
      return { ...before, expiresAt }
    }
    await deleteFiles(ctx, await deleteUploads(ctx.tx, [before.id]))
  }
  const id = ctx.newId()
  const begun = { id, registrationId: row.id, kind, length, received: 0, parts: 0, photoId: null, expiresAt }
  const sha256Sealed = key.seal(HASH_PLACE, id, sha256)
  await insertUpload(ctx.tx, { ...begun, sha256Sealed, createdAt: ctx.now })
  return { ...begun, sha256Sealed }
}

/** A folder says what it takes; a declaration and a change take what a declaration has. @throws FIELDS_INVALID */
function refuseOtherKind({ papersKinds }: Pick<RegistrationRow, 'papersKinds'>, kind: PhotoKind): void {
  const taken: readonly string[] = papersKinds ?? DECLARATION_PHOTOS
  if (!taken.includes(kind)) throw new Problem('FIELDS_INVALID', {}, [{ field: 'kind', code: 'CHOICE' }])
}

export const expiry = (ctx: Ctx): Date => new Date(ctx.now.getTime() + UPLOAD_HOURS * 3_600_000)

/** The upload of the acting browser, and the row that it is for. @throws UPLOAD_GONE · REGISTRATION_ALREADY_SENT */
export async function ownUpload(ctx: Ctx, id: string) {
  const row = await readOwnFolder(ctx)
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  const upload = await findUpload(ctx.tx, row.id, id)
  if (!upload) throw new Problem('UPLOAD_GONE')
  return { row, upload, key: await ctx.vault.keyOf(ctx.tx, idOf(row)) }
}

/** The SHA-256 that was declared. */
export const declaredHash = ({ upload, key }: Awaited<ReturnType<typeof ownUpload>>): string =>
  key.openText(HASH_PLACE, upload.id, upload.sha256Sealed)

interface Part {
  readonly uploadId: string
  readonly offset: number
  readonly bytes: Uint8Array
}

/** A part whose bytes lie sealed under the file's key. */
interface SealedPart {
  readonly id: string
  readonly uploadId: string
  readonly fromByte: number
  readonly size: number
  readonly fileKey: string
}

/** Seals a part for its file. What can never become a photo is refused, and forgotten at once: the refusal is *returned*.
 *  @throws UPLOAD_GONE · UPLOAD_OFFSET */
export async function sealPart(ctx: Ctx, { uploadId, offset, bytes }: Part) {
  const { row, upload, key } = await ownUpload(ctx, uploadId)
  const refusal = refusePart(upload, { offset, size: bytes.length }) ?? beginsForeign(offset, bytes)
  if (refusal === 'UPLOAD_OFFSET') throw refused(refusal, upload)
  if (refusal) {
    await dropUpload(ctx, uploadId)
    return refused(refusal, upload)
  }
  const id = ctx.newId()
  const part: SealedPart = { id, uploadId, fromByte: offset, size: bytes.length, fileKey: fileKeyOf(row, id) }
  return { part, sealed: key.seal(PART_PLACE, id, bytes) }
}

/** The first bytes say what it is; of a very short beginning nothing can be said yet. */
const beginsForeign = (offset: number, bytes: Uint8Array) => (offset === 0 && bytes.length >= 12 ? refusedKind(bytes) : undefined)

/** Adds a part whose file is written. Of two for the same place one is added. @returns the bytes received
 *  @throws UPLOAD_OFFSET · UPLOAD_GONE */
export async function addPart(ctx: Ctx, part: SealedPart): Promise<number> {
  const received = await insertPart(ctx.tx, { ...part, expiresAt: expiry(ctx) })
  if (received !== undefined) return received
  throw refused('UPLOAD_OFFSET', (await ownUpload(ctx, part.uploadId)).upload)
}

export const refused = (code: UploadRefusal | 'PHOTO_NOT_AN_IMAGE' | 'PHOTO_HEIC', { received, length }: UploadRow): Problem =>
  new Problem(code, { offset: received, length })

/** Forgets an upload and its parts. */
export async function dropUpload(ctx: Ctx, id: string): Promise<void> {
  const { id: registrationId } = await readOwnFolder(ctx)
  const upload = await lockUpload(ctx.tx, registrationId, id)
  if (upload) await deleteFiles(ctx, await deleteUploads(ctx.tx, [id]))
}

export async function presentUpload(ctx: Ctx, { id, kind, length, received, expiresAt, photoId }: UploadRow): Promise<Upload> {
  const photo = photoId ? presentPhoto(await getPhoto(ctx.tx, photoId)) : null
  return { id, kind: kind as PhotoKind, length, offset: received, expiresAt: expiresAt.toISOString(), photo }
}
