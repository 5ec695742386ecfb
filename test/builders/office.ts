import { expect } from 'vitest'
import * as z from 'zod/mini'
import type { Correction } from '#domain/review/corrections.ts'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { CaseFile, CaseRow } from '#contract/review.ts'
import { StaffSession } from '#contract/staff-session.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { TestDatabase } from '#test/support/database.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { aPasskeyOf } from './passkey.ts'
import { DEMO_STAFF_PASSWORD } from './people.ts'
import { setPolicy } from './policies.ts'
import { aDossier, type Dossier } from './registration.ts'
import { endRows } from './traced.ts'

interface Office extends Pick<TestProduct, 'browser' | 'origin'> {
  readonly database: Pick<TestDatabase, 'owner'>
}

/** A member of the demo staff at a desk, signed in by both steps. */
export async function anOfficer(test: Office, name = 'dung'): Promise<Browser> {
  const officer = test.browser()
  expect(await officer.post('/api/v1/agency/sessions', { name, password: DEMO_STAFF_PASSWORD })).toMatchObject({ status: 201 })
  expect(await prove(test, officer, name)).toMatchObject({ status: 200 })
  return officer
}

/** Second step at a desk where the first one was right: by a passkey in the hand of the test, which knows no waiting. */
export async function prove({ database, origin }: Pick<Office, 'database' | 'origin'>, officer: Browser, name = 'dung'): Promise<Answer> {
  const key = await aPasskeyOf(database, name)
  const options = bodyOf(await officer.post('/api/v1/agency/sessions/current/passkey-options'), z.looseObject({ challenge: z.string() }))
  return officer.post('/api/v1/agency/sessions/current/passkey', { credential: key.sign(options.challenge, { origin }) })
}

const page = z.strictObject({ items: z.array(CaseRow), next: z.nullable(z.string()), previous: z.nullable(z.string()) })

/** The file of a dossier as the officer has it on the screen, taken for review. */
export async function takenBy(officer: Browser, { no }: Pick<Dossier, 'no'>): Promise<CaseFile> {
  const { items } = bodyOf(await officer.post('/api/v1/agency/case-files/search', { q: no }), page)
  const [row] = items
  if (!row) throw new Error('the officer does not find the file')
  const { version } = bodyOf(await officer.get(`/api/v1/agency/case-files/${row.id}`), CaseFile)
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${row.id}/take`, { version }), CaseFile)
}

const BOTH_SIDES: readonly Correction[] = [
  { item: 'id_front', reason: 'paper_unclear' },
  { item: 'id_back', reason: 'paper_unclear' },
]

export async function approvedBy(officer: Browser, dossier: Pick<Dossier, 'no'>): Promise<CaseFile> {
  const { id, version } = await takenBy(officer, dossier)
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST }), CaseFile)
}

/** Returned with some items named: both sides of the paper unless the test says otherwise. */
export async function returnedBy(
  officer: Browser,
  dossier: Pick<Dossier, 'no'>,
  corrections: readonly Correction[] = BOTH_SIDES,
): Promise<CaseFile> {
  const { id, version } = await takenBy(officer, dossier)
  const words = { version, corrections, note: 'Chụp lại mặt sau' }
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/return`, words), CaseFile)
}

/** An officer says why a file is opened that is no task. */
export async function givenReason(officer: Browser, id: string): Promise<CaseFile> {
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/reason`, { reason: 'person_asks' }), CaseFile)
}

/** Says who a member of the demo staff is in the registry. */
export async function linkStaff({ owner }: Pick<TestDatabase, 'owner'>, name: string, socialInsuranceNo: string): Promise<void> {
  await owner.query(
    `with linked as (
       update staff set participant_id = (select id from participant where social_insurance_no = $2), version = version + 1
       where login_name = $1 returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'staff.change', 'staff', id, version, 'test' from linked`,
    [name, socialInsuranceNo],
  )
}

/** A decision that a colleague of whoever tries has taken and that waits for them as second officer. */
export async function waitingForSecond(test: TestProduct, browser: Browser): Promise<CaseFile> {
  const session = bodyOf(await browser.get('/api/v1/agency/sessions/current'), StaffSession)
  const scope = { kind: 'agency', code: '07911' } as const
  await setPolicy(test.database.owner, { key: 'secondLookPercent', value: 100, scope })
  const file = await approvedBy(await anOfficer(test, session.agency.level === 'local' ? 'nga' : 'dung'), await aDossier(test))
  await endRows(test.database.owner, 'policy_change', `key = 'secondLookPercent' and scope_kind = 'agency'`)
  expect(file.state).toBe('second_check')
  return file
}

/** A decision of whoever tries that can still be undone: one that waits for a second officer is sent back and taken once more, with its hour
 *  of undo. */
export async function undoable(test: TestProduct, browser: Browser): Promise<Pick<CaseFile, 'id' | 'version'>> {
  const { staffId } = bodyOf(await browser.get('/api/v1/agency/sessions/current'), StaffSession)
  const { id } = await waitingForSecond(test, browser)
  await step(test, id, { action: 'send_back', from: 'second_check', to: 'in_review', staffId })
  const version = await step(test, id, { action: 'approve', from: 'in_review', to: 'deciding', staffId })
  await test.database.owner.query(
    `update review_decision set decided_by = $2, takes_effect_at = app_now() + interval '1 hour' where case_file_id = $1`,
    [id, staffId],
  )
  return { id, version }
}

interface Step {
  readonly action: string
  readonly from: string
  readonly to: string
  /** Who holds the file after it. */
  readonly staffId: string
}

/** One step of a file with its event and its trace. @returns the version after it */
async function step({ database: { owner } }: Pick<TestProduct, 'database'>, id: string, { action, from, to, staffId }: Step) {
  const { rows } = await owner.query<{ version: number }>(
    `with changed as (
       update review_case_file set state = $4, assigned_to = $5, version = version + 1 where id = $1 and state = $3 returning id, version),
     happened as (
       insert into review_event (case_file_id, version, action, from_state, to_state, actor_kind, at)
         select id, version, $2, $3, $4, 'system', app_now() from changed),
     audited as (
       insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
         select 'system', 'review.' || $2, 'review_case_file', id, version, 'test' from changed)
     select version from changed`,
    [id, action, from, to, staffId],
  )
  return rows[0]?.version ?? 0
}
