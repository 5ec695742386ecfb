import { setTimeout } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { aDossier, codeAt, confirm, handIn, REGISTRATION, type Dossier } from '#test/builders/registration.ts'
import { aSupportRequest } from '#test/builders/support.ts'
import { aProduct, type Answer } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const officer = await anOfficer(product)
const ROUNDS = [1, 2, 3, 4, 5]

beforeAll(() => setPolicy(owner, { key: 'signedDeclaration', value: true, scope: { kind: 'agency', code: '07911' } }))

/** A returned dossier whose correction waits for its code. */
async function corrected(): Promise<Dossier & { readonly id: string; readonly code: string }> {
  const dossier = await aDossier(product)
  const { id } = await returnedBy(officer, dossier, [{ item: 'email', reason: 'data_wrong' }])
  await handIn(dossier.applicant, { ...dossier.declaration, email: `sua-${id.slice(-6)}@vidu.example` })
  return { ...dossier, id, code: await codeAt(product, dossier.declaration.phone, 4) }
}

/** Does something in a transaction of its own while it holds what is named; then lets go. */
async function holding<T>(sql: string, id: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query(sql, [id])
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** Until somebody waits for a lock of this database. */
async function somebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { rows } = await owner.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event <> 'advisory'`,
    )
    if (rows.length > 0) return
    await setTimeout(10)
  }
  throw new Error('nobody waits')
}

const SENDERS: readonly (readonly [string, (dossier: Awaited<ReturnType<typeof corrected>>) => Promise<Answer>])[] = [
  ['sends the correction', ({ applicant, code }) => confirm(applicant, code)],
  ['takes the dossier back', ({ applicant }) => applicant.post(`${REGISTRATION}/withdraw`)],
]

test.each(SENDERS)('who %s waits for an officer without holding the registration, which the officer needs', async (_, send) => {
  const dossier = await corrected()
  const sent = await holding('select from review_case_file where id = $1 for update', dossier.id, async client => {
    const sending = send(dossier)
    await somebodyWaits()
    await client.query('select from registration where case_file_id = $1 for update nowait', [dossier.id])
    return { sending }
  })
  expect((await sent.sending).status).toBeLessThan(300)
})

test.each(ROUNDS)('the correction and the note of the signed form come at once, and both are there (%i)', async () => {
  const { id, applicant, code } = await corrected()
  const on = dayInVietnam(new Date())
  const answers = await Promise.all([confirm(applicant, code), officer.post(`/api/v1/agency/case-files/${id}/signed-form`, { on })])
  expect(answers.map(({ status }) => status)).toEqual([201, 200])
})

test.each(ROUNDS)('the correction comes while an officer opens the dossier for another phone: one of them is first (%i)', async () => {
  const { id, applicant, code, person, no } = await corrected()
  const { socialInsuranceNo, fullName } = person
  const request = await takenBy(officer, await aSupportRequest(product, { caseNo: no, socialInsuranceNo, fullName }))
  const candidate = request.support?.candidates.find(one => one.id === id)
  const answers = await Promise.all([
    confirm(applicant, code),
    officer.post(`/api/v1/agency/case-files/${request.id}/settle`, {
      version: request.version,
      way: 'ask_phone',
      dossier: { id, version: candidate?.version },
      note: 'Mở lại hồ sơ.',
    }),
  ])
  const told = answers.map(({ status }) => status)
  expect(told.filter(status => status >= 500)).toEqual([])
  expect(told.some(status => status < 300)).toBe(true)
})

const CHANGED = `with changed as (update registration set version = version + 1 where case_file_id = $1 returning id, version)
  insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
  select 'system', 'registration.check_identity', 'registration', id, version, 'test' from changed`

test('an approval waits for who changes the registration at that moment, and then opens the account', async () => {
  const { id, version } = await takenBy(officer, await aDossier(product))
  await officer.post(`/api/v1/agency/case-files/${id}/signed-form`, { on: dayInVietnam(new Date()) })
  const approved = await holding(CHANGED, id, async () => {
    const approving = officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST })
    await somebodyWaits()
    return { approving }
  })
  expect(await approved.approving).toMatchObject({ status: 200, body: { state: 'approved' } })
})
