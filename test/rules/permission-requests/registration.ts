import type { OperationId } from '#contract/api.ts'
import { FORM_CONSENT_TEXT } from '#domain/units/form-consent.ts'
import type { TestProduct } from '#test/support/product.ts'
import { approved } from '#test/builders/account.ts'
import { aFeedbackTicket, aGuestFeedback, aGuestFeedbackText, aGuestFeedbackWithPicture, answeredBy } from '#test/builders/feedback.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { aRequestText, aSupportRequest, aTicket } from '#test/builders/support.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { aPhoto } from '#test/builders/photos.ts'
import { anUpload, sendPart } from '#test/builders/upload.ts'
import { aDossier, codeAfter, codeAt, formCodeOf, handIn, type Dossier } from '#test/builders/registration.ts'
import { makePile } from '#test/builders/unit-piles.ts'
import { aMemberOfUnit, UNIT } from '#test/builders/units.ts'
import { proofFor } from '#test/support/proof.ts'
import { aMailbox, type Cell, nothing, type Prepare, sentByApplicant } from './cell.ts'

/** Of directories, declaring, following a dossier, asking for help. */
export const registrationRequests = {
  getDeployment: nothing,
  listProvinces: nothing,
  listCommunes: () => ({ params: { provinceCode: '79' } }),
  resolveAddress: () => ({ body: { text: '12 Hoa Sim, Phường 9, Quận 3, TP. Hồ Chí Minh' } }),
  listFormerDistricts: () => ({ params: { provinceCode: '74' } }),
  listFormerCommunes: () => ({ params: { provinceCode: '79', district: 'Quận 3' } }),
  listAgencies: nothing,
  listPlaces: () => ({ params: { list: 'insured' } }),
  getPlace: () => ({ params: { list: 'agencies', code: '07911' } }),
  listUnits: () => ({ body: { q: 'hoa sim' } }),
  getUnitEntry: () => ({ params: { code: 'TZ0001Z' } }),
  getRegistrationPolicy: nothing,
  getProofChallenge: () => ({ params: { operation: 'checkIdentity' } }),
  startRegistration: () => ({ body: {} }),
  trackCaseFile: ({ shared }) => ({ body: ownerOf(shared.dossier) }),
  resendApproval: async ({ test }) => {
    const dossier = await approved(test)
    await test.database.owner.query(`update account_issued_secret set created_at = created_at - interval '73 hours'`)
    return { body: ownerOf(dossier) }
  },
  verifyForm: async ({ shared }) => ({ body: { code: await formCodeOf(shared.dossier) } }),
  listRegistrationsHere: nothing,
  startChildRegistration: () => ({ body: {} }),
  forgetRegistration: nothing,
  registerAgain: async cell => {
    if (cell.allowed) await rejectedOf(cell)
    return { body: {} }
  },
  askEarlierRegistration: async ({ test, allowed }) => ({ body: allowed ? ownerOf(await rejected(test)) : SOME_DOSSIER }),
  takeEarlierRegistration: async ({ test, browser, allowed }) => {
    if (!allowed) return { body: { code: '000000' } }
    const dossier = await rejected(test)
    const { code } = await codeAfter(test, dossier.declaration.phone, () =>
      browser.post('/api/v1/registrations/current/earlier', ownerOf(dossier)),
    )
    return { body: { code } }
  },
  resendReceipt: async ({ test }) => {
    const dossier = await aDossier(test)
    await test.database.owner.query(`update notification_message set created_at = created_at - interval '2 hours'`)
    return { body: ownerOf(dossier) }
  },
  requestCorrection: async ({ test }) => ({ body: ownerOf(await aReturned(test)) }),
  openCorrection: async ({ test }) => {
    const dossier = await aReturned(test)
    const { answer, code } = await codeAfter(test, dossier.declaration.phone, () =>
      test.browser().post('/api/v1/case-files/correct', ownerOf(dossier)),
    )
    const { flow } = answer.body as { readonly flow: string }
    return { body: { ...ownerOf(dossier), flow, code } }
  },
  getRegistration: nothing,
  startPhotoUpload: async () => ({ body: { kind: 'portrait', length: 9, sha256: '0'.repeat(64) } }),
  getPhotoUpload: async cell => ({ params: { id: await begun(cell) } }),
  addPhotoPart: async cell => ({
    params: { id: await begun(cell) },
    file: await aPhoto(),
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
  }),
  finishPhotoUpload: async cell => {
    const id = await begun(cell)
    if (cell.allowed) await sendPart(cell.browser, id, 0, await aPhoto())
    return { params: { id } }
  },
  getRegistrationPhoto: () => ({ params: { kind: 'portrait' } }),
  deleteRegistrationPhoto: () => ({ params: { kind: 'portrait' } }),
  checkIdentity: async ({ browser }) => {
    const { personalId, fullName } = aPerson()
    return { body: { personalId, fullName }, headers: await proofFor(browser, 'checkIdentity') }
  },
  sendRegistration: () => ({ body: { declaration: aDeclaration(aPerson()) } }),
  resendRegistrationCode: async cell => {
    await declared(cell)
    return { body: { channel: 'email' } }
  },
  getRegistrationCode: async cell => {
    await declared(cell)
    return {}
  },
  confirmRegistration: async cell => {
    const phone = await declared(cell)
    return { body: { code: phone ? await codeAt(cell.test, phone) : '000000' } }
  },
  withdrawRegistration: sentByApplicant,
  getRegistrationForm: sentByApplicant,
  listFormConsents: nothing,
  answerFormConsent: async cell => {
    if (cell.allowed) await askedForForm(cell)
    return { params: { unitCode: UNIT }, body: { isGiven: true, text: FORM_CONSENT_TEXT } }
  },
  startGuestFeedback: () => ({ body: aGuestFeedbackText() }),
  resendFeedbackCode: async ({ test }) => {
    const { ticket } = await aFeedbackTicket(test)
    await test.database.owner.query(
      `update otp_code set created_at = created_at - interval '61 seconds' where flow_id in (select otp_flow_id from feedback)`,
    )
    return { body: { ticket } }
  },
  confirmGuestFeedback: async ({ test }) => {
    const { ticket, contact } = await aFeedbackTicket(test)
    return { body: { ticket, code: await codeAt(test, contact) } }
  },
  followGuestFeedback: async ({ test }) => ({ body: { ticket: (await aGuestFeedback(test)).ticket } }),
  trackGuestFeedback: async ({ test }) => {
    const { no, contact } = await aGuestFeedback(test)
    return { body: { no, contact } }
  },
  withdrawGuestFeedback: async ({ test }) => ({ body: { ticket: (await aGuestFeedback(test)).ticket } }),
  reopenGuestFeedback: async ({ test }) => {
    const sent = await aGuestFeedback(test)
    await answeredBy(await anOfficer(test), sent.no)
    return { body: { ticket: sent.ticket, words: 'Vẫn chưa mở được thẻ.' } }
  },
  openGuestPictures: nothing,
  readGuestPicture: async ({ test }) => {
    const { ticket, pictureId } = await aGuestFeedbackWithPicture(test)
    return { body: { ticket, pictureId } }
  },
  startSupportRequest: () => ({ body: aRequestText() }),
  resendSupportCode: async ({ test }) => {
    const { ticket } = await aTicket(test)
    await test.database.owner.query(
      `update otp_code set created_at = created_at - interval '61 seconds' where flow_id in (select otp_flow_id from support_request)`,
    )
    return { body: { ticket } }
  },
  confirmSupportRequest: async ({ test }) => {
    const { ticket, contact } = await aTicket(test)
    return { body: { ticket, code: await codeAt(test, contact) } }
  },
  withdrawSupportRequest: async ({ test }) => ({ body: { ticket: (await aSupportRequest(test)).ticket } }),
  trackSupportRequest: async ({ test }) => {
    const { no, contact } = await aSupportRequest(test)
    return { body: { no, contact } }
  },
} satisfies Partial<Record<OperationId, Prepare>>

