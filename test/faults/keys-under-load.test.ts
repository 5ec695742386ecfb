import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { signIn } from '#test/builders/account.ts'
import { aBusyCitizen, ACCOUNTS, aKnownBrowser, aJournal, lost } from './support/citizens.ts'
import { expectInvariants, shown, tally, tell } from './support/counts.ts'
import { aProgram } from './support/program.ts'

const ROTATIONS = Number(process.env['FAULTS_ROTATIONS'] ?? 3)
const CITIZENS = 10

const program = await aProgram()

/** Answers of the program that no load explains. */
const faults = (answers: readonly string[]) => answers.filter(answer => /^5|^0/u.test(answer) && !answer.startsWith('503'))

test('keys are rotated again and again under citizens; nobody notices, and the old keys can be put aside', async () => {
  await program.start()
  const owner = program.owner()
  const journal = aJournal()
  let going = true
  const citizens = Array.from({ length: CITIZENS }, (_, n) => aBusyCitizen(program, journal, ACCOUNTS[n] ?? '', () => going))
  const times: number[] = []
  await pause(1_000)
  for (let n = 0; n < ROTATIONS; n++) {
    const begun = performance.now()
    const { code, said } = await program.command('keys', 'rotate')
    expect([code, said]).toEqual([0, expect.stringContaining(`kek-${n + 2} is in use`)])
    times.push(performance.now() - begun)
    await pause(500)
  }
  expect(await program.command('keys', 'rotate', 'pepper')).toMatchObject({ code: 0 })
  await pause(2_000)
  const underLoad = journal.answers.length
  // What was made by the key before, while the last pass ran, is found by one more.
  expect(await program.command('keys', 'rotate')).toMatchObject({ code: 0 })
  for (let version = 1; version <= ROTATIONS; version++) {
    const { code, said } = await program.command('keys', 'retire', `kek-${version}`)
    expect([code, said]).toEqual([0, expect.stringContaining(`retired-kek-${version}`)])
  }
  going = false
  await Promise.all(citizens)
  expect(faults(journal.answers)).toEqual([])
  expect(await lost(owner, journal)).toEqual([])
  const versions = await owner.query<{ version: number; keys: number }>(
    'select kek_version as version, count(*)::int as keys from platform_subject_key group by 1 order by 1',
  )
  expect(versions.rows.every(({ version }) => version > ROTATIONS)).toBe(true)
  const peppers = await owner.query<{ count: number }>(`select count(*)::int as count from account where password_hash like 'pepper-2$%'`)
  expect(peppers.rows[0]?.count).toBeGreaterThan(0)
  await expectInvariants(owner, 'after the rotations', program)
  await owner.end()
  // A new start knows the keys that are left, and opens what was sealed under the first one.
  await program.kill()
  await program.start()
  const after = program.owner()
  await expectInvariants(after, 'after a new start', program)
  await after.end()
  expect(await program.command('audit', 'verify')).toEqual({
    code: 0,
    said: expect.stringMatching(/✓ \d+ entries, [1-9]\d* roots, nothing to explain/u),
  })
  expect(await program.command('invariants')).toEqual({ code: 0, said: expect.stringContaining('✓ I22') })
  expect(await program.command('audit', 'adopt', '--reason', 'diễn tập khôi phục')).toMatchObject({ code: 0 })
  expect(await program.command('audit', 'verify')).toMatchObject({ code: 0 })
  const own = await aKnownBrowser(program, person('huong').socialInsuranceNo)
  await signIn(own, person('huong').socialInsuranceNo)
  expect(await own.get('/api/v1/me/home')).toMatchObject({ status: 200 })
  tell('S24', {
    rotations: ROTATIONS + 1,
    citizens: CITIZENS,
    'data keys': versions.rows.reduce((sum, { keys }) => sum + keys, 0),
    'passwords under the new pepper': peppers.rows[0]?.count ?? 0,
    'slowest rotation ms, with its start': Math.max(...times),
    'answers meanwhile': underLoad,
    answers: shown(tally(journal.answers)),
    faults: 0,
    lost: 0,
  })
})
