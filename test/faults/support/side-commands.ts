import { ScopePolicies } from '#contract/policies.ts'
import { aCampaignForm } from '#test/builders/campaign.ts'
import { approvePersonalChange, aSentPersonalChange, changeTakenBy } from '#test/builders/changes.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { aPerson, person } from '#test/builders/people.ts'
import { aDossier, anApplicant, codeAfter, codeAt, REGISTRATION } from '#test/builders/registration.ts'
import { aRequestText, aSupportRequest, aTicket } from '#test/builders/support.ts'
import { bodyOf } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import type { Answer, TestProduct } from '#test/support/product.ts'
import type { Command } from './commands.ts'
import { withWork } from './recovery-commands.ts'

/** The commands beside the way: help, correction and beginning anew on another phone, the population check, a change of the person,
 *  settings of an office. */
export const sideCommandsOf = (test: TestProduct): readonly Command[] => [
  { name: 'ask for help', done: 202, again: ['202', '429 OTP_WAIT'], prepare: () => aRequestToSend(test) },
  { name: 'prove the contact of a request', done: 201, again: ['201'], prepare: () => aRequestToConfirm(test) },
  {
    name: 'settle a request',
    done: 200,
    again: ['409 CASE_FILE_CHANGED', '409 ACTION_NOT_ALLOWED'],
    prepare: () => aRequestToSettle(test),
  },
  { name: 'open a dossier on another phone', done: 201, again: ['409 OTP_USED'], prepare: () => aCorrectionToOpen(test) },
  { name: 'take over what was given earlier', done: 200, again: ['409 OTP_USED'], prepare: () => somethingEarlierToTake(test) },
  { name: 'check the identity', done: 200, again: ['200'], prepare: () => anIdentityToCheck(test) },
  {
    name: 'approve a change of the person',
    done: 200,
    again: ['409 CASE_FILE_CHANGED', '409 ACTION_NOT_ALLOWED'],
    prepare: () => aPersonalChangeToApprove(test),
  },
  { name: 'change a policy', done: 201, again: ['409 POLICY_CHANGED'], prepare: () => aPolicyToChange(test) },
  { name: 'begin a campaign', done: 201, again: ['201'], prepare: () => aCampaignToBegin(test) },
]

/** Counts against guessing move without the command: what is tried a hundred times would be refused. */
const uncounted =
  ({ database }: TestProduct, run: () => Promise<Answer>) =>
  async (): Promise<Answer> => {
    await database.owner.query('delete from platform_rate')
    return run()
  }

async function aRequestToSend(test: TestProduct) {
  const text = aRequestText()
  return uncounted(test, () => test.browser().post('/api/v1/support-requests', text))
}

async function aRequestToConfirm(test: TestProduct) {
  await test.database.owner.query('delete from platform_rate')
  const { ticket, contact } = await aTicket(test)
  const body = { ticket, code: await codeAt(test, contact) }
  return uncounted(test, () => test.browser().post('/api/v1/support-requests/confirm', body))
}

async function aRequestToSettle(test: TestProduct) {
  await test.database.owner.query('delete from platform_rate')
  const { no: caseNo, person: whose } = await aDossier(test)
  const { socialInsuranceNo, fullName } = whose
  const officer = await anOfficer(test)
  const file = await takenBy(officer, await aSupportRequest(test, { caseNo, socialInsuranceNo, fullName }))
  const [found] = file.support?.candidates ?? []
  const body = { version: file.version, way: 'ask_phone', dossier: { id: found?.id, version: found?.version }, note: 'Mở lại hồ sơ.' }
  return () => officer.post(`/api/v1/agency/case-files/${file.id}/settle`, body)
}

async function aCorrectionToOpen(test: TestProduct) {
  const { no, declaration } = await aDossier(test)
  await returnedBy(await anOfficer(test), { no })
  await travel(test.database.owner, '61 seconds')
  const named = { no, contact: declaration.phone }
  const asked = () => test.browser().post('/api/v1/case-files/correct', named)
  const { answer, code } = await codeAfter(test, declaration.phone, asked)
  const { flow } = answer.body as { readonly flow: string }
  return uncounted(test, () => test.browser().post('/api/v1/case-files/correct/confirm', { ...named, flow, code }))
}

async function somethingEarlierToTake(test: TestProduct) {
  const dossier = await aDossier(test)
  const officer = await anOfficer(test)
  const { id, version } = await takenBy(officer, dossier)
  await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['duplicate'], note: '' })
  await travel(test.database.owner, '61 seconds')
  const other = test.browser()
  await other.post('/api/v1/registrations')
  const { phone } = dossier.declaration
  const { code } = await codeAfter(test, phone, () => other.post(`${REGISTRATION}/earlier`, { no: dossier.no, contact: phone }))
  return uncounted(test, () => other.post(`${REGISTRATION}/earlier/confirm`, { code }))
}

async function anIdentityToCheck(test: TestProduct) {
  const [applicant, { personalId, fullName }] = [await anApplicant(test), aPerson()]
  return uncounted(test, () =>
    withWork(applicant, 'checkIdentity', work => applicant.post(`${REGISTRATION}/identity-check`, { personalId, fullName }, work)),
  )
}

async function aPersonalChangeToApprove(test: TestProduct) {
  await test.database.owner.query('delete from platform_rate')
  const mai = person('mai')
  const { rows } = await test.database.owner.query<{ sex: string }>('select sex from participant where social_insurance_no = $1', [
    mai.socialInsuranceNo,
  ])
  const { no } = await aSentPersonalChange(test, mai, { sex: rows[0]?.sex === 'male' ? 'female' : 'male' })
  const officer = await anOfficer(test)
  const file = await changeTakenBy(officer, no)
  return () => approvePersonalChange(officer, file)
}

let changes = 0
async function aPolicyToChange(test: TestProduct) {
  const administrator = await anOfficer(test, 'phuc')
  const { items, today } = bodyOf(await administrator.get('/api/v1/agency/policies?kind=agency&code=07906'), ScopePolicies)
  const seen = items.find(({ key }) => key === 'reviewWorkingDays')?.seen ?? 0
  const body = { kind: 'agency', code: '07906', value: 3 + (changes++ % 5), validFrom: today, reason: 'Theo công văn 12', seen }
  return () => administrator.post('/api/v1/agency/policies/reviewWorkingDays/changes', body)
}

async function aCampaignToBegin(test: TestProduct) {
  const officer = await anOfficer(test)
  const { today } = bodyOf(await officer.get('/api/v1/agency/policies?kind=agency&code=07911'), ScopePolicies)
  return async () => {
    const answer = await officer.post('/api/v1/agency/campaigns', aCampaignForm({ validFrom: today, validUntil: today }))
    // The code of the campaign is no word about how it went.
    return answer.status === 201 ? { ...answer, body: {} } : answer
  }
}
