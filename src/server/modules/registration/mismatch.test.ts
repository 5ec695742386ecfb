import { beforeAll, expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import { aDeclaration, aPerson, aPhone, person, type Person } from '#test/builders/people.ts'
import { anOfficer, approvedBy, returnedBy, takenBy } from '#test/builders/office.ts'
import { aDossier, anApplicant, codeAfter, codeAt, confirm, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Answer } from '#test/support/product.ts'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { correctParticipants } from '#test/builders/traced.ts'

const product = await aProduct()
const { database, inbox } = product

/** What somebody gets who declares this and proves the own contact. */
async function outcomeOf(declaration: Declaration): Promise<Answer> {
  const applicant = await anApplicant(product)
  const contact = declaration.contactChannel === 'email' ? declaration.email : declaration.phone
  const { answer, code } = await codeAfter(product, contact, () => handIn(applicant, declaration))
  bodyOf(answer, OtpSent)
  return confirm(applicant, code)
}

const of =
  (who: Person, more: Partial<Declaration> = {}): (() => Promise<Declaration>) =>
  async () =>
    aDeclaration(who, more)

/** Everything of an answer that a stranger can compare; only the trace id may differ. */
const comparable = ({ status, body, bytes, headers: { date: _date, ...headers } }: Answer) => ({
  status,
  headers,
  length: bytes.length,
  body: { ...(body as object), traceId: '' },
})

const CASES: readonly (readonly [string, () => Promise<Declaration>])[] = [
  ['a number that nobody has', of(aPerson(), { socialInsuranceNo: '0099999999' })],
  ['the name of somebody else', of(aPerson(), { fullName: 'Nguyễn Văn Khác' })],
  ['the identity number of somebody else', of(aPerson(), { personalId: '079405000001' })],
  ['a person who has died', async () => aDeclaration(await died(aPerson()))],
  ['a person who has an account', of(person('mai'))],
  ['a person whose dossier is under way', async () => aDeclaration((await aDossier(product)).person)],
  ['a person whose dossier was returned to another contact', async () => aDeclaration(await returned())],
  ['a phone that belongs to an account', of(aPerson(), { phone: person('binh').phone ?? '' })],
  ['an email that belongs to an account', async () => aDeclaration(aPerson(), { email: await emailOfAccount('email') })],
]

/** The email of a person with an account, who proved it or the phone. */
async function emailOfAccount(contactChannel: 'sms' | 'email'): Promise<string> {
  const email = `${contactChannel}-${String(Math.random()).slice(2)}@vidu.example`
  await approvedBy(await anOfficer(product), await aDossier(product, { email, contactChannel }))
  return email
}

async function died(who: Person): Promise<Person> {
  await correctParticipants(database.owner, `died_on = '2026-01-01'`, 'social_insurance_no = $1', [who.socialInsuranceNo])
  return who
}

async function returned(): Promise<Person> {
  const dossier = await aDossier(product)
  await returnedBy(await anOfficer(product), dossier)
  return dossier.person
}

let first: ReturnType<typeof comparable>
beforeAll(async () => {
  first = comparable(await outcomeOf(aDeclaration(aPerson(), { socialInsuranceNo: '0099999998' })))
})

test.each(CASES)('%s is answered like every other mismatch, to the byte', async (_, declared) => {
  const answer = await outcomeOf(await declared())
  expectProblem(answer, 409, 'REGISTRATION_MISMATCH')
  expect(comparable(answer)).toEqual(first)
})

test('before the contact is proven nothing tells whether a person exists, has an account, or a dossier', async () => {
  const known = await aDossier(product)
  const answers = []
  for (const who of [aPerson(), person('mai'), known.person, { ...aPerson(), socialInsuranceNo: '0099999997' }]) {
    const answer = await handIn(await anApplicant(product), aDeclaration(who))
    const {
      sentTo: _sentTo,
      expiresAt: _expiresAt,
      resendFrom: _resendFrom,
      now: _now,
      otherFrom: _otherFrom,
      messages,
      ...told
    } = bodyOf(answer, OtpSent)
    answers.push({ ...comparable(answer), body: { ...told, messages: messages.length } })
  }
  expect(answers).toEqual(Array(4).fill(answers[0]))
})

test('the name may be typed without its diacritics', async () => {
  const who = aPerson()
  const plain = who.fullName
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
  expect(plain).not.toBe(who.fullName)
  expect(await outcomeOf(aDeclaration(who, { fullName: plain.toUpperCase() }))).toMatchObject({ status: 201 })
})

test('after a mismatch the declaration is still there, may be corrected, and then becomes a dossier', async () => {
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson())
  await handIn(applicant, { ...declaration, fullName: 'Nguyễn Văn Khác' })
  expectProblem(await confirm(applicant, await codeAt(product, declaration.phone)), 409, 'REGISTRATION_MISMATCH')
  expect(bodyOf(await applicant.get(REGISTRATION), Registration)).toMatchObject({ state: 'open', photos: { length: 3 } })
  bodyOf(await handIn(applicant, declaration), OtpSent)
  expect(await confirm(applicant, await codeAt(product, declaration.phone, 2))).toMatchObject({ status: 201 })
})

