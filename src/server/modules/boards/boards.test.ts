import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Board, boards } from '#contract/boards.ts'
import { addDays, dayInVietnam, instantInVietnam } from '#domain/kernel/date.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { anOfficer, approvedBy, returnedBy, takenBy } from '#test/builders/office.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aSupportRequest } from '#test/builders/support.ts'
import { bodyOf, problemOf } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { countCoverage } from './coverage.ts'
import { AT_ONCE, gatherFacts } from './gather.ts'

const product = await aProduct()
const { owner, platform } = product.database
const today = dayInVietnam(new Date())
let [dung, nga, son]: Browser[] = []

const asJob = <T>(use: Parameters<typeof transact<T>>[2]) => transact(platform, { traceId: 'test', guard: asSystem }, use)
const board = async (browser: Browser | undefined, query = 'period=week'): Promise<Board> => {
  if (!browser) throw new Error('nobody asks')
  return bodyOf(await browser.get(`/api/v1/agency/board?${query}`), boards.getBoard.output)
}
const answer = async (browser: Browser | undefined, no: string): Promise<void> => {
  if (!browser) throw new Error('nobody answers')
  const { id, version } = await takenBy(browser, { no })
  await browser.post(`/api/v1/agency/case-files/${id}/answer`, { version, note: 'Bạn mang giấy tờ đến cơ quan.' })
}

beforeAll(async () => {
  ;[dung, nga, son] = [await anOfficer(product), await anOfficer(product, 'nga'), await anOfficer(product, 'son')]
  if (!dung || !nga) throw new Error('no officers')
  for (let n = 0; n < 5; n++) await approvedBy(dung, await aDossier(product))
  const unclear = { item: 'portrait', reason: 'portrait_unclear' } as const
  for (let n = 0; n < 5; n++) await returnedBy(dung, await aDossier(product), [unclear])
  await returnedBy(dung, await aDossier(product), [unclear, { item: 'id_front', reason: 'paper_unclear' }])
  const { id, version } = await takenBy(dung, await aDossier(product))
  await dung.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['duplicate'], note: '' })
  const { no, person } = await aDossier(product)
  await aDossier(product, { agencyCode: '07906' })
  await answer(dung, (await aSupportRequest(product, { caseNo: no, socialInsuranceNo: person.socialInsuranceNo })).no)
  await asJob(gatherFacts)
  await asJob(countCoverage)
})

describe('the numbers of an office', () => {
  test('say what was received, decided, returned, in time and at first, and why', async () => {
    const { now, sums, days, reasons, offices, asOf, period } = await board(dung)
    expect(now).toEqual({ waiting: 1, dueToday: 0, overdue: 0, returned: 6 })
    expect(sums).toMatchObject({
      received: 14,
      decided: 7,
      approved: 5,
      rejected: 1,
      helped: 1,
      returned: 6,
      withdrawn: 0,
      inTime: 7,
      approvedAtFirst: 5,
      registrations: 6,
      medianMinutes: expect.any(Number),
      p90Minutes: expect.any(Number),
    })
    expect([period, days.length]).toEqual([{ from: addDays(today, -6), until: today }, 7])
    expect(days.at(-1)).toEqual({ day: today, received: 14, decided: 7 })
    expect(reasons).toEqual([
      { step: 'returned', reason: 'portrait_unclear', count: 6 },
      // Told to be few; of one rejection the reason would be that person's.
      { step: 'returned', reason: 'paper_unclear', count: null },
    ])
    expect(offices).toEqual([])
    expect(asOf).not.toBe(null)
  })

  test('a province has those below, office by office, and one of them alone when asked', async () => {
    const whole = await board(nga)
    expect(whole.sums.received).toBe(15)
    expect(whole.offices.find(({ code }) => code === '07906')).toMatchObject({ received: 1, decided: 0, waiting: 1, medianMinutes: null })
    expect(whole.offices.map(({ code }) => code)).toContain('079')
    expect(await board(nga, 'period=week&office=07911')).toMatchObject({ office: '07911', sums: { received: 14 }, offices: [] })
  })

  test('others have nothing of it; an office that is not theirs is like one that there is not', async () => {
    expect((await board(son)).sums).toMatchObject({ received: 0, decided: 0, medianMinutes: null })
    const [foreign, nowhere] = [await son?.get('/api/v1/agency/board?office=07911'), await son?.get('/api/v1/agency/board?office=99999')]
    if (!foreign || !nowhere) throw new Error('no answers')
    expect([foreign.status, { ...problemOf(foreign), traceId: '' }]).toEqual([404, { ...problemOf(nowhere), traceId: '' }])
  })

  test('chosen days are a period, in order and not in the future', async () => {
    const yesterday = addDays(today, -1)
    expect((await board(dung, `from=${yesterday}&until=${yesterday}`)).sums.received).toBe(0)
    expect((await board(dung, `from=${yesterday}&until=${today}`)).sums.received).toBe(14)
    for (const query of [`from=${today}&until=${yesterday}`, `from=${today}`, `from=${today}&until=${addDays(today, 1)}`])
      expect((await dung?.get(`/api/v1/agency/board?${query}`))?.status).toBe(422)
  })

  test('too few decisions have no median', async () => {
    await owner.query(`update board_fact set day = $1 where step = 'approved'`, [addDays(today, -40)])
    expect((await board(dung)).sums).toMatchObject({ decided: 2, medianMinutes: null, p90Minutes: null })
    await owner.query(`update board_fact set day = $1 where step = 'approved'`, [today])
  })
})

