import { expect, test } from 'vitest'
import { attemptsLookedAt, confirmLock, confirmRecovery, lockCode, recoveryCode, startRecovery } from '#test/builders/recovery.ts'
import { signedIn, signIn } from '#test/builders/account.ts'
import { anOfficer, linkStaff } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { correctParticipants } from '#test/builders/traced.ts'
import { expectProblem, problemOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
type Key = Parameters<typeof person>[0]
const dung = await anOfficer(product, 'dung')
const set = (key: Key, reason: string, fullName = person(key).fullName) =>
  dung.post('/api/v1/agency/account-locks', { socialInsuranceNo: person(key).socialInsuranceNo, fullName, reason })

test('an officer locks the account of who calls; it is out at once, on record with the officer, and opened again at a desk, for a recovery', async () => {
  const { socialInsuranceNo } = person('mai')
  const own = await signedIn(product, socialInsuranceNo)
  expect(await set('mai', 'lock_asked')).toMatchObject({ status: 200, body: { state: 'locked' } })
  expectProblem(await own.get('/api/v1/me/home'), 401, 'SESSION_REVOKED')
  const { rows } = await owner.query(
    `select e.action, e.reason, f.login_name from audit_entry e join staff f on f.id = e.actor_id where e.action in ('accounts.lock', 'accounts.unlock')`,
  )
  expect(rows).toEqual([{ action: 'accounts.lock', reason: 'lock_asked', login_name: 'dung' }])
  const recovering = product.browser()
  await startRecovery(recovering, { name: socialInsuranceNo })
  await attemptsLookedAt(owner)
  expectProblem(await confirmRecovery(recovering, '00000000'), 422, 'OTP_WRONG')
  expect(await set('mai', 'unlock_present')).toMatchObject({ status: 200, body: { state: 'active' } })
  expectProblem(await signIn(own, socialInsuranceNo), 401, 'SIGN_IN_FAILED')
  const again = product.browser()
  const code = await recoveryCode(product, again, person('mai').phone ?? '', { name: socialInsuranceNo })
  expect(await confirmRecovery(again, code)).toMatchObject({ status: 201, body: { reason: 'recovery' } })
})

test('number and name have to belong together, and the answer says no more than that', async () => {
  const unknown = await set('binh', 'lock_asked', 'Nguyễn Văn Khác')
  const absent = await dung.post('/api/v1/agency/account-locks', {
    socialInsuranceNo: '0099999999',
    fullName: 'Trần Văn A',
    reason: 'lock_asked',
  })
  for (const answer of [unknown, absent])
    expect(problemOf(answer).fields).toEqual([{ field: 'socialInsuranceNo', code: 'ACCOUNT_UNKNOWN' }])
  expect(await set('binh', 'lock_misuse', 'tran van binh')).toMatchObject({ status: 200 })
  expectProblem(await set('binh', 'lock_asked'), 409, 'ACCOUNT_LOCK_SAME')
  expectProblem(await set('quang', 'unlock_mistake'), 409, 'ACCOUNT_LOCK_SAME')
})

test('an officer locks over the lock of a code: whoever has the telephone opens it no more, a desk does', async () => {
  const name = person('thao').socialInsuranceNo
  const phone = person('thao').phone ?? ''
  const thief = product.browser()
  expect(await confirmLock(thief, await lockCode(product, thief, phone, { name }))).toMatchObject({ status: 200 })
  await owner.query(`update otp_code set created_at = created_at - interval '61 seconds'`)
  const code = await recoveryCode(product, thief, phone, { name })
  expect(await set('thao', 'lock_misuse')).toMatchObject({ status: 200, body: { state: 'locked' } })
  expectProblem(await confirmRecovery(thief, code), 410, 'OTP_EXPIRED')
  expectProblem(await set('thao', 'lock_misuse'), 409, 'ACCOUNT_LOCK_SAME')
  const { rows } = await owner.query(
    `select e.reason from audit_entry e join account a on a.id = e.subject_id join participant p on p.id = a.participant_id
     where e.action = 'accounts.lock' and a.locked_by = 'office' and p.social_insurance_no = $1 order by e.id`,
    [name],
  )
  expect(rows).toEqual([{ reason: 'sms' }, { reason: 'lock_misuse' }])
  expect(await set('thao', 'unlock_present')).toMatchObject({ status: 200, body: { state: 'active' } })
})

test('what a death on file has locked is opened only after the file is corrected', async () => {
  const number = person('hoa').socialInsuranceNo
  await correctParticipants(owner, `died_on = '2026-11-01'`, 'social_insurance_no = $1', [number])
  expectProblem(await set('hoa', 'unlock_mistake'), 409, 'ACCOUNT_OF_DEAD')
  await correctParticipants(owner, 'died_on = null', 'social_insurance_no = $1', [number])
  expect(await set('hoa', 'unlock_mistake')).toMatchObject({ status: 200, body: { state: 'active' } })
})

const refusals = async (key: Key): Promise<readonly string[]> =>
  (
    await owner.query<{ reason: string }>(
      `select e.reason from audit_entry e join staff f on f.id = e.actor_id
       left join account a on a.id = e.subject_id join participant p on p.id = coalesce(a.participant_id, e.subject_id)
       where e.action = 'accounts.lock_refused' and p.social_insurance_no = $1 order by e.id`,
      [person(key).socialInsuranceNo],
    )
  ).rows.map(({ reason }) => reason)

test('a refusal stays in the trail with the account that was tried: nobody finds out names and states unseen', async () => {
  const before = await refusals('lien')
  await set('lien', 'lock_asked', 'Trần Thị Khác')
  await set('lien', 'unlock_present')
  expect((await refusals('lien')).slice(before.length)).toEqual(['lock_asked,refused_unknown', 'unlock_present,refused_same'])
  const unknown = { socialInsuranceNo: '0099999998', fullName: 'Trần Văn A', reason: 'lock_asked' }
  const tries = async () =>
    (
      await owner.query(
        `select 1 from audit_entry e join staff f on f.id = e.subject_id where e.action = 'accounts.lock_refused' and f.login_name = 'dung' and e.subject_kind = 'staff'`,
      )
    ).rows.length
  const earlier = await tries()
  expectProblem(await dung.post('/api/v1/agency/account-locks', unknown), 422, 'FIELDS_INVALID')
  expect(await tries()).toBe(earlier + 1)
})

test('an officer does not lock or open the own account, nor one of the family', async () => {
  const me = person('quang').socialInsuranceNo
  await linkStaff(product.database, 'dung', me)
  expectProblem(await set('quang', 'lock_asked'), 403, 'FORBIDDEN')
  await correctParticipants(owner, `household_no = 'HO-7'`, 'social_insurance_no = any($1)', [[me, person('hung').socialInsuranceNo]])
  expectProblem(await set('hung', 'lock_asked'), 403, 'ACCOUNT_OF_RELATIVE')
  expect([await refusals('quang'), await refusals('hung')]).toEqual([
    expect.arrayContaining(['lock_asked,refused_self']),
    ['lock_asked,refused_relative'],
  ])
})
