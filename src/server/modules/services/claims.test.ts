import { expect, test } from 'vitest'
import { Benefits } from '#contract/benefits.ts'
import { CaseFile } from '#contract/review.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { signedIn } from '#test/builders/account.ts'
import { settled } from '#test/builders/changes.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { movedToMai, sickUntil } from '#test/builders/claims.ts'
import { person } from '#test/builders/people.ts'
import { correctParticipants } from '#test/builders/traced.ts'
import { askForService, aService, grantedBy, refusedBy, servicesOf } from '#test/builders/services.ts'
import { bodyOf, expectProblem, problemOf } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct({ people: true })
const { owner } = product.database
const { rows: days } = await owner.query<Record<'today' | 'ended' | 'late' | 'later', string>>(
  `select app_today()::text as today, (app_today() - 20)::text as ended, (app_today() - 120)::text as late,
     (app_today() + 200)::text as later`,
)
const { today, ended, late, later } = days[0] ?? { today: '', ended: '', late: '', later: '' }

const at = async (key: string): Promise<Browser> => settled(product, await signedIn(product, person(key).socialInsuranceNo))
const claimOf = async (own: Browser, code: string) => (await servicesOf(own)).standings.find(one => one.code === code)
const benefitsOf = async (own: Browser) => bodyOf(await own.get('/api/v1/me/benefits'), Benefits).items
const countedMonths = async (key: string): Promise<Record<string, number>> => {
  const { rows } = await owner.query<{ status: string; n: number }>(
    `select status, count(*)::int as n from contribution_period c join participant p on p.id = c.participant_id
     where p.social_insurance_no = $1 and fund = 'social' group by 1`,
    [person(key).socialInsuranceNo],
  )
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}

const MONEY = { payMethod: 'account', bankName: 'Ngân hàng Sông Trăng', bankAccount: '0123456789' }
const UNEMPLOYED = {
  procedure: 'unemployment',
  values: { contractEnd: ended, contractKind: 'long', endPaper: 'Quyết định 12/QĐ', ...MONEY },
}
const ONE_TIME = { procedure: 'one_time', values: { oneTimeCase: 'stopped', ...MONEY, understood: 'yes' } }

test('who is out of work reads the evidence and the estimate, claims, and has the benefit from the approval on', async () => {
  const duyen = await at('duyen')
  const standing = await claimOf(duyen, 'unemployment')
  expect(standing?.hindered).toBeNull()
  expect(standing?.claim?.conditions[0]).toEqual({
    isMet: true,
    say: 'unemployment_enough',
    values: { months: 24, window: 24, needed: 12 },
  })
  const monthlyVnd = standing?.claim?.estimate?.amountVnd ?? 0
  expect(monthlyVnd).toBeGreaterThan(1_000_000)

  const tooLate = await askForService(product, duyen, { ...UNEMPLOYED, values: { ...UNEMPLOYED.values, contractEnd: late } })
  expect(problemOf(tooLate).fields).toMatchObject([{ field: 'contractEnd', code: 'DAY_RANGE' }])

  const sent = await aService(product, duyen, UNEMPLOYED)
  expect(sent).toMatchObject({ workingDaysLeft: 10, agency: { code: '079' } })
  const officer = await anOfficer(product, 'nga')
  const { id } = await takenBy(officer, sent)
  const file = bodyOf(await officer.get(`/api/v1/agency/case-files/${id}`), CaseFile)
  expect(file.service?.claim).toMatchObject({ estimate: { amountVnd: monthlyVnd } })
  await officer.post(`/api/v1/agency/case-files/${id}/release`, { version: file.version })
  await grantedBy(officer, sent)

  const [granted] = await benefitsOf(duyen)
  expect(granted).toMatchObject({
    regime: 'unemployment_benefit',
    amountVnd: monthlyVnd,
    state: 'receiving',
    decisionNo: sent.no,
    method: 'account',
    place: 'Ngân hàng Sông Trăng, đuôi 6789',
  })
  expect((granted?.fromDay ?? '') > today).toBe(true)
  expect((await claimOf(duyen, 'unemployment'))?.hindered).toMatchObject({ why: 'conditions' })
  expect((await claimOf(duyen, 'unemployment'))?.claim?.conditions).toContainEqual({ isMet: false, say: 'unemployment_paid', values: {} })
})

test('who works reads why not, and cannot send it', async () => {
  const mai = await at('mai')
  const standing = await claimOf(mai, 'unemployment')
  expect(standing?.hindered).toEqual({ why: 'conditions', from: null })
  expect(standing?.claim?.conditions.find(({ isMet }) => isMet === false)?.say).toBe('unemployment_working')
  expectProblem(await askForService(product, mai, UNEMPLOYED), 409, 'SERVICE_NOT_OPEN')
})

