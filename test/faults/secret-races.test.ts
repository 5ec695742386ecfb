import { expect, test } from 'vitest'
import { aProduct } from '#test/support/product.ts'
import { expectInvariants, shown, tally, tell } from './support/counts.ts'
import { wordOf } from './support/http.ts'
import { giveAppCode, manyEntering, secretGatesOf } from './support/secret-gates.ts'

/** More of them for a longer run. */
const ROUNDS = Number(process.env['FAULTS_ROUNDS'] ?? 20)
const PARALLEL = 200
/** Wrong codes of an app in a row before each further one waits. */
const FREE_GUESSES = 3

const product = await aProduct()
const { owner } = product.database

const written = async (action: string): Promise<number> =>
  (await owner.query<{ n: number }>('select count(*)::int as n from audit_entry where action = $1', [action])).rows[0]?.n ?? -1

const isFault = (word: string): boolean => word === 'lost' || (word.startsWith('5') && word !== '503 BUSY')

test.each(secretGatesOf(product))('of many who use one secret for $name at once one gets in', { timeout: 1_200_000 }, async gate => {
  const answers: string[] = []
  for (let n = 0; n < ROUNDS; n++) {
    const use = await gate.ready(gate.parallel)
    const before = await written(gate.action)
    const words = await Promise.all(Array.from({ length: gate.parallel }, async (_, at) => wordOf(await use(at))))
    expect([gate.name, n, (await written(gate.action)) - before]).toEqual([gate.name, n, 1])
    expect(words.filter(word => word.startsWith('2'))).toHaveLength(1)
    answers.push(...words)
  }
  tell(`E16 once, ${gate.name}`, { rounds: ROUNDS, at_once: gate.parallel, answers: shown(tally(answers)) })
  expect(answers.filter(isFault)).toEqual([])
  await expectInvariants(owner, gate.name)
})

test('of 200 wrong codes for the app of one officer at once, each in a session of its own, three are compared', async () => {
  const answers: string[] = []
  for (let n = 0; n < ROUNDS; n++) {
    const entering = await manyEntering(product, PARALLEL)
    const words = await Promise.all(entering.map(async own => wordOf(await giveAppCode(own, '000000'))))
    expect(words.filter(word => word === '422 SECOND_FACTOR_WRONG')).toHaveLength(FREE_GUESSES)
    answers.push(...words)
  }
  tell('E16 wrong code of an app', { rounds: ROUNDS, at_once: PARALLEL, answers: shown(tally(answers)) })
  expect(answers.filter(isFault)).toEqual([])
})
