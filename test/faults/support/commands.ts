import type pg from 'pg'
import * as z from 'zod/mini'
import { Child } from '#contract/guardians.ts'
import { CHECKLIST, CHILD_CHECKLIST } from '#domain/review/checklist.ts'
import { approved, signIn } from '#test/builders/account.ts'
import { aChildDossier, approvedChild } from '#test/builders/children.ts'
import { anOfficer, approvedBy, returnedBy, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, person } from '#test/builders/people.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { anUpload, finish, sendPart } from '#test/builders/upload.ts'
import { aDossier, addPhotos, anApplicant, codeAfter, codeAt, confirm, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { travel } from '#test/support/clock.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, TestProduct } from '#test/support/product.ts'

/** A command that changes something, with everything before it done. Run again it means the same. */
export interface Command {
  readonly name: string
  /** Status when it is done. */
  readonly done: number
  /** What the same command may be told when it was done already and the person does not know. */
  readonly again: readonly string[]
  prepare(): Promise<() => Promise<Answer>>
}

/** The commands of a dossier from the first click to the own password. */
export function commandsOf(test: TestProduct): readonly Command[] {
  const { browser, database } = test
  return [
    { name: 'start registration', done: 201, again: ['201'], prepare: async () => () => browser().post('/api/v1/registrations') },
    { name: 'put photo', done: 200, again: ['200'], prepare: () => aPhotoToPut(test) },
    { name: 'send', done: 202, again: ['429 OTP_WAIT'], prepare: () => aDeclarationToSend(test) },
    { name: 'confirm', done: 201, again: ['201'], prepare: () => aCodeToConfirm(test) },
    { name: 'take', done: 200, again: ['409 CASE_FILE_CHANGED', '200'], prepare: () => aFileToTake(test) },
    { name: 'approve', done: 200, again: ['409 CASE_FILE_CHANGED', '409 ACTION_NOT_ALLOWED'], prepare: () => aFileToApprove(test) },
    { name: 'return', done: 200, again: ['409 CASE_FILE_CHANGED', '409 ACTION_NOT_ALLOWED'], prepare: () => aFileToReturn(test) },
    { name: 'resubmit', done: 201, again: ['201'], prepare: () => aCorrectionToConfirm(test) },
    {
      name: 'approve a child',
      done: 200,
      again: ['409 CASE_FILE_CHANGED', '409 ACTION_NOT_ALLOWED'],
      prepare: () => aChildToApprove(test),
    },
    { name: 'register again', done: 201, again: ['409 ACTION_NOT_ALLOWED'], prepare: () => aRejectionToFollow(test) },
    { name: 'give a child up', done: 204, again: ['404 NOT_FOUND'], prepare: () => aChildToGiveUp(test) },
    { name: 'sign in', done: 201, again: ['201'], prepare: () => somebodyToSignIn(test, database.owner) },
    { name: 'set password', done: 200, again: ['409 PASSWORD_ALREADY_SET', '401 SIGN_IN_REQUIRED'], prepare: () => aPasswordToSet(test) },
    { name: 'resend approval', done: 202, again: ['429 RESEND_TOO_EARLY'], prepare: () => anApprovalToResend(test) },
  ]
}

async function aPhotoToPut({ browser }: TestProduct) {
  const applicant = browser()
  await applicant.post('/api/v1/registrations')
  const photo = await aPhotoOfItsOwn()
  const { id } = await anUpload(applicant, 'portrait', photo)
  await sendPart(applicant, id, 0, photo)
  return () => finish(applicant, id)
}

async function aDeclarationToSend(test: TestProduct) {
  const [applicant, declaration] = [await anApplicant(test), aDeclaration(aPerson())]
  return () => handIn(applicant, declaration)
}

async function aCodeToConfirm(test: TestProduct) {
  const [applicant, declaration] = [await anApplicant(test), aDeclaration(aPerson())]
  await handIn(applicant, declaration)
  const code = await codeAt(test, declaration.phone)
  return () => confirm(applicant, code)
}

async function aFileToTake(test: TestProduct) {
  const officer = await anOfficer(test)
  const { id, version } = await takenBy(officer, await aDossier(test))
  await officer.post(`/api/v1/agency/case-files/${id}/release`, { version })
  return () => officer.post(`/api/v1/agency/case-files/${id}/take`, { version: version + 1 })
}

async function aFileToApprove(test: TestProduct) {
  const officer = await anOfficer(test)
  const { id, version } = await takenBy(officer, await aDossier(test))
  return () => officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST })
}

