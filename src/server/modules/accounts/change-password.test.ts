import { expect, test } from 'vitest'
import { Session } from '#contract/accounts.ts'
import { approved, freshlyProven, signedIn, signIn } from '#test/builders/account.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { proofFor } from '#test/support/proof.ts'

const product = await aProduct()
const { browser, database } = product
const next = 'đường về nhà xa'
const change = (own: Browser, more: { current?: string; password?: string; repeat?: string } = {}) => {
  const { password = next } = more
  return own.post('/api/v1/me/password', { current: DEMO_PASSWORD, repeat: password, ...more, password })
}
/** Signed in, with a proof given a moment ago. */
async function atHome(socialInsuranceNo: string): Promise<Browser> {
  const own = await signedIn(product, socialInsuranceNo)
  await freshlyProven(product, own)
  return own
}
/** A browser that has the cookies of another one: a stolen token. */
function aCopyOf(own: Browser): Browser {
  const copy = browser()
  for (const [name, value] of own.cookies) copy.cookies.set(name, value)
  return copy
}

test('a changed password opens the account and the old one does not; whoever holds the old token is out', async () => {
  const { socialInsuranceNo } = person('mai')
  const own = await atHome(socialInsuranceNo)
  const copy = aCopyOf(own)
  expect(await copy.get('/api/v1/me/home')).toMatchObject({ status: 200 })

  const session = bodyOf(await change(own), Session)
  expect(session).toMatchObject({ scope: 'full', reason: null, endedOther: false, passwordState: 'fresh' })
  expect(own.cookies.get('s')).not.toBe(copy.cookies.get('s'))
  expect(await own.get('/api/v1/me/home')).toMatchObject({ status: 200 })
  expectProblem(await copy.get('/api/v1/me/home'), 401, 'SIGN_IN_REQUIRED')
  expectProblem(await signIn(browser(), socialInsuranceNo), 401, 'SIGN_IN_FAILED')
  expect(await signIn(browser(), socialInsuranceNo, next)).toMatchObject({ status: 201 })
})

test('a change is on record, ends the session before as such, and is in no table in clear', async () => {
  const { socialInsuranceNo } = person('binh')
  await change(await atHome(socialInsuranceNo), { password: 'trăng lên đỉnh núi' })
  const { rows } = await database.owner.query(
    `select e.action, e.subject_version = a.version as newest, e.actor_id = a.id as "byOwner",
       array(select s.end_reason from account_session s where s.account_id = a.id order by s.created_at, s.ended_at nulls last) as ends
     from account a join participant p on p.id = a.participant_id
     join audit_entry e on e.subject_id = a.id and e.action = 'accounts.change_password' where p.social_insurance_no = $1`,
    [socialInsuranceNo],
  )
  expect(rows).toEqual([{ action: 'accounts.change_password', newest: true, byOwner: true, ends: ['password_changed', null] }])
  for (const table of ['account', 'notification_message', 'audit_entry', 'account_session'])
    expect((await database.owner.query(`select 1 from ${table} t where t::text like $1`, ['%trăng lên%'])).rows).toEqual([])
})

test('the owner is told of a change at the proven phone', async () => {
  const { person: owner, declaration, secret } = await approved(product)
  const own = await signedIn(product, owner.socialInsuranceNo, secret)
  await own.post('/api/v1/sessions/current/password', { password: next, repeat: next })
  const before = (await product.inbox(declaration.phone, 5)).length
  expect(await change(own, { current: next, password: 'sông sâu tĩnh lặng' })).toMatchObject({ status: 200 })
  const arrived = await product.inbox(declaration.phone, before + 1)
  expect(arrived).toHaveLength(before + 1)
  expect(arrived[0]?.body).toMatch(/mat khau|mật khẩu/iu)
})

