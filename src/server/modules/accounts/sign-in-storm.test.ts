import { expect, test } from 'vitest'
import { signIn } from '#test/builders/account.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ env: { VSSID_SIGN_IN_ALARM: '20' } })
const { browser, database, log } = product
const alarms = () => log.filter(line => line.includes('many wrong passwords across accounts'))
let tried = 0
/** One password with the names of many: none of them is slowed down. */
const spray = async (names: number): Promise<void> => {
  for (let n = 0; n < names; n++) {
    const answer = await signIn(browser(), String(9_900_000 + tried++).padStart(10, '0'), 'mùa xuân 2026')
    expect(answer.status).toBe(401)
  }
}
const metrics = async () => String((await browser().get('/metrics')).body)

test('one password with the names of many raises an alarm with the twentieth of a minute, and one only', async () => {
  await spray(19)
  expect(await metrics()).toContain('vssid_wrong_passwords 19')
  expect(alarms()).toEqual([])
  await spray(3)
  await expect.poll(alarms, { timeout: 8_000 }).toHaveLength(1)
  expect(JSON.parse(alarms()[0] ?? '')).toMatchObject({ failures: 20, perMinute: 20 })
})

test('as many over a longer time are no storm; an hour later the next storm is told again', async () => {
  await travel(database.owner, '61 minutes')
  for (let minutes = 0; minutes < 4; minutes++) {
    await spray(10)
    await travel(database.owner, '61 seconds')
  }
  expect(await metrics()).toContain('vssid_wrong_passwords 0')
  expect(alarms()).toHaveLength(1)
  await spray(20)
  await expect.poll(alarms, { timeout: 8_000 }).toHaveLength(2)
})
