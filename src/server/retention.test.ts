import { expect, test, vi } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RETENTION, type KeptKind } from '#domain/privacy/retention.ts'
import { signedIn } from '#test/builders/account.ts'
import { anOfficer, approvedBy, givenReason, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aProduct } from '#test/support/product.ts'
import { checkInvariants } from './invariants/index.ts'
import { ROOT } from './platform/config.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { handleOf } from './platform/database/query.ts'
import { closeAccount } from './modules/accounts/index.ts'
import { asSystem, transact } from './platform/transact.ts'
import { retentionJobs } from './retention.ts'

const product = await aProduct()
const { owner, platform } = product.database

const mai = person('mai').socialInsuranceNo
await signedIn(product, mai)
const officer = await anOfficer(product)

/** A dossier that was rejected, with its photos. */
async function aRejected() {
  const file = await takenBy(officer, await aDossier(product))
  const words = { version: file.version, reasons: ['duplicate'], note: '' }
  expect(await officer.post(`/api/v1/agency/case-files/${file.id}/reject`, words)).toMatchObject({ status: 200 })
  return file.id
}
const rejected = { old: await aRejected(), young: await aRejected() }
const approvedFile = (await takenBy(officer, await aDossier(product))).id
await givenReason(await anOfficer(product, 'nga'), approvedFile)

const ago = (kind: KeptKind, days: number): string => `clock_timestamp() - interval '${RETENTION[kind].days + days} days'`
const AN_ACCOUNT = '(select id from account where password_hash is not null order by id limit 1)'

/** Anything that is sealed: nobody opens it. */
const SEALED = '(select values_sealed as s from notification_notice order by id limit 1) sealed'

