import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#test/support/folder.ts'
import { FolderTaken, lockFolder, setAside } from './folder-lock.ts'

const parent = aFolder('lock')

test('a folder belongs to one running copy, and is free again when that ends in order', () => {
  const folder = join(parent, 'a')
  const unlock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(FolderTaken)
  unlock()
  expect(existsSync(join(folder, 'lock'))).toBe(false)
  lockFolder(folder)()
})

test('the lock of a copy that was killed is taken over', () => {
  const folder = join(parent, 'b')
  lockFolder(folder)()
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(join(folder, 'lock'), `${pid} 12345`)
  expect(lockFolder(folder)).toBeTypeOf('function')
})

test('a number that another program has now is not taken for the copy that was killed', () => {
  const folder = join(parent, 'c')
  lockFolder(folder)()
  writeFileSync(join(folder, 'lock'), `${process.pid} another-start`)
  expect(lockFolder(folder)).toBeTypeOf('function')
})

test('of two starts that find the same stale lock, the slower one does not remove the lock of the faster one', () => {
  const folder = join(parent, 'd')
  mkdirSync(folder)
  const file = join(folder, 'lock')
  writeFileSync(file, '1 stale')
  // Both have read it; the faster one has gone on and holds the folder.
  setAside(file, '1 stale')
  const unlock = lockFolder(folder)
  const held = readFileSync(file, 'utf8')
  setAside(file, '1 stale')
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual([held, ['lock']])
  expect(() => lockFolder(folder)).toThrow(FolderTaken)
  unlock()
})

test('of ten starts at once on a stale lock one gets the folder', async () => {
  const folder = join(parent, 'e')
  mkdirSync(folder)
  writeFileSync(join(folder, 'lock'), `${spawnSync(process.execPath, ['-e', '']).pid} 12345`)
  const code = `import { lockFolder } from ${JSON.stringify(new URL('folder-lock.ts', import.meta.url).href)}
    try { lockFolder(${JSON.stringify(folder)}); console.log('got it') } catch (error) { console.log(error.constructor.name) }
    setTimeout(() => undefined, 3_000)`
  const starts = Array.from({ length: 10 }, () => spawn(process.execPath, ['--input-type=module-typescript', '-e', code]))
  const said = await Promise.all(
    starts.map(start => new Promise<string>(done => start.stdout.once('data', text => done(String(text).trim())))),
  )
  for (const start of starts) start.kill()
  expect(said.sort()).toEqual([...Array.from({ length: 9 }, () => 'FolderTaken'), 'got it'])
}, 20_000)
