import type { OtpPurpose } from '#domain/notifications/templates.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, aPhone, person } from '#test/builders/people.ts'
import { aDossier, anApplicant, codeAfter, codeAt, confirm, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { aFeedbackTicket, GUEST } from '#test/builders/feedback.ts'
import { aUnitTicket } from '#test/builders/unit-account.ts'
import { aDaysPause } from '#test/support/clock.ts'
import type { Answer, TestProduct } from '#test/support/product.ts'
import { accountGatesOf } from './account-gates.ts'

/** What a one-time code opens, as the experiments see it. */
export interface CodeGate {
  readonly name: string
  /** What its codes say that they are for. */
  readonly purpose: OtpPurpose
  /** What is counted once when the gate has opened: the end of a statement that begins with "select count(*) from". */
  readonly opens: string
  /** Has a code sent, as its owner would. `give` hands a code in: from the owner's browser, or as number n of many with a cookie each. */
  ask(parallel: number): Promise<{ readonly code: string; give(n: number, code: string): Promise<Answer> }>
}

export const codeGatesOf = (test: TestProduct): readonly CodeGate[] => [
  { name: 'handing a declaration in', purpose: 'registration', opens: 'review_case_file', ask: () => aDeclarationSent(test) },
  {
    name: 'correcting a dossier',
    purpose: 'correction',
    opens: `audit_entry where action = 'registration.open_elsewhere'`,
    ask: aCorrection(test),
  },
  {
    name: 'taking over an earlier dossier',
    purpose: 'again',
    opens: `audit_entry where action = 'registration.again'`,
    ask: aTakingOver(test),
  },
  { name: 'a request for help', purpose: 'support', opens: `review_case_file where kind = 'support'`, ask: () => aRequest(test) },
  { name: 'a unit account', purpose: 'unit_account', opens: `review_case_file where kind = 'unit_account'`, ask: () => aUnitAccount(test) },
  { name: 'feedback of a guest', purpose: 'feedback', opens: `review_case_file where kind = 'feedback'`, ask: () => someFeedback(test) },
  ...accountGatesOf(test),
]

async function aDeclarationSent(test: TestProduct) {
  const [applicant, declaration] = [await anApplicant(test), aDeclaration(aPerson())]
  await handIn(applicant, declaration)
  return { code: await codeAt(test, declaration.phone), give: (_: number, code: string) => confirm(applicant, code) }
}

function aCorrection(test: TestProduct): CodeGate['ask'] {
  const returned = once(async () => {
    const dossier = await aDossier(test)
    await returnedBy(await anOfficer(test), dossier)
    return { no: dossier.no, contact: dossier.declaration.phone }
  })
  return async () => {
    const named = await returned()
    await aDaysPause(test.database.owner)
    const { answer, code } = await codeAfter(test, named.contact, () => test.browser().post('/api/v1/case-files/correct', named))
    const { flow } = answer.body as { readonly flow: string }
    const give = (_: number, guess: string) => test.browser().post('/api/v1/case-files/correct/confirm', { ...named, flow, code: guess })
    return { code, give }
  }
}

function aTakingOver(test: TestProduct): CodeGate['ask'] {
  const rejected = once(async () => {
    const dossier = await aDossier(test)
    const officer = await anOfficer(test)
    const { id, version } = await takenBy(officer, dossier)
    await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['duplicate'], note: '' })
    return { no: dossier.no, contact: dossier.declaration.phone }
  })
  return async () => {
    const named = await rejected()
    await aDaysPause(test.database.owner)
    const other = test.browser()
    await other.post('/api/v1/registrations')
    const { code } = await codeAfter(test, named.contact, () => other.post(`${REGISTRATION}/earlier`, named))
    return { code, give: (_: number, guess: string) => other.post(`${REGISTRATION}/earlier/confirm`, { code: guess }) }
  }
}

async function aRequest(test: TestProduct) {
  const { socialInsuranceNo, fullName } = person('mai')
  const contact = aPhone()
  const words = { topic: 'stuck', caseNo: '', provinceCode: '79', socialInsuranceNo, fullName, contact, text: 'Tôi không biết làm tiếp.' }
  const { ticket } = (await test.browser().post('/api/v1/support-requests', words)).body as { readonly ticket: string }
  const give = (_: number, code: string) => test.browser().post('/api/v1/support-requests/confirm', { ticket, code })
  return { code: await codeAt(test, contact), give }
}

async function someFeedback(test: TestProduct) {
  const { ticket, contact } = await aFeedbackTicket(test)
  const give = (_: number, code: string) => test.browser().post(`${GUEST}/confirm`, { ticket, code })
  return { code: await codeAt(test, contact), give }
}

async function aUnitAccount(test: TestProduct) {
  const { ticket, email } = await aUnitTicket(test)
  const give = (_: number, code: string) => test.browser().post('/api/v1/unit-account-requests/confirm', { ticket, code })
  return { code: await codeAt(test, email), give }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
