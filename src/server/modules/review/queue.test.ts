import { beforeAll, describe, expect, test } from 'vitest'
import type { CaseRow } from '#contract/review.ts'
import { addDays, dayInVietnam, instantInVietnam } from '#domain/kernel/date.ts'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { aDatabase } from '#test/support/database.ts'
import { AGENCIES, anOffice, expectProblem, type Office, type TestOfficer } from './office.fixture.ts'

const office: Office = await anOffice(await aDatabase())
const officer = await office.anOfficer()
const province = await office.anOfficer(AGENCIES.province)
const lan = await office.anOfficer(AGENCIES.local, 'Hồ Ngọc Lan')
const sister = await office.anOfficer(AGENCIES.sister, 'Bùi Văn Xa')

const names = ['Đặng Ngọc Ánh', 'Hồ Văn Phước', 'Bùi Thị Hạnh', 'Châu Ngọc Bích', 'Phan Đức Tài', 'Tô Lan Chi', 'Cao Việt Hùng']
const files = []
for (const applicantName of names) files.push(await office.aCaseFile({ applicantName }))
const [angel, phuoc, hanh] = files
if (!angel || !phuoc || !hanh) throw new Error('files are missing')
const elsewhere = await office.aCaseFile({ applicantName: 'Đặng Ngọc Xa', agencyCode: AGENCIES.sister })
await office.post(officer, `/case-files/${phuoc.id}/take`, { version: 1 })
await office.post(officer, `/case-files/${hanh.id}/take`, { version: 1 })
await office.post(officer, `/case-files/${hanh.id}/approve`, { version: 2, checklist: CHECKLIST })

/** "limit=2&filter=new" as the body of the search. */
const bodyOf = (query: string): object =>
  Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, value]) => [name, name === 'limit' ? Number(value) : value === 'true' ? true : value]),
  )

type Page = { items: CaseRow[]; next: string | null; previous: string | null }
const list = async (query: string, by: TestOfficer = officer): Promise<Page> =>
  (await office.post(by, '/case-files/search', bodyOf(query))).json()
const shown = async (query: string, by?: TestOfficer) => (await list(query, by)).items.map(row => row.applicantName)

describe('the queue', () => {
  test('shows what waits, in the order in which it came, in pages that neither repeat nor leave out', async () => {
    const seen: CaseRow[] = []
    for (let after: string | null = ''; after !== null;) {
      const page: Page = await list(`limit=2${after && `&after=${encodeURIComponent(after)}`}`)
      seen.push(...page.items)
      after = page.next
    }
    expect(seen.map(row => row.applicantName)).toEqual(names.filter(name => name !== 'Bùi Thị Hạnh'))
    expect(seen[1]).toMatchObject({
      state: 'in_review',
      assignedTo: { fullName: 'Phạm Thu Hà' },
      differences: 1,
      agencyName: expect.any(String),
    })
  })

  test('each filter shows its own', async () => {
    expect(await shown('filter=new')).toHaveLength(5)
    expect(await shown('filter=mine')).toEqual(['Hồ Văn Phước'])
    expect(await shown('filter=mine', province)).toEqual([])
    expect(await shown('filter=returned')).toEqual([])
    expect(await shown('filter=decided')).toEqual(['Bùi Thị Hạnh'])
    expect(await shown('due=overdue')).toEqual([])
    expect(await shown('filter=any')).toEqual(names.toReversed())
  })

  test('its counts are those of the filters', async () => {
    const counts = (await office.get(officer, '/case-files/counts')).json()
    expect(counts).toEqual({
      open: 6,
      new: 5,
      mine: 1,
      second: 0,
      returned: 0,
      due_today: 0,
      overdue: 0,
      risk: 0,
      support: 0,
      failed_messages: 0,
    })
    const below = (await office.get(province, '/case-files/counts')).json()
    expect(below).toMatchObject({ open: 7, new: 6, mine: 0 })
  })

  test('a dossier past its day is overdue, one of today is due today', async () => {
    const update = `update review_case_file set due_at = $2, version = version + 1 where id = $1`
    const audit = `insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id) values ('system', 't', 't', $1, 2, 't')`
    const client = await office.db.owner.connect()
    for (const [id, due] of [
      [angel.id, new Date(Date.now() - 60_000)],
      [elsewhere.id, new Date(instantInVietnam(addDays(dayInVietnam(new Date()), 1)).getTime() - 1000)],
    ] as const) {
      await client.query('begin')
      await client.query(update, [id, due])
      await client.query(audit, [id])
      await client.query('commit')
    }
    client.release()
    expect(await shown('due=overdue', province)).toEqual(['Đặng Ngọc Ánh'])
    expect((await office.get(officer, '/case-files/counts')).json()).toMatchObject({ overdue: 1, due_today: 0 })
    expect(await shown('due=today', province)).toEqual(['Đặng Ngọc Xa'])
    expect((await office.get(province, '/case-files/counts')).json()).toMatchObject({ overdue: 1, due_today: 1 })
  })

  test('a torn bookmark is refused, not guessed', async () => {
    expectProblem(await office.post(officer, '/case-files/search', { after: 'nonsense' }), 400, 'REQUEST_MALFORMED')
  })
})