test('every wrong field is told at once, and nothing changes', async () => {
  const { socialInsuranceNo } = person('quang')
  const own = await atHome(socialInsuranceNo)
  expect(wrongFields(await change(own, { current: 'sai mật khẩu', password: 'ngắn' }))).toEqual([
    'current CURRENT_PASSWORD',
    'password PASSWORD_SHORT',
  ])
  expect(wrongFields(await change(own, { password: DEMO_PASSWORD }))).toEqual(['password PASSWORD_SAME'])
  expect(wrongFields(await change(own, { password: DEMO_PASSWORD.normalize('NFD') }))).toEqual(['password PASSWORD_SAME'])
  expect(wrongFields(await change(own, { password: `so ${socialInsuranceNo}` }))).toEqual(['password PASSWORD_OWN_DATA'])
  expect(wrongFields(await change(own, { repeat: 'đường về nhà gần' }))).toEqual(['repeat PASSWORD_REPEAT'])
  expect(wrongFields(await change(own, { current: '', password: '' }))).toEqual([
    'current REQUIRED',
    'password REQUIRED',
    'repeat REQUIRED',
  ])
  expect(await own.get('/api/v1/me/home')).toMatchObject({ status: 200 })
  expect(await signIn(own, socialInsuranceNo)).toMatchObject({ status: 201 })
})

test('who does not know the current password is not told by the answer whether a guess at it as the new one fits', async () => {
  const own = await atHome(person('lien').socialInsuranceNo)
  expect(wrongFields(await change(own, { current: 'sai mật khẩu', password: DEMO_PASSWORD }))).toEqual(['current CURRENT_PASSWORD'])
})

test('wrong current passwords must wait longer and longer, together with those of signing in on this device', async () => {
  const { socialInsuranceNo } = person('hung')
  const own = await atHome(socialInsuranceNo)
  for (let tries = 0; tries < 3; tries++) expect(wrongFields(await change(own, { current: 'sai' }))).toEqual(['current CURRENT_PASSWORD'])
  expect(expectProblem(await change(own), 429, 'SIGN_IN_SLOWED').values['seconds']).toBe(5)
  expectProblem(await signIn(own, socialInsuranceNo), 429, 'SIGN_IN_SLOWED')
  expect(await signIn(browser(), person('thao').socialInsuranceNo)).toMatchObject({ status: 201 })
  await travel(database.owner, '5 seconds')
  expectProblem(await change(own), 428, 'PROOF_OF_WORK_NEEDED')
  const body = { current: DEMO_PASSWORD, password: next, repeat: next }
  expect(await own.post('/api/v1/me/password', body, await proofFor(own, 'changePassword'))).toMatchObject({ status: 200 })
})

test('a burst of guesses at the current password gets three of them looked at', async () => {
  const own = await atHome(person('nam').socialInsuranceNo)
  const answers = await Promise.all(Array.from({ length: 20 }, () => change(own, { current: 'sai' })))
  expect([422, 429].map(status => answers.filter(answer => answer.status === status).length)).toEqual([3, 17])
})

test('the right current password clears the count, whatever is wrong with the new one', async () => {
  const own = await atHome(person('huong').socialInsuranceNo)
  for (let round = 0; round < 3; round++) {
    await change(own, { current: 'sai' })
    await change(own, { current: 'sai' })
    expect(wrongFields(await change(own, { password: 'ngắn' }))).toEqual(['password PASSWORD_SHORT'])
  }
})

test('of two changes at once one wins, and its password is the one', async () => {
  const { socialInsuranceNo } = person('tu')
  const own = await atHome(socialInsuranceNo)
  const words = ['mùa thu lá bay', 'mùa xuân hoa nở']
  const answers = await Promise.all(words.map(password => change(own, { password })))
  const winners = words.filter((_, i) => answers[i]?.status === 200)
  expect([winners.length, answers.some(answer => [401, 409].includes(answer.status))]).toEqual([1, true])
  expect(await signIn(browser(), socialInsuranceNo, winners[0])).toMatchObject({ status: 201 })
})

test('none of the last three passwords comes back, nor nearly the present one; the fourth may', async () => {
  const own = await atHome(person('yen').socialInsuranceNo)
  const turns = ['đường về nhà xa', 'sông sâu tĩnh lặng', 'trăng lên đỉnh núi', 'mưa rơi bên thềm']
  let current: string = DEMO_PASSWORD
  expect(wrongFields(await change(own, { password: `${DEMO_PASSWORD}1` }))).toEqual(['password PASSWORD_SIMILAR'])
  for (const password of turns) {
    expect(await change(own, { current, password })).toMatchObject({ status: 200 })
    await freshlyProven(product, own)
    current = password
  }
  for (const password of ['trăng lên đỉnh núi', 'sông sâu tĩnh lặng'])
    expect(wrongFields(await change(own, { current, password }))).toEqual(['password PASSWORD_USED'])
  expect(await change(own, { current, password: 'đường về nhà xa' })).toMatchObject({ status: 200 })
})
