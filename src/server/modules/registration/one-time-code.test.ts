import { expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { anApplicant, codeAt, confirm, handIn, REGISTRATION, wrongCode } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Answer } from '#test/support/product.ts'

const product = await aProduct()
const { browser, database } = product

async function aWaitingApplicant(more: Parameters<typeof aDeclaration>[1] = {}) {
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson(), more)
  bodyOf(await handIn(applicant, declaration), OtpSent)
  const contact = declaration.contactChannel === 'email' ? declaration.email : declaration.phone
  return { applicant, declaration, code: await codeAt(product, contact) }
}

const another = (applicant: { post: (path: string, body: unknown) => Promise<Answer> }, channel: 'sms' | 'email') =>
  applicant.post(`${REGISTRATION}/codes`, { channel })
/** The contact to which the receipt of the dossier went. */
const provenBy = async (socialInsuranceNo: string): Promise<string | undefined> => {
  const { rows } = await database.owner.query<{ no: string }>('select no from review_case_file where social_insurance_no = $1', [
    socialInsuranceNo,
  ])
  for (let tries = 0; tries < 100; tries++) {
    const told = await database.owner.query<{ recipient: string }>('select recipient from demo_inbox where body like $1', [
      `%${rows[0]?.no}%`,
    ])
    if (told.rows[0]) return told.rows[0].recipient
    await new Promise(done => setTimeout(done, 50))
  }
  return undefined
}
const codesOf = (answers: readonly Answer[]) => answers.map(answer => (answer.status === 201 ? 'ok' : problemOf(answer).code))

test('after five wrong codes not even the right one helps, and nothing that was declared is lost', async () => {
  const { applicant, declaration, code } = await aWaitingApplicant()
  const left = []
  for (let tries = 0; tries < 4; tries++)
    left.push(expectProblem(await confirm(applicant, wrongCode(code)), 422, 'OTP_WRONG').values['attemptsLeft'])
  expect(left).toEqual([4, 3, 2, 1])
  expectProblem(await confirm(applicant, wrongCode(code)), 429, 'OTP_EXHAUSTED')
  expectProblem(await confirm(applicant, code), 429, 'OTP_EXHAUSTED')
  const kept = bodyOf(await applicant.get(REGISTRATION), Registration)
  expect([kept.declaration, kept.photos.length]).toEqual([declaration, 3])
})

test('after five wrong codes the declaration may be sent again, and the new code works', async () => {
  const { applicant, declaration, code } = await aWaitingApplicant()
  for (let tries = 0; tries < 5; tries++) await confirm(applicant, wrongCode(code))
  await travel(database.owner, '61 seconds')
  bodyOf(await handIn(applicant, declaration), OtpSent)
  expect(bodyOf(await confirm(applicant, await codeAt(product, declaration.phone, 2)), Tracking).state).toBe('submitted')
})

test('a code works for four minutes and not a second longer', async () => {
  const [early, late] = [await aWaitingApplicant(), await aWaitingApplicant()]
  await travel(database.owner, '230 seconds')
  expect(await confirm(early.applicant, early.code)).toMatchObject({ status: 201 })
  await travel(database.owner, '11 seconds')
  expectProblem(await confirm(late.applicant, late.code), 410, 'OTP_EXPIRED')
})

test('a code that proved its contact once proves nothing more', async () => {
  const { applicant, declaration, code } = await aWaitingApplicant({ fullName: 'Người Khác Tên' })
  expectProblem(await confirm(applicant, code), 409, 'REGISTRATION_MISMATCH')
  expectProblem(await confirm(applicant, code), 409, 'REGISTRATION_NOT_SENT')
  bodyOf(await handIn(applicant, declaration), OtpSent)
  expectProblem(await confirm(applicant, code), 422, 'OTP_WRONG')
})

test('a code of one registration opens no other', async () => {
  const [mine, theirs] = [await aWaitingApplicant(), await aWaitingApplicant()]
  expectProblem(await confirm(mine.applicant, theirs.code), 422, 'OTP_WRONG')
  expect(await confirm(mine.applicant, mine.code)).toMatchObject({ status: 201 })
})

