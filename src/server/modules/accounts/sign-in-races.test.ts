import { expect, test } from 'vitest'
import { changeRows } from '#test/builders/traced.ts'
import { knownBrowser } from '#test/builders/account.ts'
import { aPasskeyOfPerson, signInByPasskey } from '#test/builders/passkey.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { deviceIdOf } from '#server/platform/http/device.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { expectProblem } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { openPasswords } from './passwords.ts'
import type { Run } from './run.ts'
import { signIn } from './sign-in.ts'

const product = await aProduct({ worker: false })
const { owner, platform } = product.database
const passwords = openPasswords(TEST_SECRETS.passwordPepper)
const OF_PERSON = 'participant_id = (select id from participant where social_insurance_no = $1)'
const run: Run = use => transact(platform, { traceId: 'test', guard: asSystem }, use)

/** Signs in rightly on a known device, while something happens to the account as the password is being compared. */
async function signInWhile(key: string, set: string, values: readonly unknown[] = []) {
  const { socialInsuranceNo: name } = person(key)
  const token = (await knownBrowser(product, name)).cookies.get('d') ?? ''
  const slow = {
    ...passwords,
    verify: async (stored: string, typed: string) => {
      await changeRows(owner, 'account', set, OF_PERSON, [name, ...values])
      return passwords.verify(stored, typed)
    },
  }
  const device = { id: deviceIdOf(token) ?? '', label: 'Chrome · Android' }
  return signIn(run, { passwords: slow, nameKey: TEST_SECRETS.otpKey }, { name, password: DEMO_PASSWORD, device })
}

const openSessions = async (key: string) =>
  (
    await owner.query(
      `select 1 from account_session s join account a on a.id = s.account_id join participant p on p.id = a.participant_id
       where p.social_insurance_no = $1 and s.ended_at is null`,
      [person(key).socialInsuranceNo],
    )
  ).rowCount

test('a lock that comes while the password is compared leaves no session behind', async () => {
  await expect(signInWhile('mai', `state = 'locked', locked_by = 'sms'`)).rejects.toMatchObject({ code: 'ACCOUNT_LOCKED' })
  expect(await openSessions('mai')).toBe(0)
})

test('a password that is replaced or taken away while it is compared opens nothing', async () => {
  const other = await passwords.hash('đường về nhà rất xa')
  const replaced = signInWhile('binh', 'password_hash = $2, password_set_at = app_now()', [other])
  await expect(replaced).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
  await expect(signInWhile('quang', 'password_hash = null')).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
  expect([await openSessions('binh'), await openSessions('quang')]).toEqual([0, 0])
})

test('a lock that comes while a passkey signs in is seen: there is no session', async () => {
  const name = person('thao').socialInsuranceNo
  const key = await aPasskeyOfPerson(product.database, name)
  const locking = await owner.connect()
  await locking.query('begin')
  await changeRows(locking, 'account', `state = 'locked', locked_by = 'sms'`, OF_PERSON, [name])
  const entering = signInByPasskey(product.browser(), key)
  const isWaiting = async () =>
    (await owner.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).rowCount
  await Promise.race([entering, expect.poll(isWaiting, { timeout: 20_000 }).toBe(1)])
  await locking.query('commit')
  locking.release()
  expectProblem(await entering, 403, 'ACCOUNT_LOCKED')
  expect(await openSessions('thao')).toBe(0)
})
