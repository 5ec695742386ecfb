import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import { Change, OwnData } from '#contract/changes.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { forgetPapers } from '#server/modules/registration/index.ts'
import { signedIn, signIn } from '#test/builders/account.ts'
import { aHeldChange, approveChange, aSentChange, ask, CHANGE, changeTakenBy, hasEmail, settled, aChange } from '#test/builders/changes.ts'
import { aPasskeyOfPerson, signInByPasskey } from '#test/builders/passkey.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPhone, person } from '#test/builders/people.ts'
import { codeAt } from '#test/builders/registration.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { proofFor } from '#test/support/proof.ts'
import { aProduct } from '#test/support/product.ts'
import { applyChange } from './apply.ts'
import { changeJobs } from './jobs.ts'
import { listDue } from './store.ts'

const product = await aProduct()
const { browser, database, inbox } = product
const desk = () => anOfficer(product, 'nga')
const phoneOf = (key: string) => person(key).phone ?? ''
const byLink = (token: string) => browser().post('/api/v1/contact-changes/cancel', { token })
const byCode = async (socialInsuranceNo: string, code: string) => {
  const guest = browser()
  return guest.post('/api/v1/contact-changes/cancel-by-code', { socialInsuranceNo, code }, await proofFor(guest, 'cancelChangeByCode'))
}
const asJob = <T>(use: Parameters<typeof transact<T>>[2]) => transact(product.product.platform, { traceId: 'test', guard: asSystem }, use)
const applyAll = async () => {
  for (const id of await asJob(ctx => listDue(ctx.tx))) await asJob(ctx => applyChange(ctx, id))
}
const indexOf = (kind: 'phone' | 'email', value: string) => database.platform.vault.index(kind, value)
const owners = async (kind: 'phone' | 'email', value: string) =>
  (await database.owner.query(`select 1 from account where ${kind}_index = $1 and ${kind}_proven_at is not null`, [indexOf(kind, value)]))
    .rowCount

/** The account of the person whose number is the so-many-th value. */
const ofPerson = (value: number): string => `participant_id = (select id from participant where social_insurance_no = $${value})`

async function codeOfNotice(phone: string): Promise<string> {
  const found = (await inbox(phone, 2)).map(({ body }) => /nhập mã ([0-9A-Z]{4}-[0-9A-Z]{4})/u.exec(body)?.[1]).find(Boolean)
  if (found === undefined) throw new Error('no code to stop the change')
  return found
}