test('who has not begun the registration cannot use up its guesses', async () => {
  const { applicant, code } = await aWaitingApplicant()
  for (const answer of await Promise.all(Array.from({ length: 20 }, () => confirm(browser(), wrongCode(code)))))
    expectProblem(answer, 410, 'REGISTRATION_EXPIRED')
  expect(await confirm(applicant, code)).toMatchObject({ status: 201 })
})

test('of thirty equal confirmations at once one opens the dossier, and all of them hear its number', async () => {
  const { applicant, declaration, code } = await aWaitingApplicant()
  const answers = await Promise.all(Array.from({ length: 30 }, () => confirm(applicant, code)))
  expect(new Set(answers.map(answer => bodyOf(answer, Tracking).no)).size).toBe(1)
  const { rows } = await database.owner.query('select no from review_case_file where social_insurance_no = $1', [
    declaration.socialInsuranceNo,
  ])
  expect(rows).toHaveLength(1)
})

test('of fifty wrong guesses at once five are compared', async () => {
  const { applicant, code } = await aWaitingApplicant()
  const answers = await Promise.all(Array.from({ length: 50 }, () => confirm(applicant, wrongCode(code))))
  expect(codesOf(answers).filter(told => told === 'OTP_WRONG')).toHaveLength(4)
  expect(new Set(codesOf(answers))).toEqual(new Set(['OTP_WRONG', 'OTP_EXHAUSTED']))
  expectProblem(await confirm(applicant, code), 429, 'OTP_EXHAUSTED')
})

test('a double click on send makes one code', async () => {
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson())
  const answers = await Promise.all([handIn(applicant, declaration), handIn(applicant, declaration)])
  expect(answers.map(answer => answer.status).toSorted()).toEqual([202, 429])
  expectProblem(answers.find(answer => answer.status === 429) ?? answers[0], 429, 'OTP_WAIT')
  expect(await confirm(applicant, await codeAt(product, declaration.phone))).toMatchObject({ status: 201 })
})

test('another code may be asked for after a minute; the earlier one lives on', async () => {
  const { applicant, code } = await aWaitingApplicant()
  const refused = await another(applicant, 'sms')
  const { seconds } = expectProblem(refused, 429, 'OTP_WAIT').values
  expect([Number(seconds) > 0 && Number(seconds) <= 60, refused.headers['retry-after']]).toEqual([true, String(seconds)])
  await travel(database.owner, '61 seconds')
  bodyOf(await another(applicant, 'sms'), OtpSent)
  expect(await confirm(applicant, code)).toMatchObject({ status: 201 })
})

test('at most three codes live at a time, and five go to one contact in an hour', async () => {
  const { applicant } = await aWaitingApplicant()
  const next = async () => {
    await travel(database.owner, '61 seconds')
    return another(applicant, 'sms')
  }
  expect([(await next()).status, (await next()).status]).toEqual([202, 202])
  expectProblem(await next(), 429, 'OTP_WAIT')
  await travel(database.owner, '4 minutes')
  expect([(await next()).status, (await next()).status]).toEqual([202, 202])
  await travel(database.owner, '4 minutes')
  expectProblem(await next(), 429, 'OTP_BUDGET')
  await travel(database.owner, '1 hour')
  expect((await next()).status).toBe(202)
})

test('a browser that has just begun waits for a contact to which another one had a code sent', async () => {
  const { declaration } = await aWaitingApplicant()
  const other = await anApplicant(product)
  const { seconds } = expectProblem(await handIn(other, declaration), 429, 'OTP_WAIT').values
  expect(Number(seconds) > 0 && Number(seconds) <= 60).toBe(true)
  await travel(database.owner, '61 seconds')
  bodyOf(await handIn(other, declaration), OtpSent)
})

