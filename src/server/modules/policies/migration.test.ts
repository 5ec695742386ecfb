import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { ROOT } from '#server/platform/config.ts'
import { migrate } from '#server/platform/database/migrate.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { aFolder } from '#test/support/folder.ts'

const NAME = 'policies_before'
const server = inject('databaseServer')
const admin = new pg.Client({ connectionString: `${server}/postgres` })
await admin.connect()
await admin.query(`create database ${NAME}`)
const owner = new pg.Pool({ connectionString: `${server}/${NAME}`, max: 2 })
owner.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
afterAll(async () => {
  await owner.end()
  await admin.query(`drop database ${NAME} with (force)`)
  await admin.end()
})

test('settings of a running deployment go on to count, brought into the range that a policy may have; its marks stay', async () => {
  const all = join(ROOT, 'db', 'migrations')
  const before = aFolder('migrations')
  for (const name of readdirSync(all).filter(file => file < '0019')) cpSync(join(all, name), join(before, name))
  await migrate(owner, before)
  await owner.query(`insert into platform_policy (key, agency_code, value) values
    ('emailRequired', '', 'true'), ('emailRequired', '07906', 'false'), ('otpChannels', '', '["sms"]'),
    ('reviewWorkingDays', '', '45'), ('passwordDays', '07906', '10'), ('seed.demo', '', 'true'), ('deployment', '', '{"id": "x"}')`)
  await migrate(owner, all)
  const read = (agencyCode: string) => readPolicies(handleOf(owner), agencyCode)
  expect(await read('')).toMatchObject({ emailRequired: true, otpChannels: ['sms'], reviewWorkingDays: 30, passwordDays: 180 })
  expect(await read('07906')).toMatchObject({ emailRequired: false, passwordDays: 180 })
  const { rows } = await owner.query('select key from platform_mark order by key')
  expect(rows).toEqual([{ key: 'deployment' }, { key: 'seed.demo' }])
})
