import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { FEED_SHAPES, type FeedKind } from '#domain/feeds/shapes.ts'
import { feedCsv, feedIn, type FeedRow } from '#test/builders/feeds.ts'
import { seedDirectories } from '#seed/load-directories.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { aDatabase } from '#test/support/database.ts'
import { takeBackByNo } from './take-back.ts'

const db = await aDatabase()
const deps = { platform: db.platform, connect: () => db.jobPool.connect() }

type Values = FeedRow
const csv = feedCsv
const feed = (kind: FeedKind, file: Buffer) => feedIn(db, kind, file)
const faultsOf = async (no: number) =>
  (
    await db.owner.query<{ line: number; column_name: string | null; code: string }>(
      'select line, column_name, code from feed_error where batch_no = $1 order by line, n',
      [no],
    )
  ).rows.map(({ line, column_name, code }) => `${line} ${String(column_name)}: ${code}`)
/** Feeds a file in which nothing may be wrong. */
async function fed(kind: FeedKind, file: Buffer) {
  const found = await feed(kind, file)
  expect(await faultsOf(found.no)).toEqual([])
  expect(found.isWritten).toBe(true)
  return found
}
const all = async (table: string) => {
  const fedOnly = table.startsWith('feed_') || table === 'benefit_paid_months' ? '' : 'where feed_no is not null'
  return (
    await db.owner.query<{ all: string }>(
      `select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]')::text as all from ${table} t ${fedOnly}`,
    )
  ).rows[0]?.all
}

const PERSON = { socialInsuranceNo: '0012345678' }
const BASE: readonly (readonly [FeedKind, Values])[] = [
  ['communes', { code: '99901', name: 'Phường Thử', provinceCode: '79' }],
  ['agencies', { code: '07999', parentCode: '079', provinceCode: '79', communeCodes: '99901' }],
  ['facilities', { code: '79999', provinceCode: '79' }],
  ['units', { code: 'TZ9201Z', agencyCode: '07999', taxCode: '' }],
  ['participants', { ...PERSON, communeCode: '99901', provinceCode: '79' }],
  ['contributions', { ...PERSON, unitCode: 'TZ9201Z' }],
  ['cards', { ...PERSON, facilityCode: '79999' }],
  ['benefits', { ...PERSON, unitCode: 'TZ9201Z', agencyCode: '07999', paidMonths: '' }],
]
const TABLES = [
  'directory_commune',
  'directory_agency',
  'directory_facility',
  'unit',
  'participant',
  'contribution_period',
  'card',
  'benefit',
  'benefit_paid_months',
  'feed_before',
]
const everything = async () => Promise.all(TABLES.map(all))

