import { expect, test } from 'vitest'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { signIn } from '#test/builders/account.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, person } from '#test/builders/people.ts'
import { aDossier, anApplicant, codeAt, confirm, handIn, wrongCode } from '#test/builders/registration.ts'
import { hashToken, newToken } from '#server/modules/accounts/index.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'
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

/** The issue's own number: each round needs a dossier with photos and a code, so these rounds are the longest part. */
const DECISIONS = Number(process.env['FAULTS_DECISIONS'] ?? 100)

/** Fifty members of staff of 07911 who are signed in: rows and sessions, because fifty sign-ins would hash fifty passwords. */
async function fiftyOfficers(): Promise<readonly Browser[]> {
  const tokens = Array.from({ length: PARALLEL }, () => newToken())
  await owner.query(
    `with hired as (
       insert into staff (id, login_name, full_name, role, agency_code, password_hash, password_must_change)
       select gen_random_uuid(), 'race' || n, 'Cán bộ ' || n, 'officer', '07911', 'none', false from generate_series(1, $2::int) n
       returning id, login_name),
     noted as (
       insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'staff.add', 'staff', id, 1, 'race' from hired)
     insert into staff_session (id, staff_id, token_hash, device_label, created_at, seen_at, expires_at, proven_at, factor)
     select gen_random_uuid(), h.id, s.hash, 'race', app_now(), app_now(), app_now() + interval '8 hours', app_now(), 'passkey'
     from hired h join unnest($1::bytea[]) with ordinality as s (hash, n) on h.login_name = 'race' || s.n`,
    [tokens.map(hashToken), PARALLEL],
  )
  return tokens.map(token => {
    const browser = product.browser()
    browser.cookies.set('a', token)
    return browser
  })
}

test('of fifty officers who take and decide one dossier at the same moment one does, a hundred times', async () => {
  const officers = await fiftyOfficers()
  const words: string[] = []
  for (let round = 0; round < DECISIONS; round++) {
    const { no } = await aDossier(product)
    const { rows } = await owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])
    const id = rows[0]?.id ?? ''
    const all = (path: string, body: (n: number) => object) =>
      Promise.all(officers.map(async (officer, n) => wordOf(await officer.post(`/api/v1/agency/case-files/${id}/${path}`, body(n)))))
    const taken = await all('take', () => ({ version: 1 }))
    expect(tally(taken)['200']).toBe(1)
    const decided = await all('approve', () => ({ version: 2, checklist: CHECKLIST }))
    expect(tally(decided)['200']).toBe(1)
    // Submit, take, the approval and its effect.
    expect(await count(`review_event where case_file_id = $1`, id)).toBe(4)
    expect(await count('registration where case_file_id = $1 and account_id is not null', id)).toBe(1)
    words.push(...taken.map(word => `take ${word}`), ...decided.map(word => `approve ${word}`))
  }
  tell('E16 fifty officers', { rounds: DECISIONS, answers: shown(tally(words)) })
  expect(words.filter(word => / 5/u.test(word))).toEqual([])
  await expectInvariants(owner, 'fifty officers')
})

test('of an approval and a withdrawal at the same moment one happens, a hundred times', async () => {
  const officer = await anOfficer(product)
  const words: string[] = []
  for (let round = 0; round < DECISIONS; round++) {
    const dossier = await aDossier(product)
    const { id, version } = await takenBy(officer, dossier)
    const later = new Promise(done => setTimeout(done, (round % 10) * 20))
    const [approval, withdrawal] = await Promise.all([
      officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST }),
      later.then(() => dossier.applicant.post('/api/v1/registrations/current/withdraw')),
    ])
    expect([approval.status, withdrawal.status].toSorted()).toEqual([200, 409])
    expect(await count('registration where case_file_id = $1 and account_id is not null', id)).toBe(approval.status === 200 ? 1 : 0)
    words.push(approval.status === 200 ? 'approved' : 'withdrawn')
  }
  tell('E16 approve against withdraw', { rounds: DECISIONS, outcomes: shown(tally(words)) })
  await expectInvariants(owner, 'approve against withdraw')
})

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