describe('looking for a dossier', () => {
  test('finds by name without diacritics, by number and its beginning, by mã số BHXH with spaces, in every state', async () => {
    expect(await shown('q=dang%20ngoc')).toEqual(['Đặng Ngọc Ánh'])
    expect(await shown('q=dang%20ngoc', province)).toEqual(['Đặng Ngọc Xa', 'Đặng Ngọc Ánh'])
    expect(await shown('q=HANH')).toEqual(['Bùi Thị Hạnh'])
    expect(await shown(`q=${encodeURIComponent(phuoc.no)}`)).toEqual(['Hồ Văn Phước'])
    expect(await shown(`q=${encodeURIComponent(phuoc.no.slice(0, 5))}`)).toEqual(['Hồ Văn Phước'])
    expect(await shown('q=00%200000%200001')).toEqual(['Đặng Ngọc Ánh'])
  })
  test('percent signs and underlines are only themselves', async () => {
    expect(await shown('q=%25')).toEqual([])
    expect(await shown('q=_')).toEqual([])
  })
})

describe('conditions that add to each other', () => {
  const officers = { here: officer, province }
  const make = async (more: Parameters<Office['aCaseFile']>[0], set = '') => {
    const file = await office.aCaseFile(more)
    if (set) await change(file.id, set)
    return file
  }
  /** Sets columns past the guards, for arranging. */
  const change = async (id: string, set: string) => {
    const { owner } = office.db
    await owner.query('alter table review_case_file disable trigger user')
    await owner.query(`update review_case_file set ${set} where id = $1`, [id])
    await owner.query('alter table review_case_file enable trigger user')
  }
  const late = `due_at = app_now() - interval '2 hours'`

  beforeAll(async () => {
    await make({ applicantName: 'Lọc Một', kind: 'support' }, `risk = 1, ${late}`)
    await make({ applicantName: 'Lọc Hai' }, 'risk = 2')
    await make({ applicantName: 'Lọc Ba', agencyCode: AGENCIES.sister }, 'risk = 1')
    const four = await make({ applicantName: 'Lọc Bốn', kind: 'support' })
    await office.post(officer, `/case-files/${four.id}/take`, { version: 1 })
    await change(four.id, late)
  })

  test.each([
    ['here', 'q=loc', ['Lọc Bốn', 'Lọc Hai', 'Lọc Một']],
    ['here', 'q=loc&filter=any', ['Lọc Bốn', 'Lọc Hai', 'Lọc Một']],
    ['here', 'risk=true', ['Lọc Một', 'Lọc Hai']],
    ['province', 'risk=true', ['Lọc Một', 'Lọc Hai', 'Lọc Ba']],
    ['province', `risk=true&office=${AGENCIES.sister}`, ['Lọc Ba']],
    ['here', `office=${AGENCIES.sister}`, []],
    ['here', 'kind=support', ['Lọc Một', 'Lọc Bốn']],
    ['here', 'kind=support&risk=true', ['Lọc Một']],
    ['here', 'kind=support&filter=mine', ['Lọc Bốn']],
    ['here', 'filter=mine&due=overdue', ['Lọc Bốn']],
    ['here', 'kind=support&due=overdue', ['Lọc Một', 'Lọc Bốn']],
    ['here', 'kind=registration&risk=true&due=overdue', []],
    ['here', 'q=loc&kind=support&filter=new', ['Lọc Một']],
    ['here', 'filter=returned&due=overdue', []],
    ['here', 'filter=decided&outcome=approved', ['Bùi Thị Hạnh']],
    ['here', 'filter=decided&outcome=rejected', []],
    ['here', `filter=decided&decidedFrom=${dayInVietnam(new Date())}&decidedUntil=${dayInVietnam(new Date())}`, ['Bùi Thị Hạnh']],
    ['here', `filter=decided&decidedUntil=${addDays(dayInVietnam(new Date()), -1)}`, []],
  ] as const)('seen from %s: %s', async (who, query, expected) => {
    expect(await shown(query, officers[who])).toEqual(expected)
  })

  test('an office of another province shows nothing, like one that there is not', async () => {
    for (const code of [AGENCIES.elsewhere, '99999']) expect(await shown(`filter=any&office=${code}`)).toEqual([])
  })

  test('a day that is none is refused by its field', async () => {
    const answer = await office.post(officer, '/case-files/search', { filter: 'decided', decidedFrom: '2026-02-31' })
    expect([answer.statusCode, answer.json()]).toEqual([422, expect.objectContaining({ fields: [{ field: 'decidedFrom', code: 'FORM' }] })])
  })

  test('support requests and risks have their numbers', async () => {
    expect((await office.get(officer, '/case-files/counts')).json()).toMatchObject({ support: 2, risk: 2 })
  })
})

