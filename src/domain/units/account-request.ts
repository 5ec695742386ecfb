import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { someWords, tidy } from '#domain/kernel/text.ts'
import { email, fullName, mobilePhone } from '#domain/participants/identifiers.ts'

const MEMBERS_MOST = 100_000

/** How many people a unit has: a whole number as somebody types it; points and spaces between thousands do no harm.
 *  @example memberCount('1.200') // '1200' */
export const memberCount: FieldRule = raw => {
  const digits = raw.replace(/[\s.,]/gu, '')
  if (digits === '') return wrong('REQUIRED')
  const count = /^\d+$/u.test(digits) ? Number(digits) : 0
  return count >= 1 && count <= MEMBERS_MOST ? good(String(count)) : wrong('NUMBER_RANGE', { min: 1, max: MEMBERS_MOST })
}

/** Rules of what somebody writes who asks for the account of a unit. */
export const UNIT_ACCOUNT_RULES = {
  unitCode: (raw => (raw === '' ? wrong('UNIT_REQUIRED') : good(raw))) satisfies FieldRule,
  fullName,
  position: someWords,
  phone: mobilePhone,
  email,
  members: memberCount,
  text: (raw => good(tidy(raw))) satisfies FieldRule,
} as const
