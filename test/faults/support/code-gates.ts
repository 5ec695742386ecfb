import { OtpSent } from '#contract/one-time-code.ts'
import type pg from 'pg'
import { signedIn, signIn } from '#test/builders/account.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, aPhone, person } from '#test/builders/people.ts'
import { aDossier, anApplicant, codeAfter, codeAt, confirm, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { aUnitTicket } from '#test/builders/unit-account.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'

/** Everything that a one-time code opens, as the experiments see it. What opens by a code and is not here, is not tried. */
export interface CodeGate {
  readonly name: string
  /** What is counted once when the gate has opened: the end of a statement that begins with "select count(*) from". */
  readonly opens: string
  /** Has a code sent, as its owner would. `give` hands a code in: from the owner's browser, or as number n of many with a cookie each. */
  ask(parallel: number): Promise<{ readonly code: string; give(n: number, code: string): Promise<Answer> }>
}

/** As if all codes so far had been sent two days ago: pauses and budgets of a contact and of an account are over. */
export const aTwoDaysPause = (owner: pg.Pool) =>
  owner.query(
    `with sent as (update otp_code set created_at = created_at - interval '2 days', expires_at = expires_at - interval '2 days')
     update otp_flow set created_at = created_at - interval '2 days', consumed_at = consumed_at - interval '2 days'`,
  )

export const codeGatesOf = (test: TestProduct): readonly CodeGate[] => [
  { name: 'handing a declaration in', opens: 'review_case_file', ask: () => aDeclarationSent(test) },
  { name: 'correcting a dossier', opens: `audit_entry where action = 'registration.open_elsewhere'`, ask: aCorrection(test) },
  { name: 'taking over an earlier dossier', opens: `audit_entry where action = 'registration.again'`, ask: aTakingOver(test) },
  { name: 'a request for help', opens: `review_case_file where kind = 'support'`, ask: () => aRequest(test) },
  { name: 'a unit account', opens: `review_case_file where kind = 'unit_account'`, ask: () => aUnitAccount(test) },
  { name: 'signing in on a new device', opens: `account_session where scope = 'full'`, ask: aSignIn(test) },
  { name: 'an important step', opens: `audit_entry where action = 'accounts.step_up'`, ask: aStep(test) },
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
    await aTwoDaysPause(test.database.owner)
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
    await aTwoDaysPause(test.database.owner)
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

async function aUnitAccount(test: TestProduct) {
  const { ticket, email } = await aUnitTicket(test)
  const give = (_: number, code: string) => test.browser().post('/api/v1/unit-account-requests/confirm', { ticket, code })
  return { code: await codeAt(test, email), give }
}

const PROOF = '/api/v1/sessions/current/proof'
const askForCode = (own: Browser) => own.post(`${PROOF}/code`, { channel: 'sms' })

/** Each of the many has typed the right password in a browser of its own; their quarter of an hour begins anew with each code. */
function aSignIn(test: TestProduct): CodeGate['ask'] {
  const { socialInsuranceNo, phone } = person('lien')
  const doors = new Map<number, Browser>()
  return async parallel => {
    await aTwoDaysPause(test.database.owner)
    await test.database.owner.query(
      `update account_session set expires_at = app_now() + interval '15 minutes', seen_at = app_now() where scope = 'proving'`,
    )
    for (let n = 0; n < parallel; n++) if (!doors.has(n)) doors.set(n, await atTheDoor(test, socialInsuranceNo))
    const door = (n: number): Browser => doors.get(n) ?? test.browser()
    const { code } = await codeAfter(test, phone ?? '', async () => bodyOf(await askForCode(door(0)), OtpSent))
    const give = async (n: number, guess: string) => {
      const answer = await door(n).post(PROOF, { code: guess })
      if (answer.status === 200) doors.delete(n)
      return answer
    }
    return { code, give }
  }
}

async function atTheDoor(test: TestProduct, name: string): Promise<Browser> {
  const own = test.browser()
  await signIn(own, name)
  return own
}

/** The session of one browser, asked many times at once. */
function aStep(test: TestProduct): CodeGate['ask'] {
  const { socialInsuranceNo, phone } = person('nam')
  return async () => {
    await aTwoDaysPause(test.database.owner)
    const own = await signedIn(test, socialInsuranceNo)
    const { code } = await codeAfter(test, phone ?? '', async () => bodyOf(await askForCode(own), OtpSent))
    return { code, give: (_: number, guess: string) => own.post(PROOF, { code: guess }) }
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
