import { beforeAll, describe, expect, test } from 'vitest'
import { Card } from '#contract/card.ts'
import { ServiceRequest } from '#contract/services.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { signedIn } from '#test/builders/account.ts'
import { settled } from '#test/builders/changes.ts'
import { anOfficer, linkStaff, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import {
  A_SERVICE,
  askForService,
  aService,
  grantedBy,
  noOpenService,
  refusedBy,
  serviceReturnedBy,
  SERVICES,
  servicesOf,
} from '#test/builders/services.ts'
import { bodyOf, expectProblem, problemOf } from '#test/support/answer.ts'
import { travelTo } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct({ people: true })
const { owner } = product.database

/** Inside the first fifteen days of a quarter, a working morning. */
const IN_WINDOW = '2027-01-05T02:00:00Z'
const OUT_OF_WINDOW = '2027-01-18T02:00:00Z'

let mai: Browser
beforeAll(async () => {
  await travelTo(owner, IN_WINDOW)
  mai = await signedIn(product, person('mai').socialInsuranceNo)
})

const standing = async (own: Browser, code: string) => (await servicesOf(own)).standings.find(one => one.code === code)
const cardOf = async (own: Browser): Promise<Card> => bodyOf(await own.get('/api/v1/me/card'), Card)
const templatesOf = async (no: string): Promise<string[]> => {
  const { rows } = await owner.query<{ template: string }>(
    `select template from notification_notice n join review_case_file f on f.id = n.subject_id where f.no = $1 order by n.id`,
    [no],
  )
  return rows.map(({ template }) => template)
}

describe('a person', () => {
  test('gets the number, the office and the promised day with the receipt, and the form as it was sent', async () => {
    const sent = await aService(product, mai)
    expect(sent).toMatchObject({ state: 'submitted', procedure: 'card_reissue', canWithdraw: true, workingDaysLeft: 5 })
    expect(sent.entries).toEqual([
      { field: 'lossReason', value: 'lost', name: null },
      { field: 'receiveBy', value: 'electronic', name: null },
    ])
    expect(await templatesOf(sent.no)).toEqual(['service_received'])
    expect((await standing(mai, 'card_reissue'))?.hindered).toEqual({ why: 'under_way', from: null })
    expectProblem(await askForService(product, mai), 409, 'SERVICE_UNDER_WAY')
  })

  test('needs a code given a moment ago', async () => {
    await noOpenService(product, mai)
    await owner.query(`update account_session set proven_at = app_now() - interval '1 day' where ended_at is null`)
    expectProblem(await mai.post(SERVICES, A_SERVICE), 403, 'STEP_UP_REQUIRED')
  })

  test('hears of every wrong field at once, and what is not asked for is not kept', async () => {
    await noOpenService(product, mai)
    const wrong = problemOf(
      await askForService(product, mai, { procedure: 'card_reissue', values: { lossReason: 'x', receiveBy: 'paper' } }),
    )
    expect(wrong.fields).toEqual([
      { field: 'lossReason', code: 'CHOICE' },
      { field: 'deliverTo', code: 'REQUIRED' },
    ])
    const values = { lossReason: 'damaged', receiveBy: 'electronic', deliverTo: 'nhà hàng xóm', payPlace: 'x' }
    expect((await aService(product, mai, { procedure: 'card_reissue', values })).entries.map(({ field }) => field)).toEqual([
      'lossReason',
      'receiveBy',
    ])
  })

  test('takes it back before it is decided, once', async () => {
    const { id } = await aService(product, mai)
    expect(bodyOf(await mai.post(`${SERVICES}/${id}/withdraw`), ServiceRequest)).toMatchObject({ state: 'withdrawn', canWithdraw: false })
    expectProblem(await mai.post(`${SERVICES}/${id}/withdraw`), 409, 'ACTION_NOT_ALLOWED')
    expect((await standing(mai, 'card_reissue'))?.hindered).toBeNull()
  })

  test('sends it ten times at once and has one', async () => {
    await noOpenService(product, mai)
    const answers = await Promise.all(Array.from({ length: 10 }, () => askForService(product, mai)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect((await servicesOf(mai)).requests.filter(({ canWithdraw }) => canWithdraw)).toHaveLength(1)
    await noOpenService(product, mai)
  })

  test('uses no procedure that has no form here', async () => {
    for (const procedure of ['newborn_card', 'khong_co'])
      expectProblem(await askForService(product, mai, { procedure, values: {} }), 404, 'NOT_FOUND')
  })
})

describe('a lost card', () => {
  test('is issued again as of the day of the approval, in the same transaction; number and facility stay', async () => {
    const before = await cardOf(mai)
    const sent = await aService(product, mai)
    const officer = await anOfficer(product)
    expect(await takenBy(officer, sent)).toMatchObject({
      kind: 'service',
      service: { procedure: 'card_reissue', effect: 'reissue_card', paidVnd: null, isForgotten: false },
    })
    const { id, version } = await takenOpen(officer, sent.no)
    expectProblem(
      await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: ['owner_asks'] }),
      422,
      'FIELDS_INVALID',
    )
    const done = await officer.post(`/api/v1/agency/case-files/${id}/approve`, {
      version,
      checklist: ['owner_asks', 'conditions_met', 'values_plausible'],
    })
    expect(done.status).toBe(200)
    const [request] = (await servicesOf(mai)).requests
    expect(request).toMatchObject({ id: sent.id, state: 'approved', canWithdraw: false })
    const after = await cardOf(mai)
    expect(after).toMatchObject({ cardNo: before.cardNo, facility: before.facility, validFrom: before.validFrom })
    const { rows } = await owner.query<{ day: string }>(
      `select to_char(c.issued_on, 'YYYY-MM-DD') as day from card c join participant p on p.id = c.participant_id where p.social_insurance_no = $1 order by c.issued_on desc limit 1`,
      [person('mai').socialInsuranceNo],
    )
    expect(rows[0]?.day).toBe('2027-01-05')
    expect((await templatesOf(sent.no)).toSorted()).toEqual(['service_approved', 'service_received'])
  })
})

const takenOpen = async (officer: Browser, no: string) => {
  const { items } = (await officer.post('/api/v1/agency/case-files/search', { q: no })).body as { items: { id: string; version: number }[] }
  const [row] = items
  if (!row) throw new Error('no such file')
  return row
}

describe('another first facility', () => {
  const elsewhere = async (): Promise<string> => {
    const { facility } = await cardOf(mai)
    const { rows } = await owner.query<{ code: string }>(
      `select code from directory_facility where accepts_registration and code <> $1 order by code limit 1`,
      [facility.code],
    )
    return rows[0]?.code ?? ''
  }

  test('stands on the card at once when it is approved', async () => {
    const facilityCode = await elsewhere()
    const sent = await aService(product, mai, { procedure: 'card_facility', values: { facilityCode, moveReason: 'home' } })
    expect(sent.onFile.find(({ field }) => field === 'facilityCode')?.value).not.toBe(facilityCode)
    await grantedBy(await anOfficer(product), sent)
    expect((await cardOf(mai)).facility.code).toBe(facilityCode)
  })

  test('is refused for the one that the card has, and for one that takes nobody', async () => {
    const { facility } = await cardOf(mai)
    const asked = (facilityCode: string) =>
      askForService(product, mai, { procedure: 'card_facility', values: { facilityCode, moveReason: 'home' } })
    expectProblem(await asked(facility.code), 409, 'CHANGE_NOTHING')
    const { rows } = await owner.query<{ code: string }>(`select code from directory_facility where not accepts_registration limit 1`)
    expect(problemOf(await asked(rows[0]?.code ?? '79XXX')).fields).toEqual([{ field: 'facilityCode', code: 'FACILITY_CLOSED' }])
  })

  test('is asked for in the first fifteen days of a quarter, and decided after them too', async () => {
    const facilityCode = await elsewhere()
    const sent = await aService(product, mai, { procedure: 'card_facility', values: { facilityCode, moveReason: 'work' } })
    await travelTo(owner, OUT_OF_WINDOW)
    mai = await signedIn(product, person('mai').socialInsuranceNo)
    await grantedBy(await anOfficer(product), sent)
    expect((await cardOf(mai)).facility.code).toBe(facilityCode)
    expect((await standing(mai, 'card_facility'))?.hindered).toEqual({ why: 'outside_window', from: '2027-04-01' })
    const late = await askForService(product, mai, { procedure: 'card_facility', values: { facilityCode, moveReason: 'work' } })
    expectProblem(late, 409, 'SERVICE_NOT_OPEN')
  })
})

describe('data of the card', () => {
  test('are returned with the field that is wrong, corrected in that field alone, and stand on the card when approved', async () => {
    const values = { areaCode: 'K1', fiveYearDate: '2024-01-01', explanation: 'Tôi tham gia liên tục từ năm 2019.' }
    const sent = await aService(product, mai, { procedure: 'card_data', values })
    const officer = await anOfficer(product)
    await serviceReturnedBy(officer, sent, [{ item: 'fiveYearDate', reason: 'field_unclear' }])
    const [returned] = (await servicesOf(mai)).requests
    expect(returned).toMatchObject({ state: 'returned', corrections: [{ item: 'fiveYearDate', reason: 'field_unclear' }] })
    expect(returned?.events.at(-1)?.note).toBe('Ghi rõ thẻ mất hay hỏng.')
    const answer = await mai.post(`${SERVICES}/${sent.id}/correct`, { values: { fiveYearDate: '2024-03-01', areaCode: 'K3' } })
    const again = bodyOf(answer, ServiceRequest)
    expect(again.state).toBe('submitted')
    expect(again.entries.map(({ field, value }) => [field, value])).toEqual([
      ['areaCode', 'K1'],
      ['fiveYearDate', '2024-03-01'],
      ['explanation', values.explanation],
    ])
    expectProblem(await mai.post(`${SERVICES}/${sent.id}/correct`, { values: {} }), 409, 'ACTION_NOT_ALLOWED')
    await grantedBy(officer, sent)
    expect(await cardOf(mai)).toMatchObject({ areaCode: 'K1', fiveYearDate: '2024-03-01' })
  })

  test('a correction that is wrong is refused and the request stays with the person', async () => {
    const values = { areaCode: 'K2', fiveYearDate: '', explanation: 'Tôi chuyển về vùng khó khăn.' }
    const sent = await aService(product, mai, { procedure: 'card_data', values })
    await serviceReturnedBy(await anOfficer(product), sent, [{ item: 'explanation', reason: 'field_unclear' }])
    const wrong = await mai.post(`${SERVICES}/${sent.id}/correct`, { values: { explanation: ' ' } })
    expect(problemOf(wrong).fields).toEqual([{ field: 'explanation', code: 'REQUIRED' }])
    expect((await servicesOf(mai)).requests[0]?.state).toBe('returned')
    await noOpenService(product, mai)
  })

  test('cannot be returned for a field that was not filled in', async () => {
    const sent = await aService(product, mai)
    const officer = await anOfficer(product)
    const { id, version } = await takenBy(officer, sent)
    const words = { version, corrections: [{ item: 'bankName', reason: 'field_unclear' }], note: '' }
    expectProblem(await officer.post(`/api/v1/agency/case-files/${id}/return`, words), 422, 'FIELDS_INVALID')
    await noOpenService(product, mai)
  })
})

test('a refusal leaves the record as it is and says why', async () => {
  const before = await cardOf(mai)
  const values = { areaCode: 'K3', fiveYearDate: '', explanation: 'Tôi mới chuyển đến.' }
  const sent = await aService(product, mai, { procedure: 'card_data', values })
  await refusedBy(await anOfficer(product), sent, ['conditions_not_met'])
  const [refused] = (await servicesOf(mai)).requests
  expect(refused).toMatchObject({ state: 'rejected' })
  expect(refused?.events.at(-1)).toMatchObject({ reasons: ['conditions_not_met'], note: 'Mời bạn đến cơ quan.' })
  expect(await cardOf(mai)).toMatchObject({ areaCode: before.areaCode, facility: before.facility })
})

describe('a pension', () => {
  const values = { payMethod: 'account', bankName: 'Ngân hàng Sông Trăng', bankAccount: '0123 456 789', payPlace: '' }

  test('is paid another way from the approval on; who receives none is told so', async () => {
    expect((await standing(mai, 'pension_payment'))?.hindered).toEqual({ why: 'no_monthly', from: null })
    expectProblem(await askForService(product, mai, { procedure: 'pension_payment', values }), 409, 'SERVICE_NOT_OPEN')
    const hoa = await settled(product, await signedIn(product, person('hoa').socialInsuranceNo))
    const sent = await aService(product, hoa, { procedure: 'pension_payment', values })
    expect(sent.entries.find(({ field }) => field === 'bankAccount')?.value).toBe('0123456789')
    await grantedBy(await anOfficer(product), sent)
    const { rows } = await owner.query<{ place: string }>(
      `select b.place from benefit b join participant p on p.id = b.participant_id
       where p.social_insurance_no = $1 and b.regime = 'pension' and b.state = 'receiving'`,
      [person('hoa').socialInsuranceNo],
    )
    expect(rows.map(({ place }) => place)).toEqual(['Ngân hàng Sông Trăng, đuôi 6789'])
  })

  test('is not sent elsewhere from a device that the account has just met', async () => {
    const hoa = await signedIn(product, person('hoa').socialInsuranceNo)
    expect(problemOf(await askForService(product, hoa, { procedure: 'pension_payment', values })).code).toBe('DEVICE_TOO_NEW')
  })
})

test('an officer does not decide the own request', async () => {
  await linkStaff(product.database, 'dung', person('mai').socialInsuranceNo)
  const sent = await aService(product, mai)
  const officer = await anOfficer(product)
  const row = await takenOpen(officer, sent.no)
  const look = await officer.get(`/api/v1/agency/case-files/${row.id}`)
  if (look.status !== 200) await officer.post(`/api/v1/agency/case-files/${row.id}/reason`, { reason: 'person_asks' })
  expectProblem(await officer.post(`/api/v1/agency/case-files/${row.id}/take`, { version: row.version }), 403, 'OWN_CASE_FILE')
  await noOpenService(product, mai)
})

test('everything above leaves the house in order', async () => {
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
})
