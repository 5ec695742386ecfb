import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { aFolder } from '#test/support/folder.ts'
import { handleOf } from './database/query.ts'
import { addKey, retireKey } from './add-key.ts'
import { bindDeployment, openSecrets } from './deployment.ts'
import { newId } from './ids.ts'
import { countByVersion, countSettled, rewrapAll } from './rotate-keys.ts'
import { asSystem, transact } from './transact.ts'
import { openVault } from './vault.ts'

async function aDeployment() {
  const database = await aDatabase()
  const folder = join(aFolder('keys'), 'data')
  await bindDeployment(database.owner, folder, openSecrets(folder))
  // A program that was started before the rotation and goes on through it.
  const running = openVault(openSecrets(folder))
  const tx = handleOf(database.platform.pool)
  return { ...database, folder, running, tx, secrets: () => openSecrets(folder) }
}
const versions = async (tx: Parameters<typeof countByVersion>[0]) => (await countByVersion(tx)).map(({ version }) => version)

test('a new key-encryption key wraps every data key; what was sealed opens, and what is sealed opens, with no new start', async () => {
  const { owner, folder, running, tx, secrets } = await aDeployment()
  const people = Array.from({ length: 1_203 }, newId)
  const letters = new Map<string, Buffer>()
  for (const id of people) letters.set(id, (await running.keyOf(tx, id)).seal('a', id, `thư ${id}`))
  expect(await addKey(owner, folder, 'kek')).toBe(2)
  expect(await rewrapAll(tx, secrets().kek, 2)).toEqual({ done: 1_203, refused: [] })
  expect(await versions(tx)).toEqual([2])
  for (const vault of [running, openVault(secrets())])
    for (const [id, letter] of letters) expect((await vault.keyOf(tx, id as never)).openText('a', id, letter)).toBe(`thư ${id}`)
  const newcomer = newId()
  await running.keyOf(tx, newcomer)
  expect(await versions(tx)).toEqual([2])
  await bindDeployment(owner, folder, secrets())
})

test('data keys that are made while the rotation runs are wrapped too, or found by the count before the old key goes', async () => {
  const { owner, folder, running, tx, platform, secrets } = await aDeployment()
  await running.keyOf(tx, newId())
  const held = transact({ ...platform, vault: running }, { traceId: 'test', guard: asSystem }, async ctx => {
    await ctx.vault.keyOf(ctx.tx, newId()) // wrapped by the first version, and not committed yet
    await addKey(owner, folder, 'kek')
    expect(await rewrapAll(tx, secrets().kek, 2)).toMatchObject({ done: 1 })
  })
  await held
  expect(await transact(platform, { traceId: 'test', guard: asSystem }, ctx => countSettled(ctx.tx, 1))).toBe(1)
  expect(await rewrapAll(tx, secrets().kek, 2)).toMatchObject({ done: 1 })
  expect(await transact(platform, { traceId: 'test', guard: asSystem }, ctx => countSettled(ctx.tx, 1))).toBe(0)
})

test('a data key that does not open is named and left as it is', async () => {
  const { owner, folder, running, tx, secrets } = await aDeployment()
  const [good, damaged] = [newId(), newId()]
  await running.keyOf(tx, good)
  await running.keyOf(tx, damaged)
  await owner.query(`update platform_subject_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1) where subject_id = $1`, [
    damaged,
  ])
  const before = (await owner.query('select * from platform_subject_key where subject_id = $1', [damaged])).rows
  await addKey(owner, folder, 'kek')
  expect(await rewrapAll(tx, secrets().kek, 2)).toEqual({ done: 1, refused: [damaged] })
  expect((await owner.query('select * from platform_subject_key where subject_id = $1', [damaged])).rows).toEqual(before)
})

test('a wrong file in the place of a newer key stops the start, and so does one that nobody has added', async () => {
  const { owner, folder, secrets } = await aDeployment()
  await addKey(owner, folder, 'kek')
  const file = join(folder, 'secrets', 'kek-3')
  writeFileSync(file, Buffer.alloc(32, 9).toString('base64url'))
  await expect(bindDeployment(owner, folder, secrets())).rejects.toThrow(/The keys kek-3 in/u)
})

test('a key that a crash left half added is finished when the database knows it, and forgotten when not', async () => {
  const { owner, folder, secrets } = await aDeployment()
  const at = (name: string): string => join(folder, 'secrets', name)
  writeFileSync(at('kek-2.coming'), Buffer.alloc(32, 9).toString('base64url'))
  await bindDeployment(owner, folder, secrets())
  expect(existsSync(at('kek-2.coming'))).toBe(true) // somebody may be adding it at this moment
  utimesSync(at('kek-2.coming'), new Date(0), new Date(0))
  await bindDeployment(owner, folder, secrets())
  expect(readdirSync(join(folder, 'secrets')).filter(name => name.startsWith('kek'))).toEqual(['kek-1'])
  // Cut off between the database's knowledge and the file's name.
  const cut = {
    query: async (text: string, values: unknown[]) => {
      const answer = await owner.query(text, values)
      if (text.startsWith('update')) throw new Error('cut off')
      return answer
    },
  }
  await expect(addKey(cut as never, folder, 'kek')).rejects.toThrow('cut off')
  expect([existsSync(at('kek-2.coming')), existsSync(at('kek-2'))]).toEqual([true, false])
  await bindDeployment(owner, folder, secrets())
  expect([existsSync(at('kek-2.coming')), existsSync(at('kek-2'))]).toEqual([false, true])
})

test('the first key is never made again once there was another: with only a retired one the start is refused', async () => {
  const { owner, folder, secrets } = await aDeployment()
  await addKey(owner, folder, 'kek')
  await retireKey(owner, folder, 'kek-1')
  await bindDeployment(owner, folder, secrets())
  expect(readdirSync(join(folder, 'secrets')).filter(name => name.includes('kek'))).toEqual(['kek-2', 'retired-kek-1'])
  const kek2 = readFileSync(join(folder, 'secrets', 'kek-2'), 'utf8')
  await retireKey(owner, folder, 'kek-2')
  expect(() => secrets()).toThrow(/has lost kek-1/u)
  expect(kek2).toBe(readFileSync(join(folder, 'secrets', 'retired-kek-2'), 'utf8'))
})
