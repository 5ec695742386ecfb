import { isPlainDate } from '#domain/kernel/date.ts'
import { tidy } from '#domain/kernel/text.ts'

/** What the QR code of a CCCD or căn cước with a chip says. */
export interface CitizenCard {
  /** 12 digits. */
  readonly personalId: string
  /** The number before it: of a CMND (9 digits), or an earlier one of 12. Empty when there is none. */
  readonly oldPersonalId: string
  /** As it stands there: some issuers write capitals only. */
  readonly fullName: string
  /** "1990-04-15", "1990" when only the year is known, or empty when it cannot be read. */
  readonly birth: string
  readonly sex: 'male' | 'female' | 'unknown'
  /** Permanent address in one line: of the old scheme (xã, huyện, tỉnh) on cards from before 1 July 2025, else of the new one. */
  readonly address: string
}

const FEWEST_FIELDS = 7

/** Reads the text of the code: seven fields with "|" between them, in this order number, old CMND (may be empty), name, birth date
 *  DDMMYYYY, Nam or Nữ, address, day of issue. Newer cards carry more, which is not looked at. Undefined when it is no such card.
 *  @example readCitizenCard('079405000001||Nguyễn Văn An|15042105|Nam|Số 1, Đường A|01012026')?.birth // '2105-04-15' */
export function readCitizenCard(text: string): CitizenCard | undefined {
  const fields = text.split('|').map(tidy)
  const [personalId = '', oldId = '', fullName = '', birth = '', sex = '', address = ''] = fields
  if (fields.length < FEWEST_FIELDS || !/^\d{12}$/u.test(personalId) || !/^\d{0,12}$/u.test(oldId)) return undefined
  if (!/^[\p{L}\p{M}][\p{L}\p{M}' .-]{0,99}$/u.test(fullName) || !/^(?:\d{4}){0,2}$/u.test(birth)) return undefined
  return { personalId, oldPersonalId: toOldId(oldId, personalId), fullName, birth: toBirth(birth), sex: toSex(sex), address }
}

/** What stands there and is no number of a paper is left out, and so is the number itself said twice. */
const toOldId = (text: string, personalId: string): string => (/^(?:\d{9}|\d{12})$/u.test(text) && text !== personalId ? text : '')

/** "15042105"; "00001956" and "1956" where only the year is known. */
function toBirth(text: string): string {
  const year = text.slice(-4)
  const day = `${year}-${text.slice(2, 4)}-${text.slice(0, 2)}`
  if (text.length === 8 && isPlainDate(day)) return day
  return text.length === 4 || text.startsWith('0000') ? year : ''
}

const toSex = (text: string): CitizenCard['sex'] => {
  const word = text.toLowerCase()
  return word === 'nam' ? 'male' : word === 'nữ' ? 'female' : 'unknown'
}
