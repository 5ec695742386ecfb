import { afterEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { CaseFile, review } from '#contract/review.ts'
import { support, SupportTracking } from '#contract/support.ts'
import { INVARIANTS } from '#server/invariants/index.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aPhone } from '#test/builders/people.ts'
import { aDossier, codeAfter, codeAt, confirm, handIn, REGISTRATION, type Dossier } from '#test/builders/registration.ts'
import { aRequestText, aSupportRequest, aTicket } from '#test/builders/support.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const officer = await anOfficer(product)
const guest = () => product.browser()

const start = (more: object) => guest().post('/api/v1/support-requests', { ...aRequestText(), ...more })
const track = async (no: string, contact: string) => guest().post('/api/v1/support-requests/track', { no, contact })
const about = ({ no, person }: Dossier, more: object = {}) =>
  aSupportRequest(product, { caseNo: no, socialInsuranceNo: person.socialInsuranceNo, ...more })
const settle = (file: CaseFile, way: 'ask_phone' | 'cancel', more: object = {}) => {
  const dossier = file.support?.candidates[0]
  return officer.post(`/api/v1/agency/case-files/${file.id}/settle`, {
    version: file.version,
    dossier: { id: dossier?.id, version: dossier?.version },
    way,
    note: '',
    ...more,
  })
}

afterEach(async () => {
  for (const { says, sql } of INVARIANTS)
    expect([says, (await owner.query<{ count: number }>(`select (${sql})::int as count`)).rows[0]?.count]).toEqual([says, 0])
})

describe('asking for help', () => {
  test('the request goes to the agency of the typed dossier number once its contact is proven, with a number and a receipt', async () => {
    const contact = aPhone()
    const { ticket } = await aTicket(product, { contact, caseNo: '00001/2026/07911' })
    const confirmed = await guest().post('/api/v1/support-requests/confirm', { ticket, code: await codeAt(product, contact) })
    const request = bodyOf(confirmed, SupportTracking)
    expect(request).toMatchObject({ no: expect.stringMatching(/\/07911$/u), state: 'submitted', settled: null, agency: { code: '07911' } })
    expect((await product.inbox(contact, 2))[0]?.body).toContain(request.no)
    const again = await guest().post('/api/v1/support-requests/confirm', { ticket, code: '123456' })
    expect(bodyOf(again, SupportTracking).no).toBe(request.no)
  })

  test('without a dossier number it goes to the agency of the province', async () => {
    const { no, contact } = await aSupportRequest(product, { contact: 'can-giup@vidu.example' })
    expect(no).toMatch(/\/07900$/u)
    expect(bodyOf(await track(no, contact), SupportTracking).topic).toBe('wrong_phone')
  })

  test('whether the number has a dossier shows in nothing that comes back before an officer has settled it', async () => {
    const dossier = await aDossier(product)
    const shape = async (socialInsuranceNo: string) => {
      const answer = await start({ socialInsuranceNo })
      const { otp } = answer.body as { otp: object }
      const request = await aSupportRequest(product, { socialInsuranceNo })
      const tracked = bodyOf(await track(request.no, request.contact), SupportTracking)
      const { agency, state, settled, events } = tracked
      return [answer.status, Object.keys(otp), agency.code, state, settled, events.map(event => event.action)]
    }
    expect(await shape(dossier.person.socialInsuranceNo)).toEqual(await shape('0000999999'))
  })

  test('every wrong field is named, and nobody gets a code for it', async () => {
    const answer = await start({ fullName: 'A1', contact: '12', text: 'ngắn', provinceCode: '', socialInsuranceNo: '1', caseNo: 'x' })
    expect(wrongFields(answer).toSorted()).toEqual([
      'caseNo CASE_NO_FORM',
      'contact PHONE_LENGTH',
      'fullName NAME_LETTERS',
      'provinceCode PROVINCE_REQUIRED',
      'socialInsuranceNo SOCIAL_INSURANCE_NO_LENGTH',
      'text TEXT_SHORT',
    ])
    expect(wrongFields(await start({ provinceCode: '99' }))).toEqual(['provinceCode PROVINCE_REQUIRED'])
  })

  test('a wrong code is counted, a foreign ticket opens nothing, and a second request within a minute waits for its code', async () => {
    const { ticket, contact } = await aTicket(product)
    const right = await codeAt(product, contact)
    const wrong = right === '000000' ? '000001' : '000000'
    expectProblem(await guest().post('/api/v1/support-requests/confirm', { ticket, code: wrong }), 422, 'OTP_WRONG')
    expectProblem(await guest().post('/api/v1/support-requests/confirm', { ticket: 'x'.repeat(43), code: right }), 404, 'NOT_FOUND')
    expectProblem(await guest().post('/api/v1/support-requests/codes', { ticket }), 429, 'OTP_WAIT')
    expectProblem(await start({ contact }), 429, 'OTP_WAIT')
    await travel(owner, '61 seconds')
    expect(await guest().post('/api/v1/support-requests/codes', { ticket })).toMatchObject({ status: 202 })
    expect(await guest().post('/api/v1/support-requests/confirm', { ticket, code: right })).toMatchObject({ status: 201 })
    expectProblem(await guest().post('/api/v1/support-requests/codes', { ticket }), 409, 'ACTION_NOT_ALLOWED')
  })

  test('strangers who ask in the name of a number close the way for nobody who holds it', async () => {
    const { socialInsuranceNo } = aRequestText()
    for (let n = 0; n < 8; n++) expect((await start({ socialInsuranceNo, contact: aPhone() })).status).toBe(202)
    for (let n = 0; n < 3; n++) await aSupportRequest(product, { socialInsuranceNo })
    expect((await aSupportRequest(product, { socialInsuranceNo })).no).toMatch(/\/07900$/u)
  })

  test('what was written is corrected with the ticket before its code, and the code goes to the other contact', async () => {
    const [wrong, right] = [aPhone(), aPhone()]
    const { ticket } = await aTicket(product, { contact: wrong })
    const asked = aRequestText({ contact: right, text: 'Chữ đã sửa lại cho đúng chuyện.', caseNo: '00001/2026/07911' })
    const changed = await guest().post('/api/v1/support-requests', { ...asked, ticket })
    expect(bodyOf(changed, support.startSupportRequest.output).ticket).toBe(ticket)
    const confirmed = await guest().post('/api/v1/support-requests/confirm', { ticket, code: await codeAt(product, right) })
    const { no } = bodyOf(confirmed, SupportTracking)
    expect(no).toMatch(/\/07911$/u)
    expect((await takenBy(officer, { no })).support?.text).toBe(asked.text)
    expectProblem(await track(no, wrong), 404, 'CASE_FILE_NOT_FOUND')
  })

  test('a correction that leaves the contact as it is costs no code, and the one before still works', async () => {
    const { ticket, contact } = await aTicket(product)
    const code = await codeAt(product, contact)
    expect((await start({ contact, ticket, text: 'Chữ đã sửa lại cho đúng chuyện.' })).status).toBe(202)
    expect(await product.inbox(contact)).toHaveLength(1)
    expect((await guest().post('/api/v1/support-requests/confirm', { ticket, code })).status).toBe(201)
    // Its ticket changes nothing any more: what is written with it is another request.
    const next = bodyOf(await start({ contact: aPhone(), ticket }), support.startSupportRequest.output)
    expect(next.ticket).not.toBe(ticket)
  })

  test('what was written lies sealed', async () => {
    const { contact } = await aTicket(product, { text: 'Chữ riêng không ai đọc được ở đây.' })
    const { rows } = await owner.query('select to_jsonb(s)::text as row from support_request s')
    expect(rows.map(row => row.row).join()).not.toMatch(new RegExp(`${Buffer.from('Chữ riêng').toString('hex')}|${contact}`, 'u'))
  })

  test('it is taken back with its ticket until it is answered', async () => {
    const { ticket, no, contact } = await about(await aDossier(product))
    const taken = await takenBy(officer, { no })
    expect(bodyOf(await guest().post('/api/v1/support-requests/withdraw', { ticket }), SupportTracking).state).toBe('withdrawn')
    const late = await officer.post(`/api/v1/agency/case-files/${taken.id}/answer`, { version: taken.version, note: 'Xin chào bạn.' })
    expectProblem(late, 409, 'CASE_FILE_CHANGED')
    expectProblem(await guest().post('/api/v1/support-requests/withdraw', { ticket }), 409, 'ACTION_NOT_ALLOWED')
    expect(bodyOf(await track(no, contact), SupportTracking).state).toBe('withdrawn')
  })

  test('it is tracked by its number and its contact, and by nothing else', async () => {
    const { no } = await aSupportRequest(product)
    const dossier = await aDossier(product)
    expectProblem(await track(no, aPhone()), 404, 'CASE_FILE_NOT_FOUND')
    expectProblem(await track(dossier.no, dossier.declaration.phone), 404, 'CASE_FILE_NOT_FOUND')
    expectProblem(await guest().post('/api/v1/case-files/track', { no, contact: aPhone() }), 404, 'CASE_FILE_NOT_FOUND')
  })

  test('a request whose contact was never proven is forgotten after a day', async () => {
    const { ticket, contact } = await aTicket(product)
    const code = await codeAt(product, contact)
    await travel(owner, '25 hours')
    expectProblem(await guest().post('/api/v1/support-requests/confirm', { ticket, code }), 404, 'NOT_FOUND')
    await owner.query(`select graphile_worker.add_job('sweep_support')`)
    const left = async () => (await owner.query('select from support_request where case_file_id is null')).rowCount
    await expect.poll(left, { timeout: 40_000 }).toBe(0)
    await travel(owner, '-25 hours')
  })
})

describe('the officer', () => {
  test('reads what was asked, beside the dossiers of that number in the own area', async () => {
    const dossier = await aDossier(product)
    const { no } = await about(dossier)
    const file = await takenBy(officer, { no })
    expect(file).toMatchObject({
      kind: 'support',
      comparison: [],
      photos: [],
      actions: ['assign', 'release', 'reject', 'answer', 'settle'],
      support: { topic: 'wrong_phone', caseNo: dossier.no, candidates: [{ no: dossier.no, state: 'submitted', canSettle: true }] },
    })
    const listed = async (words: object) =>
      bodyOf(await officer.post('/api/v1/agency/case-files/search', words), review.listCaseFiles.output).items
    for (const words of [{ kind: 'support' }, { kind: 'support', filter: 'mine' }, { q: file.applicantName, kind: 'support' }, { q: no }])
      expect([words, (await listed(words)).map(row => [row.no, row.kind])]).toEqual([words, expect.arrayContaining([[no, 'support']])])
    expect((await listed({ kind: 'registration', q: no })).length).toBe(0)
    expect((await listed({ kind: 'support' })).every(row => row.kind === 'support')).toBe(true)
    expect((await officer.get(`/api/v1/agency/case-files/${file.id}/form`)).status).toBe(404)
  })

  test('answers in words, which go to the proven contact and to the tracker', async () => {
    const { no, contact } = await about(await aDossier(product), { contact: 'tra-loi@vidu.example', topic: 'stuck' })
    const { id, version } = await takenBy(officer, { no })
    const empty = await officer.post(`/api/v1/agency/case-files/${id}/answer`, { version, note: '  ' })
    expect(wrongFields(empty)).toEqual(['note REQUIRED'])
    const note = 'Hồ sơ của bạn sẽ xong trong hôm nay.'
    const answered = bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/answer`, { version, note }), CaseFile)
    expect(answered.state).toBe('answered')
    expect((await product.inbox(contact, 3))[0]?.body).toContain(note)
    expect(bodyOf(await track(no, contact), SupportTracking).events.at(-1)).toMatchObject({ action: 'answer', note })
  })

  test('rejects with reasons of the own list', async () => {
    const { no, contact } = await aSupportRequest(product, { caseNo: '00001/2026/07911' })
    const { id, version } = await takenBy(officer, { no })
    const reject = (reasons: readonly string[]) => officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons, note: '' })
    expect(wrongFields(await reject(['paper_forged']))).toEqual(['reasons CHOICE'])
    expect((await reject(['cannot_identify'])).status).toBe(200)
    const told = await product.inbox(contact, 3)
    expect(told.filter(({ body }) => body.includes('chưa đủ thông tin'))).toHaveLength(1)
  })

  test('does not settle a request with the dossier of another number, nor with one of another area or an old version', async () => {
    const mine = await takenBy(officer, await about(await aDossier(product)))
    const other = await takenBy(officer, await about(await aDossier(product)))
    const foreign = other.support?.candidates[0]
    expect(wrongFields(await settle(mine, 'cancel', { dossier: { id: foreign?.id, version: foreign?.version } }))).toEqual([
      'dossier OTHER_PERSON',
    ])
    const own = mine.support?.candidates[0]
    expectProblem(await settle(mine, 'cancel', { dossier: { id: own?.id, version: 99 } }), 409, 'CASE_FILE_CHANGED')
    const nowhere = { id: '00000000-0000-7000-8000-000000000000', version: 1 }
    expectProblem(await settle(mine, 'cancel', { dossier: nowhere }), 404, 'CASE_FILE_NOT_FOUND')
  })

  test('does not take a dossier out of a colleague’s hands', async () => {
    const dossier = await aDossier(product)
    await takenBy(await anOfficer(product, 'nga'), dossier)
    const file = await takenBy(officer, await about(dossier))
    expect(file.support?.candidates[0]?.canSettle).toBe(false)
    expectProblem(await settle(file, 'ask_phone'), 409, 'CASE_FILE_OF_COLLEAGUE')
    const { rows } = await owner.query('select state from review_case_file where id = $1', [file.id])
    expect(rows).toEqual([{ state: 'in_review' }])
  })
})

describe('a wrong phone is settled', () => {
  const opened = async (no: string, contact: string): Promise<Browser> => {
    const browser = guest()
    const { answer, code } = await codeAfter(product, contact, () => browser.post('/api/v1/case-files/correct', { no, contact }))
    const { flow } = bodyOf(answer, z.looseObject({ flow: z.string() }))
    bodyOf(await browser.post('/api/v1/case-files/correct/confirm', { no, contact, flow, code }), Tracking)
    return browser
  }

  test('the dossier is opened for another phone: the person gives it where the request was answered, and proves it', async () => {
    const dossier = await aDossier(product)
    const { no, contact } = await about(dossier)
    const file = await takenBy(officer, { no })
    expect(bodyOf(await settle(file, 'ask_phone'), CaseFile).state).toBe('settled')
    // Several messages are on their way at once: that of the officer need not be the last to arrive.
    expect((await product.inbox(contact, 3)).some(({ body }) => body.includes(dossier.no))).toBe(true)
    const told = (await product.inbox(dossier.declaration.phone, 3)).find(({ body }) => /yêu cầu đổi số điện thoại/u.test(body))
    const old = told?.body ?? ''
    expect(old).not.toBe('')
    expect(old).not.toMatch(/\b\d{6}\b(?!\/)|Mật khẩu/u)
    expect(bodyOf(await track(no, contact), SupportTracking)).toMatchObject({ settled: { no: dossier.no, way: 'ask_phone' } })

    const browser = await opened(dossier.no, contact)
    const shown = bodyOf(await browser.get(REGISTRATION), Registration)
    expect(shown.tracking?.corrections).toEqual([{ item: 'phone', reason: 'phone_wrong' }])
    const phone = aPhone()
    expect((await handIn(browser, { ...dossier.declaration, phone })).status).toBe(202)
    const tracking = bodyOf(await confirm(browser, await codeAt(product, phone)), Tracking)
    expect(tracking).toMatchObject({ no: dossier.no, state: 'submitted' })
    // The contact of the request has done its part.
    expect((await guest().post('/api/v1/case-files/track', { no: dossier.no, contact })).status).toBe(404)
    expect(await product.inbox(dossier.declaration.phone, 3)).toHaveLength(3)
    const { rows } = await owner.query<{ action: string }>(
      `select e.action from audit_entry e join review_case_file f on f.id = e.subject_id where f.no in ($1, $2) and e.subject_version > 1 order by e.id`,
      [no, dossier.no],
    )
    expect(rows.map(row => row.action)).toEqual(['review.take', 'review.settle', 'review.settle', 'review.ask_phone', 'review.resubmit'])
  })

  test('what was asked before stays asked beside the phone', async () => {
    const dossier = await aDossier(product)
    const { id } = await takenBy(officer, dossier)
    const corrections = [{ item: 'portrait', reason: 'portrait_unclear' }]
    await officer.post(`/api/v1/agency/case-files/${id}/return`, { version: 2, corrections, note: '' })
    await settle(await takenBy(officer, await about(dossier)), 'ask_phone')
    const tracked = bodyOf(await dossier.applicant.get(REGISTRATION), Registration).tracking
    expect(tracked?.corrections.map(({ item }) => item).toSorted()).toEqual(['phone', 'portrait'])
  })

  test('the dossier is ended, and the person registers anew at once', async () => {
    const dossier = await aDossier(product)
    const { no } = await about(dossier)
    const answer = await settle(await takenBy(officer, { no }), 'cancel')
    expect(answer.status).toBe(200)
    expect((await aDossier(product, { of: dossier.person })).no).not.toBe(dossier.no)
  })

  test('when the person takes the dossier back at the same moment, one of them is first and nothing is half done', async () => {
    for (let round = 0; round < 5; round++) {
      const dossier = await aDossier(product)
      const file = await takenBy(officer, await about(dossier))
      const [settled, withdrawn] = await Promise.all([settle(file, 'cancel'), dossier.applicant.post(`${REGISTRATION}/withdraw`)])
      expect([settled.status, withdrawn.status].toSorted()).toEqual([200, 409])
      const { rows } = await owner.query('select state from review_case_file where id = $1', [file.id])
      expect(rows).toEqual([{ state: settled.status === 200 ? 'settled' : 'in_review' }])
    }
  })
})
