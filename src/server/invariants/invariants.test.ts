import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signedIn } from '#test/builders/account.ts'
import { anOfficer, approvedBy } from '#test/builders/office.ts'
import { aHeldChange } from '#test/builders/changes.ts'
import { aCampaign } from '#test/builders/campaign.ts'
import { person } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aProduct } from '#test/support/product.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { aTrail } from '#test/support/trail.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { openFileStore } from '#server/platform/files.ts'
import { openVault } from '#server/platform/vault.ts'
import { readRoots } from '../modules/audit/index.ts'
import { checkInvariants, INVARIANTS } from './index.ts'

const product = await aProduct()
const { owner } = product.database
const officer = await anOfficer(product)
await approvedBy(officer, await aDossier(product))
await aDossier(product)
await aCampaign(product)
await signedIn(product, person('mai').socialInsuranceNo)
await signedIn(product, person('binh').socialInsuranceNo)
await aHeldChange(product, await anOfficer(product, 'nga'), person('lien'))
const trail = aTrail(product.database)
await trail.seal()
const outside = () => ({
  vault: openVault(TEST_SECRETS),
  files: openFileStore(join(product.dataFolder, 'files')),
  roots: readRoots(trail.roots, TEST_SECRETS.auditKey),
})

/** Breaks the data as nobody but the owner could, past triggers and keys; where a constraint stands in the way it is taken down first. */
async function brokenAfter(...statements: readonly string[]): Promise<readonly string[]> {
  const client = await owner.connect()
  try {
    await client.query('begin; set local session_replication_role = replica')
    for (const statement of statements) expect((await client.query(statement)).rowCount, statement).not.toBe(0)
    return (await checkInvariants(handleOf(client), outside())).filter(({ broken }) => broken > 0).map(({ id }) => id)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const aFlow = (values: string): string =>
  `insert into otp_flow (id, purpose, subject_id, action_hash, guesses, max_guesses, consumed_at, created_at) values (gen_random_uuid(), 'sign_in', ${values})`
const ONE_ACCOUNT = '(select id from account order by id limit 1)'
const A_FILE = `(select id from review_case_file where state = 'submitted' limit 1)`
const AN_APPROVED = `(select id from review_case_file where state = 'approved' limit 1)`
const SEALED = `decode('01' || repeat('00', 40), 'hex')`

/** For each invariant ways to break it. Others may break with it. */
const BREAKS: readonly (readonly [id: string, what: string, ...statements: readonly string[]])[] = [
  [
    'I01',
    'two sessions of one account',
    'drop index account_session_one',
    `insert into account_session select gen_random_uuid(), account_id, sha256('x'), scope, device_id, device_label, created_at, seen_at, expires_at from account_session where ended_at is null limit 1`,
  ],
  ['I02', 'a flow that was consumed by no guess', aFlow(`gen_random_uuid(), '', 0, 5, now(), now()`)],
  ['I03', 'a flow with six guesses', aFlow(`gen_random_uuid(), '', 6, 6, null, now()`)],
  [
    'I03',
    'a day of twenty-five guesses at one account',
    ...Array.from({ length: 5 }, () => aFlow(`${ONE_ACCOUNT}, '', 5, 5, null, now()`)),
  ],
  ['I04', 'an approved dossier without its account', `update registration set account_id = null where case_file_id = ${AN_APPROVED}`],
  [
    'I04',
    'an account from a dossier that nobody approved',
    `update registration set account_id = ${ONE_ACCOUNT} where case_file_id = ${A_FILE}`,
  ],
  ['I05', 'a state that no event led to', `update review_case_file set state = 'withdrawn' where id = ${A_FILE}`],
  ['I05', 'a version without an event', `update review_case_file set version = version + 1 where id = ${A_FILE}`],
  [
    'I05',
    'a step that the graph does not have',
    `insert into review_event (case_file_id, version, action, from_state, to_state, actor_kind, at) select id, 2, 'approve', 'submitted', 'withdrawn', 'system', now() from review_case_file where id = ${A_FILE}`,
    `update review_case_file set state = 'withdrawn', version = 2 where id = ${A_FILE}`,
  ],
  [
    'I05',
    'an officer who approved their own file',
    `update staff set participant_id = (select p.id from participant p join review_case_file f on f.social_insurance_no = p.social_insurance_no where f.state = 'approved' limit 1)
     where id = (select decided_by from review_case_file where id = ${AN_APPROVED})`,
  ],
  ['I06', 'a version without its entry', `update account set version = version + 1 where id = ${ONE_ACCOUNT}`],
  [
    'I06',
    'a row that another transaction wrote than its entry',
    `update account set state = 'locked' where id = (select id from account a where not exists (select from account_session s where s.account_id = a.id) limit 1)`,
  ],
  [
    'I06',
    'a person of the registry who was changed without a trace',
    `update participant set full_name = 'A B', version = version + 1 where id = (select id from participant limit 1)`,
  ],
  ['I07', 'the right to delete entries', 'grant delete on audit_entry to vssid_api'],
  ['I07', 'an entry that was changed', `update audit_entry set reason = 'khác' where id = (select entry_id from audit_seal where seq = 5)`],
  [
    'I08',
    'a dossier without its receipt',
    `delete from notification_message where template = 'registration_received' and subject_id = ${A_FILE}`,
  ],
  [
    'I08',
    'an approved contact of which the one so far was not told',
    `delete from notification_message where template = 'contact_change_notice'`,
  ],
  [
    'I08',
    'a promised message that nobody settled',
    `update notification_message set state = 'queued', created_at = now() - interval '5 days' where id = (select id from notification_message where class = 'B' limit 1)`,
  ],
  [
    'I09',
    'a code that was handed over late',
    `update notification_message set sent_at = expires_at + interval '1 second' where id = (select id from notification_message where class = 'A' limit 1)`,
  ],
  [
    'I10',
    'a first password to a contact that was not proven',
    `update account set phone_proven_at = null, email_proven_at = null where id in (select subject_id from notification_message where template = 'activation_password')`,
  ],
  [
    'I10',
    'a code to sign in, sent to the contact that is still to come',
    aFlow(`(select account_id from change_request limit 1), '', 0, 5, null, now()`),
    `insert into otp_code (id, flow_id, code_hmac, channel, message_id, created_at, expires_at, contact_index)
     select gen_random_uuid(), f.id, '', 'sms', gen_random_uuid(), now(), now() + interval '4 minutes', c.phone_index
     from change_request c join otp_flow f on f.subject_id = c.account_id and f.purpose = 'sign_in' limit 1`,
  ],
  [
    'I11',
    'two accounts with one proven email',
    'drop index account_email',
    `update account set email_index = sha256('x'), email_proven_at = now() where id in (select id from account where state = 'active' order by id limit 2)`,
  ],
  [
    'I11',
    'two accounts with one proven phone',
    `update account set phone_index = sha256('x'), phone_proven_at = now() where state = 'active'`,
  ],
  [
    'I11',
    'two people who are to get one email',
    'drop index change_request_email',
    `update change_request set email_index = sha256('x'), email_proven_at = now()`,
    `insert into change_request (id, account_id, participant_id, device_id, asked_sealed, before_sealed, email_index, email_proven_at, agency_code, language, created_at, expires_at)
     select gen_random_uuid(), a.id, a.participant_id, gen_random_uuid(), ${SEALED}, ${SEALED}, sha256('x'), now(), '07911', 'vi', now(), now() + interval '1 day'
     from account a where a.id not in (select account_id from change_request) limit 1`,
  ],
  [
    'I13',
    'a sealed column with words in it',
    `update participant set phone_sealed = convert_to('0500123456 as anybody could read it', 'UTF8') where id = (select id from participant limit 1)`,
  ],
  [
    'I14',
    'a photo whose file is gone',
    `insert into registration_photo (id, registration_id, kind, file_key, file_sha256, width, height, size_bytes, created_at)
     select gen_random_uuid(), id, 'birth_certificate', 'registration/none', '', 1, 1, 1, now() from registration limit 1`,
  ],
  [
    'I15',
    'a guardian whose access goes on',
    `insert into guardian_link (id, child_id, guardian_id, relation, adult_on, created_at)
     select gen_random_uuid(), p.id, (select id from participant where id <> p.id limit 1), 'mother', p.birth_date + 10000, now() from participant p limit 1`,
  ],
  [
    'I16',
    'a member in a group of another unit',
    `insert into unit_group (id, unit_code, name) select gen_random_uuid(), code, 'A' from unit order by code limit 1`,
    `insert into unit_member (id, unit_code, group_id, social_insurance_no, full_name, participant_id, match, member_from)
     select gen_random_uuid(), (select code from unit where code <> g.unit_code limit 1), g.id, '0012345678', 'A B', (select id from participant limit 1), 'matched', now() from unit_group g limit 1`,
  ],
  [
    'I17',
    'a full session of somebody without a password',
    `update account set password_hash = null, password_set_at = null where id = (select account_id from account_session where scope = 'full' limit 1)`,
  ],
  [
    'I18',
    'a session of a locked account',
    `update account set state = 'locked' where id = (select account_id from account_session where ended_at is null limit 1)`,
  ],
  [
    'I18',
    'a living code of a locked account',
    aFlow(`${ONE_ACCOUNT}, '', 0, 5, null, now()`),
    `insert into otp_code (id, flow_id, code_hmac, channel, message_id, created_at, expires_at, contact_index)
     select gen_random_uuid(), id, '', 'sms', gen_random_uuid(), now(), now() + interval '4 minutes', '' from otp_flow where subject_id = ${ONE_ACCOUNT}`,
    `update account set state = 'locked' where id = ${ONE_ACCOUNT}`,
  ],
  [
    'I18',
    'a session of staff who were suspended',
    `update staff set state = 'disabled' where id = (select staff_id from staff_session where ended_at is null limit 1)`,
  ],
  [
    'I20',
    'a session of thirteen hours',
    `update account_session set expires_at = created_at + interval '13 hours' where id = (select id from account_session limit 1)`,
  ],
  [
    'I20',
    'a code that lives an hour',
    `update otp_code set expires_at = created_at + interval '1 hour' where id = (select id from otp_code limit 1)`,
  ],
  [
    'I20',
    'a first password of four days',
    `update account_issued_secret set expires_at = created_at + interval '4 days' where id = (select id from account_issued_secret limit 1)`,
  ],
  [
    'I21',
    'a registration that nobody swept',
    `insert into registration (id, access_hash, created_at, expires_at) values (gen_random_uuid(), '\\x01', now() - interval '20 days', now() - interval '5 days')`,
  ],
  [
    'I22',
    'a data key of a version that is not there',
    `update platform_subject_key set kek_version = 7 where subject_id in (select participant_id from account where phone_sealed is not null)`,
  ],
  [
    'I22',
    'a data key that does not open',
    `update platform_subject_key set wrapped = ${SEALED} where subject_id in (select participant_id from account where phone_sealed is not null)`,
  ],
  [
    'V01',
    'a code that stayed in the outbox',
    `update notification_message set values_sealed = ${SEALED}, state = 'sent' where id = (select id from notification_message where template = 'otp' limit 1)`,
  ],
  [
    'V02',
    'a decision on its way of a file that nobody decides',
    `insert into review_decision (case_file_id, action, words_sealed, decided_by, decided_at, second_look, takes_effect_at)
     select id, 'approve', ${SEALED}, (select id from staff limit 1), now(), '{}', now() from review_case_file where id = ${A_FILE}`,
  ],
  ['V05', 'a contact that counts too late', `update change_request set takes_effect_at = app_now() - interval '2 hours'`],
  [
    'V05',
    'a contact that has counted too early',
    `update change_request set ended_at = app_now(), outcome = 'applied' where takes_effect_at is not null`,
  ],
  ['V06', 'a change of the person without its papers', `update change_request set about_person = true where case_file_id is not null`],
  [
    'V06',
    'papers that were sent without their change',
    `update registration set papers_of = (select id from participant limit 1), papers_for = gen_random_uuid(), declaration_sealed = null, account_id = null,
       guardian_id = null where case_file_id = ${A_FILE}`,
  ],
  [
    'V06',
    'pictures of a guest that were sent without feedback',
    `update registration set papers_for = gen_random_uuid(), papers_scope = 'feedback', papers_kinds = '{feedback_picture}', declaration_sealed = null,
       account_id = null, guardian_id = null where case_file_id = ${A_FILE}`,
  ],
  [
    'V07',
    'an order that is paid without money',
    `insert into payment_order (id, no, topic, account_id, participant_id, agency_code, amount_vnd, lines, language, state, created_at, expires_at,
       paid_at, payment_ref, receipt_no)
     select gen_random_uuid(), 'TT26112200000001', 'household_card', a.id, a.participant_id, '07911', 1000, '[]', 'vi', 'paid', now(), now(), now(), 'GD1',
       'BL2026-9999999' from account a limit 1`,
  ],
  [
    'V07',
    'money that pays nothing and is owed to nobody',
    `insert into payment_order (id, no, topic, account_id, participant_id, agency_code, amount_vnd, lines, language, state, created_at, expires_at)
     select '00000000-0000-4000-8000-000000000009', 'TT26112200000002', 'household_card', a.id, a.participant_id, '07911', 1000, '[]', 'vi', 'pending', now(), now()
       from account a limit 1`,
    `insert into payment_entry (order_id, kind, payment_ref, ref, amount_vnd, at, recorded_at)
     values ('00000000-0000-4000-8000-000000000009', 'payment', 'GD2', 'GD2', 1000, now(), now())`,
  ],
  [
    'V08',
    'months in a book that nobody has granted',
    `insert into service_request (id, account_id, participant_id, procedure, content_sealed, agency_code, case_file_id, language, created_at)
     select '00000000-0000-4000-8000-000000000008', a.id, a.participant_id, 'voluntary', ${SEALED}, '07911', ${A_FILE}, 'vi', now() from account a limit 1`,
    `insert into contribution_period (participant_id, id, fund, from_month, to_month, unit_code, contribution_kind, status, base_vnd, employee_rate_bps,
       employer_rate_bps)
     select participant_id, id, 'social', '2026-12-01', '2026-12-01', 'TN07911', 'voluntary', 'paid', 1500000, 2200, 0 from service_request
     where id = '00000000-0000-4000-8000-000000000008'`,
  ],
  ['V03', 'a file without its change', `update change_request set case_file_id = null where takes_effect_at is not null`],
  ['V03', 'a file without its registration', `update registration set case_file_id = null where case_file_id = ${A_FILE}`],
  [
    'V04',
    'a void sheet that was confirmed',
    `insert into unit_sheet (id, pile_id, position, member_id, token, group_name, full_name, social_insurance_no, state, settled_at)
     values ('00000000-0000-4000-8000-000000000001', gen_random_uuid(), 1, gen_random_uuid(), '0123456789ABCDEF', 'A', 'A B', '0012345678', 'void', now())`,
    `insert into unit_handover_sheet (handover_id, sheet_id, number, outcome, noting)
     values (gen_random_uuid(), '00000000-0000-4000-8000-000000000001', 1, 'confirmed', 'noted')`,
  ],
]

test('nothing is broken before somebody breaks it', async () => {
  expect((await checkInvariants(handleOf(owner), outside())).filter(({ broken }) => broken > 0)).toEqual([])
})

test.each(BREAKS)('%s tells %s', async (id, _, ...statements) => {
  expect(await brokenAfter(...statements)).toContain(id)
})

test('every invariant has been broken by one of these', () => {
  const asked = new Set([...INVARIANTS.map(({ id }) => id), 'I07', 'I10', 'I14', 'I22'])
  expect([...asked].filter(id => !BREAKS.some(([broken]) => broken === id))).toEqual([])
})

test('with the keys of another deployment nothing opens, and that is told', async () => {
  const lost = openVault({ ...TEST_SECRETS, kek: new Map([[1, Buffer.alloc(32, 9)]]) })
  const broken = (await checkInvariants(handleOf(owner), { ...outside(), vault: lost })).filter(result => result.broken > 0)
  expect(broken.map(({ id }) => id)).toEqual(['I10', 'I22'])
})

test('a photo that came while the files were looked through is not missing', async () => {
  const { files, ...others } = outside()
  const before = { get: files.get, list: async () => [] }
  const results = await checkInvariants(handleOf(owner), { ...others, files: before })
  expect(results.find(({ id }) => id === 'I14')?.broken).toBe(0)
})

test('files that were lost are told', async () => {
  const folder = join(product.dataFolder, 'files', 'registration')
  rmSync(folder, { recursive: true })
  const results = await checkInvariants(handleOf(owner), outside())
  expect(results.find(({ id }) => id === 'I14')?.broken).toBeGreaterThan(0)
})
