import { describe, expect, test } from 'vitest'
import { Dispute } from '#contract/disputes.ts'
import { CaseFile } from '#contract/review.ts'
import { signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import { REPORTS, reportsOf } from '#test/builders/disputes.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aVisitRecord, keptVisit } from '#test/builders/visits.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database

const as = (key: string): Promise<Browser> => signedIn(product, person(key).socialInsuranceNo)
const bookOf = (key: string): Promise<string> => idOf(product, key)
const report = (own: Browser, id: string, more: { readonly reason?: string | null; readonly words?: string } = {}): Promise<Answer> =>
  own.post(REPORTS, { subject: 'visit', matter: `visit:${id}`, reason: 'not_there', words: '', language: 'vi', ...more })
const SICK_LEAVE = {
  kind: 'sick_leave',
  no: 'GN-0012',
  issuedOn: '2026-05-12',
  days: 3,
  fromDay: '2026-05-12',
  toDay: '2026-05-14',
  doctor: 'Bác sĩ Thử',
} as const

describe('a visit at which somebody says not to have been', () => {
  test('is a case of the agency of the home, with number, day, receipt and notice', async () => {
    const own = await as('mai')
    const id = await keptVisit(product, await bookOf('mai'))
    const sent = bodyOf(await report(own, id), Dispute)
    expect(sent).toMatchObject({
      state: 'submitted',
      matter: `visit:${id}`,
      reason: 'not_there',
      words: '',
      isMine: true,
      isOpen: true,
      canWithdraw: true,
      about: {
        finding: null,
        period: null,
        visit: {
          day: '2026-05-12',
          record: { facility: { code: '79031', name: 'Bệnh viện Đa khoa Sông Trăng' }, careKind: { code: '01' } },
        },
      },
    })
    const { rows } = await owner.query(
      `select f.agency_code from review_case_file f join participant p using (social_insurance_no)
        join directory_agency a on a.code = f.agency_code and p.commune_code = any (a.commune_codes)
       where f.no = $1 and f.kind = 'dispute' and not f.for_child`,
      [sent.no],
    )
    expect(rows).toEqual([{ agency_code: sent.agency.code }])
    const [message] = await product.inbox(person('mai').phone ?? '', 1)
    expect(message?.body).toContain(sent.no)
    expect(message?.body).not.toMatch(/khám|bệnh/iu)
    expect((await reportsOf(own)).map(({ no }) => no)).toEqual([sent.no])
  })

  test('shows nobody at the agency an illness, a drug or a result, and no plain word of it stands in the table', async () => {
    const own = await as('mai')
    const record = aVisitRecord(
      { diagnosis: { code: 'F32.1', words: 'Trầm cảm vừa' } },
      {
        reason: 'Mất ngủ',
        treatment: 'Uống thuốc',
        items: [
          {
            kind: 'drug',
            group: '4',
            name: 'Sertralin 50 mg',
            dose: 'ngày 1 viên',
            unit: 'Viên',
            quantity: 30,
            costs: { totalVnd: 100_000, fundVnd: 80_000, coPaidVnd: 20_000, selfPaidVnd: 0, otherVnd: 0 },
          },
        ],
        papers: [SICK_LEAVE],
      },
    )
    const sent = bodyOf(await report(own, await keptVisit(product, await bookOf('mai'), record)), Dispute)
    expect(sent.about.visit?.record?.papers).toEqual([])
    const file = await takenBy(await anOfficer(product, 'nga'), sent)
    expect(file.dispute).toMatchObject({ reason: 'not_there', stillStands: true, reporter: null })
    expect(file.dispute?.about.visit?.record).toMatchObject({ recordNo: record.detail.recordNo, costs: record.head.costs })
    for (const seen of [JSON.stringify(sent), JSON.stringify(file)])
      expect(seen).not.toMatch(/F32|Trầm cảm|Sertralin|Mất ngủ|Uống thuốc|GN-0012|Bác sĩ Thử/u)
    const { rows } = await owner.query<{ plain: string }>('select d::text as plain from dispute d where subject = $1', ['visit'])
    expect(rows.length).toBeGreaterThan(1)
    for (const { plain } of rows) expect(plain).not.toMatch(/Sông Trăng|79031|not_there/u)
    const looks = await owner.query(
      `select 1 from audit_entry a join participant p on p.id = a.person_id where a.action = 'review.open' and p.social_insurance_no = $1`,
      [person('mai').socialInsuranceNo],
    )
    expect(looks.rows.length).toBeGreaterThan(0)
  })

  test('is one case while it is open, whatever the reason, and may be reported anew once it was taken back', async () => {
    const own = await as('hoa')
    const id = await keptVisit(product, await bookOf('hoa'))
    const answers = await Promise.all([report(own, id), report(own, id), report(own, id, { reason: 'other_day', words: 'Ngày 11/05.' })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    expectProblem(await report(own, id), 409, 'DISPUTE_UNDER_WAY')
    const [open] = await reportsOf(own)
    expect(bodyOf(await own.post(`${REPORTS}/${open?.id ?? ''}/withdraw`), Dispute)).toMatchObject({ state: 'withdrawn', isOpen: false })
    expect(bodyOf(await report(own, id), Dispute)).toMatchObject({ state: 'submitted' })
  })

  test('of somebody else, or that there never was, is not there to report', async () => {
    const own = await as('binh')
    const theirs = await keptVisit(product, await bookOf('lien'))
    for (const id of [theirs, '00000000-0000-7000-8000-000000000000', 'x']) expectProblem(await report(own, id), 409, 'DISPUTE_NOTHING')
    expectProblem(
      await own.post(REPORTS, { subject: 'contribution', matter: `visit:${theirs}`, words: 'Thử', language: 'vi' }),
      409,
      'DISPUTE_NOTHING',
    )
  })
})

describe('what is wrong with a visit', () => {
  test('is said by one of four reasons; another day and other costs need words, papers need to be there', async () => {
    const own = await as('lien')
    const plain = await keptVisit(product, await bookOf('lien'))
    const refused = async (more: Parameters<typeof report>[2]): Promise<unknown> => {
      const { fields } = expectProblem(await report(own, plain, more), 422, 'FIELDS_INVALID')
      return fields?.map(({ field, code }) => `${field} ${code}`)
    }
    expect(await refused({ reason: null })).toEqual(['reason REQUIRED'])
    expect(await refused({ reason: 'bored' })).toEqual(['reason CHOICE'])
    expect(await refused({ reason: 'other_day' })).toEqual(['words REQUIRED'])
    expect(await refused({ reason: 'costs', words: '  ' })).toEqual(['words REQUIRED'])
    expect(await refused({ reason: 'papers' })).toEqual(['reason CHOICE'])
    expect(bodyOf(await report(own, plain, { reason: 'costs', words: 'Tôi không chụp phim.' }), Dispute)).toMatchObject({ reason: 'costs' })
  })

  test('of papers takes them along, without the doctor’s name', async () => {
    const own = await as('lien')
    const id = await keptVisit(product, await bookOf('lien'), aVisitRecord({}, { papers: [SICK_LEAVE] }))
    const sent = bodyOf(await report(own, id, { reason: 'papers' }), Dispute)
    const { doctor: _, ...paper } = SICK_LEAVE
    expect(sent.about.visit?.record?.papers).toEqual([paper])
  })

  test('is no question of a row of contributions', async () => {
    const own = await as('binh')
    const body = { subject: 'contribution', matter: 'period:x', reason: 'costs', words: 'Thử', language: 'vi' }
    expectProblem(await own.post(REPORTS, body), 422, 'FIELDS_INVALID')
  })
})

describe('an officer of the agency', () => {
  test('answers; the person is told that there is an answer, and reads it in the app only', async () => {
    const own = await as('huong')
    const sent = bodyOf(await report(own, await keptVisit(product, await bookOf('huong'))), Dispute)
    const officer = await anOfficer(product, 'nga')
    const { id, version } = await takenBy(officer, sent)
    const words = 'Cơ sở đã nhận ghi nhầm người và rút hồ sơ.'
    await officer.post(`/api/v1/agency/case-files/${id}/answer`, { version, note: words })
    await expect.poll(async () => (await reportsOf(own))[0]).toMatchObject({ state: 'answered', note: words, isOpen: false })
    const answered = async () => (await product.inbox(person('huong').phone ?? '', 2)).find(({ body }) => body.includes('đã có trả lời'))
    await expect.poll(async () => (await answered())?.body ?? '').toContain(sent.no)
    expect(JSON.stringify((await own.get('/api/v1/me/notices')).body)).toContain(`Phản ánh ${sent.no} đã được trả lời`)
    expect(JSON.stringify((await own.get('/api/v1/me/notices')).body)).not.toContain(words)
  })

  test('rejects by a reason of its own, and the visit may be reported anew', async () => {
    const own = await as('huong')
    const id = await keptVisit(product, await bookOf('huong'))
    const sent = bodyOf(await report(own, id), Dispute)
    const officer = await anOfficer(product, 'nga')
    const file = await takenBy(officer, sent)
    const words = { version: file.version, reasons: ['facility_has_papers'], note: 'Mời bạn đến đối chiếu.' }
    expect(await officer.post(`/api/v1/agency/case-files/${file.id}/reject`, words)).toMatchObject({ status: 200 })
    await expect.poll(async () => (await reportsOf(own))[0]).toMatchObject({ state: 'rejected', reasons: ['facility_has_papers'] })
    expect(await report(own, id)).toMatchObject({ status: 201 })
  })

  test('sees that the facility has corrected its record, or that it has left the book', async () => {
    const own = await as('thao')
    const record = aVisitRecord()
    const visit = await keptVisit(product, await bookOf('thao'), record)
    const sent = bodyOf(await report(own, visit), Dispute)
    const officer = await anOfficer(product, 'nga')
    const { id } = await takenBy(officer, sent)
    const stands = async () => bodyOf(await officer.get(`/api/v1/agency/case-files/${id}`), CaseFile).dispute?.stillStands
    expect(await stands()).toBe(true)
    await keptVisit(product, await bookOf('thao'), {
      ...record,
      head: { ...record.head, diagnosis: { code: 'I10', words: 'Tăng huyết áp' } },
    })
    expect(await stands()).toBe(true)
    await keptVisit(product, await bookOf('thao'), { ...record, head: { ...record.head, inAt: '2026-05-11T01:10:00.000Z' } })
    expect(await stands()).toBe(false)
    await keptVisit(product, await bookOf('binh'), record)
    expect(await stands()).toBe(false)
    expect((await reportsOf(own))[0]?.about.visit?.day).toBe('2026-05-12')
  })
})
