import { sql, type Insertable } from 'kysely'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = ['id', 'registrationId', 'kind', 'length', 'received', 'parts', 'sha256Sealed', 'photoId', 'expiresAt'] as const

const liveUploads = (registrationId: string) =>
  q
    .selectFrom('registrationUpload')
    .select(columns)
    .where('registrationId', '=', registrationId)
    .where('expiresAt', '>', sql<Date>`app_now()`)

/** An upload of this registration that is not over. */
export const findUpload = (tx: Tx, registrationId: string, id: string): Promise<UploadRow | undefined> =>
  tx.first(liveUploads(registrationId).where('id', '=', id))
/** The same, held until the end of the transaction: no part is added meanwhile. */
export const lockUpload = (tx: Tx, registrationId: string, id: string) =>
  tx.first(liveUploads(registrationId).where('id', '=', id).forUpdate())
export type UploadRow = NonNullable<Awaited<ReturnType<typeof lockUpload>>>

/** The upload of a kind, even one whose time is over, held until the end of the transaction. */
export const lockUploadOfKind = (tx: Tx, registrationId: string, kind: PhotoKind) =>
  tx.first(
    q.selectFrom('registrationUpload').select(columns).where('registrationId', '=', registrationId).where('kind', '=', kind).forUpdate(),
  )

export const insertUpload = (tx: Tx, upload: Insertable<Database['registrationUpload']>) =>
  tx.run(q.insertInto('registrationUpload').values(upload))

export const extendUpload = (tx: Tx, id: string, expiresAt: Date) =>
  tx.run(q.updateTable('registrationUpload').set({ expiresAt }).where('id', '=', id))

export const listParts = (tx: Tx, uploadId: string) =>
  tx.all(
    q
      .selectFrom('registrationUploadPart')
      .select(['id', 'fromByte', 'fileKey'])
      .where('uploadId', '=', uploadId)
      .orderBy('fromByte')
      .limit(1_000),
  )

/** Adds a part if the upload still ends where the part begins: of two that come at once one is added.
 *  @returns the bytes received, or undefined when the part has no place */
export async function insertPart(
  tx: Tx,
  part: Insertable<Database['registrationUploadPart']> & { readonly fromByte: number; readonly size: number; readonly expiresAt: Date },
): Promise<number | undefined> {
  const { size, expiresAt, ...row } = part
  const grown = await tx.first(
    q
      .updateTable('registrationUpload')
      .set(eb => ({ received: eb('received', '+', size), parts: eb('parts', '+', 1), expiresAt }))
      .where('id', '=', part.uploadId)
      .where('received', '=', part.fromByte)
      .where('photoId', 'is', null)
      .where('expiresAt', '>', sql<Date>`app_now()`)
      .returning('received'),
  )
  if (grown) await tx.run(q.insertInto('registrationUploadPart').values(row))
  return grown?.received
}

/** The photo is stored: its parts are not needed any more. @returns their files */
export async function finishUpload(tx: Tx, id: string, photoId: string): Promise<readonly string[]> {
  await tx.run(q.updateTable('registrationUpload').set({ photoId }).where('id', '=', id))
  const parts = await tx.all(q.deleteFrom('registrationUploadPart').where('uploadId', '=', id).returning('fileKey'))
  return parts.map(part => part.fileKey)
}

/** Forgets uploads. Hold them before, so that no part comes in between. @returns the files of their parts */
export async function deleteUploads(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  if (!ids.length) return []
  const parts = await tx.all(
    q
      .selectFrom('registrationUploadPart')
      .select('fileKey')
      .where('uploadId', 'in', [...ids]),
  )
  await tx.run(q.deleteFrom('registrationUpload').where('id', 'in', [...ids]))
  return parts.map(part => part.fileKey)
}

export const lockUploadsOf = async (tx: Tx, registrationId: string): Promise<readonly string[]> =>
  (await tx.all(q.selectFrom('registrationUpload').select('id').where('registrationId', '=', registrationId).forUpdate())).map(
    ({ id }) => id,
  )

/** Uploads whose time is over, as many as one transaction takes; held until they are deleted. */
export const lockExpiredUploads = async (tx: Tx, limit: number): Promise<readonly string[]> =>
  (
    await tx.all(
      q
        .selectFrom('registrationUpload')
        .select('id')
        .where('expiresAt', '<=', sql<Date>`app_now()`)
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
  ).map(({ id }) => id)

/** The files of these registrations: photos, and parts of photos on their way. */
export async function filesOf(tx: Tx, registrationIds: readonly string[]): Promise<readonly string[]> {
  const photos = await tx.all(
    q
      .selectFrom('registrationPhoto')
      .select('fileKey')
      .where('registrationId', 'in', [...registrationIds]),
  )
  const parts = await tx.all(
    q
      .selectFrom('registrationUploadPart as p')
      .innerJoin('registrationUpload as u', 'u.id', 'p.uploadId')
      .select('p.fileKey')
      .where('u.registrationId', 'in', [...registrationIds]),
  )
  return [...photos, ...parts].map(row => row.fileKey)
}

/** Which of these files a photo or a part names. */
export async function knownFiles(tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (!keys.length) return new Set()
  const [photos, parts] = [
    await tx.all(
      q
        .selectFrom('registrationPhoto')
        .select('fileKey')
        .where('fileKey', 'in', [...keys]),
    ),
    await tx.all(
      q
        .selectFrom('registrationUploadPart')
        .select('fileKey')
        .where('fileKey', 'in', [...keys]),
    ),
  ]
  return new Set([...photos, ...parts].map(row => row.fileKey))
}
