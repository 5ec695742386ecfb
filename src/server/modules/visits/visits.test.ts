import { describe, expect, test } from 'vitest'
import { visits as operations, type Visit, type VisitYear } from '#contract/visits.ts'
import { addsUp, sumOfCosts } from '#domain/visits/costs.ts'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import { person } from '#test/builders/people.ts'
import { aVisitRecord, keptVisit } from '#test/builders/visits.ts'
import { expectProblem } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct({ worker: false })
const { browser, database } = product

const yearAt = async (own: Browser, path = '/api/v1/me/visits'): Promise<VisitYear> =>
  operations.listOwnVisits.output.parse((await own.get(path)).body)
const visitAt = async (own: Browser, id: string): Promise<Visit> =>
  operations.getOwnVisit.output.parse((await own.get(`/api/v1/me/visits/${id}`)).body)
const mai = await signedIn(product, person('mai').socialInsuranceNo)

describe('the book of a person', () => {
  test('opens at the newest year, names the others, and each year has its visits, newest first', async () => {
    const newest = await yearAt(mai)
    expect(newest.year).toBe(newest.years[0]?.year)
    expect(newest.items.length).toBe(newest.years[0]?.count)
    expect(newest.items.map(({ inAt }) => inAt)).toEqual(newest.items.map(({ inAt }) => inAt).toSorted((a, b) => (a < b ? 1 : -1)))
    for (const { year, count } of newest.years) {
      const one = await yearAt(mai, `/api/v1/me/visits?year=${year}`)
      expect([one.year, one.items.length]).toEqual([year, count])
      expect(one.costs).toEqual(sumOfCosts(one.items.map(({ costs }) => costs)))
    }
  })

  test('every visit of the demo adds up, line by line, and says which part the fund has paid', async () => {
    for (const key of ['mai', 'hoa', 'linh', 'lien', 'binh', 'huong']) {
      const own = key === 'mai' ? mai : await signedIn(product, person(key).socialInsuranceNo)
      const { years } = await yearAt(own)
      expect(years.length).toBeGreaterThan(0)
      for (const { year } of years)
        for (const { id } of (await yearAt(own, `/api/v1/me/visits?year=${year}`)).items) {
          const visit = await visitAt(own, id)
          expect(addsUp(visit.costs)).toBe(true)
          expect(sumOfCosts(visit.items.map(({ costs }) => costs)).totalVnd).toBe(visit.costs.totalVnd)
          expect(visit.share?.coveredVnd).toBe(visit.costs.fundVnd + visit.costs.coPaidVnd)
          expect(visit.share?.isExact).toBe(true)
          expect(visit.share?.why).not.toBe('other')
        }
    }
  })

  test('a stay has its diagnosis in both languages, its lines with their groups, and its papers', async () => {
    const { years } = await yearAt(mai)
    const last = years.at(-1)?.year ?? 0
    const [stay] = (await yearAt(mai, `/api/v1/me/visits?year=${last}`)).items
    const visit = await visitAt(mai, stay?.id ?? '')
    expect(visit).toMatchObject({
      facility: { code: '79031', name: 'Bệnh viện Đa khoa Sông Trăng' },
      careKind: { code: '03', name: { vi: 'Điều trị nội trú', en: 'Inpatient treatment' } },
      diagnosis: { code: 'J18.9', name: { en: 'Pneumonia, unspecified organism' } },
      words: 'Viêm phổi thùy dưới phải',
      result: { name: { vi: 'Khỏi' } },
      discharge: { name: { vi: 'Ra viện' } },
      papers: [{ kind: 'discharge', days: 5 }],
    })
    expect(visit.items.find(({ kind }) => kind === 'drug')?.group?.name?.vi).toBe('Thuốc')
  })

  test('a code that is in no list is shown as it came, beside the doctor’s words; a visit may have none', async () => {
    const own = await signedIn(product, person('lien').socialInsuranceNo)
    const { items } = await yearAt(own)
    expect(items.map(({ diagnosis, words }) => [diagnosis, words])).toEqual([
      [{ code: 'G44.2', name: null }, 'Đau đầu do căng thẳng, ngủ kém'],
      [null, 'Khám sức khỏe, chưa phát hiện bệnh'],
    ])
  })

  test('who was never anywhere has an empty book, and a year without visits is empty', async () => {
    const own = await signedIn(product, person('nam').socialInsuranceNo)
    expect(await yearAt(own)).toMatchObject({ years: [], year: null, items: [], costs: { totalVnd: 0 } })
    expect(await yearAt(mai, '/api/v1/me/visits?year=2001')).toMatchObject({ year: 2001, items: [] })
  })

  test.each(['year=x', 'year=1', 'year=2026.5', 'person=1'])('is refused for the question "%s"', async query => {
    expectProblem(await mai.get(`/api/v1/me/visits?${query}`), 422, 'FIELDS_INVALID')
  })
})

