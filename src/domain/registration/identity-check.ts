import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { personalId, personalIdKind } from '#domain/participants/identifiers.ts'
import type { Declaration } from './declaration.ts'

/** Items that the national population database compares with its own. */
export const CHECKED_ITEMS = ['fullName', 'birthDate'] as const
export type CheckedItem = (typeof CHECKED_ITEMS)[number]

/** What it answered; `unavailable` when it did not. */
export const IDENTITY_OUTCOMES = ['confirmed', 'differs', 'unknown', 'unavailable'] as const
export type IdentityOutcome = (typeof IDENTITY_OUTCOMES)[number]

/** An answer with the very values that were asked about. */
export interface IdentityCheck {
  readonly personalId: string
  readonly fullName: string
  /** Where it was known. */
  readonly birthDate: string | null
  readonly outcome: IdentityOutcome
  /** Which items differ: for officers only. */
  readonly items: readonly CheckedItem[]
}

/** What the applicant is told. Whether the name differs or nobody has the number is one answer: a stranger who tries names for a
 *  number learns as little as can be. */
export const TOLD_OUTCOMES = ['confirmed', 'look_again', 'unavailable'] as const
export type ToldOutcome = (typeof TOLD_OUTCOMES)[number]
export const toldOutcome = (outcome: IdentityOutcome): ToldOutcome =>
  outcome === 'differs' || outcome === 'unknown' ? 'look_again' : outcome

type Asked = Pick<Declaration, 'personalId' | 'fullName'>

/** The population database knows people by their 12-digit number; nobody is asked about an old CMND or a passport. */
export const isCheckable = (identity: string): boolean => personalIdKind(identity) === 'citizen_id'

/** A 12-digit number, for the question to the population database. */
export const citizenId: FieldRule = raw => {
  const result = personalId(raw)
  if (!result.ok || isCheckable(result.value)) return result
  return /^\d+$/u.test(result.value) ? wrong('PERSONAL_ID_LENGTH', { typed: result.value.length }) : wrong('PERSONAL_ID_FORM')
}

/** A calendar day, as it stands on the card. */
export const birthDay: FieldRule = raw =>
  /^\d{4}-\d{2}-\d{2}$/u.test(raw) && new Date(`${raw}T00:00:00Z`).toJSON()?.startsWith(raw) ? good(raw) : wrong('FORM')

/** Whether an answer is about exactly these values. Another number or another name, and it counts for nothing. */
export const isAbout = (check: Asked, declared: Asked): boolean =>
  check.personalId === declared.personalId && check.fullName === declared.fullName

/** The answer that counts for these values: about them, and not "unavailable". */
export const settledCheck = (check: IdentityCheck | undefined, declared: Asked): IdentityCheck | undefined =>
  check && check.outcome !== 'unavailable' && isAbout(check, declared) ? check : undefined

/** Whether the population database has confirmed exactly what is declared. */
export const isConfirmed = (check: IdentityCheck | undefined, declared: Asked): boolean =>
  settledCheck(check, declared)?.outcome === 'confirmed'

const MINUTES_UNTIL_NEXT = [1, 2, 5, 10, 30] as const
const LAST_TRY = 75

/** Minutes until a question that was not answered is asked again, so that the officer sees a result: soon at first, then each hour,
 *  for three days.
 *  @param tries how often it was asked in vain
 *  @returns undefined when it is not asked any more */
export const minutesUntilNextTry = (tries: number): number | undefined =>
  tries >= LAST_TRY ? undefined : (MINUTES_UNTIL_NEXT[tries - 1] ?? 60)
