import type { FeedColumn } from '#domain/feeds/shapes.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { copyLine, type CopyValue } from '#server/platform/database/copy-in.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { newId } from '#server/platform/ids.ts'
import type { IndexedField, SubjectKey, Vault } from '#server/platform/vault.ts'
import { findPeople, type KeptPerson } from './people-store.ts'
import type { LoadColumn } from './targets.ts'

const column = (name: string, type: string, key: string, isCompared = true, isWritten = true): LoadColumn => ({
  name,
  type,
  key,
  isCompared,
  isWritten,
})

/** Columns of the registry for a file's columns. What is sealed never says the same twice, so it is compared by its blind index, and the
 *  address, which has none, by the program. */
const REGISTRY: Readonly<Record<string, readonly LoadColumn[]>> = {
  socialInsuranceNo: [column('social_insurance_no', 'text', 'socialInsuranceNo', false)],
  fullName: [column('full_name', 'text', 'fullName')],
  birthDate: [column('birth_date', 'date', 'birthDate'), column('birth_precision', 'text', 'birthDate')],
  sex: [column('sex', 'text', 'sex')],
  personalId: [column('personal_id_sealed', 'bytea', 'personalId', false), column('personal_id_index', 'bytea', 'personalIdIndex')],
  phone: [column('phone_sealed', 'bytea', 'phone', false), column('phone_index', 'bytea', 'phone')],
  email: [column('email_sealed', 'bytea', 'email', false), column('email_index', 'bytea', 'email')],
  address: [column('address_sealed', 'bytea', 'address', false), column('address_differs', 'boolean', 'address', false, false)],
  communeCode: [column('commune_code', 'text', 'communeCode')],
  provinceCode: [column('province_code', 'text', 'provinceCode')],
  householdNo: [column('household_no', 'text', 'householdNo')],
  diedOn: [column('died_on', 'date', 'diedOn')],
}

/** The new key of somebody who had none. */
const KEYS = [column('kek_version', 'int', '', false, false), column('wrapped', 'bytea', '', false, false)]

export const peopleColumns = (present: readonly FeedColumn[]): readonly LoadColumn[] => [
  ...present.flatMap(({ key }) => REGISTRY[key] ?? []),
  ...KEYS,
]

const INDEXED: Readonly<Record<string, IndexedField>> = { personalId: 'personal_id', phone: 'phone', email: 'email' }
const PLACES: Readonly<Record<string, string>> = { personalId: 'personal_id', phone: 'phone', email: 'email', address: 'address' }

/** Seals what identifies and reaches people before it goes to the database: lines for COPY, each with the id that the person has or gets.
 *  @param keys of the file's columns, in the order of the values */
export async function sealPeople(
  { tx, vault }: { readonly tx: Tx; readonly vault: Vault },
  keys: readonly string[],
  values: readonly (readonly (string | null)[])[],
): Promise<string> {
  const numberAt = 1 + keys.indexOf('socialInsuranceNo')
  const known = await findPeople(
    tx,
    values.map(row => row[numberAt] ?? ''),
  )
  const kept = await vault.keysOf(
    tx,
    [...known.values()].map(({ id }) => id as Uuid),
  )
  return values.map(row => sealed(vault, { keys, row, person: known.get(row[numberAt] ?? ''), kept })).join('')
}

interface Row {
  readonly keys: readonly string[]
  readonly row: readonly (string | null)[]
  readonly person: KeptPerson | undefined
  readonly kept: ReadonlyMap<string, SubjectKey>
}

function sealed(vault: Vault, { keys, row, person, kept }: Row): string {
  const id = (person?.id ?? newId()) as Uuid
  const has = kept.get(id)
  const fresh = has ? undefined : vault.freshKey(id)
  const key = has ?? fresh?.key
  if (!key) throw new Error('a person without a key')
  const values: CopyValue[] = [row[0], id]
  keys.forEach((name, at) => {
    const value = row[at + 1] ?? null
    const place = PLACES[name]
    if (name === 'birthDate') values.push(...bornOn(value ?? ''))
    else if (place === undefined) values.push(value)
    else {
      values.push(value === null ? null : key.seal(`participant.${place}`, id, value))
      const field = INDEXED[name]
      if (field) values.push(value === null ? null : vault.index(field, value))
      else values.push(value !== (person?.addressSealed && has ? has.openText('participant.address', id, person.addressSealed) : null))
    }
  })
  return copyLine([...values, fresh?.kekVersion, fresh?.wrapped])
}

/** The first day of what is known, and how much of it is. */
const bornOn = (value: string): [day: string, precision: string] =>
  value.length === 4 ? [`${value}-01-01`, 'year'] : value.length === 7 ? [`${value}-01`, 'month'] : [value, 'day']
