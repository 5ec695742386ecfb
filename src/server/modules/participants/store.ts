import { sql, type Updateable } from 'kysely'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { birthsMeant, NAMESAKES_LOOKED_AT } from '#domain/participants/own-number.ts'
import type { Ctx } from '#server/platform/context.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'
import type { SubjectKey } from '#server/platform/vault.ts'

/** A person as the registry names them, without anything sealed. */
export interface Participant {
  readonly id: Uuid
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly birthDate: PlainDate
  readonly birthPrecision: 'day' | 'month' | 'year'
  readonly sex: 'male' | 'female' | 'unknown'
  /** Of the two-tier scheme. */
  readonly provinceCode: string | null
  readonly communeCode: string | null
  readonly householdNo: string | null
  readonly diedOn: PlainDate | null
}

/** A person with the opened contact, identity number and address; null where the registry has none. */
export interface RegistryRecord extends Participant {
  readonly personalId: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
}

const PLAIN = [
  'id',
  'socialInsuranceNo',
  'fullName',
  'birthDate',
  'birthPrecision',
  'sex',
  'provinceCode',
  'communeCode',
  'householdNo',
  'diedOn',
] as const

interface PlainRow extends Omit<Participant, 'id' | 'birthDate' | 'diedOn'> {
  readonly id: string
  readonly birthDate: string
  readonly diedOn: string | null
}
// The column types uuid and date vouch for the brands.
const participantOf = (row: PlainRow): Participant => row as Participant

/** The person with a ten-digit mã số BHXH. */
export async function findParticipantByNo(tx: Tx, socialInsuranceNo: string): Promise<Participant | undefined> {
  const row = await tx.first(q.selectFrom('participant').select(PLAIN).where('socialInsuranceNo', '=', socialInsuranceNo))
  return row && participantOf(row)
}

/** Names of people by their numbers, nothing else of them; unknown numbers are left out. */
export async function namesByNo(
  tx: Tx,
  socialInsuranceNos: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: Uuid; readonly fullName: string }>> {
  const rows = await tx.all(
    q
      .selectFrom('participant')
      .select(['id', 'socialInsuranceNo', 'fullName'])
      .where('socialInsuranceNo', '=', sql<string>`any(${[...socialInsuranceNos]}::text[])`),
  )
  return new Map(rows.map(({ id, socialInsuranceNo, fullName }) => [socialInsuranceNo, { id: id as Uuid, fullName }]))
}

/** The person with an identity number, by its blind index: `ctx.vault.index('personal_id', value)`. */
export async function findByPersonalIdIndex(tx: Tx, personalIdIndex: Buffer): Promise<Participant | undefined> {
  const row = await tx.first(q.selectFrom('participant').select(PLAIN).where('personalIdIndex', '=', personalIdIndex))
  return row && participantOf(row)
}

/** People with a name (however it is written) who were born on a day, as far as two: whoever asks wants the only one. */
export async function findNamesakes(
  tx: Tx,
  fullName: string,
  birthDate: string,
): Promise<readonly (Participant & { readonly hasPersonalId: boolean })[]> {
  const rows = await tx.all(
    q
      .selectFrom('participant')
      .select([...PLAIN, sql<boolean>`personal_id_index is not null`.as('hasPersonalId')])
      .where('foldedName', '=', sql<string>`app_fold(${fullName})`)
      .where('birthDate', '=', birthDate)
      .where('birthPrecision', '=', 'day')
      .limit(2),
  )
  return rows.map(({ hasPersonalId, ...row }) => ({ ...participantOf(row), hasPersonalId }))
}

/** The living with a name (however it is written) and a birth date as the registry may have it, in a province or of none that is on file;
 *  those with one first. Enough of them to decide whom a question means. */
export async function findByNameAndBirth(
  tx: Tx,
  { fullName, birth, provinceCode }: { readonly fullName: string; readonly birth: string; readonly provinceCode: string },
): Promise<readonly Participant[]> {
  const rows = await tx.all(
    q
      .selectFrom('participant')
      .select(PLAIN)
      .where('foldedName', '=', sql<string>`app_fold(${fullName})`)
      .where(eb => eb.or(birthsMeant(birth).map(({ date, precision }) => eb.and({ birthDate: date, birthPrecision: precision }))))
      .where(eb => eb.or([eb('provinceCode', '=', provinceCode), eb('provinceCode', 'is', null)]))
      .where('diedOn', 'is', null)
      .orderBy(sql`province_code nulls last`)
      .limit(NAMESAKES_LOOKED_AT),
  )
  return rows.map(participantOf)
}

const SEALED = ['personalIdSealed', 'phoneSealed', 'emailSealed', 'addressSealed'] as const

interface SealedRow extends PlainRow {
  readonly personalIdSealed: Buffer | null
  readonly phoneSealed: Buffer | null
  readonly emailSealed: Buffer | null
  readonly addressSealed: Buffer | null
}

/** @param key without one (destroyed, or never made) the registry has nothing sealed of the person */
function recordOf(
  { personalIdSealed, phoneSealed, emailSealed, addressSealed, ...row }: SealedRow,
  key: SubjectKey | undefined,
): RegistryRecord {
  const open = (place: string, sealed: Buffer | null): string | null => (sealed && key ? key.openText(place, row.id, sealed) : null)
  return {
    ...participantOf(row),
    personalId: open('participant.personal_id', personalIdSealed),
    phone: open('participant.phone', phoneSealed),
    email: open('participant.email', emailSealed),
    address: open('participant.address', addressSealed),
  }
}

/** What the registry knows of a person, opened with the person's key. Whoever shows it to an officer records the reading.
 *  @throws Error when the id is unknown or the key has been destroyed */
export async function registryRecord(ctx: Pick<Ctx, 'tx' | 'vault'>, participantId: Uuid): Promise<RegistryRecord> {
  const [row, key] = await Promise.all([
    ctx.tx.one(
      q
        .selectFrom('participant')
        .select([...PLAIN, ...SEALED])
        .where('id', '=', participantId),
    ),
    ctx.vault.keyOf(ctx.tx, participantId),
  ])
  return recordOf(row, key)
}

/** The same of many people by their numbers, in two queries; unknown numbers are left out. For counts and lists only: who shows the
 *  values of a person reads them one by one and records it. */
export async function registryRecordsByNo(
  ctx: Pick<Ctx, 'tx' | 'vault'>,
  socialInsuranceNos: readonly string[],
): Promise<ReadonlyMap<string, RegistryRecord>> {
  if (!socialInsuranceNos.length) return new Map()
  const rows = await ctx.tx.all(
    q
      .selectFrom('participant')
      .select([...PLAIN, ...SEALED])
      .where('socialInsuranceNo', 'in', [...socialInsuranceNos]),
  )
  const keys = await ctx.vault.keysOf(
    ctx.tx,
    rows.map(row => participantOf(row).id),
  )
  return new Map(rows.map(row => [row.socialInsuranceNo, recordOf(row, keys.get(row.id))]))
}

/** Changes a person. @returns the version that the row has then */
export const updateParticipant = async (tx: Tx, id: string, change: Updateable<Database['participant']>): Promise<number> =>
  (
    await tx.one(
      q
        .updateTable('participant')
        .set({ ...change, version: sql<number>`version + 1` })
        .where('id', '=', id)
        .returning('version'),
    )
  ).version