describe('many dossiers', () => {
  const MANY = 30_000
  beforeAll(async () => {
    const { owner } = office.db
    await owner.query('alter table review_case_file disable trigger user')
    await owner.query(
      `insert into review_case_file (id, kind, no, agency_code, social_insurance_no, applicant_name, contact_index, state, submitted_at,
         due_at, decided_by, decided_at, lane, risk)
       select gen_random_uuid(), 'registration', lpad(i::text, 5, '0') || '/' || year || '/' || $1, $1, '55' || lpad(i::text, 8, '0'),
         'Người Thử ' || i, '\\x00', state, date_trunc('milliseconds', app_now()) + i * interval '1 minute',
         date_trunc('milliseconds', app_now()) + interval '3 days' + (i % 500) * interval '1 minute', by, at + i * interval '1 second',
         case when i % 4000 = 7 then 0 else 1 end, case when i % 3000 = 5 then 1 else 0 end
       from generate_series(0, ${MANY / 2 - 1}) i
       cross join (values ('2020', 'submitted', null::uuid, null::timestamptz),
           ('2019', 'approved', $2::uuid, date_trunc('milliseconds', app_now()) - interval '1 year')) as half (year, state, by, at)`,
      [AGENCIES.sister, officer.actor.staffId],
    )
    await owner.query('alter table review_case_file enable trigger user')
    await owner.query('vacuum analyze review_case_file')
  })

  const idsOf = (page: Page | undefined) => page?.items.map(row => row.id)
  const near = async (query: string) => {
    const pages: Page[] = [await list(`limit=40&${query}`, province)]
    for (let page = pages[0]; page?.next && pages.length < 6; page = pages.at(-1))
      pages.push(await list(`limit=40&${query}&after=${encodeURIComponent(page.next)}`, province))
    return pages
  }

  test.each([
    'filter=open',
    'filter=decided',
    'filter=any',
    'filter=new',
    'due=today&filter=new',
    'q=nguoi%20thu',
    'q=thu%205',
    'risk=true',
  ])('a list is read forwards and backwards with the same rows in the same places: %s', async query => {
    const pages = await near(query)
    const seen = pages.flatMap(({ items }) => items.map(row => row.id))
    expect(new Set(seen).size).toBe(seen.length)
    expect(pages[0]?.previous).toBe(null)
    for (let n = pages.length - 1; n > 0; n--) {
      const back = await list(`limit=40&${query}&before=${encodeURIComponent(pages[n]?.previous ?? '')}`, province)
      expect(idsOf(back)).toEqual(idsOf(pages[n - 1]))
      expect(back.next).toBe(pages[n - 1]?.next)
    }
  })

  test('the way back from the second page ends on a whole first page, also when rows have gone meanwhile', async () => {
    const [first, second] = await near('filter=new')
    const back = await list(`limit=50&filter=new&before=${encodeURIComponent(second?.previous ?? '')}`, province)
    expect(back.items).toHaveLength(50)
    expect(back.previous).toBe(null)
    expect(idsOf(back)?.slice(0, 40)).toEqual(idsOf(first))
  })

  test('a bookmark of another list, or of both directions, is refused', async () => {
    const { next } = await list('limit=2&filter=new', province)
    expectProblem(await office.post(province, '/case-files/search', { filter: 'decided', after: next }), 400, 'REQUEST_MALFORMED')
    expectProblem(await office.post(province, '/case-files/search', { filter: 'new', after: next, before: next }), 400, 'REQUEST_MALFORMED')
  })

  test('counts stop one above 999, which is said as "more than 999"', async () => {
    expect((await office.get(province, '/case-files/counts')).json()).toMatchObject({ open: 1000, new: 1000, risk: 8 })
  })

  /** What the database does for an answer, by its own count: rows of the case files that it reads. */
  async function rowsRead(work: () => Promise<unknown>): Promise<{ readonly scanned: number; readonly fetched: number }> {
    const sum = async () => {
      // The statistics of a connection are written when it has been idle for a second; here at once.
      await office.as({ kind: 'system' }, ctx => ctx.tx.run({ text: 'select pg_stat_force_next_flush()', values: [] }))
      const { rows } = await office.db.owner.query<{ scanned: number; fetched: number }>(
        `select pg_stat_clear_snapshot(), seq_tup_read::int as scanned, idx_tup_fetch::int as fetched from pg_stat_user_tables where relname = 'review_case_file'`,
      )
      return rows[0] ?? { scanned: 0, fetched: 0 }
    }
    const before = await sum()
    await work()
    const after = await sum()
    return { scanned: after.scanned - before.scanned, fetched: after.fetched - before.fetched }
  }

  test.each([
    'filter=open',
    'filter=new',
    'filter=mine',
    'filter=decided',
    'filter=decided&outcome=rejected',
    'due=today',
    'due=overdue',
    'risk=true',
    'kind=support',
    'filter=any',
    'q=nguoi%20thu',
    'q=thu%205999',
    'q=0000',
  ])('no page reads all files: %s', async query => {
    const middle = (await near(query)).at(-2)?.next
    const url = `limit=25&${query}${middle ? `&after=${encodeURIComponent(middle)}` : ''}`
    const { scanned, fetched } = await rowsRead(() => list(url, province))
    // Far below the 30,000 that there are; words that more than 10,000 have are probed so far and then looked for among the newest.
    expect(scanned + fetched).toBeLessThan(query.startsWith('q=') ? 13_000 : 3_000)
  })
})

