import { expect, test } from 'vitest'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { signIn } from '#test/builders/account.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, person } from '#test/builders/people.ts'
import { aDossier, anApplicant, codeAt, confirm, handIn, wrongCode } from '#test/builders/registration.ts'
import { aProduct, type Answer } from '#test/support/product.ts'
import { expectInvariants, shown, tally, tell } from './support/counts.ts'
import { wordOf } from './support/http.ts'

/** More of them for a longer run. */
const ROUNDS = Number(process.env['FAULTS_ROUNDS'] ?? 20)
const PARALLEL = 50
/** Each of these needs photos and a code of its own. */
const RIVALS = 10

const product = await aProduct()
const { owner } = product.database

const atOnce = (count: number, work: (n: number) => Promise<Answer>): Promise<readonly string[]> =>
  Promise.all(Array.from({ length: count }, async (_, n) => wordOf(await work(n))))

const count = async (what: string, ...values: readonly unknown[]): Promise<number> =>
  (await owner.query<{ n: number }>(`select count(*)::int as n from ${what}`, [...values])).rows[0]?.n ?? -1

async function race(name: string, round: () => Promise<readonly string[]>): Promise<void> {
  const words: string[] = []
  for (let n = 0; n < ROUNDS; n++) words.push(...(await round()))
  tell(`E16 ${name}`, { rounds: ROUNDS, answers: shown(tally(words)) })
  expect(words.filter(word => word.startsWith('5') && !word.endsWith('BUSY'))).toEqual([])
  await expectInvariants(owner, name)
}

async function aCode() {
  const [applicant, declaration] = [await anApplicant(product), aDeclaration(aPerson())]
  await handIn(applicant, declaration)
  return { applicant, declaration, code: await codeAt(product, declaration.phone) }
}

test('one code sent many times at once opens one dossier, with one receipt', () =>
  race('one code', async () => {
    const { applicant, declaration, code } = await aCode()
    const words = await atOnce(PARALLEL, () => confirm(applicant, code))
    expect(await count('review_case_file where social_insurance_no = $1', declaration.socialInsuranceNo)).toBe(1)
    expect(tally(words)['201']).toBeGreaterThan(0)
    expect(
      await count(
        `notification_message m join review_case_file f on f.id = m.subject_id where f.social_insurance_no = $1`,
        declaration.socialInsuranceNo,
      ),
    ).toBe(1)
    return words
  }))

test('of many wrong guesses at once exactly five are compared', () =>
  race('wrong guesses', async () => {
    const { applicant, code } = await aCode()
    const words = await atOnce(PARALLEL, () => confirm(applicant, wrongCode(code)))
    expect(tally(words)).toEqual({ '422 OTP_WRONG': 4, '429 OTP_EXHAUSTED': PARALLEL - 4 })
    const [{ guesses } = {}] = (await owner.query<{ guesses: number }>('select guesses from otp_flow order by created_at desc limit 1'))
      .rows
    expect(guesses).toBe(5)
    expect(await confirm(applicant, code)).toMatchObject({ status: 429 })
    return words
  }))

test('of many browsers that confirm for the same person at once one opens the dossier', () =>
  race('one person', async () => {
    const rival = aPerson()
    const ready = await Promise.all(
      Array.from({ length: RIVALS }, async () => {
        const [applicant, declaration] = [await anApplicant(product), aDeclaration(rival)]
        await handIn(applicant, declaration)
        return { applicant, code: await codeAt(product, declaration.phone) }
      }),
    )
    const words = await Promise.all(ready.map(async ({ applicant, code }) => wordOf(await confirm(applicant, code))))
    expect(tally(words)).toEqual({ '201': 1, '409 REGISTRATION_MISMATCH': RIVALS - 1 })
    return words
  }))

test('of two officers who take and decide the same file at once one does', () =>
  race('two officers', async () => {
    const officers = [await anOfficer(product, 'dung'), await anOfficer(product, 'nga')] as const
    const { no } = await aDossier(product)
    const { id, version } = await takenBy(officers[0], { no })
    await officers[0].post(`/api/v1/agency/case-files/${id}/release`, { version })
    const of = (n: number) => officers[n % 2 === 0 ? 0 : 1]
    const taken = await atOnce(PARALLEL, n => of(n).post(`/api/v1/agency/case-files/${id}/take`, { version: version + 1 }))
    expect(tally(taken)['200']).toBe(1)
    const decided = await atOnce(PARALLEL, n =>
      of(n).post(`/api/v1/agency/case-files/${id}/approve`, { version: version + 2, checklist: CHECKLIST }),
    )
    expect(tally(decided)['200']).toBe(1)
    expect(await count('registration where case_file_id = $1 and account_id is not null', id)).toBe(1)
    expect(
      await count(
        `notification_message m join registration r on r.account_id = m.subject_id where r.case_file_id = $1 and m.template = 'activation_password'`,
        id,
      ),
    ).toBe(1)
    return [...taken.map(word => `take ${word}`), ...decided.map(word => `approve ${word}`)]
  }))

test('of many sign-ins of one person at once one session stays, and it works', () =>
  race('twenty sign-ins', async () => {
    const { socialInsuranceNo } = person('mai')
    const browsers = Array.from({ length: 20 }, () => product.browser())
    const words = await Promise.all(browsers.map(async browser => wordOf(await signIn(browser, socialInsuranceNo))))
    const working = await Promise.all(browsers.map(async browser => (await browser.get('/api/v1/me/home')).status))
    expect(working.filter(status => status === 200)).toHaveLength(1)
    expect(tally(words)['201']).toBeGreaterThan(0)
    return words
  }))
