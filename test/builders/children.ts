import { expect } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import type { CaseFile } from '#contract/review.ts'
import { CHILD_CHECKLIST } from '#domain/review/checklist.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { CaseFile as CaseFileSchema } from '#contract/review.ts'
import { buildDemo } from '#seed/people/index.ts'
import type { ParticipantRow } from '#seed/people/rows.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { signedIn } from './account.ts'
import { anOfficer, takenBy } from './office.ts'
import { person, type Person } from './people.ts'
import { addPhotos, codeAfter, confirm, handIn } from './registration.ts'
import { correctParticipants } from './traced.ts'

const today = dayInVietnam(new Date())
const demo = buildDemo(today)

/** A child of a story, who needs no identity paper. */
export function child(key: string): ParticipantRow {
  const story = demo.stories.find(each => each.key === key)
  const found = demo.participants.find(each => each.socialInsuranceNo === story?.socialInsuranceNo)
  if (!found) throw new Error(`no demo child ${key}`)
  return found
}

export const idOf = async ({ database }: Pick<TestProduct, 'database'>, key: string): Promise<string> => {
  const { rows } = await database.owner.query<{ id: string }>('select id from participant where social_insurance_no = $1', [
    child(key).socialInsuranceNo,
  ])
  return rows[0]?.id ?? ''
}

/** A complete and right declaration of a parent for a child. */
export const aChildDeclaration = (of: ParticipantRow, more: Partial<Declaration> = {}): Declaration => ({
  socialInsuranceNo: of.socialInsuranceNo,
  fullName: of.fullName,
  birthDate: of.birthDate,
  relation: 'mother',
  personalId: '',
  provinceCode: '79',
  communeCode: '27142',
  street: '12 đường Thử Nghiệm',
  phone: '',
  email: '',
  agencyCode: '07911',
  emailForm: 'no',
  contactChannel: 'sms',
  dataConsent: '',
  guardianConsent: 'yes',
  childConsent: 'yes',
  ...more,
})

/** A signed-in parent who has begun a child's declaration and sent the two photos. */
export async function aParent(test: TestProduct, of: Person): Promise<Browser> {
  const parent = await signedIn(test, of.socialInsuranceNo)
  await beginsForChild(parent)
  return parent
}

export async function beginsForChild(parent: Browser): Promise<Registration> {
  const begun = bodyOf(await parent.post('/api/v1/me/children/registrations'), Registration)
  expect(begun.kind).toBe('child')
  await addPhotos(parent, ['portrait', 'birth_certificate'])
  return begun
}

/** Hands in and proves the parent's contact, whatever the answer. */
export async function confirmed(test: TestProduct, parent: Browser, of: Person, declaration: Declaration): Promise<Answer> {
  const { answer, code } = await codeAfter(test, of.phone ?? '', () => handIn(parent, declaration))
  bodyOf(answer, OtpSent)
  return confirm(parent, code)
}

/** A crowd child under eighteen that no other test of the file has taken, with a new birth date where none is young enough. */
let taken = 0
export async function aChild({ database }: Pick<TestProduct, 'database'>, birthDate = '2015-05-05'): Promise<ParticipantRow> {
  const adults = demo.participants.filter(
    each =>
      each.personalId &&
      !demo.accounts.some(a => a.socialInsuranceNo === each.socialInsuranceNo) &&
      !demo.stories.some(s => s.socialInsuranceNo === each.socialInsuranceNo) &&
      !each.diedOn,
  )
  const one = adults.at(-1 - taken++)
  if (!one) throw new Error('no demo people left')
  await correctParticipants(database.owner, 'birth_date = $2', 'social_insurance_no = $1', [one.socialInsuranceNo, birthDate])
  return { ...one, birthDate: birthDate as ParticipantRow['birthDate'] }
}

let parents = 0
const PARENTS = ['binh', 'quang', 'thao', 'lien', 'ut', 'hung', 'yen', 'sau', 'nam', 'tu']
/** Somebody with an account whom this file has not used as a parent: codes to one phone are a minute apart. */
export const somebody = (): Person => person(PARENTS[parents++ % PARENTS.length] ?? 'binh')

export interface ChildDossier {
  readonly parent: Browser
  readonly of: Person
  readonly kid: ParticipantRow
  readonly no: string
}

/** A parent's dossier for a child, with its number. */
export async function aChildDossier(test: TestProduct, of = somebody(), kid?: ParticipantRow): Promise<ChildDossier> {
  const little = kid ?? (await aChild(test))
  const parent = await aParent(test, of)
  const { no } = bodyOf(await confirmed(test, parent, of, aChildDeclaration(little)), Tracking)
  return { parent, of, kid: little, no }
}

/** The file of a child, taken and approved at the desk of 07911. */
export async function approvedChild(test: TestProduct, dossier?: ChildDossier): Promise<CaseFile> {
  const officer = await anOfficer(test)
  const { id, version } = await takenBy(officer, dossier ?? (await aChildDossier(test)))
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHILD_CHECKLIST }), CaseFileSchema)
}
