import { expect, test } from 'vitest'
import { OTP_PURPOSES } from '#domain/notifications/templates.ts'
import { wrongCode } from '#test/builders/registration.ts'
import { aProduct } from '#test/support/product.ts'
import { codeGatesOf, type CodeGate } from './support/code-gates.ts'
import { expectInvariants, shown, tally, tell } from './support/counts.ts'
import { wordOf } from './support/http.ts'

/** More of them for a longer run. */
const ROUNDS = Number(process.env['FAULTS_ROUNDS'] ?? 20)
const PARALLEL = 200
const GUESSES = 5

const product = await aProduct()
const { owner } = product.database
const gates = codeGatesOf(product)

const count = async (what: string): Promise<number> =>
  (await owner.query<{ n: number }>(`select count(*)::int as n from ${what}`)).rows[0]?.n ?? -1

/** @returns how often the gate opened, and what was answered */
async function round(gate: CodeGate, codeFor: (code: string) => string) {
  const { code, give } = await gate.ask(PARALLEL)
  const before = await count(gate.opens)
  const words = await Promise.all(Array.from({ length: PARALLEL }, async (_, n) => wordOf(await give(n, codeFor(code)))))
  return { opened: (await count(gate.opens)) - before, words }
}

/** Guesses of the newest flow. */
const compared = async (): Promise<number> =>
  (await owner.query<{ guesses: number }>('select guesses from otp_flow order by created_at desc limit 1')).rows[0]?.guesses ?? -1

/** Refusals before a guess is looked at: no time, or nothing begun in this browser. */
const WITHOUT_COMPARISON = ['503 BUSY', '410 OTP_EXPIRED']

const isFault = (word: string): boolean => word === 'lost' || (word.startsWith('5') && word !== '503 BUSY')

test('everything that a one-time code is sent for has its gate here', () => {
  expect(gates.map(({ purpose }) => purpose).toSorted()).toEqual(OTP_PURPOSES.toSorted())
})

test.each(gates)('of 200 browsers that give the right code for $name at once one opens it', { timeout: 1_200_000 }, async gate => {
  let times = 0
  const answers: string[] = []
  for (let n = 0; n < ROUNDS; n++) {
    const { opened, words } = await round(gate, code => code)
    // It opens for one, unless all are told that the program is busy.
    const isLooked = words.some(word => !WITHOUT_COMPARISON.includes(word))
    expect([gate.name, n, opened]).toEqual([gate.name, n, isLooked ? 1 : 0])
    times += opened
    answers.push(...words)
  }
  tell(`E16 right code, ${gate.name}`, { rounds: ROUNDS, at_once: PARALLEL, opened: times, answers: shown(tally(answers)) })
  expect(times).toBeGreaterThan(0)
  expect(answers.filter(isFault)).toEqual([])
  await expectInvariants(owner, gate.name)
})

test.each(gates)('of 200 wrong guesses for $name at once five are compared', { timeout: 1_200_000 }, async gate => {
  let guesses = 0
  const answers: string[] = []
  for (let n = 0; n < ROUNDS; n++) {
    const { opened, words } = await round(gate, wrongCode)
    // Whoever is told that the program is busy has had nothing compared: on a machine with no time left that may be nearly all.
    const judged = words.filter(word => word === '422 OTP_WRONG' || word === '429 OTP_EXHAUSTED').length
    expect([gate.name, n, opened, await compared()]).toEqual([gate.name, n, 0, Math.min(GUESSES, judged)])
    expect(words.filter(word => word === '422 OTP_WRONG')).toHaveLength(Math.min(GUESSES - 1, judged))
    expect(judged + words.filter(word => WITHOUT_COMPARISON.includes(word)).length).toBe(PARALLEL)
    guesses += Math.min(GUESSES, judged)
    answers.push(...words)
  }
  tell(`E16 wrong code, ${gate.name}`, { rounds: ROUNDS, at_once: PARALLEL, compared: guesses, answers: shown(tally(answers)) })
  expect(answers.filter(isFault)).toEqual([])
  await expectInvariants(owner, gate.name)
})