/** For each kind: plants rows so many days beyond its time, or before its end. */
const PLANTED: Readonly<Record<KeptKind, (days: number, mark: string) => readonly string[]>> = {
  codes: (days, mark) => [
    `with flow as (insert into otp_flow (id, purpose, subject_id, action_hash, guesses, max_guesses, created_at)
       values (gen_random_uuid(), 'sign_in', gen_random_uuid(), '\\x01', 0, 5, clock_timestamp()) returning id)
     insert into otp_code (id, flow_id, code_hmac, channel, message_id, created_at, expires_at, contact_index)
     select gen_random_uuid(), id, sha256('${mark}'), 'sms', gen_random_uuid(), ${ago('codes', days)}, ${ago('codes', days)} + interval '4 minutes', '\\x01' from flow`,
  ],
  code_flows: days => [
    `insert into otp_flow (id, purpose, subject_id, action_hash, guesses, max_guesses, created_at)
     values (gen_random_uuid(), 'sign_in', gen_random_uuid(), '\\x02', 0, 5, ${ago('code_flows', days)})`,
  ],
  sessions: (days, mark) => [
    `insert into account_session (id, account_id, token_hash, scope, device_id, device_label, created_at, seen_at, expires_at, ended_at, end_reason)
     values (gen_random_uuid(), ${AN_ACCOUNT}, sha256('s${mark}'), 'full', gen_random_uuid(), 'x', ${ago('sessions', days)}, ${ago('sessions', days)},
       ${ago('sessions', days)} + interval '1 hour', ${ago('sessions', days)} + interval '1 hour', 'expired')`,
  ],
  staff_sessions: (days, mark) => [
    `with old as (insert into staff_session (id, staff_id, token_hash, device_label, created_at, seen_at, expires_at, ended_at, end_reason)
       values (gen_random_uuid(), (select id from staff order by id limit 1), sha256('t${mark}'), 'x', ${ago('staff_sessions', days)},
         ${ago('staff_sessions', days)}, ${ago('staff_sessions', days)} + interval '1 minute', ${ago('staff_sessions', days)}, 'expired') returning id, created_at)
     insert into staff_challenge (session_id, purpose, challenge, expires_at) select id, 'prove', 'x', created_at from old`,
  ],
  devices: (days, mark) => [
    `insert into account_device (account_id, device_id, label, proven_by, proven_at, first_at, seen_at)
     select ${AN_ACCOUNT}, gen_random_uuid(), '${mark}', 'sms', at, at, at from (select ${ago('devices', days)} as at) x`,
  ],
  sign_in_failures: (days, mark) => [
    `insert into account_sign_in_failure (sign_in_key, device_class, failures, last_at) values (sha256('f${mark}'), 'known', 1, ${ago('sign_in_failures', days)})`,
  ],
  issued_secrets: days => [
    `insert into account_issued_secret (id, account_id, purpose, secret_hash, created_at, expires_at, used_at)
     select gen_random_uuid(), ${AN_ACCOUNT}, 'activation', 'x', at, at + interval '72 hours', at from (select ${ago('issued_secrets', days)} as at) x`,
  ],
  ended_photos: (days, mark) => [
    'alter table review_case_file disable trigger user',
    `update review_case_file set decided_at = ${ago('ended_photos', days)} where id = '${mark === 'old' ? rejected.old : rejected.young}'`,
    'alter table review_case_file enable trigger user',
  ],
  code_messages: days => [aMessage('A', ago('code_messages', days))],
  messages: days => [aMessage('B', ago('messages', days))],
  change_values: days => [
    traced(
      'change_request',
      `insert into change_request (id, account_id, participant_id, device_id, asked_sealed, before_sealed, agency_code, language, created_at, expires_at, ended_at, outcome)
       select gen_random_uuid(), a.id, a.participant_id, gen_random_uuid(), sealed.s, sealed.s, '07911', 'vi', at, clock_timestamp() + interval '1 day', at, 'withdrawn'
       from account a, (select ${ago('change_values', days)} as at) x, ${SEALED} where a.id = ${AN_ACCOUNT}`,
    ),
  ],
  disputes: (days, mark) => [
    traced(
      'dispute',
      `insert into dispute (id, account_id, participant_id, subject, matter, matter_sealed, words_sealed, agency_code, language, case_file_id, created_at, ended_at, outcome)
       select gen_random_uuid(), a.id, a.participant_id, 'contribution', 'finding:${mark}', sealed.s, sealed.s, '07911', 'vi', '${mark === 'old' ? rejected.old : rejected.young}', at, at, 'withdrawn'
       from account a, (select ${ago('disputes', days)} as at) x, ${SEALED} where a.id = ${AN_ACCOUNT}`,
    ),
  ],
  feedback: (days, mark) => [
    traced(
      'feedback',
      `insert into feedback (id, account_id, participant_id, subject, about_agency_code, agency_code, content_sealed, contact_index, language, case_file_id, created_at, expires_at, ended_at, outcome)
       select gen_random_uuid(), a.id, a.participant_id, 'app', '07911', '07911', sealed.s, sha256('${mark}'), 'vi', '${mark === 'old' ? rejected.old : rejected.young}', at, at, at, 'withdrawn'
       from account a, (select ${ago('feedback', days)} as at) x, ${SEALED} where a.id = ${AN_ACCOUNT}`,
    ),
  ],
  services: (days, mark) => [
    traced(
      'service_request',
      `insert into service_request (id, account_id, participant_id, procedure, content_sealed, agency_code, language, case_file_id, created_at, ended_at, outcome)
       select gen_random_uuid(), a.id, a.participant_id, 'card_reissue', sealed.s, '07911', 'vi', '${mark === 'old' ? rejected.old : rejected.young}', at, at, 'withdrawn'
       from account a, (select ${ago('services', days)} as at) x, ${SEALED} where a.id = ${AN_ACCOUNT}`,
    ),
  ],
  transcripts: (days, mark) => [
    traced(
      'transcript',
      `insert into transcript (id, participant_id, account_id, number, code_hash, file_hash, content_sealed, key_version, issued_at, expires_at)
       select gen_random_uuid(), a.participant_id, a.id, 'QT-2026-' || lpad(abs(hashtext('${mark}'))::text, 10, '0'), sha256('k${mark}'), sha256('d${mark}'),
         sealed.s, 1, at - interval '30 days', at
       from account a, (select ${ago('transcripts', days)} as at) x, ${SEALED} where a.id = ${AN_ACCOUNT}`,
    ),
    `insert into transcript_file (transcript_id, participant_id, pdf_sealed)
     select id, participant_id, content_sealed from transcript where code_hash = sha256('k${mark}')`,
    `insert into transcript_check (transcript_id, participant_id, checks, checked_at)
     select id, participant_id, 1, issued_at from transcript where code_hash = sha256('k${mark}')`,
  ],
  closings: (days, mark) => [
    traced(
      'privacy_closing',
      `insert into privacy_closing (id, account_id, participant_id, asked_at, effective_at, token_hash, state, settled_at, settled_by)
       select gen_random_uuid(), a.id, a.participant_id, at - interval '72 hours', at, sha256('c${mark}'), 'cancelled', at, 'owner'
       from account a, (select ${ago('closings', days)} as at) x where a.id = ${AN_ACCOUNT}`,
    ),
  ],
  card_proofs: days => [
    `with old as (insert into card_proof (id, participant_id, account_id, session_id, card_id, key_version, holder_key, issued_at, expires_at)
       select gen_random_uuid(), a.participant_id, a.id, gen_random_uuid(), gen_random_uuid(), 1, decode(repeat('07', 64), 'hex'), at - interval '1 hour', at
       from account a, (select ${ago('card_proofs', days)} as at) x where a.id = ${AN_ACCOUNT} returning id, expires_at)
     insert into card_check (id, proof_id, nonce_hash, shown_at, checked_at, verdict, told_at)
     select gen_random_uuid(), id, sha256('n'), expires_at, expires_at, 'valid', expires_at from old`,
  ],
  hospital_waiting: (days, mark) => [
    `with file as (insert into hospital_file (id, facility_code, state, sha256, received_at, finished_at)
       values (gen_random_uuid(), '79031', 'done', sha256('w${mark}'), clock_timestamp(), clock_timestamp()) returning id),
     record as (insert into hospital_record (file_id, no, line, record_index, outcome) select id, 1, 8, sha256('w${mark}'), 'waiting' from file returning file_id)
     insert into hospital_waiting (id, record_index, file_id, record_no, sealed, received_at)
     select gen_random_uuid(), sha256('w${mark}'), file_id, 1, s, ${ago('hospital_waiting', days)} from record, ${SEALED}`,
  ],
  hospital_files: (days, mark) => [
    `insert into hospital_file (id, facility_code, state, sha256, received_at, finished_at)
     select gen_random_uuid(), '79031', 'done', sha256('f${mark}'), at, at from (select ${ago('hospital_files', days)} as at) x`,
  ],
  hospital_serials: (days, mark) => [
    `insert into hospital_serial (serial_index, record_index, seen_at) values (sha256('${mark}'), sha256('r'), ${ago('hospital_serials', days)})`,
  ],
  access_reasons: days => [
    `insert into review_access_reason (staff_id, case_file_id, day, reason, at)
     select (select id from staff order by id limit 1), '${approvedFile}', at::date, 'complaint', at from (select ${ago('access_reasons', days)} as at) x`,
  ],
}

