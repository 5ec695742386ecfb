import { describe, expect, test } from 'vitest'
import type { Cell, Merge, Sheet } from '#domain/kernel/sheet.ts'
import { planRoster, type KnownMember } from './plan.ts'
import { readRoster, type Roster } from './roster.ts'

const HEAD = ['STT', 'Họ và tên (*)', 'MÃ SỐ BHXH', 'Lớp', 'SĐT', 'Email', 'Mã SV', 'Ghi chú']
const AN = ['1', 'Nguyễn Văn An', '0000168123', '10A1', '0500168123', 'an@vidu.example', 'SV01', 'tổ trưởng']
type Line = readonly (string | Cell | undefined)[]

const sheet = (lines: readonly Line[], more: { readonly name?: string; readonly merges?: readonly Merge[] } = {}): Sheet => ({
  name: more.name ?? '',
  merges: more.merges ?? [],
  rows: lines.map((cells, at) => ({
    line: at + 1,
    cells: cells.map(cell => (typeof cell === 'string' ? (cell === '' ? undefined : { kind: 'text', text: cell }) : cell)),
  })),
})
const rosterOf = (sheets: readonly Sheet[], repair = false): Roster => {
  const roster = readRoster(sheets, repair)
  if ('code' in roster) throw new Error(roster.code)
  return roster
}
const read = (...lines: readonly Line[]): Roster => rosterOf([sheet([HEAD, ...lines])])
const wrongOf = (...lines: readonly Line[]): readonly string[] => read(...lines).wrong.map(({ cell, code }) => `${cell} ${code}`)
const changed = (places: Readonly<Record<number, string | Cell>>): Line => AN.map((cell, at) => places[at] ?? cell)

describe('a roster is read', () => {
  test('with the columns that are known, and nothing of the others', () => {
    const roster = read(AN)
    expect(roster.rows).toEqual([
      {
        sheet: '',
        line: 2,
        person: {
          fullName: 'Nguyễn Văn An',
          socialInsuranceNo: '0000168123',
          group: '10A1',
          phone: '0500168123',
          email: 'an@vidu.example',
          reference: 'SV01',
        },
      },
    ])
    expect(roster.ignored).toEqual(['STT', 'Ghi chú'])
    expect(JSON.stringify(roster.rows)).not.toContain('tổ trưởng')
  })

  test('below titles of the office, in English, with family and given names apart', () => {
    const roster = rosterOf([
      sheet([
        ['TRƯỜNG THPT GIẢ ĐỊNH'],
        ['Danh sách lớp'],
        ['Họ đệm', 'Tên', 'Social insurance number', 'Class'],
        ['Nguyễn Văn', 'An', '0000168123', '10A1'],
      ]),
    ])
    expect(roster.rows.map(({ line, person }) => [line, person.fullName, person.group])).toEqual([[4, 'Nguyễn Văn An', '10A1']])
  })

  test('a sheet for each class: the name of the sheet is the group', () => {
    const head = ['Họ tên', 'Số BHXH']
    const roster = rosterOf([
      sheet([['Hướng dẫn điền']], { name: 'Đọc trước' }),
      sheet([head, ['Nguyễn Văn An', '0000168123']], { name: '10A1' }),
      sheet([head, ['Trần Thị Bình', '0000168124']], { name: '10A2' }),
    ])
    expect(roster.rows.map(({ person }) => person.group)).toEqual(['10A1', '10A2'])
    const plain = rosterOf([sheet([head, ['Nguyễn Văn An', '0000168123']], { name: 'Sheet1' })])
    expect(plain.wrong.map(({ code }) => code)).toEqual(['GROUP_MISSING'])
  })

  test('empty rows and a head on each page count for nobody', () => {
    expect(read(AN, ['', '', ''], HEAD, changed({ 2: '0000168124' })).rows.map(({ line }) => line)).toEqual([2, 5])
  })
})