describe('giving a file to a colleague', () => {
  const assign = (by: TestOfficer, id: string, version: number, to: TestOfficer) =>
    office.post(by, `/case-files/${id}/assign`, { version, to: to.actor.staffId })
  const holder = async (id: string) =>
    (await office.db.owner.query('select state, assigned_to from review_case_file where id = $1', [id])).rows[0]

  test('who holds it hands it over; the colleague finds it under "mine", and the trail says to whom', async () => {
    const file = await office.aCaseFile({ applicantName: 'Giao Một' })
    await office.post(officer, `/case-files/${file.id}/take`, { version: 1 })
    expect((await assign(officer, file.id, 2, lan)).json()).toEqual({ id: file.id, version: 3 })
    expect(await shown('filter=mine', lan)).toEqual(['Giao Một'])
    expect((await office.audit(file.id)).at(-1)).toEqual({
      action: 'review.assign',
      version: 3,
      actor: officer.actor.staffId,
      reason: `to ${lan.actor.staffId}`,
    })
    expectProblem(await assign(officer, file.id, 3, officer), 409, 'CASE_FILE_OF_COLLEAGUE')
  })

  test('an officer of the province gives away what nobody holds, and what somebody holds; others do not', async () => {
    const file = await office.aCaseFile()
    expectProblem(await assign(officer, file.id, 1, lan), 409, 'ACTION_NOT_ALLOWED')
    expect((await assign(province, file.id, 1, lan)).statusCode).toBe(200)
    expect((await assign(province, file.id, 2, province)).statusCode).toBe(200)
    expect(await holder(file.id)).toEqual({ state: 'in_review', assigned_to: province.actor.staffId })
  })

  test('an old screen is refused, and nobody loses what a colleague has done', async () => {
    const file = await office.aCaseFile()
    await office.post(officer, `/case-files/${file.id}/take`, { version: 1 })
    expectProblem(await assign(province, file.id, 1, lan), 409, 'CASE_FILE_CHANGED')
    expect(await holder(file.id)).toEqual({ state: 'in_review', assigned_to: officer.actor.staffId })
  })

  test('nobody gets it who does not work there, has left, whom it is about, or one of the family', async () => {
    const file = await office.aCaseFile()
    const left = await office.anOfficer(AGENCIES.local, 'Đã Nghỉ')
    await office.db.owner.query('alter table staff disable trigger user')
    await office.db.owner.query(`update staff set state = 'disabled' where id = $1`, [left.actor.staffId])
    await office.db.owner.query('alter table staff enable trigger user')
    const cousin = await office.anOfficer(AGENCIES.local, 'Người Nhà')
    office.kind.applicants.set(file.id, lan.actor.staffId)
    office.kind.relatives.set(file.id, cousin.actor.staffId)
    for (const nobody of [sister, left, lan, cousin]) {
      const answer = await assign(province, file.id, 1, nobody)
      expect([answer.statusCode, answer.json().fields]).toEqual([422, [{ field: 'to', code: 'CHOICE' }]])
    }
    expect(await holder(file.id)).toEqual({ state: 'submitted', assigned_to: null })
  })

  test('the list has the colleagues of the office and of the one above with what they hold, without who holds it', async () => {
    const file = await office.aCaseFile()
    await office.post(officer, `/case-files/${file.id}/take`, { version: 1 })
    const colleagues: { fullName: string; holds: number; isMe: boolean }[] = (
      await office.get(province, `/case-files/${file.id}/colleagues`)
    ).json()
    expect(colleagues.map(({ fullName }) => fullName)).toEqual(expect.arrayContaining(['Hồ Ngọc Lan', 'Phạm Thu Hà']))
    expect(colleagues.filter(({ fullName }) => fullName === 'Bùi Văn Xa' || fullName === 'Đã Nghỉ')).toEqual([])
    expect(colleagues.find(({ fullName }) => fullName === 'Hồ Ngọc Lan')?.holds).toBe(1)
    expect(colleagues.some(({ isMe }) => isMe)).toBe(true)
    expectProblem(await office.get(sister, `/case-files/${file.id}/colleagues`), 404, 'CASE_FILE_NOT_FOUND')
  })

  test('of fifty leads who give it to fifty colleagues at once one does', async () => {
    const file = await office.aCaseFile()
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => assign(province, file.id, 1, n % 2 ? lan : officer)))
    expect(answers.map(answer => answer.statusCode).toSorted()).toEqual([200, ...Array<number>(49).fill(409)])
  })
})
