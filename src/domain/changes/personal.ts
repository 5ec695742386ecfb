import type { PlainDate } from '#domain/kernel/date.ts'
import { good, wrong, type FieldProblem, type FieldRule } from '#domain/kernel/field.ts'
import { birthDate, fullName, nameAsInPassport, optional, personalId, personalIdKind } from '#domain/participants/identifiers.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'

/** What the registry shall say about a person; the empty string: it stays as it is. Sex: 'male' or 'female'. */
export interface AskedPersonal {
  readonly fullName: string
  /** "1990-02-28" */
  readonly birthDate: string
  readonly sex: string
  readonly personalId: string
}

export const PERSONAL_ITEMS = ['fullName', 'birthDate', 'sex', 'personalId'] as const satisfies readonly (keyof AskedPersonal)[]
export type PersonalItem = (typeof PERSONAL_ITEMS)[number]

export const NOTHING_PERSONAL: AskedPersonal = { fullName: '', birthDate: '', sex: '', personalId: '' }

/** The number of a paper that counts: a CMND of nine digits is read, and refused.
 *  @law Luật Căn cước 26/2023/QH15 Điều 46: a CMND ended on 31 December 2024 */
const livingPaper: FieldRule = raw => {
  const number = personalId(raw)
  if (!number.ok || personalIdKind(number.value) !== 'old_id') return number
  return wrong('PERSONAL_ID_ENDED')
}
const knownSex: FieldRule = raw => (raw === 'male' || raw === 'female' ? good(raw) : wrong('CHOICE'))

/** One rule for each field; browser and server check with these. */
export const PERSONAL_RULES: Readonly<Record<PersonalItem, FieldRule>> = {
  fullName: optional(nameAsInPassport),
  birthDate: optional(birthDate),
  sex: optional(knownSex),
  personalId: optional(livingPaper),
}

/** Every field that is wrong, in the order of the form: a name of one word stands in passports only, and nobody is born tomorrow.
 *  @param onFile the identity number of the registry; null where it has none */
export function checkPersonal(
  asked: AskedPersonal,
  { onFile, today }: { readonly onFile: string | null; readonly today: PlainDate },
): readonly FieldProblem[] {
  const paper = asked.personalId.trim() || onFile
  const name = paper !== null && hasOneSide(paper) ? nameAsInPassport : fullName
  const born: FieldRule = raw => {
    const day = birthDate(raw)
    return day.ok && day.value > today ? wrong('BIRTH_DATE_FUTURE') : day
  }
  const rules = { ...PERSONAL_RULES, fullName: optional(name), birthDate: optional(born) }
  return PERSONAL_ITEMS.flatMap(field => {
    const result = rules[field](asked[field])
    return result.ok ? [] : [{ field, code: result.code, ...(result.values && { values: result.values }) }]
  })
}

const hasOneSide = (paper: string): boolean => {
  const number = personalId(paper)
  return number.ok && personalIdKind(number.value) === 'passport'
}

/** What is asked for, in the order of the form. */
export const personalItemsOf = (asked: AskedPersonal): readonly PersonalItem[] => PERSONAL_ITEMS.filter(item => asked[item] !== '')

/** The papers that prove a change: the face, and the paper that says what is asked for. A passport has one side. The answer of the
 *  population database takes none of them away: it says nothing about the sex, nor who holds the telephone.
 *  @param paper the identity number after the change; null where there is none */
export const papersFor = (paper: string | null): readonly PhotoKind[] =>
  paper !== null && hasOneSide(paper) ? ['portrait', 'id_front'] : ['portrait', 'id_front', 'id_back']

/** Whether the account could be somebody else's afterwards: another identity number, or another name with another birth date. Two
 *  officers decide then, unless the population database has confirmed the person. */
export const mayExchangePerson = (items: readonly PersonalItem[]): boolean =>
  items.includes('personalId') || (items.includes('fullName') && items.includes('birthDate'))