describe('each kind', () => {
  test('comes in by its example, and the same file again changes nothing', async () => {
    for (const [kind, row] of BASE) {
      expect([kind, await fed(kind, csv(kind, [row]))]).toMatchObject([kind, { added: 1, changed: 0 }])
      const before = await everything()
      expect([kind, await fed(kind, csv(kind, [row]))]).toMatchObject([kind, { added: 0, changed: 0, same: 1 }])
      expect(await everything()).toEqual(before)
    }
  })

  const LATER: readonly (readonly [FeedKind, Values, string, Values])[] = [
    [
      'communes',
      { name: 'Phường Thử Mới' },
      `select name, match_key from directory_commune where code = '99901'`,
      { name: 'Phường Thử Mới', match_key: 'thumoi' },
    ],
    [
      'agencies',
      { phone: '1900 0000' },
      `select phone, commune_codes from directory_agency where code = '07999'`,
      { phone: '1900 0000', commune_codes: ['99901'] as never },
    ],
    [
      'facilities',
      { issuesSickLeave: 'không' },
      `select issues_sick_leave from directory_facility where code = '79999'`,
      { issues_sick_leave: false as never },
    ],
    [
      'units',
      { name: 'Công ty Khác' },
      `select name, paying_cycle from unit where code = 'TZ9201Z'`,
      { name: 'Công ty Khác', paying_cycle: 1 as never },
    ],
    [
      'participants',
      { address: 'Số 9', phone: '' },
      `select version, phone_sealed, feed_no is not null as fed from participant where social_insurance_no = '0012345678'`,
      { version: 2 as never, phone_sealed: null as never, fed: true as never },
    ],
    ['contributions', { status: 'nợ' }, `select status from contribution_period where unit_code = 'TZ9201Z'`, { status: 'owed' }],
    [
      'cards',
      { state: 'tạm khóa', stateReason: 'Thử' },
      `select state, state_reason from card where facility_code = '79999'`,
      { state: 'locked', state_reason: 'Thử' },
    ],
    [
      'benefits',
      { place: 'Nơi khác' },
      `select place, amount_vnd from benefit where unit_code = 'TZ9201Z'`,
      { place: 'Nơi khác', amount_vnd: 1_250_000 as never },
    ],
  ]
  test.each(LATER)('%s: a later file changes by natural key, and its take-back brings back what was', async (kind, change, sql, wanted) => {
    const before = await everything()
    const row = { ...Object.fromEntries(BASE)[kind], ...change }
    const { no, changed } = await fed(kind, csv(kind, [row]))
    expect(changed).toBe(1)
    expect((await db.owner.query(sql)).rows).toEqual([wanted])
    await takeBackByNo(deps, no, 'Thử')
    const after = await everything()
    if (kind !== 'participants') expect(after).toEqual(before)
    // People keep the count of their versions, which the trail has entry by entry.
    else
      expect(after.map(text => text?.replaceAll(/"version": \d+/gu, ''))).toEqual(
        before.map(text => text?.replaceAll(/"version": \d+/gu, '')),
      )
  })

  test('what others build on is not taken back, and says who they are', async () => {
    const { rows } = await db.owner.query<{ kind: FeedKind; no: number }>(
      `select kind, min(no) as no from feed_batch where state = 'applied' and added = 1 group by kind`,
    )
    const noOf = (kind: FeedKind): number => rows.find(row => row.kind === kind)?.no ?? 0
    for (const [kind, by] of [
      ['participants', 'contributions'],
      ['units', 'contributions'],
      ['agencies', 'units'],
      ['facilities', 'cards'],
      ['communes', 'participants'],
    ] as const)
      await expect(takeBackByNo(deps, noOf(kind), 'Thử')).rejects.toMatchObject({
        code: 'FEED_BUILT_ON',
        values: { batches: String(noOf(by)) },
      })
    expect((await db.owner.query(`select from feed_batch where state = 'taking_back'`)).rowCount).toBe(0)
  })

  test('a change of a later batch stands in the way of the one before it', async () => {
    const row = { ...PERSON, unitCode: 'TZ9201Z', fromMonth: '01/2020', toMonth: '12/2020' }
    const first = await fed('contributions', csv('contributions', [row]))
    const second = await fed('contributions', csv('contributions', [{ ...row, baseVnd: '9.000.000' }]))
    await expect(takeBackByNo(deps, first.no, 'Thử')).rejects.toMatchObject({
      code: 'FEED_BUILT_ON',
      values: { batches: String(second.no) },
    })
    await takeBackByNo(deps, second.no, 'Thử')
    await takeBackByNo(deps, first.no, 'Thử')
    expect(
      (await db.owner.query(`select from contribution_period where from_month = '2020-01-01' and unit_code = 'TZ9201Z'`)).rowCount,
    ).toBe(0)
    await expect(takeBackByNo(deps, first.no, 'Thử')).rejects.toMatchObject({ code: 'FEED_STATE' })
  })

  test('months of a pension come with it, and a later list takes the place of the first', async () => {
    const pension = {
      ...PERSON,
      regime: 'Lương hưu',
      fromDay: '01/01/2025',
      toDay: '',
      quantity: '',
      quantityUnit: '',
      state: 'đang hưởng',
      paidOn: '',
      unitCode: '',
      agencyCode: '07999',
      decisionNo: 'H1',
    }
    await fed('benefits', csv('benefits', [{ ...pension, paidMonths: '01/2025-03/2025: 3.000.000' }]))
    const months = async () =>
      (
        await db.owner.query(
          `select m.from_month, m.to_month, m.monthly_vnd from benefit_paid_months m join benefit b on b.id = m.benefit_id where b.decision_no = 'H1' order by 1`,
        )
      ).rows
    expect(await months()).toEqual([{ from_month: '2025-01-01', to_month: '2025-03-01', monthly_vnd: 3_000_000 }])
    const before = await months()
    const later = await fed('benefits', csv('benefits', [{ ...pension, paidMonths: '01/2025-03/2025: 3.000.000; 04/2025: 3.100.000' }]))
    expect(later).toMatchObject({ changed: 1 })
    expect(await months()).toHaveLength(2)
    await takeBackByNo(deps, later.no, 'Thử')
    expect(await months()).toEqual(before)
  })
})

describe('a workbook', () => {
  const cellsOf = (row: Values) => FEED_SHAPES.contributions.columns.map(({ key, example }) => row[key] ?? example)
  test('with days and numbers as spreadsheets keep them comes in like a CSV file', async () => {
    const columns = FEED_SHAPES.contributions.columns
    const row = cellsOf({ ...PERSON, unitCode: 'TZ9201Z' })
    const day = (value: string) => ({ value: new Date(value), type: Date, format: 'mm/yyyy' })
    const typed = columns.map(({ key }, at) =>
      key === 'fromMonth'
        ? day('2019-01-01')
        : key === 'toMonth'
          ? day('2019-06-01')
          : key === 'baseVnd'
            ? { value: 5_310_000, type: Number }
            : key === 'employerRateBps'
              ? { value: 17.5, type: Number }
              : { value: row[at] ?? '', type: String },
    )
    const file = await writeXlsxFile([
      { sheet: 'Dữ liệu', data: [[{ value: 'BÁO CÁO', type: String }], columns.map(({ vi }) => ({ value: vi, type: String })), typed] },
    ]).toBuffer()
    expect(await fed('contributions', file)).toMatchObject({ added: 1, rows: 1 })
    expect(
      (await db.owner.query(`select to_month, employer_rate_bps from contribution_period where from_month = '2019-01-01'`)).rows,
    ).toEqual([{ to_month: '2019-06-01', employer_rate_bps: 1750 }])
  })
})

test('what a feed has written is newer than the lists that come with the program', async () => {
  const { rows } = await db.owner.query<{ code: string; name: string }>(
    `select code, name from directory_facility where feed_no is null order by code limit 1`,
  )
  const [facility] = rows
  if (!facility) throw new Error('no facility')
  await fed('facilities', csv('facilities', [{ code: facility.code, name: 'Bệnh viện Thử Đổi Tên', provinceCode: '79' }]))
  await db.owner.query(`delete from platform_mark where key = 'seed.directory_hash'`)
  await transact(db.platform, { traceId: 'test', guard: asSystem }, async ({ tx }) => void (await seedDirectories(tx)))
  expect((await db.owner.query(`select name from directory_facility where code = $1`, [facility.code])).rows).toEqual([
    { name: 'Bệnh viện Thử Đổi Tên' },
  ])
})