test('money goes nowhere from a device that the account has just met', async () => {
  const tu = await signedIn(product, person('tu').socialInsuranceNo)
  expect(problemOf(await askForService(product, tu, ONE_TIME)).code).toBe('DEVICE_TOO_NEW')
})

test('a one-time payment: warned, not without the tick, refused by an officer with the reason; the book stays', async () => {
  const tu = await at('tu')
  expect((await claimOf(tu, 'one_time'))?.claim?.warnings[0]?.say).toBe('one_time_lost')
  const unticked = await askForService(product, tu, { ...ONE_TIME, values: { ...ONE_TIME.values, understood: '' } })
  expect(problemOf(unticked).fields).toEqual([{ field: 'understood', code: 'CONSENT_REQUIRED' }])
  const before = await countedMonths('tu')
  const sent = await aService(product, tu, ONE_TIME)
  await refusedBy(await anOfficer(product, 'nga'), sent, ['conditions_not_met'])
  expect((await servicesOf(tu)).requests[0]?.events.at(-1)).toMatchObject({ reasons: ['conditions_not_met'] })
  expect(await countedMonths('tu')).toEqual(before)
  expect((await benefitsOf(tu)).filter(({ regime }) => regime === 'social_lump_sum')).toEqual([])
})

test('a one-time payment that is granted settles every month in the same transaction, and none counts again', async () => {
  const tu = await at('tu')
  const amountVnd = (await claimOf(tu, 'one_time'))?.claim?.estimate?.amountVnd
  const sent = await aService(product, tu, ONE_TIME)
  await grantedBy(await anOfficer(product, 'nga'), sent)
  expect(Object.keys(await countedMonths('tu'))).toEqual(['settled_lump_sum'])
  expect((await benefitsOf(tu))[0]).toMatchObject({ regime: 'social_lump_sum', amountVnd, state: 'paying', decisionNo: sent.no })
  expect((await claimOf(tu, 'one_time'))?.claim?.conditions).toEqual([{ isMet: false, say: 'one_time_no_months', values: {} }])
})

test('somebody else is authorised to receive a pension, is shown with the last day, and is taken off again', async () => {
  const hoa = await at('hoa')
  const named = { receiverName: 'Lê Văn Con', receiverId: '079490000001', receiverRelation: 'child', certifiedBy: 'UBND phường, số 12' }
  const values = { receiverDo: 'authorise', ...named, receiverUntil: later }
  const early = await askForService(product, hoa, { procedure: 'receive_for', values: { receiverDo: 'end' } })
  expect(problemOf(early).fields).toEqual([{ field: 'receiverDo', code: 'CLAIM_NOT_MET' }])
  const long = await askForService(product, hoa, { procedure: 'receive_for', values: { ...values, receiverUntil: '2199-01-01' } })
  expect(problemOf(long).fields).toMatchObject([{ field: 'receiverUntil', code: 'DAY_RANGE' }])
  const officer = await anOfficer(product, 'nga')
  await grantedBy(officer, await aService(product, hoa, { procedure: 'receive_for', values }))
  expect((await claimOf(hoa, 'receive_for'))?.onFile.map(({ field, value }) => [field, value])).toEqual([
    ['receiverName', 'Lê Văn Con'],
    ['receiverRelation', 'child'],
    ['receiverUntil', later],
  ])
  await grantedBy(officer, await aService(product, hoa, { procedure: 'receive_for', values: { receiverDo: 'end' } }))
  expect((await claimOf(hoa, 'receive_for'))?.onFile).toEqual([])
})

test('leave for a birth, which counts without a row, is settled too', async () => {
  const { provinceCode, communeCode } = person('mai')
  const home = [provinceCode, communeCode, person('hngan').socialInsuranceNo]
  await correctParticipants(owner, 'province_code = $1, commune_code = $2', 'social_insurance_no = $3', home)
  const hngan = await at('hngan')
  const values = { ...ONE_TIME.values, oneTimeCase: 'abroad', casePaper: 'Thị thực định cư số 12' }
  const sent = await aService(product, hngan, { procedure: 'one_time', values })
  await grantedBy(await anOfficer(product, 'nga'), sent)
  expect((await claimOf(hngan, 'one_time'))?.claim?.conditions.map(({ say }) => say)).toEqual(['one_time_no_months'])
})

