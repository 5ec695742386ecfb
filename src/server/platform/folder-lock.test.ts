import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FolderTaken, lockFolder } from './folder-lock.ts'

const parent = mkdtempSync(join(tmpdir(), 'vssid-lock-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

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
