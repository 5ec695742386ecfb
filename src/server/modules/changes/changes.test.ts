import { expect, test } from 'vitest'
import { Change, OwnData } from '#contract/changes.ts'
import { CaseFile } from '#contract/review.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { aChange, AN_ADDRESS, approveChange, aSentChange, ask, CHANGE, changeTakenBy, hasEmail, settled } from '#test/builders/changes.ts'
import { inboxOf } from '#test/builders/inbox.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPhone, person } from '#test/builders/people.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { codeAfter, codeAt, wrongCode } from '#test/builders/registration.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { applyChange } from './apply.ts'

const product = await aProduct()
const { database, inbox } = product
const { owner } = database
/** Signed in anew each time: the tests travel, and a desk is left after a quarter of an hour. */
const desk = () => anOfficer(product, 'nga')

const own = async (browser: Browser): Promise<OwnData> => bodyOf(await browser.get('/api/v1/me/data'), OwnData)
const confirm = (browser: Browser, code: string) => browser.post(`${CHANGE}/confirm`, { code })
const textsAt = async (contact: string, count = 1) => (await inbox(contact, count)).map(({ body }) => body)
const phoneOf = (key: string) => person(key).phone ?? ''

async function approve(no: string): Promise<void> {
  const officer = await desk()
  bodyOf(await approveChange(officer, await changeTakenBy(officer, no)), CaseFile)
}

async function change(socialInsuranceNo: string) {
  const { rows } = await owner.query<{ id: string; outcome: string | null; version: number }>(
    `select c.id, c.outcome, c.version from change_request c join participant p on p.id = c.participant_id
     where p.social_insurance_no = $1 order by c.created_at desc limit 1`,
    [socialInsuranceNo],
  )
  if (!rows[0]) throw new Error('no change')
  return rows[0]
}
/** Days have gone by, in which nobody was signed out. */
const holdIsOver = () =>
  changeRows(owner, 'change_request', 'takes_effect_at = app_now()', 'ended_at is null and takes_effect_at is not null')
const apply = async (socialInsuranceNo: string) => {
  const { id } = await change(socialInsuranceNo)
  await transact(product.product.platform, { traceId: 'test', guard: asSystem }, ctx => applyChange(ctx, id))
}

test('a person reads what is on file, with what is told to strangers by none of it', async () => {
  const mai = person('mai')
  const browser = await settled(product, await signedIn(product, mai.socialInsuranceNo))
  expect(await own(browser)).toMatchObject({
    fullName: mai.fullName,
    socialInsuranceNo: mai.socialInsuranceNo,
    personalId: `•••••••••${mai.personalId.slice(-3)}`,
    phone: `05•• ••• ${phoneOf('mai').slice(-3)}`,
    phoneProven: true,
    address: mai.address,
    reviewWorkingDays: 3,
    holdHours: 72,
    change: null,
    changeFrom: null,
  })
})

test('a person reads how long their agency and the nation take, as the policies say today', async () => {
  const { socialInsuranceNo, communeCode } = person('mai')
  const browser = await signedIn(product, socialInsuranceNo)
  const { rows } = await owner.query<{ code: string }>(
    `select code from directory_agency where level = 'local' and $1 = any (commune_codes)`,
    [communeCode],
  )
  const scope = { kind: 'agency', code: rows[0]?.code ?? '' } as const
  await setPolicy(owner, { key: 'reviewWorkingDays', value: 5, scope })
  await setPolicy(owner, { key: 'contactHoldHours', value: 96 })
  expect(await own(browser)).toMatchObject({ reviewWorkingDays: 5, holdHours: 96 })
  await forgetPolicies(owner)
  expect(await own(browser)).toMatchObject({ reviewWorkingDays: 3, holdHours: 72 })
})

