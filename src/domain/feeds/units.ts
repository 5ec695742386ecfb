import { code, number, word, words } from './cells.ts'
import { unitCode } from './contributions.ts'
import type { FeedColumn, FeedShape } from './kind.ts'

const AGENCY_FORM = /^(?:\d{3}|\d{5})$/u
export const agencyCode: FeedColumn = {
  key: 'agencyCode',
  vi: 'Mã cơ quan BHXH',
  en: 'Agency code',
  aliases: ['ma cqbhxh', 'co quan bhxh', 'ma co quan', 'macoquan', 'agency'],
  type: 'text',
  isRequired: true,
  read: code(AGENCY_FORM, '07911'),
  example: '07911',
}

/** Employers and schools, with the agency that they belong to. */
export const UNITS: FeedShape = {
  kind: 'units',
  naturalKey: ['code'],
  columns: [
    { ...unitCode, key: 'code' },
    {
      key: 'name',
      vi: 'Tên đơn vị',
      en: 'Unit name',
      aliases: ['ten', 'tendonvi', 'name'],
      type: 'text',
      isRequired: true,
      read: words(300),
      example: 'Công ty Thử Nghiệm',
    },
    {
      key: 'taxCode',
      vi: 'Mã số thuế',
      en: 'Tax code',
      aliases: ['mst', 'tax number'],
      type: 'text',
      read: code(/^\d{10}(?:-?\d{3})?$/u, '0300000001'),
      example: '0000000001',
    },
    {
      key: 'address',
      vi: 'Địa chỉ',
      en: 'Address',
      aliases: ['diachi', 'dia chi don vi'],
      type: 'text',
      isRequired: true,
      read: words(300),
      example: 'Số 1 đường Thử',
    },
    agencyCode,
    {
      key: 'state',
      vi: 'Trạng thái',
      en: 'State',
      aliases: ['tinh trang', 'trang thai hoat dong'],
      type: 'text',
      read: word({
        active: ['đang hoạt động', 'hoạt động'],
        suspended: ['tạm ngừng', 'tạm ngưng'],
        closed: ['đã giải thể', 'ngừng hoạt động', 'đã đóng'],
      }),
      whenEmpty: 'active',
      example: 'đang hoạt động',
    },
    {
      key: 'payingCycle',
      vi: 'Chu kỳ đóng',
      en: 'Paying cycle',
      aliases: ['phuong thuc dong', 'so thang mot lan dong'],
      type: 'number',
      read: text => {
        const read = number(1, 6)(text)
        return typeof read === 'string' && !['1', '3', '6'].includes(read) ? { code: 'WORD', values: { known: '1, 3, 6' } } : read
      },
      whenEmpty: '1',
      example: '1',
    },
  ],
}
