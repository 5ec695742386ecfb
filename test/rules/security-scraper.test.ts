import { expect, test } from 'vitest'
import { api, type OperationId } from '#contract/api.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { fold } from '#domain/kernel/text.ts'
import { formatSocialInsuranceNo } from '#domain/participants/identifiers.ts'
import { buildDemo } from '#seed/people/index.ts'
import { signedIn } from '#test/builders/account.ts'
import { askByName, askByPersonalId } from '#test/builders/own-number.ts'
import { person } from '#test/builders/people.ts'
import { travel } from '#test/support/clock.ts'
import { proofFor } from '#test/support/proof.ts'
import { aProduct, type Answer } from '#test/support/product.ts'

/** A stranger with a program, who knows names and numbers from elsewhere and asks day and night for as much as the limits allow. */
const product = await aProduct({ limits: true })
const { owner } = product.database
const scraper = product.browser()
const { participants: people } = buildDemo(dayInVietnam(new Date()))
const HOURS = 24

/** What the stranger has heard: everything that one answer says may be asked with in the next question. */
const heard = new Set<string>()
const statuses = new Map<OperationId, number[]>()
const noted = (id: OperationId, answer: Answer): Answer => {
  heard.add(answer.bytes.toString('utf8'))
  statuses.set(id, [...(statuses.get(id) ?? []), answer.status])
  return answer
}

let turn = 0
const next = <T>(all: readonly T[]): T => {
  const one = all[turn++ % all.length]
  if (one === undefined) throw new Error('nothing to take')
  return one
}
const figures = (length: number): string => String((turn++ * 7919) % 10 ** Math.min(length, 9)).padStart(length, '0')
/** Words to look for: people's names, whole and in part, their numbers, and numbers that may be somebody's. */
const words = (): string => {
  const { fullName, socialInsuranceNo, personalId, phone } = next(people)
  return next([
    fullName,
    fullName.split(' ').at(-1) ?? '',
    fold(fullName),
    socialInsuranceNo,
    personalId ?? '',
    phone ?? '',
    figures(10),
    'an',
  ])
}
const LISTS = ['agencies', 'sick-leave', 'insured', 'points'] as const
const codesIn = ({ body }: Answer): readonly string[] =>
  [...JSON.stringify(body).matchAll(/"code":"([0-9A-Z]{3,30})"/gu)].map(([, code = '']) => code)
const get = async (id: OperationId, path: string) => noted(id, await scraper.get(`/api/v1/public/${path}`))

/** One question of each kind; what an answer names is looked at as well. */
const QUESTIONS = {
  listPlaces: async () => {
    const list = next(LISTS)
    const found = await get('listPlaces', `places/${list}?q=${encodeURIComponent(words())}`)
    for (const code of codesIn(found).slice(0, 2)) await get('getPlace', `places/${list}/${code}`)
    return found
  },
  getPlace: () => get('getPlace', `places/${next(LISTS)}/${figures(5)}`),
  listUnits: async () => {
    const q = words().slice(0, 80)
    const found = noted('listUnits', await scraper.post('/api/v1/public/units/search', { q: q.length < 2 ? 'cong ty' : q }))
    for (const code of codesIn(found).slice(0, 2)) await get('getUnitEntry', `units/${code}`)
    return found
  },
  getUnitEntry: () => get('getUnitEntry', `units/${next(people).socialInsuranceNo}`),
  listProvinces: () => get('listProvinces', `provinces?scheme=${next(['two_tier', 'three_tier'])}`),
  listCommunes: () => get('listCommunes', `provinces/${next(['01', '79', '48', '92'])}/communes`),
  resolveAddress: async () =>
    noted('resolveAddress', await scraper.post('/api/v1/public/addresses/resolve', { text: next(people).address })),
  listFormerDistricts: () => get('listFormerDistricts', `former-provinces/${next(['01', '79', '74'])}/districts`),
  listFormerCommunes: () => get('listFormerCommunes', `former-provinces/79/districts/${encodeURIComponent('Quận 3')}/communes`),
  listAgencies: () => get('listAgencies', `agencies?q=${encodeURIComponent(words())}`),
  checkCardValidity: async () => {
    const { socialInsuranceNo, fullName, birthDate } = next(people)
    const cardNo = next([socialInsuranceNo, socialInsuranceNo, figures(10)])
    const birth = next([birthDate, birthDate, birthDate.slice(0, 4), '1980-01-01'])
    const work = await proofFor(scraper, 'checkCardValidity')
    return noted('checkCardValidity', await scraper.post('/api/v1/public/card-validity', { cardNo, fullName, birth }, work))
  },
  askNumberByPersonalId: async () => {
    const personalId = next([next(people).personalId, next(people).personalId, `0795${figures(8)}`]) ?? `0014${figures(8)}`
    return noted('askNumberByPersonalId', await askByPersonalId(scraper, personalId))
  },
  askNumberByName: async () => {
    const { fullName, birthDate, provinceCode } = next(people)
    const birth = next([birthDate, birthDate.slice(0, 4)])
    return noted('askNumberByName', await askByName(scraper, { fullName, birth, provinceCode: provinceCode ?? '79' }))
  },
} satisfies Readonly<Partial<Record<OperationId, () => Promise<Answer>>>>
const kinds = Object.keys(QUESTIONS) as readonly OperationId[]

