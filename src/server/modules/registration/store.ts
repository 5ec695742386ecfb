import { sql, type Insertable, type Updateable } from 'kysely'
import type { PhotoKind } from '#domain/registration/declaration.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = [
  'id',
  'declarationSealed',
  'pendingSealed',
  'socialInsuranceNo',
  'agencyCode',
  'contactChannel',
  'contactProvenIndex',
  'contactProvenAt',
  'contactProvenSealed',
  'otpFlowId',
  'registryChecks',
  'caseFileId',
  'settledContactSealed',
  'accountId',
  'policySet',
  'campaignCode',
  'signedFormOn',
  'guardianId',
  'guardianLinkId',
  'earlierId',
  'earlierFlowId',
  'language',
  'createdAt',
  'expiresAt',
  'version',
] as const

export const insertRegistration = (tx: Tx, row: Insertable<Database['registration']>) => tx.run(q.insertInto('registration').values(row))

/** A registration of the browser with this secret: the named one, or the newest. One that is not of this browser is not there. */
export const findByAccess = (tx: Tx, accessHash: Buffer, id?: string) =>
  tx.first(
    q
      .selectFrom('registration')
      .select(['id', sql<boolean>`expires_at > app_now()`.as('open')])
      .where('accessHash', '=', accessHash)
      .$if(id !== undefined, one => one.where('id', '=', id ?? ''))
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
  )

/** Everything that was begun in a browser and is still reached from it, newest first. */
export const listByAccess = (tx: Tx, accessHash: Buffer) =>
  tx.all(
    q
      .selectFrom('registration')
      .select(columns)
      .where('accessHash', '=', accessHash)
      .where('expiresAt', '>', sql<Date>`app_now()`)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(100),
  )

/** The hash of the secret that a browser holds for a registration. */
export const accessOf = async (tx: Tx, id: string): Promise<Buffer> =>
  (await tx.one(q.selectFrom('registration').select('accessHash').where('id', '=', id))).accessHash

/** The row, locked: what follows is decided on what it holds now. */
export const getRegistration = (tx: Tx, id: string) => tx.one(q.selectFrom('registration').select(columns).where('id', '=', id).forUpdate())
/** The row as it is, without holding it: where another row is decided on. */
export const readRegistration = (tx: Tx, id: string): Promise<RegistrationRow> =>
  tx.one(q.selectFrom('registration').select(columns).where('id', '=', id))
export type RegistrationRow = Awaited<ReturnType<typeof getRegistration>>

export const findByCaseFile = (tx: Tx, caseFileId: string) =>
  tx.first(q.selectFrom('registration').select(columns).where('caseFileId', '=', caseFileId))
/** Whether a contact is that of the settled support request about a dossier. */
export const isSettledContact = async (tx: Tx, caseFileId: string, contactIndex: Buffer): Promise<boolean> =>
  (await tx.first(
    q.selectFrom('registration').select('id').where('caseFileId', '=', caseFileId).where('settledContactIndex', '=', contactIndex),
  )) !== undefined

export const listByCaseFiles = (tx: Tx, caseFileIds: readonly string[]) =>
  tx.all(
    q
      .selectFrom('registration')
      .select(['id', 'caseFileId', 'declarationSealed', 'agencyCode'])
      .where('caseFileId', 'in', [...caseFileIds]),
  )

/** Changes a registration whose version is still the one that was read. */
export async function updateRegistration(
  tx: Tx,
  row: { readonly id: string; readonly version: number },
  change: Updateable<Database['registration']>,
): Promise<number> {
  const touched = await tx.run(
    q
      .updateTable('registration')
      .set({ ...change, version: row.version + 1 })
      .where('id', '=', row.id)
      .where('version', '=', row.version),
  )
  if (touched !== 1) throw new Error('registration changed under its lock')
  return row.version + 1
}

/** Lets one confirmation for a number go on at a time, until its commit: of two that arrive together the second sees the dossier
 *  of the first. */
export const lockNumber = (tx: Tx, socialInsuranceNo: string) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`registration|${socialInsuranceNo}`}, 0))`.as('locked')))

/** Lets one approval for a phone go on at a time, until its commit: the second sees the account of the first. */
export const lockPhone = (tx: Tx, phoneIndex: Buffer) =>
  tx.all(
    q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`registration-phone|${phoneIndex.toString('hex')}`}, 0))`.as('locked')),
  )

const photoColumns = ['id', 'kind', 'fileKey', 'width', 'height', 'sizeBytes', 'createdAt'] as const

export const listPhotos = (tx: Tx, registrationId: string) =>
  tx.all(q.selectFrom('registrationPhoto').select(photoColumns).where('registrationId', '=', registrationId).orderBy('kind').limit(4))

export const findPhoto = (tx: Tx, registrationId: string, kind: PhotoKind) =>
  tx.first(q.selectFrom('registrationPhoto').select(photoColumns).where('registrationId', '=', registrationId).where('kind', '=', kind))

export const findPhotoById = (tx: Tx, registrationId: string, id: string) =>
  tx.first(q.selectFrom('registrationPhoto').select(photoColumns).where('registrationId', '=', registrationId).where('id', '=', id))

/** Puts a photo in the place of the one of the same kind. @returns the file that nobody names any more */
export async function replacePhoto(tx: Tx, photo: Insertable<Database['registrationPhoto']>): Promise<string | undefined> {
  const before = await deletePhoto(tx, photo.registrationId, photo.kind)
  await tx.run(q.insertInto('registrationPhoto').values(photo))
  return before
}

export const deletePhoto = async (tx: Tx, registrationId: string, kind: PhotoKind): Promise<string | undefined> =>
  (
    await tx.first(
      q.deleteFrom('registrationPhoto').where('registrationId', '=', registrationId).where('kind', '=', kind).returning('fileKey'),
    )
  )?.fileKey

/** Unsent registrations whose time is over, as many as one transaction takes; locked until they are deleted. */
export const listExpired = async (tx: Tx, limit: number): Promise<readonly string[]> =>
  (
    await tx.all(
      q
        .selectFrom('registration')
        .select('id')
        .where('caseFileId', 'is', null)
        .where('expiresAt', '<', sql<Date>`app_now()`)
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
  ).map(row => row.id)

/** The files that the photos of these registrations name. */
export const filesOf = async (tx: Tx, registrationIds: readonly string[]): Promise<readonly string[]> =>
  (
    await tx.all(
      q
        .selectFrom('registrationPhoto')
        .select('fileKey')
        .where('registrationId', 'in', [...registrationIds]),
    )
  ).map(row => row.fileKey)

/** Which of these files a photo names. */
export const knownFiles = async (tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> => {
  if (!keys.length) return new Set()
  const rows = await tx.all(
    q
      .selectFrom('registrationPhoto')
      .select('fileKey')
      .where('fileKey', 'in', [...keys]),
  )
  return new Set(rows.map(row => row.fileKey))
}

export const deleteRegistrations = (tx: Tx, ids: readonly string[]) =>
  tx.run(
    q
      .deleteFrom('registration')
      .where('id', 'in', [...ids])
      .where('caseFileId', 'is', null),
  )