async function aChildToApprove(test: TestProduct) {
  // The parents are few, and codes to one phone are a minute apart and five an hour.
  await travel(test.database.owner, '1 day')
  const officer = await anOfficer(test)
  const { id, version } = await takenBy(officer, await aChildDossier(test))
  return () => officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHILD_CHECKLIST })
}

async function aRejectionToFollow(test: TestProduct) {
  const dossier = await aDossier(test)
  const officer = await anOfficer(test)
  const { id, version } = await takenBy(officer, dossier)
  await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['duplicate'], note: '' })
  return () => dossier.applicant.post(`${REGISTRATION}/again`)
}

async function aChildToGiveUp(test: TestProduct) {
  await travel(test.database.owner, '1 day')
  const dossier = await aChildDossier(test)
  await approvedChild(test, dossier)
  const children = bodyOf(await dossier.parent.get('/api/v1/me/children'), z.array(Child))
  const kid = children.find(({ fullName }) => fullName === dossier.kid.fullName)
  return () => dossier.parent.delete(`/api/v1/me/children/${kid?.id ?? ''}`)
}

async function aFileToReturn(test: TestProduct) {
  const officer = await anOfficer(test)
  const { id, version } = await takenBy(officer, await aDossier(test))
  const words = { version, corrections: [{ item: 'id_back', reason: 'paper_unclear' }], note: 'Chụp lại mặt sau' }
  return () => officer.post(`/api/v1/agency/case-files/${id}/return`, words)
}

async function aCorrectionToConfirm(test: TestProduct) {
  const dossier = await aDossier(test)
  await returnedBy(await anOfficer(test), dossier, [
    { item: 'id_back', reason: 'paper_unclear' },
    { item: 'address', reason: 'data_wrong' },
  ])
  await addPhotos(dossier.applicant, ['id_back'])
  // Within the minute after the first code another one must wait.
  await travel(test.database.owner, '61 seconds')
  const { code } = await codeAfter(test, dossier.declaration.phone, () =>
    handIn(dossier.applicant, { ...dossier.declaration, street: '34 đường Mới' }),
  )
  return () => confirm(dossier.applicant, code)
}

async function somebodyToSignIn({ browser }: TestProduct, owner: pg.Pool) {
  const { socialInsuranceNo } = person('mai')
  const own = browser()
  await signIn(own, socialInsuranceNo)
  return async () => {
    // A try counts before the password is looked at; whoever repeats it for the hundredth time would have to wait.
    await owner.query('delete from account_sign_in_failure; delete from platform_rate')
    return signIn(own, socialInsuranceNo)
  }
}

async function aPasswordToSet(test: TestProduct) {
  const { person: owner, secret } = await approved(test)
  const own = test.browser()
  await signIn(own, owner.socialInsuranceNo, secret)
  return () => own.post('/api/v1/sessions/current/password', { password: 'sáu con chim én', repeat: 'sáu con chim én' })
}

async function anApprovalToResend(test: TestProduct) {
  const { no, declaration } = await aDossier(test)
  await approvedBy(await anOfficer(test), { no })
  await travel(test.database.owner, '73 hours')
  return async () => {
    // A try counts before the dossier is looked at, and stays counted when the rest fails.
    await test.database.owner.query('delete from platform_rate')
    return test.browser().post('/api/v1/case-files/resend', { no, contact: declaration.phone })
  }
}