describe('a row is wrong, with its cell and why', () => {
  test.each<[string, Readonly<Record<number, string | Cell>>, readonly string[]]>([
    ['no name', { 1: '' }, ['B2 REQUIRED']],
    ['one word for a name', { 1: 'An' }, ['B2 NAME_WORDS']],
    ['a formula as a name', { 1: '=HYPERLINK("x")' }, ['B2 NAME_LETTERS']],
    ['a name without end', { 1: 'An '.repeat(200) }, ['B2 TOO_LONG']],
    ['a name with unseen signs', { 1: 'Nguyễn\u202EVăn An' }, ['B2 CONTROL']],
    ['no number', { 2: '' }, ['C2 REQUIRED']],
    ['letters in the number', { 2: '00001681AB' }, ['C2 SOCIAL_INSURANCE_NO_DIGITS']],
    ['a number of twelve', { 2: '079599199401' }, ['C2 SOCIAL_INSURANCE_NO_LENGTH']],
    ['lost zeros', { 2: '168123', 4: '500168123' }, ['C2 SOCIAL_INSURANCE_NO_LENGTH', 'E2 ZEROS_LOST']],
    ['a calculated number', { 2: { kind: 'formula', text: '0000168123' } }, ['C2 FORMULA']],
    ['a day for a number', { 2: { kind: 'date', text: '45000' } }, ['C2 DAY']],
    ['#N/A', { 2: { kind: 'fault', text: '#N/A' } }, ['C2 FAULT']],
    ['a phone that stays on the desk', { 4: '02838123456' }, ['E2 PHONE_LENGTH']],
    ['no address', { 5: 'an@' }, ['F2 EMAIL_FORM']],
    ['no class', { 3: '' }, ['D2 REQUIRED']],
    ['a long class', { 3: 'x'.repeat(61) }, ['D2 TOO_LONG']],
  ])('%s', (_, places, wrong) => {
    expect(wrongOf(changed(places))).toEqual(wrong)
  })

  test('lost zeros are offered back, and put back when that is wanted', () => {
    const lines = [HEAD, changed({ 2: { kind: 'number', text: '12345678' }, 4: { kind: 'number', text: '500168123' } })]
    expect(rosterOf([sheet(lines)]).wrong.map(({ values }) => values)).toEqual([{ repaired: '0012345678' }, { repaired: '0500168123' }])
    expect(rosterOf([sheet(lines)])).toMatchObject({ repairable: 1, named: ['0012345678'], hasUnknown: false })
    expect(rosterOf([sheet(lines)], true).rows[0]?.person).toMatchObject({ socialInsuranceNo: '0012345678', phone: '0500168123' })
  })

  test('the same person twice: the first stays; another name or phone makes both wrong', () => {
    expect(wrongOf(AN, AN)).toEqual(['3 TWICE'])
    expect(wrongOf(AN, changed({ 1: 'Trần Thị Bình' }))).toEqual(['2 OTHER_NAME', '3 OTHER_NAME'])
    expect(wrongOf(AN, changed({ 4: '0500168124' }), changed({ 4: '' }))).toEqual(['2 TWO_PHONES', '3 TWO_PHONES', '4 TWICE'])
  })

  test('a signs-first class stays a text', () => {
    expect(read(changed({ 3: '=1+1' })).rows[0]?.person.group).toBe('=1+1')
  })
})

describe('a file is no roster', () => {
  const refusal = (...sheets: readonly Sheet[]) => readRoster(sheets, false)
  test('without the two columns, without people, with two columns of one meaning', () => {
    expect(refusal(sheet([['Họ và tên'], ['Nguyễn Văn An']]))).toEqual({ code: 'ROSTER_NO_HEAD' })
    expect(refusal(sheet([HEAD]))).toEqual({ code: 'ROSTER_EMPTY' })
    const head = [...HEAD, 'Số điện thoại']
    expect(refusal(sheet([head, AN]))).toEqual({ code: 'ROSTER_HEAD_TWICE', values: { cells: 'E1, I1' } })
  })

  test('when cells of its people are merged; titles above and other columns may be', () => {
    const merge = (
      cells: string,
      [firstLine, lastLine]: readonly [number, number],
      [firstColumn, lastColumn]: readonly [number, number],
    ) => ({
      cells,
      firstLine,
      lastLine,
      firstColumn,
      lastColumn,
    })
    const lines = [['Danh sách'], HEAD, AN, changed({ 2: '0000168124' })]
    const title = merge('A1:H1', [1, 1], [0, 7])
    expect(refusal(sheet(lines, { merges: [title, merge('D3:D4', [3, 4], [3, 3])] }))).toEqual({
      code: 'ROSTER_MERGED',
      values: { cells: 'D3:D4' },
    })
    expect(rosterOf([sheet(lines, { merges: [title, merge('H3:H4', [3, 4], [7, 7])] })]).rows).toHaveLength(2)
  })

  test('when its letters are of an old encoding, read as others', () => {
    const broken = [changed({ 1: 'NguyÔn V¨n An' }), changed({ 1: 'TrÇn ThÞ B×nh', 2: '0000168124' })]
    expect(refusal(sheet([HEAD, ...broken]))).toEqual({ code: 'TABLE_ENCODING' })
    expect(read(changed({ 1: 'Jürgen Müller' })).rows).toHaveLength(1)
  })
})

describe('a file beside the roster', () => {
  const known = (places: Readonly<Record<number, string>> = {}): KnownMember => ({ id: 'm1', ...personOf(changed(places)) })
  const personOf = (line: Line) => {
    const [row] = read(line).rows
    if (!row) throw new Error('wrong row')
    return row.person
  }
  const plan = (lines: readonly Line[], members: readonly KnownMember[]) => {
    const roster = read(...lines)
    return planRoster(roster.rows, members, new Set(roster.named))
  }

  test('the same file again changes nothing, however the class is written', () => {
    expect(plan([changed({ 3: '10a1' })], [known()])).toEqual({ added: [], changed: [], unchanged: 1, missing: [] })
  })

  test('an empty cell takes nothing away', () => {
    expect(plan([changed({ 4: '', 5: '' })], [known()]).unchanged).toBe(1)
    const [change] = plan([changed({ 4: '0500168999', 5: '' })], [known()]).changed
    expect(change).toMatchObject({ fields: ['phone'], person: { phone: '0500168999', email: 'an@vidu.example' } })
  })

  test('whoever stands in a wrong row is not missing', () => {
    const other = known({ 2: '0000168999' })
    expect(plan([AN], [known(), other]).missing).toEqual([other])
    expect(plan([changed({ 1: 'An' })], [known()]).missing).toEqual([])
  })
})