describe('what a facility reports', () => {
  test('replaces what it reported before under the same number, and keeps its id', async () => {
    const quang = await idOf(product, 'quang')
    const own = await signedIn(product, person('quang').socialInsuranceNo)
    const [first, again] = [
      aVisitRecord({}, { recordNo: 'HS-1' }),
      aVisitRecord(
        { diagnosis: { code: 'J20.9', words: 'Viêm phế quản' }, inAt: '2025-12-31T17:30:00.000Z', outAt: null },
        { recordNo: 'HS-1' },
      ),
    ]
    const id = await keptVisit(product, quang, first)
    expect((await yearAt(own)).items).toMatchObject([{ id, diagnosis: { code: 'J06.9' } }])
    expect(await keptVisit(product, quang, again)).toBe(id)
    // Half past midnight of New Year's Day in Vietnam.
    expect((await yearAt(own)).years).toEqual([{ year: 2026, count: 1 }])
    expect((await yearAt(own)).items).toMatchObject([{ id, diagnosis: { code: 'J20.9' }, outAt: null }])
  })

  test('under the same number of another facility is another visit', async () => {
    const hung = await idOf(product, 'hung')
    await keptVisit(product, hung, aVisitRecord({}, { recordNo: 'HS-2' }))
    await keptVisit(product, hung, aVisitRecord({ facilityCode: '79032' }, { recordNo: 'HS-2' }))
    expect((await yearAt(await signedIn(product, person('hung').socialInsuranceNo))).items).toHaveLength(2)
  })

  test('leaves the book of the first person when the facility has put it to another', async () => {
    const [thao, yen] = [await idOf(product, 'thao'), await idOf(product, 'yen')]
    const record = aVisitRecord({}, { recordNo: 'HS-3' })
    await keptVisit(product, thao, record)
    await keptVisit(product, yen, record)
    expect((await yearAt(await signedIn(product, person('thao').socialInsuranceNo))).items).toEqual([])
    expect((await yearAt(await signedIn(product, person('yen').socialInsuranceNo))).items).toHaveLength(1)
  })

  test('is kept once when the same comes many times at once, and can be read', async () => {
    const khoa = await idOf(product, 'khoa')
    await Promise.all(Array.from({ length: 6 }, () => keptVisit(product, khoa, aVisitRecord({}, { recordNo: 'HS-5' }))))
    const own = await signedIn(product, person('khoa').socialInsuranceNo)
    const { items } = await yearAt(own)
    expect(items).toHaveLength(1)
    expect((await visitAt(own, items[0]?.id ?? '')).recordNo).toBe('HS-5')
  })

  test('is refused when its money does not add up, and what was there stays', async () => {
    const tien = await idOf(product, 'tien')
    await keptVisit(product, tien, aVisitRecord({}, { recordNo: 'HS-4' }))
    const wrong = aVisitRecord({ costs: { totalVnd: 1, fundVnd: 0, coPaidVnd: 0, selfPaidVnd: 0, otherVnd: 0 } }, { recordNo: 'HS-4' })
    await expect(keptVisit(product, tien, wrong)).rejects.toThrow('COSTS')
    expect((await yearAt(await signedIn(product, person('tien').socialInsuranceNo))).costs.totalVnd).toBe(100_000)
  })
})

