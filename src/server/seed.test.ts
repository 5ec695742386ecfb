import { expect, test } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { DemoLeft, seedDatabase } from './seed.ts'
import { endRows } from '#test/builders/traced.ts'

const { platform, owner } = await aDatabase()
const seed = (demo: boolean) => seedDatabase({ config: { demo }, secrets: TEST_SECRETS, pool: platform.pool })

test('a database that the demo people were in is never used without the demo, whoever has been removed since', async () => {
  await seed(false)
  expect((await owner.query('select from staff')).rowCount).toBe(0)
  await seed(true)
  await expect(seed(false)).rejects.toThrow(DemoLeft)
  await owner.query('delete from staff_totp')
  await endRows(owner, 'staff')
  await expect(seed(false)).rejects.toThrow(/VSSID_DATA=.*DATABASE_URL=/u)
  await expect(seed(true)).resolves.toBeUndefined()
})
