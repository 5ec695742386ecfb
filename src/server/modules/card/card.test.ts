import { describe, expect, test } from 'vitest'
import { card as operations } from '#contract/card.ts'
import { readQrText } from '#domain/card/qr-text.ts'
import { q } from '#server/platform/database/query.ts'
import { readAsCitizen } from '#server/platform/transact.ts'
import { signedIn } from '#test/builders/account.ts'
import { aProduct } from '#test/support/product.ts'
import { participantGuard } from '../accounts/index.ts'

const product = await aProduct({ worker: false })
const { browser, database } = product

const cardOf = async (name: string) =>
  operations.getOwnCard.output.parse((await (await signedIn(product, name)).get('/api/v1/me/card')).body)

describe('the card of a person', () => {
  test('says whose it is, where it counts and carries a QR code with the same number', async () => {
    const card = await cardOf('0000168123')
    expect(card).toMatchObject({
      fullName: 'Nguyễn Thị Mai',
      socialInsuranceNo: '0000168123',
      status: 'valid',
      coverageLevel: 4,
      facility: { code: '79031', name: 'Bệnh viện Đa khoa Sông Trăng' },
    })
    expect(readQrText(card?.qrText ?? '')).toMatchObject({
      cardNo: card?.cardNo,
      fullName: 'Nguyễn Thị Mai',
      socialInsuranceNo: '0000168123',
      facilityCode: '79031',
    })
  })

  test.each([
    ['0000175884', 'expiring'],
    ['0000170396', 'expired'],
    ['0000195140', 'locked'],
  ])('of %s is %s', async (no, status) => {
    expect(await cardOf(no)).toMatchObject({ status })
  })

  test('that is locked says why', async () => {
    expect((await cardOf('0000191477'))?.statusReason).toBe('Đơn vị chưa đóng BHYT')
  })

  test('for next year does not hide the one that counts today', async () => {
    await database.owner.query(
      `insert into card (participant_id, id, card_no, valid_from, valid_until, facility_code, coverage_level, issued_on, state)
       select id, gen_random_uuid(), 'DN4790000188310', app_today() + 60, null, '79032', 4, app_today(), 'active'
       from participant where social_insurance_no = '0000188310'`,
    )
    expect((await cardOf('0000188310'))?.status).not.toBe('not_yet_valid')
  })

  test('is null when the person has none', async () => {
    await database.owner.query(
      `delete from card c using participant p where p.id = c.participant_id and p.social_insurance_no = '0000172905'`,
    )
    const person = await signedIn(product, '0000172905')
    expect(await person.get('/api/v1/me/card')).toMatchObject({ status: 200, body: null })
    expect(await person.get('/api/v1/me/home')).toMatchObject({ status: 200, body: { card: null } })
  })
})

describe('nobody sees another person’s card', () => {
  test('without signing in', async () => {
    expect(await browser().get('/api/v1/me/card')).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REQUIRED' } })
  })

  test('even when a statement forgets to name the person: row-level security alone', async () => {
    const person = await signedIn(product, '0000168123')
    const guard = participantGuard(person.cookies.get('s'), { scopes: ['full'] }, () => undefined)
    const seen = await readAsCitizen(database.platform, guard, tx => tx.all(q.selectFrom('card').select('cardNo')))
    expect(seen).toEqual([{ cardNo: 'DN4790000168123' }])
  })
})
