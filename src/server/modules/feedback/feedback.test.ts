import { describe, expect, test } from 'vitest'
import { Feedback, feedback as contract } from '#contract/feedback.ts'
import { CaseFile, review } from '#contract/review.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { feedbackJobs } from './index.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { signedIn } from '#test/builders/account.ts'
import {
  aFeedback,
  aFeedbackText,
  aFeedbackTicket,
  aGuestFeedback,
  aGuestFeedbackText,
  answeredBy,
  GUEST,
  noOpenFeedback,
  ownFeedback,
} from '#test/builders/feedback.ts'
import { givenReason, linkStaff, anOfficer, takenBy } from '#test/builders/office.ts'
import { aPhone, person } from '#test/builders/people.ts'
import { codeAt } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, problemOf } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const OWN = '/api/v1/me/feedback'
const mai = await signedIn(product, person('mai').socialInsuranceNo)

const search = async (officer: Browser, no: string) =>
  bodyOf(await officer.post('/api/v1/agency/case-files/search', { q: no }), review.listCaseFiles.output).items
const jobsDone = () => feedbackJobs(product.database.platform)['sweep_feedback']?.({}, 'test')
const told = async (no: string): Promise<unknown[]> => {
  const { rows } = await owner.query<{ template: string }>(
    `select m.template from notification_message m join review_case_file f on f.id = m.subject_id where f.no = $1 and m.channel <> 'push' order by m.created_at, m.id`,
    [no],
  )
  return rows.map(({ template }) => template)
}

