import { expect, test } from 'vitest'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { endElsewhere, knownBrowser, signIn } from '#test/builders/account.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, person } from '#test/builders/people.ts'
import { aDossier, anApplicant, codeAt, confirm, handIn } from '#test/builders/registration.ts'
import { aProduct, type Answer } from '#test/support/product.ts'
import { expectInvariants, shown, tally, tell } from './support/counts.ts'
import { wordOf } from './support/http.ts'

/** More of them for a longer run. */
const ROUNDS = Number(process.env['FAULTS_ROUNDS'] ?? 20)
const PARALLEL = 50
/** Each of these needs photos and a code of its own. */
const RIVALS = 10

const product = await aProduct()
const { owner } = product.database

const atOnce = (count: number, work: (n: number) => Promise<Answer>): Promise<readonly string[]> =>
  Promise.all(Array.from({ length: count }, async (_, n) => wordOf(await work(n))))

const count = async (what: string, ...values: readonly unknown[]): Promise<number> =>
  (await owner.query<{ n: number }>(`select count(*)::int as n from ${what}`, [...values])).rows[0]?.n ?? -1

async function race(name: string, round: () => Promise<readonly string[]>): Promise<void> {
  const words: string[] = []
  for (let n = 0; n < ROUNDS; n++) words.push(...(await round()))
  tell(`E16 ${name}`, { rounds: ROUNDS, answers: shown(tally(words)) })
  expect(words.filter(word => word.startsWith('5') && !word.endsWith('BUSY'))).toEqual([])
  await expectInvariants(owner, name)
}

test('of many browsers that confirm for the same person at once one opens the dossier', () =>
  race('one person', async () => {
    const rival = aPerson()
    const ready = await Promise.all(
      Array.from({ length: RIVALS }, async () => {
        const [applicant, declaration] = [await anApplicant(product), aDeclaration(rival)]
        await handIn(applicant, declaration)
        return { applicant, code: await codeAt(product, declaration.phone) }
      }),
    )
    const words = await Promise.all(ready.map(async ({ applicant, code }) => wordOf(await confirm(applicant, code))))
    expect(tally(words)).toEqual({ '201': 1, '409 REGISTRATION_MISMATCH': RIVALS - 1 })
    return words
  }))

test('of two officers who take and decide the same file at once one does', () =>
  race('two officers', async () => {
    const officers = [await anOfficer(product, 'dung'), await anOfficer(product, 'nga')] as const
    const { no } = await aDossier(product)
    const { id, version } = await takenBy(officers[0], { no })
    await officers[0].post(`/api/v1/agency/case-files/${id}/release`, { version })
    const of = (n: number) => officers[n % 2 === 0 ? 0 : 1]
    const taken = await atOnce(PARALLEL, n => of(n).post(`/api/v1/agency/case-files/${id}/take`, { version: version + 1 }))
    expect(tally(taken)['200']).toBe(1)
    const decided = await atOnce(PARALLEL, n =>
      of(n).post(`/api/v1/agency/case-files/${id}/approve`, { version: version + 2, checklist: CHECKLIST }),
    )
    expect(tally(decided)['200']).toBe(1)
    expect(await count('registration where case_file_id = $1 and account_id is not null', id)).toBe(1)
    expect(
      await count(
        `notification_message m join registration r on r.account_id = m.subject_id where r.case_file_id = $1 and m.template = 'activation_password'`,
        id,
      ),
    ).toBe(1)
    return [...taken.map(word => `take ${word}`), ...decided.map(word => `approve ${word}`)]
  }))

const MOST_DEVICES = 20

test(
  'of two to twenty devices on which one person signs in at once exactly one is signed in, and it works',
  { timeout: 600_000 },
  async () => {
    const { socialInsuranceNo } = person('mai')
    const known = await Promise.all(Array.from({ length: MOST_DEVICES }, () => knownBrowser(product, socialInsuranceNo)))
    let devices = 1
    await race('devices', async () => {
      devices = devices === MOST_DEVICES ? 2 : devices + 1
      await endElsewhere(product, socialInsuranceNo)
      const browsers = known.slice(0, devices)
      const words = await Promise.all(browsers.map(async browser => wordOf(await signIn(browser, socialInsuranceNo))))
      expect(tally(words)).toEqual({ '201': devices })
      expect(await count(`account_session where ended_at is null and scope = 'full'`)).toBe(1)
      const working = await Promise.all(browsers.map(async browser => (await browser.get('/api/v1/me/home')).status))
      expect(working.filter(status => status === 200)).toHaveLength(1)
      return words
    })
  },
)
