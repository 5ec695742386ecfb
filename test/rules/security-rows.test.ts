import type pg from 'pg'
import { expect, test } from 'vitest'
import { contributions } from '#contract/contributions.ts'
import { bodyOf } from '#test/support/answer.ts'
import { signedIn } from '#test/builders/account.ts'
import { aConsentOf } from '#test/builders/consent.ts'
import { aNoticeOf } from '#test/builders/inbox.ts'
import { person } from '#test/builders/people.ts'
import { aTranscript, verdictOf } from '#test/builders/transcripts.ts'
import { aPasskeyOfPerson } from '#test/builders/passkey.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ worker: false })
const { pool } = product.database.platform

/** Statements as the reading citizen: the role, the person whose rows are read, and who is signed in (the same, if nobody else is named). */
async function asCitizen<T>(personId: string | undefined, use: (client: pg.PoolClient) => Promise<T>, readerId = personId): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    if (personId !== undefined)
      await client.query(`select set_config('app.person', $1, true), set_config('app.reader', $2, true)`, [personId, readerId])
    await client.query('set local role vssid_citizen')
    return await use(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const idOf = async (key: string): Promise<string> => {
  const { rows } = await product.database.owner.query<{ id: string }>('select id from participant where social_insurance_no = $1', [
    person(key).socialInsuranceNo,
  ])
  return rows[0]?.id ?? ''
}
const mai = await idOf('mai')
for (const key of ['mai', 'binh']) {
  const { code } = await aTranscript(await signedIn(product, person(key).socialInsuranceNo))
  await verdictOf(product.browser(), code ?? '')
}
for (const key of ['mai', 'binh']) {
  await aNoticeOf(product, key)
  await aPasskeyOfPerson(product.database, person(key).socialInsuranceNo)
  await aConsentOf(product, key)
}
for (const id of [mai, await idOf('binh')])
  await product.database.owner.query(
    `insert into audit_entry (actor_kind, actor_id, action, subject_kind, subject_id, person_id, purpose, request_id)
     values ('staff', $1, 'review.open', 'review_case_file', $1, $1, 'decide', 'test')`,
    [id],
  )

/** Tables with rows of persons, and the column that says whose they are. */
const OWN_ROWS = [
  ['participant', 'id'],
  ['contribution_period', 'participant_id'],
  ['contribution_movement', 'participant_id'],
  ['card', 'participant_id'],
  ['visit_book', 'participant_id'],
  ['visit', 'participant_id'],
  ['benefit', 'participant_id'],
  ['benefit_paid_months', 'participant_id'],
  ['account', 'participant_id'],
  ['account_session', '(select participant_id from account a where a.id = t.account_id)'],
  ['account_device', '(select participant_id from account a where a.id = t.account_id)'],
  ['account_passkey', '(select participant_id from account a where a.id = t.account_id)'],
  ['platform_subject_key', 'coalesce((select b.participant_id from visit_book b where b.id = t.subject_id), t.subject_id)'],
  ['notification_notice', 'participant_id'],
  ['notification_message', '(select n.participant_id from notification_notice n where n.id = t.notice_id or n.fallback_id = t.id limit 1)'],
  ['audit_entry', "coalesce(person_id, '00000000-0000-0000-0000-000000000000')"],
  ['privacy_consent', 'participant_id'],
  ['transcript', 'participant_id'],
  ['transcript_file', 'participant_id'],
  ['transcript_check', 'participant_id'],
] as const

test.each(OWN_ROWS)('without any condition a citizen sees the own rows of %s and no others', async (table, owner) => {
  const { rows: all } = await product.database.owner.query(`select 1 from ${table} t where ${owner} <> $1`, [mai])
  expect(all.length).toBeGreaterThan(0)
  const seen = await asCitizen(
    mai,
    async client => (await client.query<{ owner: string }>(`select ${owner} as owner from ${table} t`)).rows,
  )
  expect(seen.length).toBeGreaterThan(0)
  expect(new Set(seen.map(row => row.owner))).toEqual(new Set([mai]))
})

test.each(OWN_ROWS)('a transaction that names nobody sees no row of %s', async table => {
  for (const nobody of [undefined, '', '00000000-0000-7000-8000-000000000000']) {
    const { rows } = await asCitizen(nobody, client => client.query(`select count(*)::int as n from ${table}`))
    expect(rows).toEqual([{ n: 0 }])
  }
})

const CLOSED = [
  'review_access_reason',
  'otp_flow',
  'otp_code',
  'account_issued_secret',
  'account_challenge',
  'account_recovery',
  'account_password_past',
  'account_sign_in_failure',
  'staff',
  'staff_session',
  'registration',
  'registration_photo',
  'registration_form',
  'registration_photo_removal',
  'registration_upload',
  'registration_upload_part',
  'review_case_file',
  'review_event',
  'news_event',
  'news_watched',
  'news_card_told',
  'news_preference',
  'news_choice',
  'news_fallback',
  'notification_push_subscription',
  'demo_inbox',
  'platform_rate',
  'platform_mark',
  'policy_change',
  'policy_set',
  'registration_campaign',
  'privacy_closing',
  'transcript_certificate',
  'hospital_key',
  'hospital_key_use',
  'hospital_file',
  'hospital_record',
  'hospital_waiting',
  'hospital_serial',
]

test.each(CLOSED)('a citizen’s transaction cannot read %s at all', async table => {
  await expect(asCitizen(mai, client => client.query(`select 1 from ${table} limit 1`))).rejects.toMatchObject({ code: '42501' })
})

test.each(['recipient_sealed', 'recipient_masked', 'values_sealed', 'template', 'subject_id', 'last_problem'])(
  'of a message that carried an own notice a citizen’s transaction cannot read %s',
  async column => {
    await expect(asCitizen(mai, client => client.query(`select ${column} from notification_message limit 1`))).rejects.toMatchObject({
      code: '42501',
    })
  },
)

test('every table is either closed to citizens, or theirs row by row, or public', async () => {
  const PUBLIC = [
    'directory_agency',
    'directory_code',
    'directory_commune',
    'directory_facility',
    'directory_province',
    'notification_shared',
    'platform_clock',
    'unit',
  ]
  const { rows } = await product.database.owner.query<{ name: string; readable: boolean }>(
    `select c.relname as name, has_any_column_privilege('vssid_citizen', c.oid, 'select') as readable from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
  )
  const readable = rows.filter(row => row.readable).map(row => row.name)
  expect(readable.toSorted()).toEqual([...OWN_ROWS.map(([table]) => table), 'guardian_link', ...PUBLIC].toSorted())
})

test('a citizen’s transaction changes nothing', async () => {
  for (const statement of [
    `update participant set full_name = 'A B'`,
    `delete from card`,
    `insert into unit (code, name, address, agency_code) values ('x', 'x', 'x', '07911')`,
    `update account set state = 'active'`,
  ])
    await expect(asCitizen(mai, client => client.query(statement))).rejects.toMatchObject({ code: '42501' })
})

test('of the trail a citizen’s transaction reads who looked when, at what and what for, and nothing else', async () => {
  for (const column of ['subject_id', 'request_id', 'detail_hash', 'subject_version', 'xact'])
    await expect(asCitizen(mai, client => client.query(`select ${column} from audit_entry`))).rejects.toMatchObject({ code: '42501' })
})

test('the password and the token are columns that no citizen’s transaction can read', async () => {
  for (const statement of ['select password_hash from account', 'select token_hash from account_session'])
    await expect(asCitizen(mai, client => client.query(statement))).rejects.toMatchObject({ code: '42501' })
})

test('the program cannot change the schema, step around row-level security, or become the owner', async () => {
  const { rows } = await pool.query('select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user')
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }])
  for (const statement of [
    'create table x (y int)',
    'alter table participant disable row level security',
    'drop table card',
    'set role postgres',
  ])
    await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' })
})

test('people who read at the same moment get their own rows each', async () => {
  const people = ['mai', 'quang', 'hung', 'lien', 'ut'].map(person)
  const browsers = await Promise.all(people.map(each => signedIn(product, each.socialInsuranceNo)))
  const { output } = contributions.getOwnContributionSummary
  const alone = []
  for (const own of browsers) alone.push(bodyOf(await own.get('/api/v1/me/contributions/summary'), output))
  expect(new Set(alone.map(summary => JSON.stringify(summary))).size).toBe(people.length)
  const together = await Promise.all(
    Array.from({ length: 60 }, (_, i) => browsers[i % people.length]?.get('/api/v1/me/contributions/summary')),
  )
  for (const [i, answer] of together.entries()) expect(answer?.body).toEqual(alone[i % people.length])
})

test('after a citizen has read, nothing of it stays on the connection', async () => {
  const own = await signedIn(product, person('thao').socialInsuranceNo)
  await Promise.all(Array.from({ length: 30 }, () => own.get('/api/v1/me/home')))
  const left = await Promise.all(
    Array.from({ length: 20 }, () => pool.query(`select current_user as who, coalesce(current_setting('app.person', true), '') as person`)),
  )
  for (const { rows } of left) expect(rows).toEqual([{ who: 'vssid_api', person: '' }])
})