test('twelve browsers at once do not get more codes to one contact than one browser', async () => {
  const declaration = aDeclaration(aPerson())
  const browsers = await Promise.all(Array.from({ length: 12 }, () => anApplicant(product)))
  const answers = await Promise.all(browsers.map(applicant => handIn(applicant, declaration)))
  expect(answers.map(answer => answer.status).toSorted()).toEqual([202, ...Array<number>(11).fill(429)])
  const { rows } = await database.owner.query(
    'select from otp_code c join registration r on r.otp_flow_id = c.flow_id where r.social_insurance_no = $1',
    [declaration.socialInsuranceNo],
  )
  expect(rows).toHaveLength(1)
})

test('a flow that began a day ago has no more codes than a new one', async () => {
  const { applicant } = await aWaitingApplicant()
  await travel(database.owner, '25 hours')
  for (let sent = 0; sent < 5; sent++) {
    bodyOf(await another(applicant, 'sms'), OtpSent)
    await travel(database.owner, '5 minutes')
  }
  expectProblem(await another(applicant, 'sms'), 429, 'OTP_BUDGET')
})

test('the other contact gets a code at once, and its code proves that contact', async () => {
  const email = 'hop-thu-khac@vidu.example'
  const { applicant, declaration } = await aWaitingApplicant({ email })
  expect(bodyOf(await another(applicant, 'email'), OtpSent)).toMatchObject({ channel: 'email', sentTo: 'ho••••@vidu.example' })
  expect(await confirm(applicant, await codeAt(product, email))).toMatchObject({ status: 201 })
  expect(await provenBy(declaration.socialInsuranceNo)).toBe(email)
})

test('a text that comes after a letter was asked for still works, and proves the telephone', async () => {
  const { applicant, declaration, code } = await aWaitingApplicant({ email: 'hop-thu-sau@vidu.example' })
  bodyOf(await another(applicant, 'email'), OtpSent)
  expect(await confirm(applicant, code)).toMatchObject({ status: 201 })
  expect(await provenBy(declaration.socialInsuranceNo)).toBe(declaration.phone)
})

test('guesses are counted for text and letter together', async () => {
  const { applicant, code } = await aWaitingApplicant({ email: 'hop-thu-chung@vidu.example' })
  for (let tries = 0; tries < 3; tries++) await confirm(applicant, wrongCode(code))
  expect(bodyOf(await another(applicant, 'email'), OtpSent).triesLeft).toBe(2)
  expectProblem(await confirm(applicant, wrongCode(code)), 422, 'OTP_WRONG')
  expectProblem(await confirm(applicant, wrongCode(code)), 429, 'OTP_EXHAUSTED')
  expectProblem(await confirm(applicant, code), 429, 'OTP_EXHAUSTED')
})

test('a code that went to a number which was corrected since proves nothing', async () => {
  const { applicant, declaration, code } = await aWaitingApplicant()
  const right = aDeclaration(aPerson()).phone
  bodyOf(await handIn(applicant, { ...declaration, phone: right }), OtpSent)
  expectProblem(await confirm(applicant, code), 422, 'OTP_WRONG')
  expect(await confirm(applicant, await codeAt(product, right))).toMatchObject({ status: 201 })
  expect(await provenBy(declaration.socialInsuranceNo)).toBe(right)
})

test('a contact that was not declared gets no code', async () => {
  const { applicant } = await aWaitingApplicant()
  expect(wrongFields(await another(applicant, 'email'))).toEqual(['email REQUIRED'])
})

test('an email given while the code is waited for is declared with it; nothing else changes', async () => {
  const email = 'them-sau@vidu.example'
  const { applicant, declaration } = await aWaitingApplicant()
  expect(bodyOf(await applicant.get(`${REGISTRATION}/codes`), OtpSent)).toMatchObject({ otherChannel: 'email', asksEmail: true })
  const sent = bodyOf(await applicant.post(`${REGISTRATION}/codes`, { channel: 'email', email: ' Them-Sau@VIDU.example ' }), OtpSent)
  expect(sent).toMatchObject({ channel: 'email', sentTo: 'th••••@vidu.example', otherChannel: 'sms', asksEmail: false })
  const kept = bodyOf(await applicant.get(REGISTRATION), Registration)
  expect(kept.declaration).toEqual({ ...declaration, email, contactChannel: 'email' })
  expect(await confirm(applicant, await codeAt(product, email))).toMatchObject({ status: 201 })
})