test('after five mismatches in an hour no code is sent that would lead nowhere; an hour later the same declaration goes', async () => {
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson())
  for (const last of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']) {
    const { code } = await codeAfter(product, declaration.phone, () => handIn(applicant, { ...declaration, fullName: `Người ${last}` }))
    expectProblem(await confirm(applicant, code), 409, 'REGISTRATION_MISMATCH')
    await travel(database.owner, '61 seconds')
  }
  const sent = (await inbox(declaration.phone, 5)).length
  expectProblem(await handIn(applicant, declaration), 429, 'REGISTRATION_CHECKS_EXHAUSTED')
  expect(await inbox(declaration.phone)).toHaveLength(sent)
  await travel(database.owner, '1 hour')
  const { code } = await codeAfter(product, declaration.phone, () => handIn(applicant, declaration))
  expect(await confirm(applicant, code)).toMatchObject({ status: 201 })
})

test('mismatches before filing, and any number of returns after it, do not use up the corrections of a dossier', async () => {
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson())
  const next = async (words: Declaration): Promise<Answer> => {
    const { code } = await codeAfter(product, declaration.phone, () => handIn(applicant, words))
    await travel(database.owner, '61 seconds')
    return confirm(applicant, code)
  }
  for (const last of ['Một', 'Hai', 'Ba', 'Bốn'])
    expectProblem(await next({ ...declaration, fullName: `Người ${last}` }), 409, 'REGISTRATION_MISMATCH')
  const dossier = bodyOf(await next(declaration), Tracking)
  for (const street of ['1', '2', '3', '4', '5', '6']) {
    await travel(database.owner, '1 day')
    await returnedBy(await anOfficer(product), dossier, [{ item: 'address', reason: 'data_wrong' }])
    expect(bodyOf(await next({ ...declaration, street: `Số ${street} đường Đã Sửa` }), Tracking).no).toBe(dossier.no)
  }
})

test('the owner of an account hears that somebody tried to register with the number', async () => {
  const { phone } = person('quang')
  await outcomeOf(aDeclaration(person('quang')))
  expect((await inbox(phone ?? ''))[0]?.body).toMatch(/có người khai đăng ký bằng mã số BHXH của bạn/u)
})

test('the owner of a dossier hears which one is under way when another declaration for the number comes', async () => {
  const { declaration, person: owner } = await aDossier(product)
  await outcomeOf(aDeclaration(owner))
  expect((await inbox(declaration.phone, 3))[0]?.body).toMatch(
    /^Hồ sơ \d{5}\/\d{4}\/\d{5} của bạn đang được xử lý\. .*có thêm một tờ khai cho cùng mã số/u,
  )
})

test('of two browsers that confirm the same person at the same moment one opens the dossier, the other hears of a mismatch', async () => {
  for (let round = 0; round < 5; round++) {
    const who = aPerson()
    const tries = await Promise.all(
      [1, 2, 3].map(async () => {
        const [applicant, declaration] = [await anApplicant(product), aDeclaration(who)]
        await handIn(applicant, declaration)
        return { applicant, code: await codeAt(product, declaration.phone) }
      }),
    )
    const answers = await Promise.all(tries.map(({ applicant, code }) => confirm(applicant, code)))
    expect(answers.map(answer => answer.status).toSorted()).toEqual([201, 409, 409])
  }
})

test('an email that somebody only declared does not keep its owner out', async () => {
  const email = await emailOfAccount('sms')
  const owner = await aDossier(product, { email, contactChannel: 'email' })
  expect(await approvedBy(await anOfficer(product), owner)).toMatchObject({ state: 'approved' })
})

test('a phone that somebody only declared does not keep its owner out', async () => {
  const phone = aPhone()
  const officer = await anOfficer(product)
  await approvedBy(officer, await aDossier(product, { phone, email: 'chi-khai-so@vidu.example', contactChannel: 'email' }))
  expect(await approvedBy(officer, await aDossier(product, { phone }))).toMatchObject({ state: 'approved' })
})

test('who has died since the dossier came in gets no account: the officer hears why', async () => {
  const officer = await anOfficer(product)
  const dossier = await aDossier(product)
  const { id, version } = await takenBy(officer, dossier)
  await died(dossier.person)
  const answer = await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST })
  expectProblem(answer, 409, 'ACCOUNT_OF_DEAD')
})

test('two people with one phone: the first to be approved has it, the second approval is refused', async () => {
  const phone = aPhone()
  const officer = await anOfficer(product)
  const [earlier, later] = [await aDossier(product, { phone }), await secondWith(phone)]
  await approvedBy(officer, earlier)
  const { id, version } = await takenBy(officer, later)
  const answer = await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST })
  expectProblem(answer, 409, 'REGISTRATION_MISMATCH')
  const { rows } = await database.owner.query('select state from review_case_file where id = $1', [id])
  expect(rows).toEqual([{ state: 'in_review' }])
})

async function secondWith(phone: string): Promise<{ readonly no: string }> {
  const applicant = await anApplicant(product)
  const { code } = await codeAfter(product, phone, () => handIn(applicant, aDeclaration(aPerson(), { phone })))
  const answer = await confirm(applicant, code)
  return answer.body as { no: string }
}
