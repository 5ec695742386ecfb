import { columnName, type Sheet, type SheetRow } from '#domain/kernel/sheet.ts'
import { fold, tidy } from '#domain/kernel/text.ts'

/** Columns of a roster that are read; all others are passed over and kept nowhere. */
export const ROSTER_COLUMNS = ['fullName', 'socialInsuranceNo', 'group', 'phone', 'email', 'reference'] as const
export type RosterColumn = (typeof ROSTER_COLUMNS)[number]

/** Without these there is no roster. The group may be the name of the sheet. */
export const NEEDED_COLUMNS = ['fullName', 'socialInsuranceNo'] as const satisfies readonly RosterColumn[]

/** What heads of columns say, folded, without signs. */
const HEADS: Readonly<Record<RosterColumn, readonly string[]>> = {
  fullName: [
    'ho va ten',
    'ho ten',
    'ho va ten nguoi tham gia',
    'ho ten nguoi tham gia',
    'ten nguoi tham gia',
    'full name',
    'name',
    'ho va ten hoc sinh',
    'ho va ten sinh vien',
    'ho va ten nhan vien',
    'ho va ten nguoi lao dong',
    'ho ten hoc sinh',
    'ho ten sinh vien',
    'ho ten nhan vien',
    'hoten',
  ],
  socialInsuranceNo: [
    'ma so bhxh',
    'so bhxh',
    'ma bhxh',
    'ma so bao hiem xa hoi',
    'so bao hiem xa hoi',
    'ma dinh danh bhxh',
    'so so bhxh',
    'so so bao hiem xa hoi',
    'social insurance no',
    'social insurance number',
    'insurance number',
    'insurance no',
    'bhxh',
    'mabhxh',
    'masobhxh',
  ],
  group: [
    'lop',
    'ten lop',
    'lop hoc',
    'phong ban',
    'phong',
    'ban',
    'khoa',
    'to',
    'bo phan',
    'phan xuong',
    'don vi',
    'nhom',
    'class',
    'department',
    'group',
    'team',
    'lop phong ban',
    'phong ban lop',
    'to doi',
    'khoi',
  ],
  phone: [
    'dien thoai',
    'so dien thoai',
    'sdt',
    'so dt',
    'dt',
    'di dong',
    'so di dong',
    'dien thoai di dong',
    'phone',
    'phone number',
    'mobile',
    'mobile phone',
    'telephone',
    'dtdd',
  ],
  email: ['email', 'e mail', 'dia chi email', 'thu dien tu', 'mail', 'email address'],
  reference: [
    'ma sv',
    'ma nv',
    'ma hs',
    'mssv',
    'msnv',
    'ma sinh vien',
    'ma nhan vien',
    'ma hoc sinh',
    'ma so sinh vien',
    'ma so nhan vien',
    'ma hs nv',
    'ma sv nv',
    'student id',
    'employee id',
    'staff id',
    'reference',
    'id number',
    'ma rieng',
  ],
}
const COLUMN_OF: ReadonlyMap<string, RosterColumn> = new Map(
  ROSTER_COLUMNS.flatMap(column => HEADS[column].map(head => [head, column] as const)),
)

/** "Họ và tên (*)", "HỌ VÀ TÊN:" → "ho va ten". */
const wordsOf = (head: string): string =>
  fold(tidy(head))
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export interface Head {
  readonly line: number
  /** Place of each column that the table has. */
  readonly columns: Readonly<Partial<Record<RosterColumn, number>>>
  /** Given names, where the family name stands in a column of its own (that one is then `fullName`). */
  readonly givenName: number | undefined
  /** Two columns with one meaning: which of them counts cannot be known. */
  readonly twice: readonly string[] | undefined
  /** Heads of the columns that are passed over. */
  readonly ignored: readonly string[]
}

const LOOK_AT_MOST = 30

/** The row of a sheet that names its columns: the first with number and name among the first thirty with words. Titles of the office
 *  may stand above it. */
export function findHead({ rows }: Sheet): Head | undefined {
  for (const row of rows.slice(0, LOOK_AT_MOST)) {
    const head = headOf(row)
    if (NEEDED_COLUMNS.every(column => head.columns[column] !== undefined)) return head
  }
  return undefined
}

const FAMILY_NAME = ['ho', 'ho dem', 'ho va dem', 'ho va ten dem', 'ho lot', 'ho va chu lot', 'family name', 'last name', 'surname']
const GIVEN_NAME = ['ten', 'given name', 'first name']

function headOf({ line, cells }: SheetRow): Head {
  const heads = cells.flatMap((cell, place) => (cell ? [{ place, text: tidy(cell.text), words: wordsOf(cell.text) }] : []))
  const family = heads.find(({ words }) => FAMILY_NAME.includes(words))
  const given = heads.find(({ words }) => GIVEN_NAME.includes(words))
  const isApart = family !== undefined && given !== undefined && !heads.some(({ words }) => COLUMN_OF.get(words) === 'fullName')
  const columnOf = (head: (typeof heads)[number]) => (isApart && head === family ? 'fullName' : COLUMN_OF.get(head.words))
  const known = heads.filter(head => columnOf(head))
  const twice = known.flatMap(head =>
    known.filter(other => other.place > head.place && columnOf(other) === columnOf(head)).map(other => [head, other]),
  )[0]
  return {
    line,
    columns: Object.fromEntries(known.map(head => [columnOf(head), head.place])),
    givenName: isApart ? given.place : undefined,
    twice: twice?.map(({ place }) => `${columnName(place)}${line}`),
    ignored: heads.filter(head => !columnOf(head) && !(isApart && head === given)).map(({ text }) => text.slice(0, 40)),
  }
}
