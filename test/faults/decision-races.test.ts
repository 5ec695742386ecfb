import { expect, test } from 'vitest'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { hashToken, newToken } from '#server/modules/accounts/index.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { expectInvariants, shown, tally, tell } from './support/counts.ts'
import { wordOf } from './support/http.ts'

const PARALLEL = 50

const product = await aProduct()
const { owner } = product.database

const count = async (what: string, ...values: readonly unknown[]): Promise<number> =>
  (await owner.query<{ n: number }>(`select count(*)::int as n from ${what}`, [...values])).rows[0]?.n ?? -1

/** Each round needs a dossier with photos and a code. */
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