/** A row of a guarded table with its entry in the trail. */
const traced = (table: string, insert: string): string =>
  `with made as (${insert} returning id, version)
   insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
   select 'system', 'test.make', '${table}', id, version, 'test' from made`

function aMessage(promised: 'A' | 'B', at: string): string {
  return `insert into notification_message (id, class, channel, template, language, key_subject, recipient_sealed, recipient_masked, subject_kind, subject_id, state,
      created_at, expires_at, sent_at, settled_at)
    select gen_random_uuid(), '${promised}', channel, template, language, key_subject, recipient_sealed, recipient_masked, subject_kind, gen_random_uuid(), 'sent', at,
      at + interval '4 days', at, at from notification_message m, (select ${at} as at) x where m.template = 'registration_received' limit 1`
}

const KINDS = Object.keys(RETENTION) as KeptKind[]

const TABLES: Readonly<Record<KeptKind, string>> = {
  codes: 'otp_code',
  code_flows: 'otp_flow',
  sessions: 'account_session',
  staff_sessions: 'staff_session',
  devices: 'account_device',
  sign_in_failures: 'account_sign_in_failure',
  issued_secrets: 'account_issued_secret',
  ended_photos: 'registration_photo',
  code_messages: 'notification_message',
  messages: 'notification_message',
  change_values: 'change_request where asked_sealed is not null',
  disputes: 'dispute where matter_sealed is not null',
  feedback: 'feedback where content_sealed is not null',
  services: 'service_request where content_sealed is not null',
  transcripts: 'transcript',
  closings: 'privacy_closing',
  card_proofs: 'card_proof',
  hospital_waiting: 'hospital_waiting',
  hospital_files: 'hospital_file',
  hospital_serials: 'hospital_serial',
  access_reasons: 'review_access_reason',
}

const countOf = async (kind: KeptKind): Promise<number> =>
  (await owner.query<{ n: number }>(`select count(*)::int as n from ${TABLES[kind]}`)).rows[0]?.n ?? 0
