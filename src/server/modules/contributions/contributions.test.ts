import { describe, expect, test } from 'vitest'
import { contributions as operations, type ContributionPeriod } from '#contract/contributions.ts'
import { signedIn } from '#test/builders/account.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { participantGuard, hashToken } from '../accounts/index.ts'
import { q } from '#server/platform/database/query.ts'
import { readAsCitizen } from '#server/platform/transact.ts'

const product = await aProduct({ worker: false })
const { browser, database } = product

const [mai, thao, ut] = await Promise.all([
  signedIn(product, '0000168123'),
  signedIn(product, '0000191477'),
  signedIn(product, '0000183666'),
])

interface Page {
  readonly items: ContributionPeriod[]
  readonly next: string | null
}
const pageOf = async (person: Browser, query: string): Promise<Page> => {
  const { status, body } = await person.get(`/api/v1/me/contributions?${query}`)
  expect(status).toBe(200)
  return operations.listOwnContributions.output.parse(body)
}
const summaryOf = async (person: Browser) =>
  operations.getOwnContributionSummary.output.parse((await person.get('/api/v1/me/contributions/summary')).body)

const countOf = async (socialInsuranceNo: string, fund: string): Promise<number> => {
  const { rows } = await database.owner.query<{ count: number }>(
    `select count(*) from contribution_period c join participant p on p.id = c.participant_id where p.social_insurance_no = $1 and c.fund = $2`,
    [socialInsuranceNo, fund],
  )
  return rows[0]?.count ?? -1
}

describe('the history of a person', () => {
  test('comes twenty rows at a time, newest first, each row once, up to the last', async () => {
    const rows: ContributionPeriod[] = []
    for (let after: string | null = ''; after !== null;) {
      const page: Page = await pageOf(ut, `fund=social${after && `&after=${after}`}`)
      expect(page.items.length).toBeLessThanOrEqual(20)
      expect(page.next === null || page.items.length === 20).toBe(true)
      rows.push(...page.items)
      after = page.next
    }
    expect(rows.length).toBe(await countOf('0000183666', 'social'))
    expect(rows.length).toBeGreaterThan(100)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const order = rows.map(({ fromMonth, id }) => [fromMonth, id] as const)
    expect(order).toEqual(order.toSorted(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a > b ? -1 : 1)))
  })

  test('pages through rows that begin in the same month', async () => {
    const all = (await pageOf(mai, 'fund=social&limit=100')).items
    const oneByOne: ContributionPeriod[] = []
    for (let after: string | null = ''; after !== null;) {
      const page: Page = await pageOf(mai, `fund=social&limit=1${after && `&after=${after}`}`)
      oneByOne.push(...page.items)
      after = page.next
    }
    expect(oneByOne).toEqual(all)
  })

  test('names the unit and the agency’s figures', async () => {
    const [newest] = (await pageOf(mai, 'fund=social&limit=1')).items
    expect(newest).toMatchObject({
      unitName: 'Công ty may Hoa Sim',
      kind: 'compulsory',
      status: 'paid',
      currency: 'VND',
      employeeRateBps: 800,
    })
    expect(newest?.baseVnd).toBeGreaterThan(5_000_000)
  })

  test('is empty in a fund that the person was never in', async () => {
    const pensioner = await signedIn(product, '0000158032')
    expect(await pageOf(pensioner, 'fund=social')).toEqual({ items: [], next: null })
    expect((await summaryOf(pensioner))[0]).toMatchObject({ fund: 'social', months: 0, fromMonth: null, toMonth: null, byYear: [] })
  })

  test.each([
    '',
    'fund=pension',
    'fund=social&limit=101',
    'fund=social&limit=0',
    'fund=social&after=x',
    'fund=social&person=1',
    'fund=social&year=24',
    'fund=social&unit=x%27',
  ])('is refused for the question "%s"', async query => {
    expect(await mai.get(`/api/v1/me/contributions?${query}`)).toMatchObject({ status: 422, body: { code: 'FIELDS_INVALID' } })
  })
})

describe('the history by year and by unit', () => {
  test('holds the rows that touch the year, whole', async () => {
    const { items } = await pageOf(mai, 'fund=social&year=2024&limit=100')
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ fromMonth, toMonth }) => fromMonth <= '2024-12' && toMonth >= '2024-01')).toBe(true)
    const all = (await pageOf(mai, 'fund=social&limit=100')).items
    expect(items).toEqual(all.filter(({ fromMonth, toMonth }) => fromMonth <= '2024-12' && toMonth >= '2024-01'))
  })

  test('holds the rows of the unit, page by page', async () => {
    const first = await pageOf(ut, 'fund=social&unit=TZ0023Z&limit=100')
    const second = await pageOf(ut, `fund=social&unit=TZ0023Z&limit=100&after=${first.next ?? ''}`)
    expect([first.items.length, second.items.length, second.next]).toEqual([100, 100, null])
    expect((await pageOf(ut, 'fund=social&unit=TZ0001Z')).items).toEqual([])
  })

  test('offers the units of the fund by name', async () => {
    const [social] = await summaryOf(mai)
    expect(social?.units.map(({ code }) => code).toSorted()).toEqual(['TZ0001Z', 'TZ0002Z', 'TZ0007Z', 'TZ0010Z'])
  })
})

