import { beforeEach, expect, test } from 'vitest'
import type { CaseRow } from '#contract/review.ts'
import { newId } from '#server/platform/ids.ts'
import { travelTo } from '#test/support/clock.ts'
import { aDatabase } from '#test/support/database.ts'
import { caseTrack, resubmitCaseFile, withdrawCaseFile, type OpenedCaseFile } from './index.ts'
import { reviewJobs } from './jobs.ts'
import { AGENCIES, anOffice, type Office } from './office.fixture.ts'

const office: Office = await anOffice(await aDatabase())
const { owner } = office.db
const jobs = reviewJobs(office.db.platform, { registration: office.kind, support: office.kind })
const follow = () => jobs['follow_waiting']?.({}, '1')
const applicant = () => ({ kind: 'applicant', registrationId: newId() }) as const
const correction = { agencyCode: AGENCIES.local, applicantName: 'Nguyễn Thị Lan', contactIndex: Buffer.alloc(32, 7) }

// A Monday at 9:00 in Vietnam.
const at = (instant: string) => travelTo(owner, instant)
beforeEach(async () => {
  await at('2026-11-16T02:00:00Z')
  office.kind.told.length = 0
  await pastRules(`update review_case_file set state = 'withdrawn', assigned_to = null, returned_at = null`)
})

/** What a test arranges without the program. */
async function pastRules(sql: string): Promise<void> {
  await owner.query('alter table review_case_file disable trigger user')
  await owner.query(sql)
  await owner.query('alter table review_case_file enable trigger user')
}

const queue = async (): Promise<readonly string[]> =>
  (await office.post(await office.anOfficer(), '/case-files/search', {})).json<{ items: CaseRow[] }>().items.map(row => row.no)
const returned = async (file: OpenedCaseFile) => {
  const officer = await office.anOfficer()
  await office.post(officer, `/case-files/${file.id}/take`, { version: 1 })
  const body = { version: 2, corrections: [{ item: 'portrait', reason: 'portrait_unclear' }], note: '' }
  expect((await office.post(officer, `/case-files/${file.id}/return`, body)).statusCode).toBe(200)
  return file
}
const trackOf = (file: OpenedCaseFile) => office.as(applicant(), ctx => caseTrack(ctx, file.id))
const toldAbout = (file: OpenedCaseFile) => office.kind.told.filter(line => line.includes(file.no))

test('a missed day is told once to the applicant, with another day; the file goes first, and the province sees it', async () => {
  const early = await office.aCaseFile()
  await at('2026-11-16T03:00:00Z')
  const late = await returned(await office.aCaseFile())
  await at('2026-11-16T04:00:00Z')
  await office.as(applicant(), ctx => resubmitCaseFile(ctx, late.id, correction))
  await pastRules(`update review_case_file set due_at = '2026-11-17T10:00:00Z' where id = '${late.id}'`)
  expect((await queue()).slice(0, 2)).toEqual([early.no, late.no])

  await at('2026-11-17T10:01:00Z')
  await follow()
  await follow()
  expect(toldAbout(late)).toEqual([expect.stringMatching(/^returned/u), `overdue ${late.no} 2026-11-19T10:00:00.000Z`])
  expect((await queue()).slice(0, 2)).toEqual([late.no, early.no])
  const { rows } = await owner.query(`select subject_version from audit_entry where action = 'review.move_up' and subject_id = $1`, [
    late.id,
  ])
  expect(rows).toEqual([{ subject_version: 5 }])
  expect((await trackOf(late)).expectedAt).toEqual(new Date('2026-11-19T10:00:00Z'))
  expect((await office.get(await office.anOfficer(AGENCIES.province), '/case-files/counts')).json()).toMatchObject({ overdue: 1 })
})

test('when the promised day passes too, it is told a second time and then no more', async () => {
  const file = await office.aCaseFile()
  for (const instant of ['2026-11-19T10:10:00Z', '2026-11-20T10:10:00Z', '2026-11-23T10:10:00Z', '2026-12-10T10:10:00Z']) {
    await at(instant)
    await follow()
  }
  expect(toldAbout(file)).toEqual([
    // After 16:30 the next working day is counted from the day after.
    `overdue ${file.no} 2026-11-23T10:00:00.000Z`,
    `overdue ${file.no} 2026-11-25T10:00:00.000Z`,
  ])
})

test('two workers at once tell it once', async () => {
  const file = await office.aCaseFile()
  await at('2026-11-20T02:00:00Z')
  await Promise.allSettled([follow(), follow(), follow()])
  await follow()
  expect(toldAbout(file)).toHaveLength(1)
})

test('at night the file moves up, and nobody is woken before seven', async () => {
  const early = await office.aCaseFile()
  await at('2026-11-19T16:00:00Z')
  await follow()
  expect([toldAbout(early), (await queue())[0]]).toEqual([[], early.no])
  await at('2026-11-20T00:00:00Z')
  await follow()
  expect(toldAbout(early)).toHaveLength(1)
})

test('a corrected file keeps its place, and the clock goes on where it stopped', async () => {
  const first = await office.aCaseFile()
  await at('2026-11-17T02:00:00Z')
  await returned(first)
  const second = await office.aCaseFile()
  await at('2026-11-24T02:00:00Z')
  const { dueAt } = await office.as(applicant(), ctx => resubmitCaseFile(ctx, first.id, correction))
  // Due on Thursday, returned on Tuesday: two working days were left.
  expect(dueAt).toEqual(new Date('2026-11-26T10:00:00Z'))
  const order = await queue()
  expect(order.indexOf(first.no)).toBeLessThan(order.indexOf(second.no))
})

test('while it is returned a file is never overdue', async () => {
  const file = await returned(await office.aCaseFile())
  await at('2026-11-30T02:00:00Z')
  await follow()
  expect(toldAbout(file).filter(line => line.startsWith('overdue'))).toEqual([])
})

test('who does not correct is reminded once after three working days, and the file is closed after thirty days, with a word', async () => {
  const file = await returned(await office.aCaseFile())
  for (const [instant, count] of [
    ['2026-11-18T02:00:00Z', 0],
    ['2026-11-19T02:00:00Z', 1],
    ['2026-11-25T02:00:00Z', 1],
  ] as const) {
    await at(instant)
    await follow()
    expect([instant, toldAbout(file).filter(line => line.startsWith('reminded')).length]).toEqual([instant, count])
  }
  expect(toldAbout(file)[1]).toMatch(/^reminded \S+ 2026-12-16T10:00/u)
  await at('2026-12-17T02:00:00Z')
  await follow()
  await follow()
  expect(toldAbout(file).at(-1)).toBe(`lapsed ${file.no}`)
  expect((await trackOf(file)).state).toBe('withdrawn')
  expect((await office.audit(file.id)).at(-1)).toMatchObject({ action: 'review.lapse', actor: null })
})

test('nobody is reminded of what was taken back', async () => {
  const file = await returned(await office.aCaseFile())
  await office.as(applicant(), ctx => withdrawCaseFile(ctx, file.id))
  await at('2026-12-20T02:00:00Z')
  await follow()
  expect(toldAbout(file)).toHaveLength(1)
})