const late = async (): Promise<number> => (await checkInvariants(handleOf(owner))).find(({ id }) => id === 'I21')?.broken ?? -1
const forget = () => retentionJobs(platform)['forget_old']?.({}, 'test')

test.each(KINDS)('%s that are older than their time go at night, and nothing else of them', async kind => {
  await forget()
  for (const statement of PLANTED[kind](-1, `young ${kind}`)) await owner.query(statement)
  const before = await countOf(kind)
  await forget()
  expect([await countOf(kind), await late()]).toEqual([before, 0])
  for (const statement of PLANTED[kind](2, 'old')) await owner.query(statement)
  const lateRows = await late()
  expect(lateRows).toBeGreaterThan(0)
  const planted = await countOf(kind)
  await forget()
  expect(await late()).toBe(0)
  expect(planted - (await countOf(kind))).toBe(lateRows)
})

test('the photos of a rejected dossier go with a trace, and their files too; the dossier stays', async () => {
  const { rows } = await owner.query(
    `select f.state, count(p.id)::int as photos, (select count(*)::int from audit_entry e where e.subject_id = r.id and e.action = 'registration.forget_photos') as traces
     from review_case_file f join registration r on r.case_file_id = f.id left join registration_photo p on p.registration_id = r.id
     where f.id = any($1) group by f.state, r.id, f.id order by photos`,
    [[rejected.old, rejected.young]],
  )
  expect(rows).toMatchObject([
    { state: 'rejected', photos: 0, traces: 1 },
    { state: 'rejected', traces: 0 },
  ])
  expect((await officer.get(`/api/v1/agency/case-files/${rejected.young}`)).status).toBe(200)
  await vi.waitFor(
    async () => expect((await owner.query(`select from graphile_worker.jobs where task_identifier = 'delete_files'`)).rows).toHaveLength(0),
    { timeout: 40_000 },
  )
})

test.each([
  ['that nobody has used goes after its end', false],
  ['of a closed account goes like any other', true],
])('a first password %s', async (_, isClosed) => {
  const { no } = await aDossier(product)
  await approvedBy(officer, { no })
  const secrets = async () =>
    (
      await owner.query<{ id: string; account_id: string }>(
        `select s.id, s.account_id from account_issued_secret s join registration r on r.account_id = s.account_id
         join review_case_file f on f.id = r.case_file_id where f.no = $1`,
        [no],
      )
    ).rows
  const [secret] = await secrets()
  const age = (created: number, ends: number) =>
    owner.query(
      `update account_issued_secret set created_at = clock_timestamp() - $2 * interval '1 day', expires_at = clock_timestamp() - $3 * interval '1 day' where id = $1`,
      [secret?.id, created, ends],
    )
  await age(RETENTION.issued_secrets.days + 2, RETENTION.issued_secrets.days - 1)
  await forget()
  expect(await secrets()).toHaveLength(1)
  if (isClosed) await transact(platform, { traceId: 'test', guard: asSystem }, ctx => closeAccount(ctx, secret?.account_id as Uuid))
  else await age(RETENTION.issued_secrets.days + 5, RETENTION.issued_secrets.days + 2)
  expect(await late()).toBe(1)
  await forget()
  expect([await secrets(), await late()]).toEqual([[], 0])
})

test('a thousand old rows go in one night, and a second night finds nothing', async () => {
  await owner.query(
    `insert into account_sign_in_failure (sign_in_key, device_class, failures, last_at)
     select sha256(convert_to('many' || n, 'UTF8')), 'known', 1, ${ago('sign_in_failures', 3)} from generate_series(1, 1200) n`,
  )
  await forget()
  expect(await late()).toBe(0)
  const before = await countOf('sign_in_failures')
  await forget()
  expect(await countOf('sign_in_failures')).toBe(before)
})

test('the manual of operators has the same table', () => {
  const manual =
    readFileSync(join(ROOT, 'docs', 'operate.md'), 'utf8')
      .split('### How long data are kept')[1]
      ?.split('###')[0] ?? ''
  const rows = [...manual.matchAll(/^\| `(\w+)` \| (\d+) \|/gmu)].map(([, kind, days]) => [kind, Number(days)])
  expect(rows).toEqual(KINDS.map(kind => [kind, RETENTION[kind].days]))
})

test('nothing else that must be true has changed', async () => {
  // Rows were made older past their guards, which I06 tells.
  expect((await checkInvariants(handleOf(owner))).filter(({ broken, id }) => broken > 0 && id !== 'I06')).toEqual([])
})
