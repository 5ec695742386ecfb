import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#test/support/folder.ts'
import { openFileStore } from './files.ts'

const root = join(aFolder('files'), 'files')
const store = openFileStore(root)

test('what was put is found by its key, listed with the instant of its writing, and gone when deleted', async () => {
  const before = Date.now() - 1_000
  for (const key of ['registration/a/1', 'registration/a/2', 'registration/b/3', 'elsewhere/4']) await store.put(key, Buffer.from(key))
  expect(Buffer.from(await store.get('registration/b/3')).toString()).toBe('registration/b/3')
  await store.delete('registration/a/2')
  const listed = await store.list('registration')
  expect(listed.map(({ key }) => key).sort()).toEqual(['registration/a/1', 'registration/b/3'])
  expect(listed.every(({ at }) => at.getTime() >= before && at.getTime() <= Date.now() + 1_000)).toBe(true)
})

test('a folder in which nothing was ever written is empty', async () => {
  expect(await store.list('nothing')).toEqual([])
})

test('nobody else on the machine may enter the folder', async () => {
  expect(statSync(root).mode & 0o077).toBe(0)
})
