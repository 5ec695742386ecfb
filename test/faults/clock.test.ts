import { mkdirSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { ROOT } from '#server/platform/config.ts'
import { approvedBy, anOfficer } from '#test/builders/office.ts'
import { signIn } from '#test/builders/account.ts'
import { aPerson } from '#test/builders/people.ts'
import { REGISTRATION } from '#test/builders/registration.ts'
import { proofFor } from '#test/support/proof.ts'
import { aBusyCitizen, ACCOUNTS, aKnownBrowser, aJournal, aSentDossier, lost } from './support/citizens.ts'
import { expectInvariants, shown, tally, tell } from './support/counts.ts'
import { aProgram, type Program } from './support/program.ts'

const HOUR_MS = 3_600_000
const SKEWS = [
  ['an hour behind', -HOUR_MS],
  ['an hour ahead', HOUR_MS],
  ['a day behind', -24 * HOUR_MS],
  ['a day ahead', 24 * HOUR_MS],
] as const
const SHIM = pathToFileURL(join(ROOT, 'test/faults/support/skewed-clock.mjs')).href
const PROMPT_MS = 15_000

const rowsOf = async <R extends pg.QueryResultRow>(owner: pg.Pool, text: string, values: unknown[] = []): Promise<R[]> =>
  (await owner.query<R>(text, values)).rows

/** Lives of codes and sessions as they lie in the database. */
async function lives(owner: pg.Pool) {
  const [row] = await rowsOf(
    owner,
    `select (select array_agg(distinct extract(epoch from expires_at - created_at)::int) from otp_code) as codes,
      (select array_agg(distinct round(extract(epoch from expires_at - created_at) / 3600)::int) from account_session) as sessions,
      (select count(*)::int from otp_code where abs(extract(epoch from created_at - clock_timestamp())) > 600) as elsewhere`,
  )
  return row
}

/** A session that is over stays over, whatever the program takes the time to be. */
async function expectNoneRevived(program: Program, owner: pg.Pool, account: string): Promise<void> {
  const browser = await aKnownBrowser(program, account)
  expect((await signIn(browser, account)).status).toBe(201)
  expect((await browser.get('/api/v1/me/home')).status).toBe(200)
  await owner.query(`update account_session set expires_at = app_now() - interval '1 second' where ended_at is null`)
  expect((await browser.get('/api/v1/me/home')).status).toBe(401)
}

/** A decision takes effect after its seconds, not after the seconds by which the clock is wrong. */
async function expectPromptDecision(program: Program, owner: pg.Pool, no: string): Promise<void> {
  const at = { browser: () => program.browser(), database: { owner }, origin: `http://localhost:${program.port}` }
  await approvedBy(await anOfficer(at), { no })
  const state = async () => (await rowsOf<{ state: string }>(owner, 'select state from review_case_file where no = $1', [no]))[0]?.state
  await expect.poll(state, { timeout: PROMPT_MS, interval: 100 }).not.toBe('deciding')
  expect(['approved', 'second_check']).toContain(await state())
}

/** A file whose row is only just being written is not swept away as an orphan. */
async function expectYoungFileKept(program: Program, owner: pg.Pool): Promise<void> {
  const file = join(program.folder, 'files', 'registration', 'young', 'photo')
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, 'sealed')
  await owner.query(`select graphile_worker.add_job('sweep_files', '{}'::json)`)
  const open = async () =>
    (await rowsOf<{ n: number }>(owner, `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'sweep_files'`))[0]?.n
  await expect.poll(open, { timeout: PROMPT_MS, interval: 100 }).toBe(0)
  expect(existsSync(file)).toBe(true)
}

test.each(SKEWS)('the clock of the program is %s: lives are as long as ever, and nothing waits for it', async (what, skewMs) => {
  const program = await aProgram({
    NODE_OPTIONS: `--import=${SHIM}`,
    FAULTS_CLOCK_SKEW_MS: String(skewMs),
    VSSID_UNDO_SECONDS: '1',
    VSSID_PROOF_COST: '1',
  })
  await program.start()
  const owner = program.owner()
  const journal = aJournal()
  const until = performance.now() + PROMPT_MS
  await aBusyCitizen(program, journal, ACCOUNTS[0] ?? '', () => journal.withdrawn.length < 3 && performance.now() < until)
  expect(journal.withdrawn.length, shown(tally(journal.answers))).toBeGreaterThanOrEqual(3)
  expect(await lost(owner, journal)).toEqual([])
  expect(await lives(owner)).toEqual({ codes: [240], sessions: [12], elsewhere: 0 })

  const applicant = program.browser()
  await applicant.post('/api/v1/registrations')
  const { personalId, fullName } = aPerson()
  const proof = await proofFor(applicant, 'checkIdentity')
  expect((await applicant.post(`${REGISTRATION}/identity-check`, { personalId, fullName }, proof)).status).toBe(200)

  const { no } = await aSentDossier(program)
  await expectPromptDecision(program, owner, no)
  await expectYoungFileKept(program, owner)
  await expectNoneRevived(program, owner, ACCOUNTS[1] ?? '')
  tell(`E10 ${what}`, { confirmed: journal.confirmed.length, 'sign-ins': journal.signedIn.length, answers: shown(tally(journal.answers)) })
  await expectInvariants(owner, what)
  await owner.end()
})
