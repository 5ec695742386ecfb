import { formatDay, isPlainDate, type PlainDate } from '#domain/kernel/date.ts'
import { tidy } from '#domain/kernel/text.ts'

/** What the QR code of a card carries. */
export interface QrCard {
  /** 15 characters: group, level, province, ten-digit mã số BHXH. */
  readonly cardNo: string
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly birthDate: PlainDate
  readonly birthPrecision: 'day' | 'month' | 'year'
  readonly sex: 'male' | 'female' | 'unknown'
  /** Five characters; the first two are digits of the province. */
  readonly facilityCode: string
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
  readonly issuedOn: PlainDate
  readonly coverageLevel: number
  /** K1, K2 or K3: takes the level's place, which the card number says anyway. */
  readonly areaCode: string | null
  readonly fiveYearDate: PlainDate | null
}

/** No issuer's check string is public; hospitals take the field as it is. */
const NO_CHECK = '0000-0000'

/** The text of the QR code in the layout that hospitals read: fourteen fields with "|" between them, names as hexadecimal UTF-8,
 *  "-" for what is unknown, "$" at the end. The address is left out: a counter does not need it, and whoever photographs the
 *  code would have it. */
export const qrText = (card: QrCard): string =>
  [
    card.cardNo,
    toHex(card.fullName.normalize('NFC')),
    card.birthPrecision === 'day' ? formatDay(card.birthDate) : card.birthDate.slice(0, 4),
    card.sex === 'male' ? '1' : '2',
    '-',
    `${card.facilityCode.slice(0, 2)} - ${card.facilityCode.slice(2)}`,
    formatDay(card.validFrom),
    card.validUntil ? formatDay(card.validUntil) : '-',
    formatDay(card.issuedOn),
    card.socialInsuranceNo,
    '-',
    card.areaCode ?? String(card.coverageLevel),
    card.fiveYearDate ? formatDay(card.fiveYearDate) : '-',
    NO_CHECK,
    '$',
  ].join('|')

export interface ReadQr {
  readonly cardNo: string
  /** The last ten characters of the card number. */
  readonly socialInsuranceNo: string
  readonly fullName: string
  /** "1990-04-15", or "1990" when only the year is known; otherwise as it stands there. */
  readonly birth: string
  readonly sex: 'male' | 'female' | 'unknown'
  /** One line; empty when the issuer left it out. */
  readonly address: string
  readonly facilityCode: string
  readonly validFrom: string
  readonly validUntil: string | null
}

/** Reads the text of a card's QR code, ours or another issuer's: hexadecimal in either case, plain text where a name is not
 *  hexadecimal; names come back composed, in the case in which they stand there. Undefined when it is no card. */
export function readQrText(text: string): ReadQr | undefined {
  const fields = text.split('|').map(part => part.trim())
  const [cardNo = '', name = '', birth = '', sex = '', address = '', facility = '', from = '', until = ''] = fields
  const validFrom = toDay(from)
  if (!/^(?:[A-Z]{2}[1-5]\d{2})?\d{10}$/u.test(cardNo) || validFrom === null) return undefined
  return {
    cardNo,
    socialInsuranceNo: cardNo.slice(-10),
    fullName: tidy(fromHex(name)),
    birth: toDay(birth) ?? birth,
    sex: sex === '1' ? 'male' : sex === '2' ? 'female' : 'unknown',
    address: tidy(fromHex(address)),
    facilityCode: facility.replace(' - ', ''),
    validFrom,
    validUntil: toDay(until),
  }
}

const toDay = (text: string): string | null => {
  const day = text.split('/').reverse().join('-')
  return isPlainDate(day) ? day : null
}

/** encodeURIComponent is the one way to UTF-8 that the language itself has. */
const toHex = (text: string): string =>
  encodeURIComponent(text).replace(/%(..)|(.)/gu, (_, byte: string | undefined, letter: string) =>
    (byte ?? letter.codePointAt(0)?.toString(16).padStart(2, '0') ?? '').toLowerCase(),
  )

const fromHex = (text: string): string => {
  if (text === '-') return ''
  if (!/^(?:[0-9a-f]{2})+$/iu.test(text)) return text
  try {
    return decodeURIComponent(text.replace(/../gu, '%$&'))
  } catch {
    return text
  }
}
