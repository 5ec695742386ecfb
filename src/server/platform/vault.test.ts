import { expect, test } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { handleOf } from './database/query.ts'
import { newId } from './ids.ts'
import { asSystem, transact } from './transact.ts'
import { openVault } from './vault.ts'

const database = await aDatabase()
const tx = handleOf(database.platform.pool)
const { vault } = database.platform
const [subject, other] = [newId(), newId()]
const key = await vault.keyOf(tx, subject)
const sealed = key.seal('account.phone', 'row-1', '0500123456')

test('what is sealed opens in its place, and twice sealed is twice different', async () => {
  expect(key.openText('account.phone', 'row-1', sealed)).toBe('0500123456')
  expect(key.seal('account.phone', 'row-1', '0500123456').equals(sealed)).toBe(false)
  expect(sealed.includes('0500123456')).toBe(false)
})

test.each([
  ['another row', 'account.phone', 'row-2'],
  ['another column', 'account.email', 'row-1'],
])('moved to %s it does not open', (_, place, row) => {
  expect(() => key.open(place, row, sealed)).toThrow()
})

test('under the key of another person it does not open', async () => {
  const theirs = await vault.keyOf(tx, other)
  expect(() => theirs.open('account.phone', 'row-1', sealed)).toThrow()
})

test('with any byte changed, cut off or of another format it does not open', () => {
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => key.open('account.phone', 'row-1', changed), `byte ${at}`).toThrow()
  }
  for (const part of [Buffer.alloc(0), sealed.subarray(0, 5), sealed.subarray(0, -1)])
    expect(() => key.open('account.phone', 'row-1', part)).toThrow()
})

test('the key of a person is made once, even when ten ask at the same moment', async () => {
  const newcomer = newId()
  const keys = await Promise.all(Array.from({ length: 10 }, () => openVault(TEST_SECRETS).keyOf(tx, newcomer)))
  const [first] = keys
  const letter = first?.seal('a', 'b', 'c') ?? Buffer.alloc(0)
  for (const each of keys) expect(each.openText('a', 'b', letter)).toBe('c')
})

test('a key that was made by a change that did not happen is never used again', async () => {
  const newcomer = newId()
  const fails = transact(database.platform, { traceId: 'test', guard: asSystem }, async ctx => {
    const letter = (await ctx.vault.keyOf(ctx.tx, newcomer)).seal('a', 'b', 'c')
    expect((await ctx.vault.keyOf(ctx.tx, newcomer)).openText('a', 'b', letter)).toBe('c')
    throw new Error('the change did not happen')
  })
  await expect(fails).rejects.toThrow('the change did not happen')
  const letter = (await vault.keyOf(tx, newcomer)).seal('a', 'b', 'c')
  expect((await openVault(TEST_SECRETS).keyOf(tx, newcomer)).openText('a', 'b', letter)).toBe('c')
})

test('after a new key-encryption key old values open, new ones are wrapped by it, and without the old one nothing old opens', async () => {
  const newer = Buffer.alloc(32, 9)
  const both = openVault({ ...TEST_SECRETS, kek: new Map([...TEST_SECRETS.kek, [2, newer]]) })
  expect((await both.keyOf(tx, subject)).openText('account.phone', 'row-1', sealed)).toBe('0500123456')
  const fresh = newId()
  await both.keyOf(tx, fresh)
  const { rows } = await database.owner.query('select kek_version from platform_subject_key where subject_id = $1', [fresh])
  expect(rows).toEqual([{ kek_version: 2 }])
  await expect(openVault({ ...TEST_SECRETS, kek: new Map([[2, newer]]) }).keyOf(tx, subject)).rejects.toThrow(
    'key-encryption key 1 is missing',
  )
})

test('with a wrong key-encryption key nothing opens, and nothing is overwritten', async () => {
  const before = (await database.owner.query('select wrapped from platform_subject_key where subject_id = $1', [subject])).rows
  await expect(openVault({ ...TEST_SECRETS, kek: new Map([[1, Buffer.alloc(32, 8)]]) }).keyOf(tx, subject)).rejects.toThrow()
  expect((await database.owner.query('select wrapped from platform_subject_key where subject_id = $1', [subject])).rows).toEqual(before)
})

test('a wrapped key given to another person opens nothing', async () => {
  const thief = newId()
  await database.owner.query(
    'insert into platform_subject_key (subject_id, kek_version, wrapped) select $1, kek_version, wrapped from platform_subject_key where subject_id = $2',
    [thief, subject],
  )
  await expect(openVault(TEST_SECRETS).keyOf(tx, thief)).rejects.toThrow()
})

test('when the key of a person is destroyed, what was sealed stays shut', async () => {
  const gone = newId()
  const letter = (await openVault(TEST_SECRETS).keyOf(tx, gone)).seal('a', 'b', 'c')
  await database.owner.query('delete from platform_subject_key where subject_id = $1', [gone])
  const next = await openVault(TEST_SECRETS).keyOf(tx, gone)
  expect(() => next.open('a', 'b', letter)).toThrow()
})

test('the index of a value is the same for the same value, and another for another field or key', () => {
  const index = vault.index('phone', '0500123456')
  expect(vault.index('phone', '0500123456').equals(index)).toBe(true)
  expect(vault.index('phone', '0500123457').equals(index)).toBe(false)
  expect(vault.index('personal_id', '0500123456').equals(index)).toBe(false)
  expect(
    openVault({ ...TEST_SECRETS, indexKey: Buffer.alloc(32, 7) })
      .index('phone', '0500123456')
      .equals(index),
  ).toBe(false)
})
