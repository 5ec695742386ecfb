import { dayInVietnam } from '#domain/kernel/date.ts'
import { CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import { buildDemo } from '#seed/people/index.ts'
import type { ParticipantRow } from '#seed/people/rows.ts'

export { DEMO_PASSWORD, DEMO_STAFF_PASSWORD } from '#seed/people/story-person.ts'

/** A participant of the demo registry whose identity paper is on file. */
export type Person = ParticipantRow & { readonly personalId: string }

const demo = buildDemo(dayInVietnam(new Date()))
const hasPaper = (each: ParticipantRow): each is Person => each.personalId !== null
const withAccount = new Set(demo.accounts.map(account => account.socialInsuranceNo))
const told = new Set(demo.stories.map(story => story.socialInsuranceNo))

/** The demo person of this key in docs/demo-people.md. */
export function person(key: string): Person {
  const story = demo.stories.find(each => each.key === key)
  const found = demo.participants.find(each => each.socialInsuranceNo === story?.socialInsuranceNo)
  if (!found || !hasPaper(found)) throw new Error(`no demo person ${key} with an identity paper`)
  return found
}

const strangers = demo.participants.filter(
  each => hasPaper(each) && !each.diedOn && !withAccount.has(each.socialInsuranceNo) && !told.has(each.socialInsuranceNo),
)
let taken = 0

/** Somebody who has no account and whom no other test of the file has taken. */
export function aPerson(): Person {
  const next = strangers[taken++]
  if (!next || !hasPaper(next)) throw new Error('no demo people left')
  return next
}

let phones = 0
/** A number that nobody has given so far: limits count by contact. */
export const aPhone = (): string => `0500${String(900_000 + phones++)}`

/** A complete and right declaration of a person at the local office Nhiêu Lộc. */
export const aDeclaration = (of: Person, more: Partial<Declaration> = {}): Declaration => ({
  socialInsuranceNo: of.socialInsuranceNo,
  fullName: of.fullName,
  personalId: of.personalId,
  provinceCode: '79',
  communeCode: '27142',
  street: '12 đường Thử Nghiệm',
  phone: aPhone(),
  email: '',
  agencyCode: '07911',
  emailForm: 'no',
  contactChannel: 'sms',
  dataConsent: CONSENT_VERSIONS.account,
  birthDate: '',
  relation: '',
  guardianConsent: '',
  childConsent: '',
  ...more,
})