describe('facts', () => {
  const facts = async () => (await owner.query(`select * from board_fact order by case_file_id, version`)).rows

  test('are the same when they are gathered again, and when all were lost', async () => {
    const before = await facts()
    expect(await asJob(gatherFacts)).toBe(0)
    expect(await facts()).toEqual(before)
    await owner.query('delete from board_fact')
    expect(await asJob(gatherFacts)).toBeLessThan(AT_ONCE)
    expect(await facts()).toEqual(before)
  })

  test('a step that was committed late is not left out', async () => {
    const before = await facts()
    await owner.query(`delete from board_fact where step = 'rejected'`)
    await asJob(gatherFacts)
    expect(await facts()).toEqual(before)
  })

  test('the time of a dossier is the office hours until the decision, without those of the correction', async () => {
    const dossier = await aDossier(product)
    const { id } = await takenBy(await anOfficer(product), dossier)
    const monday = (hour: number, minute = 0, days = 0) => instantInVietnam(addDays('2026-11-16' as typeof today, days), hour, minute)
    await owner.query('alter table review_case_file disable trigger user')
    await owner.query(`delete from review_event where case_file_id = $1`, [id])
    const steps = [
      ['submit', null, 'submitted', monday(8)],
      ['take', 'submitted', 'in_review', monday(9)],
      ['return', 'in_review', 'returned', monday(10)],
      ['resubmit', 'returned', 'submitted', monday(15, 30, 1)],
      ['take', 'submitted', 'in_review', monday(16, 0, 1)],
      ['approve', 'in_review', 'approved', monday(8, 0, 2)],
    ]
    for (const [n, [action, from, to, at]] of steps.entries())
      await owner.query(
        `insert into review_event (case_file_id, version, action, from_state, to_state, actor_kind, at) values ($1, $2, $3, $4, $5, 'system', $6)`,
        [id, n + 1, action, from, to, at],
      )
    await owner.query(`update review_case_file set due_at = $2 where id = $1`, [id, monday(7, 0, 2)])
    await owner.query('alter table review_case_file enable trigger user')
    await owner.query('delete from board_fact')
    await asJob(gatherFacts)
    const { rows } = await owner.query(
      `select step, work_minutes, in_time, at_first, day::text from board_fact where case_file_id = $1 order by version`,
      [id],
    )
    expect(rows).toEqual([
      { step: 'received', work_minutes: null, in_time: null, at_first: null, day: '2026-11-16' },
      { step: 'returned', work_minutes: null, in_time: null, at_first: null, day: '2026-11-16' },
      { step: 'approved', work_minutes: 210, in_time: false, at_first: false, day: '2026-11-18' },
    ])
  })
})

