import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ProofChallenge } from '#contract/proof-of-work.ts'
import { signIn } from '#test/builders/account.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf } from '#test/support/answer.ts'
import { headersOf, solved } from '#test/support/proof.ts'
import type { Browser } from '#test/support/product.ts'
import { aKnownBrowser } from './support/citizens.ts'
import { expectInvariants, shown, tally, tell } from './support/counts.ts'
import { wordOf } from './support/http.ts'
import { aProgram } from './support/program.ts'

/** Wrong passwords in all. */
const WRONG = Number(process.env['FAULTS_WRONG'] ?? 2_000)
const ADDRESSES = 200
/** Of the owner, spread over the attack. */
const SIGN_INS = 100
const AT_ONCE = 20
/** Of one name, from devices that the account does not know (rule 5 of signing in). */
const COMPARED_AN_HOUR = 10

/** Behind a proxy that names the addresses of its callers. Limits by address are ten times as wide as in a deployment, where they would
 *  refuse most of these before the account is asked. */
const program = await aProgram({ VSSID_RATE_FACTOR: '10', VSSID_TRUSTED_PROXY: '127.0.0.1', VSSID_PROOF_COST: '1' })
await program.start()
const owner = program.owner()
const victim = person('mai').socialInsuranceNo

type Headers = Readonly<Record<string, string>>
const from = (address: number): Headers => ({ 'x-forwarded-for': `198.51.100.${address}` })

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await pause(5)
}

/** The work that the program asks for, where the address may still ask for it. */
async function paid(browser: Browser, address: Headers): Promise<Headers> {
  const challenge = await browser.send('GET', '/api/v1/proof-challenges/signIn', { headers: address })
  return challenge.status === 200 ? headersOf(await solved(bodyOf(challenge, ProofChallenge))) : {}
}

/** Half of the wrong passwords come with the work done. */
async function attack(browser: Browser, n: number): Promise<string> {
  const address = from(n % ADDRESSES)
  const work = n % 2 === 0 ? await paid(browser, address) : {}
  return wordOf(await browser.post('/api/v1/sessions', { name: victim, password: `sai lần ${n}` }, { ...address, ...work }))
}

test(
  'while thousands of wrong passwords come from 200 addresses, the owner signs in on the known device each time',
  { timeout: 1_200_000 },
  async () => {
    const [own, attackers] = [await aKnownBrowser(program, victim), Array.from({ length: AT_ONCE }, () => program.browser())]
    const [refused, entered]: [string[], string[]] = [[], []]
    let next = 0
    const attacker = async (browser: Browser): Promise<void> => {
      while (next < WRONG) refused.push(await attack(browser, next++))
    }
    const attacks = attackers.map(attacker)
    for (let n = 0; n < SIGN_INS; n++) {
      await until(() => next >= (n * WRONG) / SIGN_INS)
      const answer = await signIn(own, victim)
      entered.push(`${wordOf(answer)} ${(answer.body as { scope?: string }).scope ?? ''}`)
      await own.delete('/api/v1/sessions/current')
    }
    await Promise.all(attacks)
    const compared = tally(refused)['401 SIGN_IN_FAILED'] ?? 0
    tell('S04 lock-out', {
      wrong: refused.length,
      addresses: ADDRESSES,
      compared,
      answers: shown(tally(refused)),
      owner: shown(tally(entered)),
    })
    expect(tally(entered)).toEqual({ '201 full': SIGN_INS })
    expect(refused).toHaveLength(WRONG)
    expect(compared).toBeGreaterThan(0)
    expect(compared).toBeLessThanOrEqual(COMPARED_AN_HOUR)
    expect(
      Object.keys(tally(refused)).filter(
        word => !/^4\d\d (?:SIGN_IN_FAILED|SIGN_IN_SLOWED|PROOF_OF_WORK_NEEDED|TOO_MANY_REQUESTS)$/u.test(word),
      ),
    ).toEqual([])
    await expectInvariants(owner, 'lock-out', program)
    await owner.end()
  },
)