test('rest after sickness: the evidence, only what the record tells of, and the money on the record from the approval on', async () => {
  await sickUntil(owner, 'quang', 40)
  await movedToMai(owner, 'quang')
  const quang = await at('quang')
  const missed = await claimOf(quang, 'recovery')
  expect(missed?.hindered).toEqual({ why: 'conditions', from: null })
  expect(missed?.claim?.conditions.find(({ isMet }) => isMet === false)?.say).toBe('recovery_late')
  await sickUntil(owner, 'quang', 5)
  const standing = await claimOf(quang, 'recovery')
  expect(standing?.hindered).toBeNull()
  expect(standing?.claim?.conditions.map(({ say, isMet }) => [say, isMet])).toEqual([
    ['recovery_working', true],
    ['recovery_sick', true],
    ['recovery_in_time', true],
  ])
  const values = { recoveryKind: 'sick_surgery', restFrom: today, ...MONEY }
  const afterBirth = await askForService(product, quang, { procedure: 'recovery', values: { ...values, recoveryKind: 'birth_other' } })
  expect(problemOf(afterBirth).fields).toEqual([{ field: 'recoveryKind', code: 'CLAIM_NOT_MET' }])
  const tooLate = await askForService(product, quang, { procedure: 'recovery', values: { ...values, restFrom: later } })
  expect(problemOf(tooLate).fields).toMatchObject([{ field: 'restFrom', code: 'DAY_RANGE' }])

  const sent = await aService(product, quang, { procedure: 'recovery', values })
  await grantedBy(await anOfficer(product, 'nga'), sent)
  expect((await benefitsOf(quang)).find(({ regime }) => regime === 'rest_after_sickness')).toMatchObject({
    fromDay: today,
    reckoning: { quantity: 7, quantityUnit: 'rest_day', rateBps: 3_000 },
    state: 'paying',
    decisionNo: sent.no,
    place: 'Ngân hàng Sông Trăng, đuôi 6789',
  })
  expect((await claimOf(quang, 'recovery'))?.claim?.conditions.find(({ isMet }) => isMet === false)?.say).toBe('recovery_taken')
})

test('a pension: nobody claims it before the age, the province grants it, and it is paid monthly from then on', async () => {
  expect((await claimOf(await at('ut'), 'pension'))?.claim?.conditions.find(({ isMet }) => isMet === false)?.say).toBe('pension_not_age')
  await movedToMai(owner, 'ut', '1968-03-15')
  const unsettled = await signedIn(product, person('ut').socialInsuranceNo)
  expect(problemOf(await askForService(product, unsettled, { procedure: 'pension', values: MONEY })).code).toBe('DEVICE_TOO_NEW')
  const ut = await settled(product, unsettled)
  const standing = await claimOf(ut, 'pension')
  expect(standing).toMatchObject({ hindered: null, claim: { estimate: { per: 'month' } } })
  expect(standing?.claim?.conditions.map(({ say, isMet }) => [say, isMet])).toEqual([
    ['pension_age', true],
    ['pension_months', true],
    ['pension_none', true],
  ])

  const sent = await aService(product, ut, { procedure: 'pension', values: MONEY })
  expect(sent).toMatchObject({ workingDaysLeft: 14, agency: { code: '079' } })
  const officer = await anOfficer(product, 'nga')
  await grantedBy(officer, sent)
  const pension = (await benefitsOf(ut)).find(({ regime }) => regime === 'pension')
  expect(pension).toMatchObject({
    amountVnd: standing?.claim?.estimate?.amountVnd,
    state: 'receiving',
    decisionNo: sent.no,
    method: 'account',
  })
  expect((await claimOf(ut, 'pension'))?.claim?.conditions).toContainEqual({ isMet: false, say: 'pension_paid', values: {} })
  expect((await claimOf(ut, 'pension_payment'))?.hindered).toBeNull()
})

test('a pension that is refused leaves the record as it is, and can be claimed anew', async () => {
  await movedToMai(owner, 'mai', '1968-03-15')
  const mai = await at('mai')
  await owner.query(
    `insert into contribution_period (participant_id, id, fund, from_month, to_month, unit_code, contribution_kind, status, base_vnd, employee_rate_bps,
       employer_rate_bps)
     select id, gen_random_uuid(), 'social', '1996-01-01', '2003-12-01', 'TZ0005Z', 'compulsory', 'paid', 1000000, 800, 1400
     from participant where social_insurance_no = $1`,
    [person('mai').socialInsuranceNo],
  )
  const sent = await aService(product, mai, { procedure: 'pension', values: { payMethod: 'cash', payPlace: 'Bưu điện phường' } })
  await refusedBy(await anOfficer(product, 'nga'), sent, ['conditions_not_met'])
  expect((await benefitsOf(mai)).filter(({ regime }) => regime === 'pension')).toEqual([])
  expect((await claimOf(mai, 'pension'))?.hindered).toBeNull()
})

test('everything above leaves the house in order', async () => {
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
})
