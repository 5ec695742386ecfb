import { sql, type Insertable, type Updateable } from 'kysely'
import { PHOTO_KINDS, type PhotoKind } from '#domain/registration/photo-kinds.ts'
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
  'caseFileId',
  'settledContactSealed',
  'accountId',
  'policySet',
  'campaignCode',
  'signedFormOn',
  'guardianId',
  'guardianLinkId',
  'papersOf',
  'papersFor',
  'papersScope',
  'papersKinds',
  'earlierId',
  'earlierFlowId',
  'consentVersion',
  'childConsentVersion',
  'consentedAt',
  'consentDevice',
  'identityCheckSealed',
  'identityCheckedAt',
  'language',
  'createdAt',
  'expiresAt',
  'version',
] as const

export const insertRegistration = (tx: Tx, row: Insertable<Database['registration']>) => tx.run(q.insertInto('registration').values(row))

/** A registration of the browser with this secret: the named one, or the newest. One that is not of this browser is not there; photos
 *  that go along with something else are there only by name. */
export const findByAccess = (tx: Tx, accessHash: Buffer, id?: string) =>
  tx.first(
    q
      .selectFrom('registration')
      .select(['id', 'papersOf', sql<boolean>`expires_at > app_now()`.as('open')])
      .where('accessHash', '=', accessHash)
      .$if(id !== undefined, one => one.where('id', '=', id ?? ''))
      .$if(id === undefined, one => one.where('papersFor', 'is', null))
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
  )

/** Whether anything was ever begun with this secret. */
export const isAccess = async (tx: Tx, accessHash: Buffer): Promise<boolean> =>
  (await tx.first(q.selectFrom('registration').select('id').where('accessHash', '=', accessHash).limit(1))) !== undefined