test('a new phone is proven, approved, told to the old one, waits three days, and then counts: index and value together', async () => {
  const mai = person('mai')
  const { own: browser, phone, no } = await aSentChange(product, mai)
  expect((await own(browser)).change).toMatchObject({ state: 'submitted', takesEffectAt: null, canWithdraw: true })
  expect((await textsAt(phoneOf('mai')))[0]).toContain(no)
  const officer = await desk()
  const file = await changeTakenBy(officer, no)
  expect(file).toMatchObject({ kind: 'change', photos: [], comparison: [{ item: 'phone', declared: phone, registry: phoneOf('mai') }] })
  bodyOf(await approveChange(officer, file), CaseFile)

  const held = await own(browser)
  expect(held).toMatchObject({ phone: `05•• ••• ${phoneOf('mai').slice(-3)}`, change: { state: 'held', file: { no } } })
  const [notice = ''] = await textsAt(phoneOf('mai'), 2)
  expect(notice).toMatch(/nhập mã [0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/u)
  expect(notice).not.toContain('http')
  expect((await textsAt(phone, 2))[0]).toContain(no)
  await apply(mai.socialInsuranceNo)
  expect((await own(browser)).change?.state).toBe('held')

  const elsewhere = await knownBrowser(product, mai.socialInsuranceNo)
  await travel(owner, '72 hours 1 minute')
  await apply(mai.socialInsuranceNo)
  await apply(mai.socialInsuranceNo)
  expect(await signIn(elsewhere, mai.socialInsuranceNo)).toMatchObject({ status: 201 })
  expect(await own(elsewhere)).toMatchObject({ phone: `05•• ••• ${phone.slice(-3)}`, phoneProven: true, change: { state: 'applied' } })
  expect((await textsAt(phoneOf('mai'), 3))[0]).toContain('đã đổi')
  expect((await textsAt(phone, 3))[0]).toContain('đã đổi')
  const { rows } = await owner.query(
    `select a.phone_index = $2 as account, p.phone_index = $2 as registry from account a join participant p on p.id = a.participant_id
     where p.social_insurance_no = $1`,
    [mai.socialInsuranceNo, database.platform.vault.index('phone', phone)],
  )
  expect(rows).toEqual([{ account: true, registry: true }])
  expect((await inboxOf(elsewhere)).items.slice(0, 3).map(({ about }) => about)).toEqual(['details', 'details', 'details'])
})

test('until then no code goes to the new contact, and afterwards none to the old one', async () => {
  const { socialInsuranceNo } = person('binh')
  const { own: browser, phone, no } = await aSentChange(product, person('binh'))
  await approve(no)
  const ways = () => browser.get('/api/v1/sessions/current/proof')
  expect((await ways()).body).toMatchObject({ ways: [{ channel: 'sms', to: `05•• ••• ${phoneOf('binh').slice(-3)}` }] })
  await travel(owner, '73 hours')
  await apply(socialInsuranceNo)
  const fresh = await knownBrowser(product, socialInsuranceNo)
  await signIn(fresh, socialInsuranceNo)
  expect((await fresh.get('/api/v1/sessions/current/proof')).body).toMatchObject({
    ways: [{ channel: 'sms', to: `05•• ••• ${phone.slice(-3)}` }],
  })
})

test('when it counts, the browser that asked stays signed in, and any other is out', async () => {
  const huong = person('huong')
  const { own: asking, no } = await aSentChange(product, huong)
  await approve(no)
  await holdIsOver()
  await apply(huong.socialInsuranceNo)
  expect(await asking.get('/api/v1/me/home')).toMatchObject({ status: 200 })

  const again = await aSentChange(product, huong)
  await approve(again.no)
  const elsewhere = await signedIn(product, huong.socialInsuranceNo)
  await holdIsOver()
  await apply(huong.socialInsuranceNo)
  expectProblem(await elsewhere.get('/api/v1/me/home'), 401, 'SESSION_REVOKED')
})

test('an address counts with the approval, in the registry too', async () => {
  const { socialInsuranceNo } = person('thao')
  const browser = await settled(product, await signedIn(product, socialInsuranceNo))
  const sent = bodyOf(await ask(browser, AN_ADDRESS), Change)
  expect(sent).toMatchObject({
    state: 'submitted',
    otp: null,
    items: [{ item: 'address', to: '5 đường Mới, Phường Nhiêu Lộc, Hồ Chí Minh' }],
  })
  await approve(sent.file?.no ?? '')
  expect(await own(browser)).toMatchObject({
    address: '5 đường Mới, Phường Nhiêu Lộc, Hồ Chí Minh',
    change: { state: 'applied', takesEffectAt: null },
  })
  const { rows } = await owner.query(
    `select e.action, e.subject_kind from audit_entry e join participant p on p.id = e.subject_id where p.social_insurance_no = $1`,
    [socialInsuranceNo],
  )
  expect(rows).toContainEqual({ action: 'participants.correct', subject_kind: 'participant' })
})

test('phone and email are proven one after the other; both old contacts are told', async () => {
  const lien = person('lien')
  await hasEmail(product, lien, 'lien.cu@vidu.example')
  const [phone, email] = [aPhone(), 'lien.moi@vidu.example']
  const browser = await settled(product, await signedIn(product, lien.socialInsuranceNo))
  expect(bodyOf(await ask(browser, { phone, email }), Change)).toMatchObject({ state: 'proving', otp: { channel: 'sms' } })
  const second = bodyOf(await confirm(browser, await codeAt(product, phone)), Change)
  expect(second).toMatchObject({ state: 'proving', otp: { channel: 'email' }, file: null })
  const sent = bodyOf(await confirm(browser, await codeAt(product, email)), Change)
  expect(sent.state).toBe('submitted')
  await approve(sent.file?.no ?? '')
  // Two letters on their way at once may pass each other.
  const letters = (await textsAt('lien.cu@vidu.example', 2)).join('\n')
  expect(letters).toMatch(/\/stop-change#[\w-]{43}\b/u)
  expect((await textsAt(phoneOf('lien'), 2)).join('\n')).toContain('Dừng đổi liên hệ')
  for (const contact of [phone, email]) {
    const all = (await textsAt(contact, 2)).join('\n')
    expect(all).not.toMatch(/stop-change|nhập mã/u)
  }
})

test('a code for the new contact is counted like any other, and a wrong one sends nothing to the agency', async () => {
  const { own: browser, phone } = await aChange(product, person('hung'))
  const right = await codeAt(product, phone)
  const refused = expectProblem(await confirm(browser, wrongCode(right)), 422, 'OTP_WRONG')
  expect(refused.values).toEqual({ attemptsLeft: 4 })
  expect((await own(browser)).change).toMatchObject({ state: 'proving', otp: { triesLeft: 4 } })
  expectProblem(await browser.post(`${CHANGE}/code`), 429, 'OTP_WAIT')
  await travel(owner, '61 seconds')
  const { code } = await codeAfter(product, phone, () => browser.post(`${CHANGE}/code`))
  expect(bodyOf(await confirm(browser, code), Change).state).toBe('submitted')
  expect(bodyOf(await confirm(browser, code), Change).state).toBe('submitted')
})

test('what was typed wrong is told field by field, and what is as it was is no change', async () => {
  const browser = await settled(product, await signedIn(product, person('hoa').socialInsuranceNo))
  expect(wrongFields(await ask(browser, { phone: '028', email: 'a@', street: '5' }))).toEqual(
    expect.arrayContaining(['phone PHONE_LENGTH', 'email EMAIL_FORM']),
  )
  expect(wrongFields(await ask(browser, { ...AN_ADDRESS, communeCode: '' }))).toEqual(['communeCode COMMUNE_REQUIRED'])
  expect(wrongFields(await ask(browser, { ...AN_ADDRESS, provinceCode: '01' }))).toEqual(['communeCode COMMUNE_REQUIRED'])
  expectProblem(await ask(browser, {}), 409, 'CHANGE_NOTHING')
  expectProblem(await ask(browser, { phone: phoneOf('hoa') }), 409, 'CHANGE_NOTHING')
})

test('a change wants a fresh code, and a device that is known for a day', async () => {
  const browser = await signedIn(product, person('hoa').socialInsuranceNo)
  expectProblem(await ask(browser, { phone: aPhone() }), 403, 'STEP_UP_REQUIRED')
  await settled(product, browser)
  await owner.query(
    `update account_device set first_at = app_now() - interval '23 hours 59 minutes' where first_at < app_now() - interval '1 day'`,
  )
  const refused = expectProblem(await ask(browser, { phone: aPhone() }), 409, 'DEVICE_TOO_NEW')
  expect((await own(browser)).changeFrom).toBe(refused.values['at'])
  await travel(owner, '2 minutes')
  expect(await ask(browser, { phone: aPhone() })).toMatchObject({ status: 201 })
})

test('one change at a time: what waits for its code is replaced, what is at the agency is not', async () => {
  const { own: browser } = await aChange(product, person('sau'))
  const phone = aPhone()
  bodyOf(await ask(browser, { phone }), Change)
  bodyOf(await confirm(browser, await codeAt(product, phone)), Change)
  expectProblem(await ask(browser, { phone: aPhone() }), 409, 'CHANGE_UNDER_WAY')
  expect(bodyOf(await browser.post(`${CHANGE}/withdraw`), Change)).toMatchObject({ state: 'withdrawn', canWithdraw: false })
  expectProblem(await browser.post(`${CHANGE}/withdraw`), 404, 'NOT_FOUND')
  expect(await ask(browser, { phone: aPhone() })).toMatchObject({ status: 201 })
})

test('a rejected change leaves everything as it was, and says why', async () => {
  const { own: browser, no } = await aSentChange(product, person('linh'))
  const officer = await desk()
  const { id, version } = await changeTakenBy(officer, no)
  const words = { version, reasons: ['contact_not_theirs'], note: 'Bạn gọi lại giúp' }
  bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/reject`, words), CaseFile)
  expect((await own(browser)).change).toMatchObject({
    state: 'rejected',
    file: { reasons: ['contact_not_theirs'], note: 'Bạn gọi lại giúp' },
  })
  expect((await textsAt(phoneOf('linh'), 2))[0]).toContain('chưa rõ là của bạn')
  expect((await change(person('linh').socialInsuranceNo)).outcome).toBe('rejected')
  expect(problemOf(await officer.get(`/api/v1/agency/case-files/${id}/form`)).code).toBe('CASE_FILE_NOT_FOUND')
})