test('an email that cannot be one is told, and costs no code', async () => {
  const { applicant } = await aWaitingApplicant()
  const answer = await applicant.post(`${REGISTRATION}/codes`, { channel: 'email', email: 'khong-phai-email' })
  expect(wrongFields(answer)).toEqual(['email EMAIL_FORM'])
  expect(bodyOf(await applicant.get(`${REGISTRATION}/codes`), OtpSent).messages).toHaveLength(1)
})

test('after the last guess the person is told from when another code may be asked for, and it works', async () => {
  const { applicant, declaration, code } = await aWaitingApplicant()
  for (let tries = 0; tries < 5; tries++) await confirm(applicant, wrongCode(code))
  const { triesLeft, resendFrom, now } = bodyOf(await applicant.get(`${REGISTRATION}/codes`), OtpSent)
  const waitS = (Date.parse(resendFrom) - Date.parse(now)) / 1000
  expect([triesLeft, waitS > 0 && waitS <= 60]).toEqual([0, true])
  await travel(database.owner, `${Math.ceil(waitS)} seconds`)
  expect(bodyOf(await another(applicant, 'sms'), OtpSent).triesLeft).toBe(5)
  expect(await confirm(applicant, await codeAt(product, declaration.phone, 2))).toMatchObject({ status: 201 })
})

test('when the contact has had its share, the instant of the next code is told in the refusal and before it', async () => {
  const { applicant, declaration } = await aWaitingApplicant()
  for (let sent = 1; sent < 5; sent++) {
    // A text that is still on its way when its code ends is never delivered.
    await product.inbox(declaration.phone, sent)
    await travel(database.owner, '5 minutes')
    bodyOf(await another(applicant, 'sms'), OtpSent)
  }
  await product.inbox(declaration.phone, 5)
  const { resendFrom } = bodyOf(await applicant.get(`${REGISTRATION}/codes`), OtpSent)
  const { at, minutes } = expectProblem(await another(applicant, 'sms'), 429, 'OTP_BUDGET').values
  expect(at).toBe(resendFrom)
  expect(Number(minutes)).toBeGreaterThan(35)
  await travel(database.owner, `${Number(minutes)} minutes`)
  bodyOf(await another(applicant, 'sms'), OtpSent)
  expect(await confirm(applicant, await codeAt(product, declaration.phone, 6))).toMatchObject({ status: 201 })
})

test('a browser without a code on its way is told so', async () => {
  expectProblem(await (await anApplicant(product)).get(`${REGISTRATION}/codes`), 409, 'REGISTRATION_NOT_SENT')
})

test.each([
  ['', 'REQUIRED'],
  ['12345', 'CODE_LENGTH'],
  ['1234567', 'CODE_LENGTH'],
  ['12a456', 'CODE_DIGITS'],
  ['9'.repeat(41), 'TOO_LONG'],
])('the code %j is told what is wrong with it and costs no guess', async (typed, told) => {
  const { applicant, code } = await aWaitingApplicant()
  const answer = await confirm(applicant, typed)
  expect(expectProblem(answer, 422, 'FIELDS_INVALID').fields).toEqual([expect.objectContaining({ field: 'code', code: told })])
  expect(expectProblem(await confirm(applicant, wrongCode(code)), 422, 'OTP_WRONG').values).toEqual({ attemptsLeft: 4 })
})

test('a code pasted with spaces, dots and wide digits is read', async () => {
  const { applicant, code } = await aWaitingApplicant()
  const wide = [...code].map(digit => String.fromCodePoint(0xff10 + Number(digit))).join('')
  expect(await confirm(applicant, ` ${wide.slice(0, 3)} . ${wide.slice(3)} `)).toMatchObject({ status: 201 })
})
