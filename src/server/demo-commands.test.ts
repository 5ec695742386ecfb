import { expect, test, vi } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { aFolder } from '#test/support/folder.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { fillDemo } from './demo-commands.ts'
import { readConfig } from './platform/config.ts'

const { owner, ownerUrl, platform, jobPool, sealPool } = await aDatabase()
const config = readConfig({ VSSID_DATA: aFolder('demo') })
const database = { pool: platform.pool, jobPool, sealPool, ownerUrl, close: async () => undefined }
const said = vi.spyOn(console, 'log').mockReturnValue()
const complained = vi.spyOn(console, 'error').mockReturnValue()
const fill = (args: readonly string[], demo = true) =>
  fillDemo(args, work => work({ config, secrets: TEST_SECRETS, database }), { ...config, demo })
const people = async (): Promise<number> => (await owner.query('select from participant')).rowCount ?? 0

test('asked wrongly it says how to ask, and outside a demo it does nothing', async () => {
  for (const args of [[], ['--participants', 'many'], ['--participants', '0'], ['--participants', '5', '--month', '2026-13']])
    expect(await fill(args), args.join(' ')).toBe(2)
  expect(complained.mock.lastCall?.[0]).toMatch(/--participants <N>/u)
  expect(await fill(['--participants', '5'], false)).toBe(1)
  expect(await people()).toBe(0)
})

test('an empty demo gets its own people and the generated ones; a second time it is refused', async () => {
  expect(await fill(['--participants', '120', '--seed', '3', '--month', '2026-10'])).toBe(0)
  expect(await people()).toBe(255 + 120)
  expect(said.mock.calls.flat().join('\n')).toMatch(/120 people, [\d,]+ contribution rows, [\d,]+ rows\/s, 0 s left/u)
  expect(await fill(['--participants', '120'])).toBe(1)
  expect(complained.mock.lastCall?.[0]).toMatch(/generated people already.*demo reset/u)
})

test('a registry with somebody who is not invented is left alone', async () => {
  await owner.query(
    `insert into participant (id, social_insurance_no, full_name, birth_date, sex) values (gen_random_uuid(), '79' || '00000001', 'A B', '1990-01-01', 'male')`,
  )
  expect(await fill(['--participants', '120'])).toBe(1)
  expect(complained.mock.lastCall?.[0]).toMatch(/not invented/u)
})
