import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { fold, tidy } from '#domain/kernel/text.ts'

/** What feedback is about. app: it does not work · employer: does not pay or declare · officer: how an officer or an agency behaved ·
 *  hospital: how one behaved · wrong_information: a look-up or the guide says something wrong · idea: praise or an idea. */
export const FEEDBACK_SUBJECTS = ['app', 'employer', 'officer', 'hospital', 'wrong_information', 'idea', 'other'] as const
export type FeedbackSubject = (typeof FEEDBACK_SUBJECTS)[number]

export const FEEDBACK_OUTCOMES = ['answered', 'rejected', 'withdrawn'] as const
export type FeedbackOutcome = (typeof FEEDBACK_OUTCOMES)[number]

/** Of one account that may be open at a time. */
export const MOST_OPEN = 5

const MOST_NAME = 80

/** Whom a complaint names, as far as the person knows; may be empty. */
export const namedOfficer: FieldRule = raw => {
  const text = tidy(raw)
  return text.length > MOST_NAME ? wrong('TOO_LONG') : good(text)
}

/** Who answers: nobody answers a complaint about the own office. What is about an officer or an agency goes to the office above, whose
 *  files the office below does not see; an office of a province has none above, and answers by somebody who is not named (`isNamed`).
 *  @example answeringAgency('officer', { code: '07911', parentCode: '079' }) // 079 */
export const answeringAgency = (subject: FeedbackSubject, about: { readonly code: string; readonly parentCode: string | null }): string =>
  subject === 'officer' ? (about.parentCode ?? about.code) : about.code

/** How people speak of somebody: no part of the name. */
const FORMS_OF_ADDRESS = new Set(['anh', 'chi', 'co', 'chu', 'bac', 'ong', 'ba', 'can', 'bo', 'nhan', 'vien'])

/** Whether words that name somebody may mean this member of staff: the whole name stands in them, or they say nothing but a part of it.
 *  Too many rather than too few: a colleague can always take the file.
 *  @example isNamed('chị Nga', 'Lê Thị Nga') // true
 *  @example isNamed('anh Dũng ở quầy 3', 'Phạm Văn Dũng') // false: "ở quầy 3" is no part of the name, and the name is not whole */
export function isNamed(words: string, fullName: string): boolean {
  const said = partsOf(words)
  const name = partsOf(fullName)
  if (said.length === 0 || name.length === 0) return false
  if (` ${said.join(' ')} `.includes(` ${name.join(' ')} `)) return true
  const called = said.filter(word => !FORMS_OF_ADDRESS.has(word))
  return called.length > 0 && called.every(word => name.includes(word))
}

const partsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{M}]+/gu) ?? []
