import { isPlainDate } from '#domain/kernel/date.ts'
import { good, wrong, type FieldResult, type FieldRule } from '#domain/kernel/field.ts'
import { tidy, withoutSeparators } from '#domain/kernel/text.ts'

/** Mã số BHXH: ten digits, leading zeros kept; the last ten characters of a card number. No check digit exists.
 *  A pasted 15-character card number gives its last ten. */
export const socialInsuranceNo: FieldRule = raw => {
  const digits = withoutSeparators(raw)
  if (digits === '') return wrong('REQUIRED')
  const card = /^[A-Z]{2}[1-5]\d{2}(\d{10})$/iu.exec(digits)
  if (card?.[1]) return good(card[1])
  if (!/^\d+$/u.test(digits)) return wrong('SOCIAL_INSURANCE_NO_DIGITS')
  return digits.length === 10 ? good(digits) : wrong('SOCIAL_INSURANCE_NO_LENGTH', { typed: digits.length })
}

/** The name a person signs in with: mã số BHXH (10 digits) or số định danh cá nhân (12 digits), which replaces it since August 2025. */
export const signInName: FieldRule = raw => {
  const digits = withoutSeparators(raw)
  if (digits === '') return wrong('REQUIRED')
  if (!/^\d+$/u.test(digits)) return wrong('SIGN_IN_NAME_DIGITS')
  return digits.length === 10 || digits.length === 12 ? good(digits) : wrong('SIGN_IN_NAME_LENGTH', { typed: digits.length })
}

/** Full name with diacritics: letters, spaces, apostrophe, dot and hyphen; at least two words; case as typed. */
export const fullName: FieldRule = raw => {
  const name = nameAsInPassport(raw)
  return !name.ok || name.value.includes(' ') ? name : wrong('NAME_WORDS')
}

/** The same, of one word too: some foreigners have no more in their passports. */
export const nameAsInPassport: FieldRule = raw => {
  const name = tidy(raw)
  if (name === '') return wrong('REQUIRED')
  if (name.length > 100) return wrong('TOO_LONG', { max: 100 })
  if (!/^[\p{L}\p{M}][\p{L}\p{M}' .-]*$/u.test(name)) return wrong('NAME_LETTERS')
  return good(name)
}

export type PersonalIdKind = 'citizen_id' | 'old_id' | 'passport'

/** CCCD (12 digits), old CMND (9 digits, no longer an identity paper but still on file) or passport (6 to 9 letters and digits with at
 *  least one letter: ICAO Doc 9303 leaves nine places; a foreigner's number of nine digits is read as a CMND).
 *  The first three digits of a CCCD are not checked: people born abroad carry a country code there. */
export const personalId: FieldRule = raw => {
  const value = withoutSeparators(raw).toUpperCase()
  if (value === '') return wrong('REQUIRED')
  if (/^\d{12}$|^\d{9}$|^(?=.*[A-Z])[A-Z0-9]{6,9}$/u.test(value)) return good(value)
  return /^\d+$/u.test(value) ? wrong('PERSONAL_ID_LENGTH', { typed: value.length }) : wrong('PERSONAL_ID_FORM')
}

export const personalIdKind = (value: string): PersonalIdKind =>
  value.length === 12 ? 'citizen_id' : /^\d{9}$/u.test(value) ? 'old_id' : 'passport'

/** Mobile number that can receive a code, stored as 0xxxxxxxxx. The prefix 050 is assigned to nobody: demo people have it. */
export const mobilePhone: FieldRule = raw => {
  const digits = withoutSeparators(raw)
    .replace(/[()]/gu, '')
    .replace(/^(?:\+|00)84/u, '0')
    .replace(/^84(?=\d{9}$)/u, '0')
  if (digits === '') return wrong('REQUIRED')
  if (!/^\d+$/u.test(digits)) return wrong('PHONE_DIGITS')
  if (digits.length !== 10) return wrong('PHONE_LENGTH', { typed: digits.length })
  return /^0(?:3[2-9]|5[025689]|7[06-9]|8\d|9\d)\d{7}$/u.test(digits) ? good(digits) : wrong('PHONE_NOT_MOBILE')
}

/** Numbers of this prefix belong to people of the demo; outside it no text can reach them. */
export const isDemoPhone = (phone: string): boolean => phone.startsWith('050')

/** Email address in stored form (lower case). The mail server has the last word; this refuses what cannot be one. */
export const email: FieldRule = raw => {
  const value = raw.normalize('NFKC').trim().toLowerCase()
  if (value === '') return wrong('REQUIRED')
  if (value.length > 120) return wrong('TOO_LONG', { max: 120 })
  return /^[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/u.test(value) ? good(value) : wrong('EMAIL_FORM')
}

/** The same rule for a field that may stay empty: '' stays ''. */
export const optional =
  (rule: FieldRule): FieldRule =>
  (raw): FieldResult =>
    raw.trim() === '' ? good('') : rule(raw)

/** One line of free text up to `max` characters. */
export const line =
  (max: number): FieldRule =>
  raw => {
    const value = tidy(raw)
    if (value === '') return wrong('REQUIRED')
    return value.length <= max ? good(value) : wrong('TOO_LONG', { max })
  }

/** "00 0016 8123", as the number is shown. */
export const formatSocialInsuranceNo = (no: string): string => no.replace(/^(\d{2})(\d{4})(\d{4})$/u, '$1 $2 $3')

/** "09•• ••• 123": enough to recognise one's own number. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 2)}•• ••• ${phone.slice(-3)}`

/** "N••••• T•• H••": enough to compare with a paper at hand. */
export const maskName = (name: string): string =>
  name
    .split(' ')
    .map(word => [...word].map((letter, place) => (place === 0 ? letter : '•')).join(''))
    .join(' ')

/** "•• •••• 8123": the last digits of a number, to compare with a paper at hand. */
export const maskSocialInsuranceNo = (no: string): string => formatSocialInsuranceNo(no).replace(/\d(?=(?:\D*\d){4})/gu, '•')

/** "la••••@vidu.example". */
export const maskEmail = (address: string): string => {
  const [name = '', host = ''] = address.split('@')
  return `${name.slice(0, 2)}••••@${host}`
}

/** A birth date as people write it, "22/11/2019", "22-11-2019", "22112019", or as it is stored, "2019-11-22"; stored form. */
export const birthDate: FieldRule = raw => {
  const typed = raw.normalize('NFKC').trim()
  if (typed === '') return wrong('REQUIRED')
  const stored = isPlainDate(typed) ? typed : storedDay(typed)
  return stored !== undefined && isPlainDate(stored) && stored > '1900' ? good(stored) : wrong('BIRTH_DATE_FORM')
}

const storedDay = (typed: string): string | undefined => {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/u.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/u.exec(typed) ?? []
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** "Đ. M. Châu": enough to tell the people of one phone apart. */
export const shortName = (name: string): string => {
  const words = tidy(name).split(' ')
  return words.map((word, at) => (at === words.length - 1 ? word : `${word.slice(0, 1).toUpperCase()}.`)).join(' ')
}
