import { anOfficer, takenBy, undoable, waitingForSecond } from '#test/builders/office.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aMember, anInvitation, anInvitationForm, aSignInName, OWN_PASSWORD, staffRow } from '#test/builders/staff.ts'
import type { TestProduct } from '#test/support/product.ts'
import type { Command } from './commands.ts'

const CHANGED = ['409 CASE_FILE_CHANGED', '409 ACTION_NOT_ALLOWED']

/** The commands of officers among themselves: second look, undo, giving away; and of administrators: who works here, with which rights. */
export const staffCommandsOf = (test: TestProduct): readonly Command[] => [
  { name: 'undo a decision', done: 200, again: [...CHANGED, '409 UNDO_TOO_LATE'], prepare: () => aDecisionToUndo(test) },
  { name: 'confirm as the second officer', done: 200, again: [...CHANGED, '404 CASE_FILE_NOT_FOUND'], prepare: () => toConfirm(test) },
  { name: 'send back as the second officer', done: 200, again: CHANGED, prepare: () => toSendBack(test) },
  { name: 'give a file to a colleague', done: 200, again: [...CHANGED, '409 CASE_FILE_OF_COLLEAGUE'], prepare: () => toGive(test) },
  { name: 'invite a member of staff', done: 201, again: ['409 INVITED_ALREADY'], prepare: () => toInvite(test) },
  { name: 'accept an invitation', done: 201, again: ['410 INVITATION_OVER'], prepare: () => toAccept(test) },
  { name: "change a colleague's rights", done: 200, again: ['409 STAFF_CHANGED'], prepare: () => toChange(test) },
  { name: 'suspend a colleague', done: 200, again: ['409 STAFF_CHANGED'], prepare: () => toSuspend(test) },
]

const caseFile = (id: string, action: string): string => `/api/v1/agency/case-files/${id}/${action}`

async function aDecisionToUndo(test: TestProduct) {
  const officer = await anOfficer(test)
  const { id, version } = await undoable(test, officer)
  return () => officer.post(caseFile(id, 'undo'), { version })
}

async function toConfirm(test: TestProduct) {
  const officer = await anOfficer(test)
  const { id, version } = await waitingForSecond(test, officer)
  return () => officer.post(caseFile(id, 'confirm'), { version })
}

async function toSendBack(test: TestProduct) {
  const officer = await anOfficer(test)
  const { id, version } = await waitingForSecond(test, officer)
  return () => officer.post(caseFile(id, 'send-back'), { version, note: 'Xem lại ảnh chân dung.' })
}

async function toGive(test: TestProduct) {
  const officer = await anOfficer(test)
  const { id, version } = await takenBy(officer, await aDossier(test))
  const { id: to } = await aMember(test.database)
  return () => officer.post(caseFile(id, 'assign'), { version, to })
}

async function toInvite(test: TestProduct) {
  const administrator = await anOfficer(test, 'phuc')
  const form = anInvitationForm()
  return () => administrator.post('/api/v1/agency/invitations', form)
}

async function toAccept(test: TestProduct) {
  const { token } = await anInvitation(test)
  const body = { token, name: aSignInName(), password: OWN_PASSWORD, repeat: OWN_PASSWORD }
  return () => test.browser().post('/api/v1/agency/invitations/accept', body)
}

async function aColleague(test: TestProduct) {
  const { name } = await aMember(test.database)
  const administrator = await anOfficer(test, 'phuc')
  return { administrator, row: await staffRow(administrator, name) }
}

async function toChange(test: TestProduct) {
  const { administrator, row } = await aColleague(test)
  const place = { role: 'officer', nationwide: false, agencyCode: '079', socialInsuranceNo: '', version: row.version }
  return () => administrator.post(`/api/v1/agency/staff/${row.id}/change`, place)
}

async function toSuspend(test: TestProduct) {
  const { administrator, row } = await aColleague(test)
  return () => administrator.post(`/api/v1/agency/staff/${row.id}/suspend`, { reason: 'Nghi lộ mật khẩu', version: row.version })
}
