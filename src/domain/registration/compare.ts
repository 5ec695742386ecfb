import { compareNames, type NameComparison } from '#domain/participants/compare-names.ts'
import { fold } from '#domain/kernel/text.ts'
import { personalIdKind } from '#domain/participants/identifiers.ts'
import type { Declaration } from './declaration.ts'
import { kindOf } from './kinds.ts'

/** The registry's record of a participant, opened. Null where the registry has nothing. */
export interface RegistryRecord {
  readonly fullName: string
  readonly personalId: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
  /** Not compared for adults, who do not declare it. */
  readonly birthDate?: string
}

export type ComparedItem = 'fullName' | 'socialInsuranceNo' | 'birthDate' | 'personalId' | 'address' | 'phone' | 'email'
export interface ComparedRow {
  readonly item: ComparedItem
  readonly declared: string
  readonly registry: string | null
  readonly result: 'same' | 'differs' | 'not_on_file'
  /** Of the name: how it is written. */
  readonly name: NameComparison | null
}

export const spelled = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** The same name, however it is written. */
export function isSameName(a: string, b: string): boolean {
  const { grade } = compareNames(a, b)
  return grade === 'same' || grade === 'writing'
}

/** An address as it is compared: without case, diacritics, signs, and the kind of place before a name ("TP. Hồ Chí Minh",
 *  "Hồ Chí Minh"), which people and registers write or leave out. */
export const placeWords = (address: string): string =>
  fold(address)
    .split(',')
    .map(part => part.trim().replace(/^(?:tp\.|p\.|(?:tp|thanh pho|tinh|phuong|xa|thi tran|dac khu)(?=\s))\s*/u, ''))
    .join(' ')
    .replace(/[^a-z0-9]/gu, '')

/** Declared beside the registry, item by item, for the officer. Names are the same however they are written.
 *  @param address the declared address in one line */
export function compareWithRegistry(declared: Declaration, address: string, registry: RegistryRecord | undefined): readonly ComparedRow[] {
  const row = (item: ComparedItem, value: string, onFile: string | null, same: (a: string, b: string) => boolean): ComparedRow => ({
    item,
    declared: value,
    registry: onFile,
    result: onFile === null ? 'not_on_file' : same(value, onFile) ? 'same' : 'differs',
    name: item === 'fullName' && onFile !== null ? compareNames(value, onFile) : null,
  })
  const exact = (a: string, b: string): boolean => a === b
  const loose = (a: string, b: string): boolean => placeWords(a) === placeWords(b)
  const child = kindOf(declared) === 'child'
  const rows = [
    row('fullName', declared.fullName, registry?.fullName ?? null, isSameName),
    row('socialInsuranceNo', declared.socialInsuranceNo, registry ? declared.socialInsuranceNo : null, exact),
    ...(child ? [row('birthDate', declared.birthDate, registry?.birthDate ?? null, exact)] : []),
    row('personalId', declared.personalId, registry?.personalId ?? null, exact),
    row('phone', declared.phone, registry?.phone ?? null, exact),
    row('email', declared.email, registry?.email ?? null, (a, b) => a === '' || a === b),
    row('address', address, registry?.address ?? null, loose),
  ]
  // The contact is the parent's, whose own records say so already.
  return child ? rows.filter(({ item }) => item !== 'phone' && item !== 'email') : rows
}

/** Whether two identity numbers are of papers of different kinds. Somebody may have both, so that neither contradicts the other.
 *  @law Luật Căn cước 26/2023/QH15 Điều 46: a CMND ended on 31 December 2024; records made with its number hold it still
 *  @example isOtherPaper('079405000001', '024500001') // true: CCCD and CMND */
export const isOtherPaper = (a: string, b: string): boolean => personalIdKind(a) !== personalIdKind(b)

/** Whether a declaration may become a dossier: the number is known, the name is the person's (with or without diacritics), and
 *  the identity number does not contradict the registry. Another number of the same kind does, unless the scanned CCCD names the
 *  registry's as its old one. Everything finer is the officer's to judge. */
export function matchesRegistry(
  declared: Pick<Declaration, 'fullName' | 'personalId' | 'scanned'>,
  registry: RegistryRecord | undefined,
): boolean {
  if (!registry) return false
  const sameName = fold(declared.fullName).replace(/\s+/gu, ' ') === fold(registry.fullName).replace(/\s+/gu, ' ')
  return sameName && (registry.personalId === null || mayBeSamePerson(declared, registry.personalId))
}

const mayBeSamePerson = ({ personalId, scanned = [] }: Pick<Declaration, 'personalId' | 'scanned'>, onFile: string): boolean =>
  personalId === onFile || isOtherPaper(personalId, onFile) || scanned.some(({ oldPersonalId }) => oldPersonalId === onFile)

/** Where code and notices go: to the email when the filled form shall go there too (it goes to a proven address only), else as chosen. */
export const contactOf = (
  d: Pick<Declaration, 'phone' | 'email' | 'emailForm' | 'contactChannel'>,
): { readonly channel: 'sms' | 'email'; readonly to: string } =>
  d.emailForm === 'yes' || d.contactChannel === 'email' ? { channel: 'email', to: d.email } : { channel: 'sms', to: d.phone }
