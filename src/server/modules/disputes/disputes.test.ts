import { describe, expect, test } from 'vitest'
import { contributions, type ContributionFinding } from '#contract/contributions.ts'
import { Dispute } from '#contract/disputes.ts'
import { CaseFile } from '#contract/review.ts'
import { signedIn } from '#test/builders/account.ts'
import { REPORTS, reportsOf } from '#test/builders/disputes.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { endWithAccount } from './index.ts'

const product = await aProduct()
const { owner } = product.database

const report = (own: Browser, matter: string, words = ''): Promise<Answer> =>
  own.post(REPORTS, { subject: 'contribution', matter, words, language: 'vi' })
const findingsOf = async (own: Browser): Promise<ContributionFinding[]> =>
  bodyOf(await own.get('/api/v1/me/contributions/findings'), contributions.listOwnFindings.output)
const as = (key: string): Promise<Browser> => signedIn(product, person(key).socialInsuranceNo)

async function aFinding(own: Browser, kind: ContributionFinding['kind']): Promise<string> {
  const found = (await findingsOf(own)).find(each => each.kind === kind)
  if (!found) throw new Error(`no finding of the kind ${kind}`)
  return `finding:${found.key}`
}

describe('a finding that is reported', () => {
  test('is a case of the agency of the unit, with number, day, receipt and notice', async () => {
    const own = await as('tien')
    const sent = bodyOf(await report(own, await aFinding(own, 'gap'), 'Tôi vẫn đi làm hai tháng đó.'), Dispute)
    const { rows } = await owner.query<{ agency_code: string }>(`select agency_code from unit where code = 'TZ0024Z'`)
    expect(sent).toMatchObject({
      state: 'submitted',
      agency: { code: rows[0]?.agency_code },
      words: 'Tôi vẫn đi làm hai tháng đó.',
      canWithdraw: true,
    })
    expect(sent.about.finding).toMatchObject({ kind: 'gap', units: [{ unitCode: 'TZ0024Z' }] })
    expect(Date.parse(sent.dueAt)).toBeGreaterThan(Date.parse(sent.submittedAt))
    const [message] = await product.inbox(person('tien').phone ?? '', 1)
    expect(message?.body).toContain(sent.no)
    expect((await reportsOf(own)).map(({ no }) => no)).toEqual([sent.no])
  })

  test('cannot be reported again while it is open, and can once it was taken back', async () => {
    const own = await as('tien')
    const matter = await aFinding(own, 'inverted')
    const { id } = bodyOf(await report(own, matter), Dispute)
    expectProblem(await report(own, matter), 409, 'DISPUTE_UNDER_WAY')
    expect(bodyOf(await own.post(`${REPORTS}/${id}/withdraw`), Dispute)).toMatchObject({ state: 'withdrawn', canWithdraw: false })
    expectProblem(await own.post(`${REPORTS}/${id}/withdraw`), 409, 'ACTION_NOT_ALLOWED')
    expect(await report(own, matter)).toMatchObject({ status: 201 })
  })

  test('is reported once, however fast the button is pressed', async () => {
    const own = await as('quang')
    const matter = await aFinding(own, 'two_units')
    const answers = await Promise.all([report(own, matter), report(own, matter), report(own, matter)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
  })

  test('is nobody’s who does not have it, nor what was never found', async () => {
    const [tien, binh] = [await as('tien'), await as('binh')]
    expectProblem(await report(binh, await aFinding(tien, 'pay_drop')), 409, 'DISPUTE_NOTHING')
    for (const matter of ['finding:late:TZ0001Z:2026-01:social', 'visit:1', 'nothing', 'period:x'])
      expectProblem(await report(binh, matter, 'Thử'), 409, 'DISPUTE_NOTHING')
  })

  test('ends with the account of who has reported it', async () => {
    const own = await as('mai')
    const sent = bodyOf(await report(own, await aFinding(own, 'two_units')), Dispute)
    const { rows } = await owner.query<{ account_id: Uuid }>('select account_id from dispute where id = $1', [sent.id])
    await transact(product.product.platform, { traceId: 'test', guard: asSystem }, ctx =>
      endWithAccount(ctx, { accountId: rows[0]?.account_id ?? ('' as Uuid) }),
    )
    expect((await reportsOf(own))[0]).toMatchObject({ no: sent.no, state: 'withdrawn' })
  })
})

describe('a row that the person finds wrong', () => {
  const aRow = async (own: Browser): Promise<string> => {
    const { items } = bodyOf(await own.get('/api/v1/me/contributions?fund=social'), contributions.listOwnContributions.output)
    return `period:${items[0]?.id ?? ''}`
  }

  test('is reported with words that say what is wrong, and not without', async () => {
    const own = await as('binh')
    const matter = await aRow(own)
    const { code, fields } = expectProblem(await report(own, matter, '  '), 422, 'FIELDS_INVALID')
    expect([code, fields]).toMatchObject(['FIELDS_INVALID', [{ field: 'words', code: 'REQUIRED' }]])
    const sent = bodyOf(await report(own, matter, 'Lương trên hợp đồng cao hơn.'), Dispute)
    expect(sent.about).toMatchObject({ finding: null, period: { unitName: expect.any(String), status: 'paid' } })
  })

  test('of another person is not there', async () => {
    const [binh, lien] = [await as('binh'), await as('lien')]
    expectProblem(await report(lien, await aRow(binh), 'Thử'), 409, 'DISPUTE_NOTHING')
  })
})

describe('an officer of the agency', async () => {
  const thao = await as('thao')
  const sent = bodyOf(await report(thao, await aFinding(thao, 'late'), 'Công ty nợ bảy tháng.'), Dispute)

  test('sees the evidence, the words, and that the book still says so; the person reads who looked', async () => {
    const file = await takenBy(await anOfficer(product, 'nga'), sent)
    expect(file).toMatchObject({ kind: 'dispute', dispute: { words: 'Công ty nợ bảy tháng.', stillStands: true } })
    expect(file.dispute?.about.finding?.evidence.length).toBeGreaterThan(0)
    expect(file.actions.toSorted()).toEqual(['answer', 'assign', 'reject', 'release'])
    const { rows } = await owner.query(
      `select 1 from audit_entry a join participant p on p.id = a.person_id where a.action = 'review.open' and p.social_insurance_no = $1`,
      [person('thao').socialInsuranceNo],
    )
    expect(rows.length).toBeGreaterThan(0)
  })

  test('answers in words that the person reads in message, inbox and tracker; then the matter may be reported anew', async () => {
    const officer = await anOfficer(product, 'nga')
    const { id, version } = bodyOf(await officer.get(`/api/v1/agency/case-files/${await fileIdOf(sent.no)}`), CaseFile)
    const words = 'Công ty đã hứa nộp đủ trước 15/12.'
    await officer.post(`/api/v1/agency/case-files/${id}/answer`, { version, note: words })
    await expect.poll(async () => (await reportsOf(thao))[0]?.state).toBe('answered')
    expect((await reportsOf(thao))[0]).toMatchObject({ note: words, canWithdraw: false })
    const isTold = async () => (await product.inbox(person('thao').phone ?? '', 2)).some(({ body }) => body.includes('đã có trả lời'))
    await expect.poll(isTold).toBe(true)
    expect(await report(thao, sent.matter)).toMatchObject({ status: 201 })
  })

  test('rejects with reasons that the person reads, and the book may be reported anew', async () => {
    const [again] = await reportsOf(thao)
    const officer = await anOfficer(product, 'nga')
    const { id, version } = await takenBy(officer, { no: again?.no ?? '' })
    await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['unit_has_to_report'], note: 'Hỏi phòng nhân sự.' })
    await expect.poll(async () => (await reportsOf(thao))[0]?.state).toBe('rejected')
    expect((await reportsOf(thao))[0]).toMatchObject({ reasons: ['unit_has_to_report'], note: 'Hỏi phòng nhân sự.', canWithdraw: false })
  })

  test('of somebody without a proven contact reads that news go to the inbox, where they arrive', async () => {
    const mai = await as('mai')
    const about = `participant_id = (select id from participant where social_insurance_no = $1)`
    await changeRows(owner, 'account', 'phone_proven_at = null, email_proven_at = null', about, [person('mai').socialInsuranceNo])
    const { no } = bodyOf(await report(mai, await aFinding(mai, 'two_units')), Dispute)
    const officer = await anOfficer(product, 'nga')
    const { id, version, contact } = await takenBy(officer, { no })
    expect(contact.masked).toBe('')
    await officer.post(`/api/v1/agency/case-files/${id}/answer`, { version, note: 'Đơn vị thứ hai đã báo giảm.' })
    const inbox = async () => JSON.stringify((await mai.get('/api/v1/me/notices')).body)
    await expect.poll(inbox).toContain(`Phản ánh ${no} đã được trả lời`)
  })

  test('what was reported and answered stands sealed, and no plain word of it in the table', async () => {
    const { rows } = await owner.query<{ plain: string }>(`select d::text as plain from dispute d`)
    expect(rows.length).toBeGreaterThan(3)
    for (const { plain } of rows) expect(plain).not.toContain('Công ty')
  })
})

const fileIdOf = async (no: string): Promise<string> =>
  (await owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])).rows[0]?.id ?? ''
