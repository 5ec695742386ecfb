import { describe, expect, test } from 'vitest'
import type { FeedKind } from '#domain/feeds/shapes.ts'
import { aDatabase } from '#test/support/database.ts'
import { importFile } from './import-file.ts'
import { bytesSource } from './sources.ts'

const db = await aDatabase()
const deps = { platform: db.platform, connect: () => db.jobPool.connect() }

const lines = (...rows: readonly string[]): Uint8Array => Buffer.from(rows.join('\r\n'))
const feed = (kind: FeedKind, file: Uint8Array, apply = true) =>
  importFile(deps, { kind, fileName: `${kind}.csv`, source: bytesSource(file), mayWrite: async () => apply })
const faultsOf = async (no: number) =>
  (
    await db.owner.query<{ line: number; column_name: string; code: string }>(
      'select line, column_name, code from feed_error where batch_no = $1 order by line, n',
      [no],
    )
  ).rows.map(({ line, column_name, code }) => `${line} ${column_name}: ${code}`)
const rowsOf = async (sql: string) => (await db.owner.query<Record<string, unknown>>(sql)).rows

const PEOPLE = 'Mã số BHXH;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Điện thoại;Địa chỉ;Mã tỉnh'
const CONTRIBUTIONS = 'Mã số BHXH;Quỹ;Từ tháng;Đến tháng;Mã đơn vị;Hình thức đóng;Trạng thái;Mức đóng;Tỷ lệ NLĐ;Tỷ lệ đơn vị;Chức vụ'
const UNITS = 'Mã đơn vị;Tên đơn vị;Địa chỉ;Mã cơ quan BHXH'

describe('a file of each kind', () => {
  test('people, units and their months come in, once', async () => {
    const people = lines(
      PEOPLE,
      '0099000001;Nguyễn Thị Thử;31/07/1986;nữ;001486000001;0500000001;Số 1 đường Thử;79',
      '0099000002;Trần Văn Thử;1961;Nam;;;;',
    )
    expect(await feed('participants', people)).toMatchObject({ faults: 0, rows: 2, added: 2, changed: 0, isWritten: true })
    expect(await feed('participants', people)).toMatchObject({ faults: 0, added: 0, changed: 0, same: 2 })
    expect(await feed('units', lines(UNITS, 'TZ9001Z;Công ty Thử Nghiệm;Số 1;07911'))).toMatchObject({ added: 1, isWritten: true })
    const months = lines(
      CONTRIBUTIONS,
      '0099000001;BHXH;01/2024;12/2024;TZ9001Z;bắt buộc;đã đóng;5.310.000;8;17,5;Giáo viên',
      '0099000002;bhyt;2024-01;2024-06;tz9001z;Bắt buộc;nợ;4960000;1,5%;3;',
    )
    expect(await feed('contributions', months)).toMatchObject({ faults: 0, added: 2, isWritten: true })
    expect(await feed('contributions', months)).toMatchObject({ added: 0, changed: 0, same: 2 })
    expect(
      await rowsOf(
        `select from_month, to_month, base_vnd, employee_rate_bps, employer_rate_bps, position, feed_no is not null as fed from contribution_period where unit_code = 'TZ9001Z' order by base_vnd desc`,
      ),
    ).toEqual([
      {
        from_month: '2024-01-01',
        to_month: '2024-12-01',
        base_vnd: 5_310_000,
        employee_rate_bps: 800,
        employer_rate_bps: 1750,
        position: 'Giáo viên',
        fed: true,
      },
      {
        from_month: '2024-01-01',
        to_month: '2024-06-01',
        base_vnd: 4_960_000,
        employee_rate_bps: 150,
        employer_rate_bps: 300,
        position: null,
        fed: true,
      },
    ])
  })

  test('a later file changes what it names and leaves the rest', async () => {
    const later = lines(PEOPLE, '0099000001;Nguyễn Thị Thử Hai;31/07/1986;nữ;001486000001;0500000001;Số 2 đường Thử;79')
    expect(await feed('participants', later)).toMatchObject({ added: 0, changed: 1, same: 0, isWritten: true })
    expect(await rowsOf(`select full_name, version from participant where social_insurance_no like '00990%' order by 1`)).toEqual([
      { full_name: 'Nguyễn Thị Thử Hai', version: 2 },
      { full_name: 'Trần Văn Thử', version: 1 },
    ])
  })

  test('what is wrong is told by line and column, and nothing comes in', async () => {
    const wrong = lines(
      CONTRIBUTIONS,
      '009900001;BHXH;01/2025;12/2025;TZ9001Z;bắt buộc;đã đóng;5.310.000;8;17,5;',
      '0099000001;BHXX;13/2025;12/2025;TZ9001Z;bắt buộc;đã đóng;5.31;8;17,5;',
      '0099000099;BHXH;01/2025;12/2025;TZ9999Z;bắt buộc;đã đóng;5.310.000;8;17,5;',
      '0099000002;BHXH;01/2025;12/2025;TZ9001Z;bắt buộc;đã đóng;5.310.000;8;17,5;',
      '0099000002;BHXH;01/2025;11/2025;TZ9001Z;bắt buộc;đã đóng;5.310.000;8;17,5;',
      '0099000002;BHXH;06/2025;07/2025;TZ9001Z;bắt buộc;đã đóng;5.310.000;8;17,5;',
      '0099000001;BHXH;06/2024;07/2024;TZ9001Z;bắt buộc;đã đóng;5.310.000;8;17,5;',
    )
    const found = await feed('contributions', wrong)
    expect(found).toMatchObject({ isWritten: false })
    expect(await faultsOf(found.no)).toEqual([
      '2 Mã số BHXH: SOCIAL_INSURANCE_NO_LENGTH',
      '3 Quỹ: WORD',
      '3 Từ tháng: MONTH_FORM',
      '3 Mức đóng: AMOUNT_FORM',
      '4 Mã số BHXH: PARTICIPANT_UNKNOWN',
      '4 Mã đơn vị: UNIT_UNKNOWN',
      '6 Từ tháng: TWICE',
      '7 Từ tháng: OVERLAPS',
      '8 Từ tháng: OVERLAPS_KEPT',
    ])
    expect(await rowsOf(`select state, faults from feed_batch where no = ${found.no}`)).toEqual([{ state: 'refused', faults: 9 }])
  })
})