async function linkOfNotice(email: string): Promise<string> {
  const found = (await inbox(email, 2)).map(({ body }) => /\/stop-change#([\w-]+)/u.exec(body)?.[1]).find(Boolean)
  if (found === undefined) throw new Error('no link to stop the change')
  return found
}

test('who has the old email stops the change by its link: the contact stays, everybody is signed out, all are told', async () => {
  const lien = person('lien')
  await hasEmail(product, lien, 'lien.cu@vidu.example')
  const { own, phone } = await aHeldChange(product, await desk(), lien)
  const token = await linkOfNotice('lien.cu@vidu.example')
  bodyOf(await byLink(token), api.cancelChangeByLink.output)
  expectProblem(await own.get('/api/v1/me/home'), 401, 'SESSION_REVOKED')
  expectProblem(await byLink(token), 410, 'CANCEL_LINK_OVER')
  for (const contact of ['lien.cu@vidu.example', phoneOf('lien'), phone]) expect((await inbox(contact, 3))[0]?.body).toContain('đã dừng')
  await travel(database.owner, '80 hours')
  await applyAll()
  expect([await owners('phone', phone), await owners('phone', phoneOf('lien'))]).toEqual([0, 1])
})

test('who has the old phone stops it by the code of the text and the number on the card', async () => {
  const { socialInsuranceNo } = person('binh')
  const { phone } = await aHeldChange(product, await desk(), person('binh'))
  const code = await codeOfNotice(phoneOf('binh'))
  const wrong = code.startsWith('0') ? code.replace('0', '1') : code.replace(/^./u, '0')
  const unknown = expectProblem(await byCode('0000999999', code), 404, 'CANCEL_CODE_WRONG')
  const refused = expectProblem(await byCode(socialInsuranceNo, wrong), 404, 'CANCEL_CODE_WRONG')
  expect({ ...refused, traceId: '' }).toEqual({ ...unknown, traceId: '' })
  bodyOf(await byCode(socialInsuranceNo, code.toLowerCase()), api.cancelChangeByCode.output)
  expectProblem(await byCode(socialInsuranceNo, code), 404, 'CANCEL_CODE_WRONG')
  expect(await owners('phone', phone)).toBe(0)
})

test('who stops it by the link leaves no way in: no passkey signs in, and every device has to be proven anew', async () => {
  const tu = person('tu')
  await hasEmail(product, tu, 'tu.cu@vidu.example')
  const key = await aPasskeyOfPerson(database, tu.socialInsuranceNo)
  const { own } = await aHeldChange(product, await desk(), tu)
  bodyOf(await byLink(await linkOfNotice('tu.cu@vidu.example')), api.cancelChangeByLink.output)
  expectProblem(await signInByPasskey(browser(), key), 422, 'PASSKEY_WRONG')
  expect(await signIn(own, tu.socialInsuranceNo)).toMatchObject({ status: 201, body: { scope: 'proving', isNewDevice: true } })
  await expect.poll(async () => (await inbox(phoneOf('tu'), 0)).some(({ body }) => body.includes('xóa một cách đăng nhập'))).toBe(true)
})

test('a code to stop costs a proof of work each time', async () => {
  const answer = await browser().post('/api/v1/contact-changes/cancel-by-code', {
    socialInsuranceNo: person('mai').socialInsuranceNo,
    code: '7K3M-X9QW',
  })
  expectProblem(answer, 428, 'PROOF_OF_WORK_NEEDED')
})

test('the owner stops it where they are signed in, and stays signed in', async () => {
  const { own, phone } = await aHeldChange(product, await desk(), person('huong'))
  expect(bodyOf(await own.post(`${CHANGE}/withdraw`), Change)).toMatchObject({ state: 'cancelled', canWithdraw: false })
  expect(bodyOf(await own.get('/api/v1/me/data'), OwnData).phone).toContain(phoneOf('huong').slice(-3))
  await travel(database.owner, '80 hours')
  await applyAll()
  expect(await owners('phone', phone)).toBe(0)
})

test('when the hold is over nothing is stopped any more', async () => {
  const hoa = person('hoa')
  await hasEmail(product, hoa, 'hoa.cu@vidu.example')
  const { phone } = await aHeldChange(product, await desk(), hoa)
  const token = await linkOfNotice('hoa.cu@vidu.example')
  await travel(database.owner, '72 hours 1 second')
  expectProblem(await byLink(token), 410, 'CANCEL_LINK_OVER')
  await applyAll()
  expectProblem(await byLink(token), 410, 'CANCEL_LINK_OVER')
  expect(await owners('phone', phone)).toBe(1)
})

test('an account that was locked in the meantime gets no other contact', async () => {
  const { socialInsuranceNo } = person('thao')
  const { phone } = await aHeldChange(product, await desk(), person('thao'))
  await changeRows(database.owner, 'account', `state = 'locked'`, ofPerson(1), [socialInsuranceNo])
  await travel(database.owner, '73 hours')
  await applyAll()
  expect(await owners('phone', phone)).toBe(0)
  const isTold = async (to: string) => (await inbox(to, 0)).some(({ body }) => body.includes('đã dừng'))
  for (const to of [phone, phoneOf('thao')]) await expect.poll(() => isTold(to)).toBe(true)
})

test('of two people who prove one email at once exactly one goes on', async () => {
  const email = 'chung@vidu.example'
  const asking = await Promise.all(
    (['mai', 'hung'] as const).map(async key => {
      const own = await settled(product, await signedIn(product, person(key).socialInsuranceNo))
      return own
    }),
  )
  const codes: string[] = []
  for (const own of asking) {
    expect(await ask(own, { email })).toMatchObject({ status: 201 })
    await travel(database.owner, '61 seconds')
    codes.push(await codeAt(product, email, codes.length + 1))
  }
  expect(new Set(codes).size).toBe(2)
  const answers = await Promise.all(asking.map((own, at) => own.post(`${CHANGE}/confirm`, { code: codes[at] })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(answers.map(({ body }) => body)).toContainEqual(expect.objectContaining({ code: 'CONTACT_TAKEN' }))
})

test('a contact that somebody else has got in the meantime is not given twice', async () => {
  const { no, phone, own } = await aSentChange(product, person('linh'))
  const officer = await desk()
  const file = await changeTakenBy(officer, no)
  await changeRows(database.owner, 'account', 'phone_index = $1', ofPerson(2), [indexOf('phone', phone), person('nam').socialInsuranceNo])
  expectProblem(await approveChange(officer, file), 409, 'CONTACT_TAKEN')
  expect(bodyOf(await own.get('/api/v1/me/data'), OwnData).change?.state).toBe('in_review')
})

test('of stopping and taking effect at the same moment exactly one happens', async () => {
  const lien = person('lien')
  await hasEmail(product, lien, 'lien.hai@vidu.example')
  const { phone } = await aHeldChange(product, await desk(), lien)
  const token = await linkOfNotice('lien.hai@vidu.example')
  const soon = `takes_effect_at = app_now() + interval '300 milliseconds'`
  await changeRows(database.owner, 'change_request', soon, 'ended_at is null and takes_effect_at is not null')
  const stopping = Array.from({ length: 20 }, async (_, at) => {
    await new Promise(done => setTimeout(done, at * 30))
    return (await byLink(token)).status
  })
  const applying = Array.from({ length: 20 }, async (_, at) => {
    await new Promise(done => setTimeout(done, at * 30))
    await applyAll()
  })
  const stopped = (await Promise.all(stopping)).filter(status => status === 200).length
  await Promise.all(applying)
  await applyAll()
  expect(stopped + ((await owners('phone', phone)) ?? 0)).toBe(1)
})

test('who was never proven is forgotten after a day, with a trace of the end', async () => {
  await aChange(product, person('huong'), aPhone())
  await travel(database.owner, '25 hours')
  const { rows } = await database.owner.query<{ id: string }>(`select id from change_request where case_file_id is null`)
  expect(rows.length).toBeGreaterThan(0)
  await changeJobs(product.product.platform, { forget: forgetPapers })['sweep_changes']?.({}, 'test')
  const left = await database.owner.query('select 1 from change_request where case_file_id is null and ended_at is null')
  expect(left.rowCount).toBe(0)
})
