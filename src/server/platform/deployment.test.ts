import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { aFolder } from '#test/support/folder.ts'
import { bindDeployment, DeploymentFault, forgetDemo, noteDemo, openSecrets } from './deployment.ts'
import { FolderTaken, lockFolder } from './folder-lock.ts'

const { owner } = await aDatabase()
const { owner: otherOwner } = await aDatabase()
const { owner: emptyOwner } = await aDatabase()
const parent = aFolder('deployment')

const folder = join(parent, 'first')
const start = (database: typeof owner, dataFolder: string) => bindDeployment(database, dataFolder, openSecrets(dataFolder))
const copyOf = (name: string, ...without: readonly string[]): string => {
  const copy = join(parent, name)
  cpSync(folder, copy, { recursive: true })
  for (const part of without) rmSync(join(copy, part), { recursive: true })
  return copy
}

test('the first start binds keys, files and database; later ones find them together', async () => {
  await start(owner, folder)
  await start(owner, folder)
  expect(existsSync(join(folder, 'deployment')) && existsSync(join(folder, 'files', 'deployment'))).toBe(true)
})

test('a start that was cut off before the folder was marked goes on', async () => {
  const cut = copyOf('cut', 'deployment', 'files')
  await start(owner, cut)
  expect(existsSync(join(cut, 'files', 'deployment'))).toBe(true)
})

test('keys that were lost over existing data are not made anew', () => {
  const lost = copyOf('lost', 'secrets')
  expect(() => openSecrets(lost)).toThrow(/lost.secrets has lost kek-1.*backup/u)
  expect(existsSync(join(lost, 'secrets'))).toBe(false)
})

test.each(['kek-1', 'index-key', 'password-pepper', 'otp-key'])('another %s than that of the database is refused', async name => {
  const changed = copyOf(`changed-${name}`)
  rmSync(join(changed, 'secrets', name))
  writeFileSync(join(changed, 'secrets', name), Buffer.alloc(32, 9).toString('base64url'))
  await expect(start(owner, changed)).rejects.toThrow(`The keys ${name} in ${join(changed, 'secrets')}`)
})

test('a key of proofs that is lost for good is made anew, since nothing is sealed with it', async () => {
  const without = copyOf('without-proof-key', join('secrets', 'proof-key-1'))
  await start(owner, without)
  await start(owner, without)
  expect(readdirSync(join(without, 'secrets'))).toContain('proof-key-1')
})

test('a new folder with new keys is refused by a database that has its own, and is not marked', async () => {
  const stranger = join(parent, 'stranger')
  await expect(start(owner, stranger)).rejects.toThrow(/VSSID_DATA or DATABASE_URL/u)
  expect(existsSync(join(stranger, 'deployment'))).toBe(false)
})

test('the folder, or the files, of another deployment are refused, and so is a database without any', async () => {
  const other = join(parent, 'other')
  await start(otherOwner, other)
  const mixed = copyOf('mixed', 'files')
  cpSync(join(other, 'files'), join(mixed, 'files'), { recursive: true })
  await expect(start(owner, mixed)).rejects.toThrow(`${join(mixed, 'files')} belongs to another deployment`)
  await expect(start(emptyOwner, folder)).rejects.toThrow(/this database to none/u)
})

test('files that are not there although the database has photos stop the start, so nothing is swept beside them', async () => {
  await owner.query(`set session_replication_role = replica; insert into registration (id, access_hash, created_at, expires_at)
    values ('00000000-0000-4000-8000-000000000001', '\\x01', now(), now() + interval '1 day');
    insert into registration_photo (id, registration_id, kind, file_key, file_sha256, width, height, size_bytes, created_at)
    values ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 'portrait', 'registration/x', sha256('x'), 480, 640, 9, now());
    set session_replication_role = origin`)
  const away = [copyOf('away', 'files'), copyOf('another-process', 'files', 'deployment')]
  for (const each of away) await expect(start(owner, each)).rejects.toThrow(/Mount it or put its backup there/u)
  await expect(start(owner, folder)).resolves.toBeUndefined()
})

test('a reset takes what the demo has made and leaves what is somebody else’s', () => {
  const demo = copyOf('demo')
  noteDemo(demo)
  writeFileSync(join(demo, 'letter.txt'), 'mine')
  forgetDemo(demo, lockFolder)
  expect(readdirSync(demo)).toEqual(['letter.txt'])
})

test('a reset refuses a folder that is not ours, one of real work, and one in use', () => {
  const home = join(parent, 'home')
  mkdirSync(join(home, 'files'), { recursive: true })
  expect(() => forgetDemo(home, lockFolder)).toThrow('not a data folder')
  const real = copyOf('real')
  expect(() => forgetDemo(real, lockFolder)).toThrow(DeploymentFault)
  noteDemo(real)
  const unlock = lockFolder(real)
  expect(() => forgetDemo(real, lockFolder)).toThrow(FolderTaken)
  unlock()
  expect([readdirSync(home), existsSync(join(real, 'secrets'))]).toEqual([['files'], true])
})
