import { type FieldProblem, type FieldRule } from '#domain/kernel/field.ts'
import { email, mobilePhone, optional } from '#domain/participants/identifiers.ts'
import { DECLARATION_RULES } from '#domain/registration/declaration.ts'
import type { ToldState } from '#domain/review/transitions.ts'
import { PERSONAL_ITEMS, personalItemsOf, type AskedPersonal } from './personal.ts'

/** Contact and address that a person asks to have changed; the empty string: it stays as it is. The address is asked for as a whole. */
export interface AskedChange {
  readonly phone: string
  readonly email: string
  readonly provinceCode: string
  readonly communeCode: string
  readonly street: string
}
export type ChangeField = keyof AskedChange

/** All that a request may be about. It is about contact and address, or about the person, never about both. */
export type WantedChange = AskedChange & AskedPersonal

export const ADDRESS_FIELDS = ['provinceCode', 'communeCode', 'street'] as const satisfies readonly ChangeField[]
export const CONTACT_KINDS = ['phone', 'email'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]
export const CHANGE_ITEMS = [...CONTACT_KINDS, 'address', ...PERSONAL_ITEMS] as const
export type ChangeItem = (typeof CHANGE_ITEMS)[number]

export const channelOfKind = (kind: ContactKind): 'sms' | 'email' => (kind === 'phone' ? 'sms' : 'email')

/** One rule for each field; browser and server check with these. */
export const CHANGE_RULES: Readonly<Record<ChangeField, FieldRule>> = {
  phone: optional(mobilePhone),
  email: optional(email),
  provinceCode: optional(DECLARATION_RULES.provinceCode),
  communeCode: optional(DECLARATION_RULES.communeCode),
  street: optional(DECLARATION_RULES.street),
}

/** Every field that is wrong, in the order of the form: of an address that was begun, also what is missing.
 *  @example checkChange({ ...NOTHING, provinceCode: '79' }) // communeCode and street are asked for */
export function checkChange(asked: AskedChange): readonly FieldProblem[] {
  const hasAddress = ADDRESS_FIELDS.some(field => asked[field].trim() !== '')
  const fields = [...CONTACT_KINDS, ...ADDRESS_FIELDS]
  return fields.flatMap(field => {
    const isOfAddress = ADDRESS_FIELDS.some(each => each === field)
    const rule = isOfAddress && hasAddress ? DECLARATION_RULES[field] : CHANGE_RULES[field]
    const result = rule(asked[field])
    return result.ok ? [] : [{ field, code: result.code, ...(result.values && { values: result.values }) }]
  })
}

/** What is asked for, in the order of the form. */
export const itemsOf = (asked: WantedChange): readonly ChangeItem[] => [
  ...CONTACT_KINDS.filter(kind => asked[kind] !== ''),
  ...(asked.street === '' ? [] : (['address'] as const)),
  ...personalItemsOf(asked),
]

/** How a change ends. `contact_taken`: when it was to take effect, somebody else had the contact. */
export const CHANGE_OUTCOMES = ['applied', 'cancelled', 'contact_taken', 'rejected', 'withdrawn'] as const
export type ChangeOutcome = (typeof CHANGE_OUTCOMES)[number]

/** Where a change is, as its owner reads it. `proving`: a code for a new contact is awaited. `papers`: photos of the papers are. `held`:
 *  approved, and the contact so far may still stop it. */
export const CHANGE_STATES = ['proving', 'papers', 'submitted', 'in_review', 'held', ...CHANGE_OUTCOMES] as const
export type ChangeState = (typeof CHANGE_STATES)[number]

/** @param file where the case file is; null before it was sent
 *  @example changeState({ outcome: null, takesEffectAt: new Date(), aboutPerson: false }, 'approved') // 'held' */
export function changeState(
  change: { readonly outcome: ChangeOutcome | null; readonly takesEffectAt: Date | null; readonly aboutPerson: boolean },
  file: ToldState | null,
): ChangeState {
  if (change.outcome !== null) return change.outcome
  if (change.takesEffectAt !== null) return 'held'
  if (file === null) return change.aboutPerson ? 'papers' : 'proving'
  return file === 'submitted' ? 'submitted' : 'in_review'
}

/** When an approved contact counts. @param holdHours policy `contactHoldHours` */
export const effectOf = (approvedAt: Date, holdHours: number): Date => new Date(approvedAt.getTime() + holdHours * 3_600_000)