const ownerOf = ({ no, declaration }: Dossier) => ({ no, contact: declaration.phone })

async function aReturned(test: TestProduct): Promise<Dossier> {
  const dossier = await aDossier(test)
  await returnedBy(await anOfficer(test), dossier)
  return dossier
}

/** The applicant has handed in and waits for the code. @returns the phone; undefined for those who are no applicants */
async function declared({ browser, allowed }: Cell): Promise<string | undefined> {
  if (!allowed) return undefined
  const declaration = aDeclaration(aPerson(), { email: aMailbox() })
  await handIn(browser, declaration)
  return declaration.phone
}

const SOME_DOSSIER = { no: '00001/2026/07911', contact: '0500900999' }

/** A dossier that an officer has rejected. */
async function rejected(test: TestProduct): Promise<Dossier> {
  const dossier = await aDossier(test)
  const officer = await anOfficer(test)
  const { id, version } = await takenBy(officer, dossier)
  await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['duplicate'], note: '' })
  return dossier
}

async function rejectedOf({ test, browser }: Cell): Promise<void> {
  const { applicant } = await rejected(test)
  for (const [name, value] of applicant.cookies) browser.cookies.set(name, value)
}

/** The browser gets a dossier whose person the unit prints a sheet for. */
async function askedForForm({ test, browser }: Cell): Promise<void> {
  const { applicant, person: of } = await aDossier(test)
  for (const [name, value] of applicant.cookies) browser.cookies.set(name, value)
  const { groupId } = await aMemberOfUnit(test, { socialInsuranceNo: of.socialInsuranceNo, group: 'Lớp được hỏi' })
  await makePile(await anOfficer(test, 'huy'), groupId)
}

/** The applicant has begun to send a photo; for the others the id of nothing. */
const begun = async ({ browser, allowed }: Cell): Promise<string> =>
  allowed ? (await anUpload(browser, 'portrait', await aPhoto())).id : '00000000-0000-7000-8000-000000000000'