/** Every registration that was begun in a browser and is still reached from it, newest first. */
export const listByAccess = (tx: Tx, accessHash: Buffer) =>
  tx.all(
    q
      .selectFrom('registration')
      .select(columns)
      .where('accessHash', '=', accessHash)
      .where('papersFor', 'is', null)
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
/** The row, locked; undefined when it was swept. */
export const findRegistration = (tx: Tx, id: string): Promise<RegistrationRow | undefined> =>
  tx.first(q.selectFrom('registration').select(columns).where('id', '=', id).forUpdate())
/** The row as it is, without holding it: where another row is decided on. */
export const readRegistration = (tx: Tx, id: string): Promise<RegistrationRow> =>
  tx.one(q.selectFrom('registration').select(columns).where('id', '=', id))
export type RegistrationRow = Awaited<ReturnType<typeof getRegistration>>

/** What a parent has handed in for children. */
export const listSentForChildren = (tx: Tx, guardianId: string): Promise<readonly RegistrationRow[]> =>
  tx.all(
    q
      .selectFrom('registration')
      .select(columns)
      .where('guardianId', '=', guardianId)
      .where('caseFileId', 'is not', null)
      .orderBy('caseFileId'),
  )

/** The dossiers of the person behind this one: its own, and earlier ones for the same number from the same proven contact. */
export const caseFilesOfApplicant = async (
  tx: Tx,
  row: Pick<RegistrationRow, 'socialInsuranceNo' | 'contactProvenIndex'>,
): Promise<readonly string[]> => {
  const rows = await tx.all(
    q
      .selectFrom('registration')
      .select('caseFileId')
      .where('socialInsuranceNo', '=', row.socialInsuranceNo)
      .where('contactProvenIndex', '=', row.contactProvenIndex)
      .where('guardianId', 'is', null)
      .where('caseFileId', 'is not', null),
  )
  return rows.flatMap(({ caseFileId }) => caseFileId ?? [])
}

/** The papers of a change, a request or a complaint, held. */
export const lockPapers = (tx: Tx, papersFor: string): Promise<RegistrationRow | undefined> =>
  tx.first(q.selectFrom('registration').select(columns).where('papersFor', '=', papersFor).forUpdate())
export const findPapers = (tx: Tx, papersFor: string): Promise<RegistrationRow | undefined> =>
  tx.first(q.selectFrom('registration').select(columns).where('papersFor', '=', papersFor))

/** Lets one folder of a form begin at a time, until the commit.
 *  @param of the person, or of a guest the hash of the browser's secret */
export const lockScope = (tx: Tx, of: string, scope: string) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`papers|${of}|${scope}`}, 0))`.as('locked')))

const unsentPapers = (papersOf: string) =>
  q.selectFrom('registration').where('papersOf', '=', papersOf).where('papersScope', 'is not', null).where('caseFileId', 'is', null)

/** What somebody has put together for a form and not sent, held. */
export const findUnsentPapers = (tx: Tx, papersOf: string, scope: string): Promise<RegistrationRow | undefined> =>
  tx.first(unsentPapers(papersOf).where('papersScope', '=', scope).select(columns).forUpdate())
/** The same of a guest, by the secret of the browser. */
export const findUnsentPapersHere = (tx: Tx, accessHash: Buffer, scope: string): Promise<RegistrationRow | undefined> =>
  tx.first(
    q
      .selectFrom('registration')
      .select(columns)
      .where('accessHash', '=', accessHash)
      .where('papersOf', 'is', null)
      .where('papersScope', '=', scope)
      .where('caseFileId', 'is', null)
      .forUpdate(),
  )
export const listUnsentPapersOf = async (tx: Tx, papersOf: string): Promise<readonly string[]> =>
  (await tx.all(unsentPapers(papersOf).select('id').orderBy('id').limit(100).forUpdate())).map(({ id }) => id)

/** Folders of some requests that hold photos. */
export const listWithPhotosOf = async (tx: Tx, papersFor: readonly string[]): Promise<readonly string[]> =>
  (
    await tx.all<{ id: string }>({
      text: `select r.id from registration r where r.papers_for = any($1::uuid[])
        and exists (select from registration_photo p where p.registration_id = r.id)`,
      values: [papersFor],
    })
  ).map(({ id }) => id)

export const findByCaseFile = (tx: Tx, caseFileId: string) =>
  tx.first(q.selectFrom('registration').select(columns).where('caseFileId', '=', caseFileId))
export const lockByCaseFile = (tx: Tx, caseFileId: string): Promise<RegistrationRow | undefined> =>
  tx.first(q.selectFrom('registration').select(columns).where('caseFileId', '=', caseFileId).forUpdate())
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

/** Of a dossier, what the paper form needs to know. */
export interface FormRow {
  readonly id: string
  readonly caseFileId: string
  readonly phoneIndex: Buffer | null
  readonly guardianId: string | null
  readonly policySet: number | null
  readonly signedFormOn: string | null
  readonly version: number
}

/** The registrations behind many case files, held until the end of the transaction. */
export const lockByCaseFiles = (tx: Tx, caseFileIds: readonly string[]): Promise<FormRow[]> =>
  tx.all<FormRow>({
    text: `select id, case_file_id, phone_index, guardian_id, policy_set, signed_form_on, version from registration
      where case_file_id = any($1::uuid[]) order by id for update`,
    values: [[...caseFileIds]],
  })

/** The day on which the paper of many came; they are held. */
export const setSignedForms = (tx: Tx, ids: readonly string[], on: string) =>
  tx.run({ text: `update registration set signed_form_on = $2, version = version + 1 where id = any($1::uuid[])`, values: [[...ids], on] })

/** The dossier that has opened an account, held. */
export const lockByAccount = (tx: Tx, accountId: string): Promise<RegistrationRow | undefined> =>
  tx.first(q.selectFrom('registration').select(columns).where('accountId', '=', accountId).forUpdate())

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

const photoColumns = ['id', 'kind', 'fileKey', 'width', 'height', 'sizeBytes', 'createdAt'] as const

const dossierPhotos = (registrationId: string) =>
  q.selectFrom('registrationPhoto').select(photoColumns).where('registrationId', '=', registrationId).where('pending', '=', false)

/** The photos of a dossier as officers see them: without those of a correction that waits for its proof. */
export const listPhotos = (tx: Tx, registrationId: string) => tx.all(dossierPhotos(registrationId).orderBy('kind').limit(MOST_PHOTOS))

export const findPhoto = (tx: Tx, registrationId: string, kind: PhotoKind) =>
  tx.first(dossierPhotos(registrationId).where('kind', '=', kind))

export const findPhotoById = (tx: Tx, registrationId: string, id: string) => tx.first(dossierPhotos(registrationId).where('id', '=', id))

const MOST_PHOTOS = 2 * PHOTO_KINDS.length

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

/** Begun more than a day ago, and nothing was handed in: as many as one transaction takes, held until they are deleted. Whose papers a
 *  folder holds is known: no stranger has begun it. */
export const listUndeclared = async (tx: Tx, limit: number): Promise<readonly string[]> =>
  (
    await tx.all(
      q
        .selectFrom('registration')
        .select('id')
        .where('caseFileId', 'is', null)
        .where('declarationSealed', 'is', null)
        .where('papersOf', 'is', null)
        .where('createdAt', '<', sql<Date>`app_now() - interval '1 day'`)
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
  ).map(row => row.id)

/** @returns the last version of each that is gone */
export const deleteRegistrations = (tx: Tx, ids: readonly string[]) =>
  tx.all(
    q
      .deleteFrom('registration')
      .where('id', 'in', [...ids])
      .where('caseFileId', 'is', null)
      .returning(['id', 'version']),
  )
