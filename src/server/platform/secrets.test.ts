import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#test/support/folder.ts'
import { loadSecrets } from './secrets.ts'

const folder = join(aFolder('secrets'), 'secrets')

test('secrets are made once, one for each purpose, and only the owner may read them', () => {
  const made = loadSecrets(folder)
  expect(loadSecrets(folder)).toEqual(made)
  const keys = [made.kek.get(1), made.indexKey, made.passwordPepper.get(1), made.otpKey, made.auditKey].map(key => key?.toString('hex'))
  expect(new Set(keys).size).toBe(5)
  for (const name of readdirSync(folder)) expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o400])
})

test('a key that is too short stops the start', () => {
  const file = join(folder, 'otp-key')
  chmodSync(file, 0o600)
  writeFileSync(file, Buffer.alloc(16).toString('base64url'))
  expect(() => loadSecrets(folder)).toThrow('otp-key')
})
