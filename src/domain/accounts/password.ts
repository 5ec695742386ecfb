import { good, wrong, type FieldResult } from '#domain/kernel/field.ts'
import { fold } from '#domain/kernel/text.ts'

export const PASSWORD_MIN = 8
export const PASSWORD_MAX = 128
/** With the present one, a new password differs from the last three. */
export const PAST_PASSWORDS = 2

/** What an attacker knows of the owner and would try first. */
export interface PasswordOwner {
  readonly socialInsuranceNo: string
  readonly fullName: string
  /** "1986-05-14" */
  readonly birthDate: string
  readonly phone?: string
}

/** Judges a new password: length, common words, the owner's own data. No rules of composition; spaces and any letter are welcome.
 *  @param isCommon tells whether the folded password is among the common ones
 *  @refuses PASSWORD_SHORT · PASSWORD_LONG · PASSWORD_COMMON · PASSWORD_CONTEXT · PASSWORD_OWN_DATA */
export function judgePassword(raw: string, owner: PasswordOwner | undefined, isCommon: (folded: string) => boolean): FieldResult {
  const password = raw.normalize('NFC')
  const length = [...password].length
  if (length === 0) return wrong('REQUIRED')
  if (length < PASSWORD_MIN) return wrong('PASSWORD_SHORT', { min: PASSWORD_MIN, typed: length })
  if (length > PASSWORD_MAX) return wrong('PASSWORD_LONG')
  const folded = fold(password)
  if (isCommon(folded) || isRepetition(folded) || isSequence(folded)) return wrong('PASSWORD_COMMON')
  if (isOfContext(folded)) return wrong('PASSWORD_CONTEXT')
  if (owner && holdsOwnData(folded, owner)) return wrong('PASSWORD_OWN_DATA')
  return good(password)
}

/** What everybody thinks of at this service, with little around it. */
const CONTEXT = /baohiemxahoi|baohiem|bhxh|bhyt|vssid/gu

/** "bhxh@2026!", "VssID cua toi": fewer than eight letters are left without the words of this service. */
function isOfContext(folded: string): boolean {
  const letters = folded.replace(/[^a-z]/gu, '')
  const rest = letters.replace(CONTEXT, '')
  return rest.length < letters.length && rest.length < PASSWORD_MIN
}

/** Whether two passwords differ by at most two signs: added, left out, or exchanged. Both are at hand only while both are typed.
 *  @example isSimilar('đường về nhà 1', 'đường về nhà 2') // true */
export function isSimilar(one: string, other: string): boolean {
  const [a, b] = [[...one.normalize('NFC')], [...other.normalize('NFC')]]
  if (Math.abs(a.length - b.length) > 2) return false
  let row = b.map((_, i) => i + 1)
  for (const [i, sign] of a.entries()) {
    let [diagonal, left] = [i, i + 1]
    row = row.map((above, j) => {
      const cost = Math.min(left + 1, above + 1, diagonal + (sign === b[j] ? 0 : 1))
      diagonal = above
      left = cost
      return cost
    })
  }
  return (row.at(-1) ?? a.length) <= 2
}

/** "aaaaaaaa", "abababab", "12121212". */
const isRepetition = (text: string): boolean => /^(.{1,3})\1+.?$/u.test(text)

/** "12345678", "87654321", "abcdefgh". */
function isSequence(text: string): boolean {
  const steps = new Set([...text].slice(1).map((sign, i) => sign.charCodeAt(0) - text.charCodeAt(i)))
  const [step] = steps
  return steps.size === 1 && (step === 1 || step === -1)
}

function holdsOwnData(folded: string, owner: PasswordOwner): boolean {
  const digits = folded.replace(/\D/gu, '')
  const [year = '', month = '', day = ''] = owner.birthDate.split('-')
  const numbers = [owner.socialInsuranceNo, owner.phone ?? '', `${day}${month}${year}`, `${year}${month}${day}`].filter(
    text => text.length >= 8,
  )
  if (numbers.some(number => digits.includes(number))) return true
  const name = fold(owner.fullName).replace(/\s+/gu, '')
  return name.length >= 5 && folded.replace(/[^a-z]/gu, '') === name
}

/** How hard the password is to guess, roughly, for the bar under the field: 0 (refused) to 3. */
export function passwordStrength(raw: string): 0 | 1 | 2 | 3 {
  const length = [...raw].length
  if (length < PASSWORD_MIN) return 0
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter(kind => kind.test(raw)).length
  const points = length + kinds * 2
  return points >= 20 ? 3 : points >= 15 ? 2 : 1
}