describe('nobody reads another person’s book', () => {
  test('without signing in', async () => {
    expectProblem(await browser().get('/api/v1/me/visits'), 401, 'SIGN_IN_REQUIRED')
  })

  test('not even the server of the database: what was said at the doctor’s stands nowhere in the open', async () => {
    const { rows } = await database.owner.query<{ whole: string }>(
      `select encode(head_sealed, 'escape') || encode(detail_sealed, 'escape') as whole from visit`,
    )
    expect(rows.length).toBeGreaterThan(20)
    for (const words of ['79031', 'I10', 'Amlodipin', '412000', 'DN4'])
      expect(rows.filter(({ whole }) => whole.includes(words))).toEqual([])
    const columns = await database.owner.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'visit'::regclass and attnum > 0 order by 1`,
    )
    expect(columns.rows.map(({ name }) => name)).toEqual([
      'detail_sealed',
      'entered_on',
      'head_sealed',
      'id',
      'participant_id',
      'received_at',
      'record_index',
    ])
  })

  test('a mother reads her child’s after a proof that she is there, and each reading is in the trail', async () => {
    const khoi = await idOf(product, 'khoi')
    const mother = await signedIn(product, person('huong').socialInsuranceNo)
    expectProblem(await mother.get(`/api/v1/me/children/${khoi}/visits`), 403, 'STEP_UP_REQUIRED')
    await freshlyProven(product, mother)
    const { items } = await yearAt(mother, `/api/v1/me/children/${khoi}/visits`)
    expect(items[0]).toMatchObject({ diagnosis: { code: 'S52.5' }, facility: { name: 'Bệnh viện Nhi đồng Mây Trắng' } })
    expect((await mother.get(`/api/v1/me/children/${khoi}/visits/${items[0]?.id ?? ''}`)).status).toBe(200)
    const { rows } = await database.owner.query(
      `select actor_kind, action from audit_entry where subject_id = $1 and action like 'visits.%' order by id`,
      [khoi],
    )
    expect(rows).toEqual([
      { actor_kind: 'guardian', action: 'visits.read_year' },
      { actor_kind: 'guardian', action: 'visits.read_one' },
    ])
    // Her own book does not have it, nor does the child's book have hers.
    const own = await yearAt(mother)
    expectProblem(await mother.get(`/api/v1/me/visits/${items[0]?.id ?? ''}`), 404, 'NOT_FOUND')
    expectProblem(await mother.get(`/api/v1/me/children/${khoi}/visits/${own.items[0]?.id ?? ''}`), 404, 'NOT_FOUND')
  })

  test('nor one visit of it by its id', async () => {
    const hoa = await signedIn(product, person('hoa').socialInsuranceNo)
    const [visit] = (await yearAt(hoa)).items
    expectProblem(await mai.get(`/api/v1/me/visits/${visit?.id ?? ''}`), 404, 'NOT_FOUND')
    expectProblem(await mai.get('/api/v1/me/visits/00000000-0000-7000-8000-000000000000'), 404, 'NOT_FOUND')
  })

  test('and when the key of a book is destroyed, nobody reads it any more, the rest of the person stays', async () => {
    const linh = await signedIn(product, person('linh').socialInsuranceNo)
    await database.owner.query(
      `delete from platform_subject_key where subject_id = (select b.id from visit_book b join participant p on p.id = b.participant_id where p.social_insurance_no = $1)`,
      [person('linh').socialInsuranceNo],
    )
    expect(await yearAt(linh)).toMatchObject({ years: [], items: [] })
    expect((await linh.get('/api/v1/me/data')).status).toBe(200)
  })
})
