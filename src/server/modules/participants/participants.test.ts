import { describe, expect, test } from 'vitest'
import { participants as operations } from '#contract/participants.ts'
import { q } from '#server/platform/database/query.ts'
import { asSystem, readAsCitizen, transact } from '#server/platform/transact.ts'
import { signedIn } from '#test/builders/account.ts'
import { aProduct } from '#test/support/product.ts'
import { participantGuard } from '../accounts/index.ts'
import { findByPersonalIdIndex, findParticipantByNo, registryRecord } from './index.ts'

const product = await aProduct({ worker: false })
const { browser, database } = product

const homeOf = async (name: string) => operations.getHome.output.parse((await (await signedIn(product, name)).get('/api/v1/me/home')).body)

describe('the first screen', () => {
  test('greets by name, tells the card, the last month and where codes go, with contact masked', async () => {
    expect(await homeOf('0000168123')).toMatchObject({
      fullName: 'Nguyễn Thị Mai',
      socialInsuranceNo: '0000168123',
      card: { status: 'valid' },
      contributions: { months: 146, lastUnitName: 'Công ty may Hoa Sim', owedMonths: 0 },
      phone: '05•• ••• 123',
      email: 'ma••••@vidu.example',
    })
  })

  test('warns of months that the employer owes; the last month is the last one paid', async () => {
    const { contributions } = await homeOf('0000191477')
    expect(contributions.owedMonths).toBe(7)
    expect(contributions.lastPaidOn?.slice(0, 7)).toBe(contributions.lastMonth)
  })

  test('says nothing of contributions to somebody who has none', async () => {
    expect((await homeOf('0000158032')).contributions).toEqual({
      months: 0,
      lastMonth: null,
      lastUnitName: null,
      lastPaidOn: null,
      owedMonths: 0,
    })
  })

  test('counts reserved time, and names its last month', async () => {
    const { contributions } = await homeOf('0000176320')
    expect(contributions.months).toBeGreaterThan(12)
    expect(contributions.lastMonth).not.toBeNull()
  })

  test('is refused without signing in', async () => {
    expect(await browser().get('/api/v1/me/home')).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REQUIRED' } })
  })
})

test('row-level security alone shows one person, one account, and the keys of the person and of the own book of visits', async () => {
  const person = await signedIn(product, '0000168123')
  const guard = participantGuard(person.cookies.get('s'), { scopes: ['full'] }, () => undefined)
  const [people, accounts, keys, books] = await readAsCitizen(database.platform, guard, tx =>
    Promise.all([
      tx.all(q.selectFrom('participant').select(['id', 'socialInsuranceNo'])),
      tx.all(q.selectFrom('account').select('participantId')),
      tx.all(q.selectFrom('platformSubjectKey').select('subjectId')),
      tx.all(q.selectFrom('visitBook').select(['id', 'participantId'])),
    ]),
  )
  expect(people).toMatchObject([{ socialInsuranceNo: '0000168123' }])
  expect(accounts).toEqual([{ participantId: people[0]?.id }])
  expect(books).toMatchObject([{ participantId: people[0]?.id }])
  expect(keys.map(({ subjectId }) => subjectId).toSorted()).toEqual([people[0]?.id, books[0]?.id].toSorted())
})

describe('the registry', () => {
  const work = { traceId: 'test', guard: asSystem }

  test('opens the record of a person for comparison', async () => {
    const record = await transact(database.platform, work, async ctx => {
      const participant = await findParticipantByNo(ctx.tx, '0000199401')
      if (!participant) throw new Error('Châu is missing')
      return registryRecord(ctx, participant.id)
    })
    expect(record).toMatchObject({
      fullName: 'Đặng Minh Châu',
      birthDate: '1999-01-15',
      personalId: '079599199401',
      phone: '0500199401',
      email: 'chau@vidu.example',
    })
    expect(record.address).toContain('Nhiêu Lộc')
  })

  test('finds a person by the identity number without storing it readably', async () => {
    await transact(database.platform, work, async ctx => {
      expect(await findByPersonalIdIndex(ctx.tx, ctx.vault.index('personal_id', '079599199401'))).toMatchObject({
        socialInsuranceNo: '0000199401',
      })
      expect(await findByPersonalIdIndex(ctx.tx, ctx.vault.index('personal_id', '079599199402'))).toBeUndefined()
      expect(await findParticipantByNo(ctx.tx, '0099999999')).toBeUndefined()
    })
    const { rows } = await database.owner.query<{ row: string }>(
      `select p::text as row from participant p where social_insurance_no = '0000199401'`,
    )
    expect(rows[0]?.row).not.toContain(Buffer.from('079599199401').toString('hex'))
    expect(rows[0]?.row).not.toContain('079599199401')
  })

  test('says null where an old record has nothing', async () => {
    const record = await transact(database.platform, work, async ctx => {
      const participant = await findParticipantByNo(ctx.tx, '0000160087')
      if (!participant) throw new Error('Ánh is missing')
      return registryRecord(ctx, participant.id)
    })
    expect(record).toMatchObject({ personalId: null, phone: null, birthPrecision: 'year' })
  })
})
