import { readQrText } from '#domain/card/qr-text.ts'
import { isPlainDate } from '#domain/kernel/date.ts'
import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { tidy } from '#domain/kernel/text.ts'
import { line, optional } from '#domain/participants/identifiers.ts'
import { readCitizenCard } from './citizen-card-qr.ts'

export const SCAN_SOURCES = ['citizen_card', 'insurance_card'] as const
export type ScanSource = (typeof SCAN_SOURCES)[number]

/** What the QR code of a paper said, kept beside what is declared. All values are strings; the empty string stands for "does not say".
 *  It was read on the citizen's device: evidence for the officer, and no proof. */
export interface Scanned {
  readonly source: ScanSource
  readonly fullName: string
  /** Of a CCCD: 12 digits. */
  readonly personalId: string
  /** Of a CCCD: the number that the person had before, 9 or 12 digits. */
  readonly oldPersonalId?: string | undefined
  /** Of a health-insurance card: 10 digits. */
  readonly socialInsuranceNo: string
  /** "1990-04-15" or "1990". */
  readonly birthDate: string
  readonly sex: '' | 'male' | 'female'
  /** As printed on the paper, in one line. */
  readonly address: string
}

const matching =
  (pattern: RegExp): FieldRule =>
  raw =>
    pattern.test(raw) ? good(raw) : wrong('FORM')

const birthDate: FieldRule = raw => (/^\d{4}$/u.test(raw) || isPlainDate(raw) ? good(raw) : wrong('FORM'))
const ADDRESS_MAX = 250
const NAME_MAX = 100

/** One rule for each value; the contract refuses what no card can say. */
export const SCANNED_RULES = {
  fullName: line(NAME_MAX),
  personalId: matching(/^(?:\d{12})?$/u),
  oldPersonalId: matching(/^(?:\d{9}|\d{12})?$/u),
  socialInsuranceNo: matching(/^(?:\d{10})?$/u),
  birthDate: optional(birthDate),
  address: optional(line(ADDRESS_MAX)),
} as const satisfies Readonly<Partial<Record<keyof Scanned, FieldRule>>>

/** Longer texts are not looked at: a code of a card has some 300 characters. */
const LONGEST = 3000

/** Reads the text of a QR code of a CCCD or of a health-insurance card, the one that this app shows included. Undefined for every
 *  other code: an address of the web, a payment, an app, bytes without sense. */
export function readScanned(text: string): Scanned | undefined {
  if (text.length > LONGEST || /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\uFFFD]/u.test(text.trim())) return undefined
  const citizen = readCitizenCard(text)
  if (citizen) return scanned('citizen_card', { ...citizen, socialInsuranceNo: '' })
  const card = readQrText(text)
  return card && isName(card.fullName) ? scanned('insurance_card', { ...card, personalId: '' }) : undefined
}

const isName = (text: string): boolean => text.length <= NAME_MAX && /^[\p{L}\p{M}][\p{L}\p{M}' .-]*$/u.test(text)

interface Said extends Pick<Scanned, 'fullName' | 'personalId' | 'oldPersonalId' | 'socialInsuranceNo' | 'address'> {
  readonly birth: string
  readonly sex: 'male' | 'female' | 'unknown'
}
const scanned = (source: ScanSource, said: Said): Scanned => ({
  source,
  fullName: said.fullName,
  personalId: said.personalId,
  ...(said.oldPersonalId && { oldPersonalId: said.oldPersonalId }),
  socialInsuranceNo: said.socialInsuranceNo,
  birthDate: birthDate(said.birth).ok ? said.birth : '',
  sex: said.sex === 'unknown' ? '' : said.sex,
  address: tidy(
    tidy(said.address.replace(/\p{C}/gu, ' '))
      .slice(0, ADDRESS_MAX)
      .replace(/\p{Cs}$/u, ''),
  ),
})

/** Of several codes in one picture the one to take: a CCCD before a health-insurance card. */
export function chooseScanned(texts: readonly string[]): Scanned | undefined {
  const known = texts.flatMap(text => readScanned(text) ?? [])
  return known.find(({ source }) => source === 'citizen_card') ?? known[0]
}

/** Puts a scan in the place of an earlier one of the same paper. */
export const withScan = (scans: readonly Scanned[], scan: Scanned): readonly Scanned[] =>
  SCAN_SOURCES.flatMap(source => (scan.source === source ? scan : (scans.find(each => each.source === source) ?? [])))
