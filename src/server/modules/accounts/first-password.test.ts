import { expect, test } from 'vitest'
import { Session } from '#contract/accounts.ts'
import { approved, signedIn, signIn } from '#test/builders/account.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { OWN_READS } from '#test/support/own-reads.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { browser, database } = product
const good = 'đường về nhà xa'
const setPassword = (own: Browser, password: string, repeat = password) =>
  own.post('/api/v1/sessions/current/password', { password, repeat })

test('an issued secret opens nothing but "set your password"', async () => {
  const { person, secret } = await approved(product)
  const own = await signedIn(product, person.socialInsuranceNo, secret)
  expect(bodyOf(await own.get('/api/v1/sessions/current'), Session)).toMatchObject({ scope: 'set_password', reason: 'first' })
  expect(OWN_READS.length).toBeGreaterThan(3)
  for (const address of OWN_READS) expectProblem(await own.get(address), 401, 'SIGN_IN_REQUIRED')
})

test('an issued secret works until a password is set, and then never again', async () => {
  const { person, secret } = await approved(product)
  await signedIn(product, person.socialInsuranceNo, secret)
  const own = await signedIn(product, person.personalId, secret)
  const before = own.cookies.get('s')
  expect(bodyOf(await setPassword(own, good), Session).scope).toBe('full')
  expect(own.cookies.get('s')).not.toBe(before)
  expect(await own.get('/api/v1/me/home')).toMatchObject({ status: 200 })
  expectProblem(await signIn(browser(), person.socialInsuranceNo, secret), 401, 'SIGN_IN_FAILED')
  expect(await signIn(browser(), person.socialInsuranceNo, good)).toMatchObject({ status: 201 })
})

test('an issued secret may be typed with spaces or without dashes', async () => {
  const { person, secret } = await approved(product)
  for (const typed of [secret.replaceAll('-', ''), ` ${secret.replaceAll('-', ' – ')} `])
    expect(await signIn(browser(), person.socialInsuranceNo, typed)).toMatchObject({ status: 201 })
})

test('after 72 hours an issued secret opens nothing, and the person is told the way out', async () => {
  const { person, secret } = await approved(product)
  await travel(database.owner, '71 hours 59 minutes')
  const own = await signedIn(product, person.socialInsuranceNo, secret)
  await travel(database.owner, '2 minutes')
  expectProblem(await signIn(browser(), person.socialInsuranceNo, secret), 403, 'ISSUED_SECRET_EXPIRED')
  expectProblem(await setPassword(own, good), 403, 'ISSUED_SECRET_EXPIRED')
  expectProblem(await signIn(browser(), person.socialInsuranceNo, 'Wrong-Secret-1234'), 401, 'SIGN_IN_FAILED')
})

test('half an hour is given to set the password; the secret opens the page again', async () => {
  const { person, secret } = await approved(product)
  const own = await signedIn(product, person.socialInsuranceNo, secret)
  await travel(database.owner, '31 minutes')
  expectProblem(await setPassword(own, good), 401, 'SIGN_IN_REQUIRED')
  expect(await signIn(own, person.socialInsuranceNo, secret)).toMatchObject({ status: 201 })
  expect(await setPassword(own, good)).toMatchObject({ status: 200 })
})

test('a weak password is refused with its reason, and the person may try again', async () => {
  const { person, declaration, secret } = await approved(product)
  const own = await signedIn(product, person.socialInsuranceNo, secret)
  const [year = '', month = '', day = ''] = person.birthDate.split('-')
  const weak: readonly (readonly [string, string])[] = [
    ['ngắn 7c', 'PASSWORD_SHORT'],
    ['x'.repeat(129), 'PASSWORD_LONG'],
    ['12345678', 'PASSWORD_COMMON'],
    ['matkhau123', 'PASSWORD_COMMON'],
    ['aaaaaaaaaa', 'PASSWORD_COMMON'],
    [`so ${person.socialInsuranceNo}`, 'PASSWORD_OWN_DATA'],
    [`sinh ${day}${month}${year}`, 'PASSWORD_OWN_DATA'],
    [`goi ${declaration.phone}`, 'PASSWORD_OWN_DATA'],
    [person.fullName, 'PASSWORD_OWN_DATA'],
    [secret, 'PASSWORD_SAME'],
  ]
  for (const [password, told] of weak)
    expect([password, wrongFields(await setPassword(own, password))]).toEqual([password, [`password ${told}`]])
  expect(wrongFields(await setPassword(own, good, 'đường về nhà gần'))).toEqual(['repeat PASSWORD_REPEAT'])
  expect(await setPassword(own, good)).toMatchObject({ status: 200 })
})

test('of two tabs that set a password at once one wins, and its password is the one', async () => {
  const { person, secret } = await approved(product)
  const own = await signedIn(product, person.socialInsuranceNo, secret)
  const words = ['mùa thu lá bay', 'mùa xuân hoa nở']
  const answers = await Promise.all(words.map(password => setPassword(own, password)))
  // The slower tab finds the password set, or, if it was slower still, its session gone.
  const slower = answers.find(answer => answer.status !== 200)
  expect([answers.filter(answer => answer.status === 200).length, [401, 409].includes(slower?.status ?? 0)]).toEqual([1, true])
  const winner = answers[0]?.status === 200 ? 0 : 1
  expect(await signIn(browser(), person.socialInsuranceNo, words[winner])).toMatchObject({ status: 201 })
  expectProblem(await signIn(browser(), person.socialInsuranceNo, words[1 - winner]), 401, 'SIGN_IN_FAILED')
})

test('neither the secret nor the password is anywhere in the database once they have done their work', async () => {
  const { person, secret } = await approved(product)
  const own = await signedIn(product, person.socialInsuranceNo, secret)
  await setPassword(own, good)
  for (const table of ['account', 'account_issued_secret', 'notification_message', 'audit_entry', 'account_session']) {
    const { rows } = await database.owner.query(`select 1 from ${table} t where t::text like any ($1)`, [[`%${secret}%`, `%${good}%`]])
    expect([table, rows.length]).toEqual([table, 0])
  }
})