describe('coverage', () => {
  test('is the share of the living participants of an area with an active account', async () => {
    const { rows } = await owner.query(
      `select count(*)::int as participants, count(c.id)::int as accounts from participant p
       join directory_agency a on p.commune_code = any(a.commune_codes) and a.code = '07911'
       left join account c on c.participant_id = p.id and c.state = 'active' where p.died_on is null`,
    )
    expect((await board(dung)).coverage).toMatchObject({ day: today, all: rows[0], before: null })
  })

  test('may take longer to count than a request', async () => {
    const allowed = await asJob(async ctx => {
      await countCoverage(ctx)
      return ctx.tx.one<{ time: string }>({ text: `select current_setting('statement_timeout') as time`, values: [] })
    })
    expect(allowed.time).toBe('30min')
  })

  test('units with few people are not named', async () => {
    const { coverage } = await board(nga)
    expect(coverage?.units.every(({ participants }) => participants >= 10)).toBe(true)
    const { rows } = await owner.query(`select count(*)::int as small from board_coverage where unit_code <> '' and participants < 10`)
    expect(rows[0].small).toBeGreaterThan(0)
  })

  test('of few people nothing is told, also where one office is asked for', async () => {
    await owner.query(
      `update board_coverage set participants = 9, accounts = 4 where agency_code = '07906' and unit_code = '' and day = $1`,
      [today],
    )
    expect((await board(nga, 'period=week&office=07906')).coverage).toMatchObject({ all: null, before: null })
  })

  test('is compared to the last count before the period', async () => {
    await owner.query(`insert into board_coverage (day, agency_code, participants, accounts) values ($1, '07911', 100, 7)`, [
      addDays(today, -9),
    ])
    expect((await board(dung)).coverage?.before).toEqual({ day: addDays(today, -9), participants: 100, accounts: 7 })
  })

  test('who asks when nothing was counted begins the count', async () => {
    await owner.query('delete from board_coverage')
    expect((await board(dung)).coverage).toBe(null)
    await expect.poll(async () => (await board(dung)).coverage?.day, { timeout: 40_000, interval: 200 }).toBe(today)
  })
})

describe('taken along', () => {
  const get = async (path: string) => {
    const file = await dung?.get(`/api/v1/agency/board/${path}`)
    if (!file) throw new Error('no answer')
    return file
  }

  test('a table as CSV has a byte-order mark, semicolons, and no cell that a spreadsheet would calculate', async () => {
    await owner.query(`update unit set name = '=HYPERLINK("http://vidu.example")' where code = 'TZ0001Z'`)
    await owner.query(
      `insert into board_coverage (day, agency_code, unit_code, participants, accounts) values ($1, '07911', 'TZ0001Z', 80, 20)
       on conflict (day, agency_code, unit_code) do update set participants = 80, accounts = 20`,
      [today],
    )
    const { headers, bytes } = await get('csv?table=units')
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringContaining('attachment; filename="bang-dieu-hanh-'),
    })
    const text = bytes.toString('utf8')
    expect(text.startsWith('\uFEFF"Mã";"Đơn vị";"Người tham gia";')).toBe(true)
    expect(text).toContain(`"TZ0001Z";"'=HYPERLINK(""http://vidu.example"")";80;20;25\r\n`)
  })

  test('the workbook has a sheet for each table and one that says who took it; no sheet holds a formula', async () => {
    const { bytes, headers } = await get('xlsx?period=week')
    expect(headers['content-type']).toContain('spreadsheetml')
    const { unzipSync, strFromU8 } = await import('fflate')
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const)
    const all = parts.map(([, text]) => text).join('')
    expect(parts.filter(([name]) => /worksheets\/sheet\d/u.test(name)).length).toBeGreaterThan(4)
    expect(all).toContain('Lê Tiến Dũng')
    expect(all).toContain("'=HYPERLINK")
    expect(all).not.toContain('<f>')
  })

  test('is recorded with what was asked for', async () => {
    await get('csv?table=days&period=week')
    const { rows } = await owner.query(`select reason, agency_code from audit_entry where action = 'boards.take' order by id desc limit 1`)
    expect(rows).toEqual([{ reason: `csv days ${addDays(today, -6)} ${today} 07911`, agency_code: '07911' }])
  })

  test('holds nothing that the page does not show', async () => {
    const csv = (await get('csv?table=reasons&period=week')).bytes.toString('utf8')
    expect(csv).toContain('"dưới 5"')
    const page = z.parse(Board, (await dung?.get('/api/v1/agency/board?period=week'))?.body)
    expect(csv.trim().split('\r\n')).toHaveLength(page.reasons.length + 1)
  })
})
