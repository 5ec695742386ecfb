import type { Insertable } from 'kysely'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** The photos as the browser sees them that corrects a returned dossier: those that wait stand for those of the dossier, and those
 *  that the correction takes away are gone. Without a correction they are the dossier's. */
export async function listOwnPhotos(tx: Tx, registrationId: string) {
  const photos = await tx.all(
    q
      .selectFrom('registrationPhoto')
      .select(['id', 'kind', 'fileKey', 'width', 'height', 'sizeBytes', 'createdAt', 'pending'])
      .where('registrationId', '=', registrationId)
      .orderBy('kind')
      .orderBy('pending', 'desc')
      .limit(20),
  )
  const removed = await tx.all(q.selectFrom('registrationPhotoRemoval').select('kind').where('registrationId', '=', registrationId))
  return photos.filter(({ kind, pending }, at) => pending || (photos[at - 1]?.kind !== kind && !removed.some(one => one.kind === kind)))
}

export const findOwnPhoto = async (tx: Tx, registrationId: string, kind: PhotoKind) =>
  (await listOwnPhotos(tx, registrationId)).find(photo => photo.kind === kind)

export const getPhoto = (tx: Tx, id: string) =>
  tx.one(q.selectFrom('registrationPhoto').select(['id', 'kind', 'width', 'height', 'sizeBytes', 'createdAt']).where('id', '=', id))

/** Whether the dossier has this picture, as officers see it. */
export const hasPhotoLike = async (
  tx: Tx,
  registrationId: string,
  { kind, contentIndex }: { readonly kind: PhotoKind; readonly contentIndex: Buffer },
): Promise<boolean> =>
  (await tx.first(
    q
      .selectFrom('registrationPhoto')
      .select('id')
      .where('registrationId', '=', registrationId)
      .where('kind', '=', kind)
      .where('pending', '=', false)
      .where('contentIndex', '=', contentIndex),
  )) !== undefined

/** Puts a photo in the place of the one of the same kind. @returns the file that nobody names any more */
export async function replacePhoto(
  tx: Tx,
  photo: Insertable<Database['registrationPhoto']> & { readonly pending: boolean },
): Promise<readonly string[]> {
  const before = await deletePhotos(tx, photo.registrationId, { kinds: [photo.kind], pending: photo.pending })
  await tx.run(q.insertInto('registrationPhoto').values(photo))
  return before
}

/** @returns the files that nobody names any more */
export async function deletePhotos(
  tx: Tx,
  registrationId: string,
  which: { readonly kinds?: readonly PhotoKind[]; readonly pending: boolean },
): Promise<readonly string[]> {
  if (which.kinds?.length === 0) return []
  const gone = await tx.all(
    q
      .deleteFrom('registrationPhoto')
      .where('registrationId', '=', registrationId)
      .where('pending', '=', which.pending)
      .$if(which.kinds !== undefined, query => query.where('kind', 'in', [...(which.kinds ?? [])]))
      .returning('fileKey'),
  )
  return gone.map(photo => photo.fileKey)
}

/** The waiting correction takes this photo away. */
export const noteRemoval = (tx: Tx, registrationId: string, kind: PhotoKind) =>
  tx.run(
    q
      .insertInto('registrationPhotoRemoval')
      .values({ registrationId, kind })
      .onConflict(conflict => conflict.doNothing()),
  )

/** @returns the kinds that were to be taken away */
export const forgetRemovals = async (tx: Tx, registrationId: string): Promise<readonly PhotoKind[]> =>
  (await tx.all(q.deleteFrom('registrationPhotoRemoval').where('registrationId', '=', registrationId).returning('kind'))).map(
    ({ kind }) => kind as PhotoKind,
  )

/** The photos that waited become the dossier's. Those in their place must be gone. */
export const settlePhotos = (tx: Tx, registrationId: string) =>
  tx.run(
    q.updateTable('registrationPhoto').set({ pending: false }).where('registrationId', '=', registrationId).where('pending', '=', true),
  )

/** Registrations with photos whose dossier was rejected or withdrawn before a day. */
export const listWithOldPhotos = async (tx: Tx, before: Date, limit: number): Promise<readonly string[]> =>
  (
    await tx.all<{ id: string }>({
      text: `select r.id from review_case_file f join registration r on r.case_file_id = f.id
        where f.state in ('rejected', 'withdrawn') and exists (select from registration_photo p where p.registration_id = r.id)
          and coalesce(f.decided_at, (select max(e.at) from review_event e where e.case_file_id = f.id)) < $1 limit $2`,
      values: [before, limit],
    })
  ).map(({ id }) => id)

/** @returns the files that nobody names any more */
export const deletePhotosOf = async (tx: Tx, registrationIds: readonly string[]): Promise<readonly string[]> =>
  (
    await tx.all(
      q
        .deleteFrom('registrationPhoto')
        .where('registrationId', 'in', [...registrationIds])
        .returning('fileKey'),
    )
  ).map(({ fileKey }) => fileKey)
