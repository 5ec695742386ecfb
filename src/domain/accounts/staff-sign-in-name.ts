import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { fold } from '#domain/kernel/text.ts'

export const STAFF_NAME_MIN = 3
const STAFF_NAME_MAX = 40

/** The name that staff sign in with: 3 to 40 small letters without diacritics, figures, dots, dashes; a letter first. */
export const staffSignInName: FieldRule = raw => {
  const name = raw.normalize('NFKC').trim().toLowerCase()
  if (name === '') return wrong('REQUIRED')
  if (name.length > STAFF_NAME_MAX) return wrong('TOO_LONG', { max: STAFF_NAME_MAX })
  return name.length >= STAFF_NAME_MIN && /^[a-z][a-z0-9.-]*$/u.test(name) ? good(name) : wrong('STAFF_NAME_FORM', { min: STAFF_NAME_MIN })
}

/** A name to begin with: the given name and the initials before it. The person may type another one.
 *  @example suggestedSignInName('Lê Tiến Dũng') // 'dung.lt' */
export function suggestedSignInName(fullName: string): string {
  const words = fold(fullName)
    .replace(/[^a-z ]/gu, '')
    .split(' ')
    .filter(word => word !== '')
  const initials = words.slice(0, -1).map(word => word.charAt(0))
  const name = `${words.at(-1) ?? ''}${initials.length > 0 ? '.' : ''}${initials.join('')}`.slice(0, STAFF_NAME_MAX)
  return name.length >= STAFF_NAME_MIN ? name : ''
}