describe('what does not fit', () => {
  const findingsOf = async (person: Browser) =>
    operations.listOwnFindings.output.parse((await person.get('/api/v1/me/contributions/findings')).body)

  test('months that the employer owes are late once their deadline has passed, in all funds together', async () => {
    const [late, ...others] = await findingsOf(thao)
    expect(late).toMatchObject({ kind: 'late', funds: ['social', 'unemployment', 'accident', 'health'], units: [{ unitCode: 'TZ0009Z' }] })
    expect(late?.owedVnd).toBeGreaterThan(1_000_000)
    expect(others).toEqual([])
  })

  test('a turned row, two months that nobody reported, and pay that fell: each with its evidence, and the page holds', async () => {
    const tien = await signedIn(product, '0000198777')
    const found = await findingsOf(tien)
    expect(found.map(({ kind }) => kind)).toEqual(['gap', 'inverted', 'pay_drop'])
    const turned = found[1]?.evidence[0]
    expect(turned && turned.fromMonth > turned.toMonth).toBe(true)
    const [social] = await summaryOf(tien)
    expect(social).toMatchObject({ months: 90 - 2 - 6, gaps: [{}, {}] })
    const { items } = await pageOf(tien, 'fund=social&limit=100')
    expect(items.some(({ fromMonth, toMonth }) => fromMonth > toMonth)).toBe(true)
    expect(social?.pay.at(-1)).toMatchObject({ payVnd: 6_100_000 })
  })

  test('maternity leave counts and raises no alarm, unpaid leave raises none either', async () => {
    const hngan = await signedIn(product, '0000196602')
    expect(await findingsOf(hngan)).toEqual([])
    const [social, unemployment] = await summaryOf(hngan)
    expect(social).toMatchObject({ months: 41, maternityMonths: 6, absences: [{ kind: 'maternity' }, { kind: 'unpaid' }] })
    expect(unemployment).toMatchObject({ months: 35, maternityMonths: 0 })
  })

  test('is nothing for somebody who was never insured', async () => {
    expect(await findingsOf(await signedIn(product, '0000158032'))).toEqual([])
  })
})

describe('the totals', () => {
  test('count a month with two employers once: 12 years and 2 months', async () => {
    const [social] = await summaryOf(mai)
    expect(social).toMatchObject({ fund: 'social', months: 146, settledMonths: 0 })
    expect(social?.gaps).toHaveLength(2)
  })

  test('leave out months that the employer owes, and name the employer', async () => {
    const [social] = await summaryOf(thao)
    expect(social?.owed).toMatchObject([{ unitName: 'Công ty xây dựng Nền Móng' }])
    expect(social?.byYear.reduce((sum, { owed }) => sum + owed, 0)).toBe(7)
  })

  test('leave out months that were settled at once (Điều 5 khoản 3)', async () => {
    const [social] = await summaryOf(await signedIn(product, '0000179058'))
    expect(social?.settledMonths).toBeGreaterThan(60)
    expect(social?.byYear.reduce((sum, { paid }) => sum + paid, 0)).toBe(social?.months)
  })

  test('tell all four funds', async () => {
    expect((await summaryOf(mai)).map(({ fund }) => fund)).toEqual(['social', 'unemployment', 'accident', 'health'])
  })
})

describe('nobody sees another person’s history', () => {
  test('without signing in', async () => {
    for (const path of ['?fund=social', '/summary', '/findings'].map(end => `/api/v1/me/contributions${end}`))
      expect(await browser().get(path)).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REQUIRED' } })
  })

  test('with the other person’s place in the list', async () => {
    const { next } = await pageOf(ut, 'fund=social&limit=1')
    const { items } = await pageOf(thao, `fund=social&limit=100&after=${next ?? ''}`)
    expect(items.every(({ unitName }) => unitName !== 'Công ty lúa gạo Phù Sa')).toBe(true)
    expect(items.length).toBeLessThanOrEqual(await countOf('0000191477', 'social'))
  })

  test('even when a statement forgets to name the person: row-level security alone', async () => {
    const token = mai.cookies.get('s') ?? ''
    const seen = await readAsCitizen(
      database.platform,
      participantGuard(token, { scopes: ['full'] }, () => undefined),
      tx => tx.all(q.selectFrom('contributionPeriod').select('participantId').distinct()),
    )
    const owner = await database.owner.query<{ participant_id: string }>(
      'select a.participant_id from account a join account_session s on s.account_id = a.id where s.token_hash = $1',
      [hashToken(token)],
    )
    expect(seen.map(({ participantId }) => participantId)).toEqual(owner.rows.map(row => row.participant_id))
  })

  test('and no row at all without a session', async () => {
    const nobody = async () => ({ kind: 'guest' as const })
    expect(await readAsCitizen(database.platform, nobody, tx => tx.all(q.selectFrom('contributionPeriod').select('id').limit(5)))).toEqual(
      [],
    )
  })
})