describe('somebody who is signed in', () => {
  test('is told number and day, reads the answer, and finds both in the inbox', async () => {
    const sent = await aFeedback(mai, { words: 'Thẻ không hiện ra.\n\nĐã thử hai lần.' })
    expect(sent).toMatchObject({
      state: 'submitted',
      subject: 'app',
      words: 'Thẻ không hiện ra.\n\nĐã thử hai lần.',
      canWithdraw: true,
      canReopen: false,
    })
    expect(sent.no).toMatch(/^\d{5}\/2026\/07911$/u)
    expect(sent.workingDaysLeft).toBeGreaterThan(0)
    await answeredBy(await anOfficer(product), sent.no, 'Đã sửa lỗi.')
    const [first] = await ownFeedback(mai)
    expect(first).toMatchObject({ no: sent.no, state: 'answered', canWithdraw: false, canReopen: true })
    expect(first?.events.at(-1)?.note).toBe('Đã sửa lỗi.')
    expect(await told(sent.no)).toEqual(['feedback_received', 'feedback_answered'])
    const { rows } = await owner.query(
      `select template from notification_notice n join review_case_file f on f.id = n.subject_id where f.no = $1 order by n.id`,
      [sent.no],
    )
    expect(rows.map(row => row.template)).toEqual(['feedback_received', 'feedback_answered'])
  })

  test('names no agency: it is that of the home; a guest has to name one', async () => {
    expect(await aFeedback(mai, { agencyCode: '' })).toMatchObject({ about: { code: expect.stringMatching(/^079/u) } })
    await noOpenFeedback(mai)
    const guest = await product.browser().post(GUEST, aGuestFeedbackText({ agencyCode: '' }))
    expect(problemOf(guest)).toMatchObject({ code: 'FIELDS_INVALID', fields: [expect.objectContaining({ field: 'agencyCode' })] })
  })

  test('nothing that was written lies open in the database', async () => {
    await aFeedback(mai, { subject: 'officer', officer: 'chị Hoa Mướp', words: 'Lời kín đáo hiếm gặp.' })
    const { rows } = await owner.query<{ found: string }>(
      `select row_to_json(b)::text as found from feedback b order by created_at desc limit 1`,
    )
    const bytes = Buffer.from(rows[0]?.found ?? '', 'utf8')
    for (const word of ['kín đáo', 'Hoa Mướp']) {
      expect(bytes.includes(word)).toBe(false)
      expect(rows[0]?.found).not.toContain(Buffer.from(word).toString('hex'))
    }
    await noOpenFeedback(mai)
  })

  test.each([
    ['an agency that there is not', { agencyCode: '99999' }, 'agencyCode', 'AGENCY_REQUIRED'],
    ['a code that is none', { agencyCode: '7911' }, 'agencyCode', 'AGENCY_REQUIRED'],
    ['no words', { words: '' }, 'words', 'REQUIRED'],
    ['a word alone', { words: 'Chậm' }, 'words', 'TEXT_SHORT'],
    ['more than anybody reads', { words: 'a'.repeat(2001) }, 'words', 'TOO_LONG'],
    ['a subject of no list', { subject: 'gossip' }, 'subject', 'CHOICE'],
  ])('%s is refused at its field', async (_, more, field, code) => {
    const answer = await mai.post(OWN, { ...aFeedbackText(), ...more })
    expect(problemOf(answer)).toMatchObject({ code: 'FIELDS_INVALID', fields: [expect.objectContaining({ field, code })] })
  })

  test('has five open at most, and may write again once one is decided', async () => {
    const all = []
    for (let n = 0; n < 5; n++) all.push(await aFeedback(mai))
    expectProblem(await mai.post(OWN, aFeedbackText()), 409, 'DISPUTES_OPEN')
    await answeredBy(await anOfficer(product), all[0]?.no ?? '')
    await aFeedback(mai)
    await noOpenFeedback(mai)
  })

  test('takes it back once, and nothing can be done with it then', async () => {
    const { id } = await aFeedback(mai)
    expect(bodyOf(await mai.post(`${OWN}/${id}/withdraw`), Feedback)).toMatchObject({
      state: 'withdrawn',
      canWithdraw: false,
      canReopen: false,
    })
    expectProblem(await mai.post(`${OWN}/${id}/withdraw`), 409, 'ACTION_NOT_ALLOWED')
    expectProblem(await mai.post(`${OWN}/${id}/reopen`, { words: 'Tôi đổi ý rồi đấy.' }), 409, 'ACTION_NOT_ALLOWED')
  })

  test('says once that the answer did not help: same number, another day, the words before the officer; a second time is refused', async () => {
    const { id, no } = await aFeedback(mai)
    expectProblem(await mai.post(`${OWN}/${id}/reopen`, { words: 'Chưa ai trả lời cả.' }), 409, 'ACTION_NOT_ALLOWED')
    const officer = await anOfficer(product)
    await answeredBy(officer, no)
    expectProblem(await mai.post(`${OWN}/${id}/reopen`, { words: '' }), 422, 'FIELDS_INVALID')
    const open = bodyOf(await mai.post(`${OWN}/${id}/reopen`, { words: 'Vẫn chưa mở được thẻ.' }), Feedback)
    expect(open).toMatchObject({
      no,
      state: 'submitted',
      again: 'Vẫn chưa mở được thẻ.',
      decidedAt: null,
      canReopen: false,
      canWithdraw: true,
    })
    expect(open.reopenedAt).not.toBeNull()
    const file = await takenBy(officer, { no })
    expect(file.feedback).toMatchObject({ again: 'Vẫn chưa mở được thẻ.' })
    expect(file.events.map(({ action }) => action)).toContain('reopen')
    await officer.post(`/api/v1/agency/case-files/${file.id}/answer`, { version: file.version, note: 'Mời bạn gọi cho chúng tôi.' })
    const shown = (await ownFeedback(mai)).find(one => one.no === no)
    expect(shown).toMatchObject({ state: 'answered', canReopen: false })
    expect(shown?.events.flatMap(({ note }) => note ?? [])).toHaveLength(2)
    expectProblem(await mai.post(`${OWN}/${id}/reopen`, { words: 'Vẫn chưa được đâu.' }), 409, 'ACTION_NOT_ALLOWED')
    expect(await told(no)).toEqual(['feedback_received', 'feedback_answered', 'feedback_received', 'feedback_answered'])
  })

  test('two presses at once open it again once', async () => {
    const { id, no } = await aFeedback(mai)
    await answeredBy(await anOfficer(product), no)
    const answers = await Promise.all(Array.from({ length: 4 }, () => mai.post(`${OWN}/${id}/reopen`, { words: 'Vẫn chưa mở được thẻ.' })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
    await noOpenFeedback(mai)
  })
})

describe('a complaint about an officer or an agency', () => {
  test('goes to the office above; the office below does not see that there is one', async () => {
    const sent = await aFeedback(mai, { subject: 'officer', words: 'Cán bộ quầy số 3 nói năng nặng lời.' })
    expect(sent).toMatchObject({ agency: { code: '079' }, about: { code: '07911' } })
    const below = await anOfficer(product)
    expect(await search(below, sent.no)).toEqual([])
    const { rows } = await owner.query<{ id: string }>('select id from review_case_file where no = $1', [sent.no])
    const id = rows[0]?.id ?? ''
    expectProblem(await below.get(`/api/v1/agency/case-files/${id}`), 404, 'CASE_FILE_NOT_FOUND')
    expectProblem(await below.post(`/api/v1/agency/case-files/${id}/take`, { version: 1 }), 404, 'CASE_FILE_NOT_FOUND')
    const above = await takenBy(await anOfficer(product, 'nga'), sent)
    expect(above.feedback).toMatchObject({ isFromAbove: true, about: { code: '07911' }, words: 'Cán bộ quầy số 3 nói năng nặng lời.' })
    await noOpenFeedback(mai)
  })

  test('is neither read nor decided by whom it names, whoever sits above', async () => {
    const sent = await aFeedback(mai, { subject: 'officer', agencyCode: '079', officer: 'chị Nga', words: 'Chị ấy bắt tôi chờ cả buổi.' })
    const named = await anOfficer(product, 'nga')
    const [row] = await search(named, sent.no)
    const file = bodyOf(await named.get(`/api/v1/agency/case-files/${row?.id}`), CaseFile)
    expect(file).toMatchObject({ kinship: 'named', feedback: { words: '', officer: '', again: '' } })
    expect(file.actions).not.toContain('take')
    expectProblem(await named.post(`/api/v1/agency/case-files/${row?.id}/take`, { version: 1 }), 403, 'NAMED_CASE_FILE')
    const colleague = await takenBy(await anOfficer(product, 'phuc'), sent)
    expect(colleague.feedback).toMatchObject({ officer: 'chị Nga', words: 'Chị ấy bắt tôi chờ cả buổi.' })
    expectProblem(
      await (
        await anOfficer(product, 'phuc')
      ).post(`/api/v1/agency/case-files/${colleague.id}/assign`, {
        version: colleague.version,
        to: (await owner.query<{ id: string }>(`select id from staff where login_name = 'nga'`)).rows[0]?.id,
      }),
      422,
      'FIELDS_INVALID',
    )
    await noOpenFeedback(mai)
  })

  test('about anything else the name is not kept', async () => {
    expect(await aFeedback(mai, { subject: 'idea', officer: 'chị Nga' })).toMatchObject({ officer: '', agency: { code: '07911' } })
    await noOpenFeedback(mai)
  })
})

describe('an officer', () => {
  test('passes it on only with words to whom', async () => {
    const { no, id } = await aFeedback(mai, { subject: 'hospital' })
    const officer = await anOfficer(product)
    const file = await takenBy(officer, { no })
    const reject = (note: string) =>
      officer.post(`/api/v1/agency/case-files/${file.id}/reject`, { version: file.version, reasons: ['passed_on'], note })
    expect(problemOf(await reject(''))).toMatchObject({
      code: 'FIELDS_INVALID',
      fields: [expect.objectContaining({ field: 'note', code: 'REQUIRED' })],
    })
    expect(await reject('Đã chuyển Sở Y tế, số 12/PC.')).toMatchObject({ status: 200 })
    const shown = (await ownFeedback(mai)).find(one => one.id === id)
    expect(shown).toMatchObject({ state: 'rejected', canReopen: true })
    expect(shown?.events.at(-1)).toMatchObject({ reasons: ['passed_on'], note: 'Đã chuyển Sở Y tế, số 12/PC.' })
    expect((await told(no)).at(-1)).toBe('feedback_rejected')
  })

  test('finds it by its kind', async () => {
    const { no } = await aFeedback(mai)
    const officer = await anOfficer(product)
    const page = bodyOf(await officer.post('/api/v1/agency/case-files/search', { kind: 'feedback' }), review.listCaseFiles.output)
    expect(page.items.map(row => row.no)).toContain(no)
    expect(page.items.every(({ kind }) => kind === 'feedback')).toBe(true)
    await noOpenFeedback(mai)
  })

  test('does not decide the own one, nor one from the own phone', async () => {
    await linkStaff(product.database, 'dung', person('mai').socialInsuranceNo)
    const officer = await anOfficer(product)
    const { no } = await aFeedback(mai)
    const [row] = await search(officer, no)
    await givenReason(officer, row?.id ?? '')
    expectProblem(await officer.post(`/api/v1/agency/case-files/${row?.id}/take`, { version: 1 }), 403, 'OWN_CASE_FILE')
    await noOpenFeedback(mai)
    await owner.query(
      `with changed as (update staff set participant_id = null, version = version + 1 where login_name = 'dung' returning id, version)
       insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'staff.change', 'staff', id, version, 'test' from changed`,
    )
  })
})

describe('a guest', () => {
  test('proves the contact first; before that no officer sees anything', async () => {
    const contact = aPhone()
    const { ticket } = await aFeedbackTicket(product, { contact })
    expectProblem(await product.browser().post(`${GUEST}/follow`, { ticket }), 409, 'ACTION_NOT_ALLOWED')
    const wrong = await product.browser().post(`${GUEST}/confirm`, { ticket, code: '000000' })
    expect(problemOf(wrong).code).toBe('OTP_WRONG')
    const code = await codeAt(product, contact)
    const sent = bodyOf(await product.browser().post(`${GUEST}/confirm`, { ticket, code }), Feedback)
    expect(sent).toMatchObject({ state: 'submitted', canWithdraw: true })
    expect(bodyOf(await product.browser().post(`${GUEST}/confirm`, { ticket, code }), Feedback).no).toBe(sent.no)
    const file = await takenBy(await anOfficer(product), sent)
    expect(file).toMatchObject({ applicantName: 'Trần Thị Khách', feedback: { isGuest: true } })
  })

  test('corrects what waits for its code with the ticket', async () => {
    const contact = aPhone()
    const { ticket } = await aFeedbackTicket(product, { contact })
    const other = { ...aGuestFeedbackText({ contact, subject: 'idea', words: 'Cảm ơn cán bộ quầy số 2.' }), ticket }
    expect(bodyOf(await product.browser().post(GUEST, other), contract.startGuestFeedback.output).ticket).toBe(ticket)
    const sent = bodyOf(await product.browser().post(`${GUEST}/confirm`, { ticket, code: await codeAt(product, contact) }), Feedback)
    expect(sent).toMatchObject({ subject: 'idea', words: 'Cảm ơn cán bộ quầy số 2.' })
  })

  test('follows, opens again and takes back by the ticket', async () => {
    const { ticket, no } = await aGuestFeedback(product)
    const post = (way: string, more: object = {}) => product.browser().post(`${GUEST}/${way}`, { ticket, ...more })
    await answeredBy(await anOfficer(product), no, 'Đã sửa lỗi.')
    expect(bodyOf(await post('follow'), Feedback)).toMatchObject({ no, state: 'answered', canReopen: true })
    expect(bodyOf(await post('reopen', { words: 'Vẫn chưa mở được thẻ.' }), Feedback)).toMatchObject({
      state: 'submitted',
      canReopen: false,
    })
    expectProblem(await post('reopen', { words: 'Vẫn chưa mở được thẻ.' }), 409, 'ACTION_NOT_ALLOWED')
    expect(bodyOf(await post('withdraw'), Feedback)).toMatchObject({ state: 'withdrawn' })
    expectProblem(await product.browser().post(`${GUEST}/follow`, { ticket: 'x'.repeat(43) }), 404, 'NOT_FOUND')
  })

  test('reads by number and contact how far it is and the answer, nothing that was written, and presses nothing', async () => {
    const { no, contact } = await aGuestFeedback(product, { subject: 'officer', officer: 'anh Bảy', agencyCode: '07911' })
    await answeredBy(await anOfficer(product, 'nga'), no, 'Chúng tôi đã nhắc cán bộ.')
    const shown = bodyOf(await product.browser().post(`${GUEST}/track`, { no, contact }), Feedback)
    expect(shown).toMatchObject({ state: 'answered', words: '', officer: '', again: '', canReopen: false, canWithdraw: false })
    expect(shown.events.at(-1)?.note).toBe('Chúng tôi đã nhắc cán bộ.')
    expectProblem(await product.browser().post(`${GUEST}/track`, { no, contact: aPhone() }), 404, 'CASE_FILE_NOT_FOUND')
    expectProblem(await product.browser().post('/api/v1/support-requests/track', { no, contact }), 404, 'CASE_FILE_NOT_FOUND')
  })

  test('who never proves the contact is forgotten after a day', async () => {
    const { ticket } = await aFeedbackTicket(product)
    await travel(owner, '25 hours')
    expectProblem(await product.browser().post(`${GUEST}/codes`, { ticket }), 404, 'NOT_FOUND')
    await jobsDone()
    const { rows } = await owner.query(`select 1 from feedback where case_file_id is null and expires_at < app_now()`)
    expect(rows).toEqual([])
  })
})

test('everything above leaves the house in order', async () => {
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
})
