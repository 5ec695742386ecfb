import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { aFolder } from '#test/support/folder.ts'
import { startEmbedded } from './embedded.ts'

test('what a killed server left behind is not taken for the new one being ready', async () => {
  const parent = aFolder('killed')
  const options = { folder: join(parent, 'postgres'), superuserPassword: 'test-run-only', settings: { fsync: 'off' } }
  await (await startEmbedded(options)).stop()
  const { pid } = spawnSync(process.execPath, ['--version'])
  const left = [pid, options.folder, 0, 1, '', '127.0.0.1', '', 'ready', ''].join('\n')
  writeFileSync(join(options.folder, 'postmaster.pid'), left)
  const server = await startEmbedded(options)
  const client = new pg.Client({ connectionString: `postgres://postgres:test-run-only@127.0.0.1:${server.port}/postgres` })
  await client.connect()
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await client.end()
  await server.stop()
})