/** People in their office, whom everybody may call; some have a namesake in the registry. */
const { rows: office } = await owner.query<{ name: string }>('select distinct name from directory_agency_contact')
const inOffice = new Set(office.map(({ name }) => fold(name)))
/** What must stand in no answer: of everybody in the registry the name, the numbers and the contacts. */
const secrets = people
  .flatMap(({ fullName, socialInsuranceNo, personalId, phone, email }) =>
    [fullName, socialInsuranceNo, formatSocialInsuranceNo(socialInsuranceNo), personalId, phone, email].flatMap(one => one ?? []),
  )
  .map(secret => ({ secret, folded: fold(secret) }))
  .filter(({ folded }) => !inOffice.has(folded))
function foundIn(text: string): readonly string[] {
  const folded = fold(text)
  return secrets.flatMap(one => (folded.includes(one.folded) ? [one.secret] : []))
}

test('the stranger asks by every look-up that there is', () => {
  const directories = Object.entries(api).filter(([, { tag, caller }]) => tag === 'directory' && caller === 'guest')
  const asked: readonly string[] = kinds
  expect(asked).toEqual(expect.arrayContaining(directories.map(([id]) => id)))
  expect(asked).toEqual(expect.arrayContaining(['checkCardValidity', 'askNumberByPersonalId', 'askNumberByName']))
})

test('nearly nobody of the registry has a namesake in an office, so that nearly all names are looked for', () => {
  expect(secrets.length).toBeGreaterThan(people.length * 4)
})

test('a day and a night of questions by all look-ups teach no name, no number and no contact of anybody', async () => {
  for (let hour = 0; hour < HOURS; hour++) {
    for (let round = 0; round < 8; round++) await Promise.all(Object.values(QUESTIONS).map(ask => ask()))
    await travel(owner, '1 hour')
  }
  for (const id of kinds) {
    const all = statuses.get(id) ?? []
    expect([id, all.filter(status => status < 300).length > 0]).toEqual([id, true])
    expect([id, all.filter(status => status >= 500)]).toEqual([id, []])
  }
  for (const id of ['checkCardValidity', 'askNumberByPersonalId', 'askNumberByName'] as const) {
    const all = statuses.get(id) ?? []
    expect([id, all.filter(status => status === 429).length > HOURS]).toEqual([id, true])
  }
  const taught = [...heard].flatMap(text => foundIn(text).map(secret => `${secret} in ${text.slice(0, 300)}`))
  expect(taught).toEqual([])
}, 300_000)

test('whoever was asked about has got one message at most', async () => {
  await expect
    .poll(async () => (await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'tell_own_number'`)).rowCount, {
      timeout: 60_000,
    })
    .toBe(0)
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from notification_message where template = 'own_number' group by subject_id order by 1 desc`,
  )
  expect(rows.length).toBeGreaterThan(20)
  expect(rows[0]?.n).toBe(1)
})

test('the same look finds a name and a number where there are some: in what a person reads of the own record', async () => {
  const mai = person('mai')
  const home = await (await signedIn(product, mai.socialInsuranceNo)).get('/api/v1/me/home')
  expect(foundIn(home.bytes.toString('utf8'))).toEqual(expect.arrayContaining([mai.fullName, mai.socialInsuranceNo]))
})
