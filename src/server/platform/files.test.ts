import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { aFolder } from '#test/support/folder.ts'
import { olderThan, openFileStore } from './files.ts'

afterEach(() => void vi.useRealTimers())
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

test('a file is old only when the clock of the machine and that of the database both say so', () => {
  const [now, day] = [Date.now(), 86_400_000]
  const stored = [
    { key: 'young', at: new Date(now - 60_000) },
    { key: 'old', at: new Date(now - 2 * day) },
  ]
  const oldBy = (machine: number, database: number) => {
    vi.useFakeTimers({ toFake: ['Date'], now: machine })
    return olderThan(stored, day, new Date(database))
  }
  expect(oldBy(now, now)).toEqual(['old'])
  expect(oldBy(now + 3 * day, now)).toEqual(['old'])
  expect(oldBy(now, now + 3 * day)).toEqual(['old'])
  expect(oldBy(now - 3 * day, now)).toEqual([])
})
