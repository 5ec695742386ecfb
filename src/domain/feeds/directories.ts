import { nameKey } from '#domain/directory/place-names.ts'
import { email } from '#domain/participants/identifiers.ts'
import { byRule, code, codes, day, degrees, word, words, yesNo } from './cells.ts'
import { facilityCode } from './cards.ts'
import { fault } from './faults.ts'
import type { FeedColumn, FeedShape } from './kind.ts'
import { provinceCode } from './participants.ts'
import { agencyCode } from './units.ts'

const neededProvince: FeedColumn = { ...provinceCode, isRequired: true }
const COMMUNE_FORM = /^\d{5}$/u
const PHONES = words(60)

const address: FeedColumn = {
  key: 'address',
  vi: 'Địa chỉ',
  en: 'Address',
  aliases: ['diachi'],
  type: 'text',
  isRequired: true,
  read: words(300),
  example: 'Số 1 đường Thử',
}
const named = (vi: string, en: string): FeedColumn => ({
  key: 'name',
  vi,
  en,
  aliases: ['ten', 'name'],
  type: 'text',
  isRequired: true,
  read: words(200),
  example: `${vi} Thử`,
})

/** Communes of today. What became of an older one is a list of its own and comes with the program. */
export const COMMUNES: FeedShape = {
  kind: 'communes',
  naturalKey: ['code'],
  derived: [{ key: 'matchKey', from: 'name', of: nameKey }],
  columns: [
    {
      key: 'code',
      vi: 'Mã xã',
      en: 'Commune code',
      aliases: ['ma', 'ma phuong xa', 'maxa', 'code'],
      type: 'text',
      isRequired: true,
      read: code(COMMUNE_FORM, '26734'),
      example: '26734',
    },
    named('Tên xã', 'Commune name'),
    {
      key: 'kind',
      vi: 'Loại',
      en: 'Kind',
      aliases: ['cap', 'loai don vi'],
      type: 'text',
      isRequired: true,
      read: word({ ward: ['phường'], commune: ['xã'], special_zone: ['đặc khu'] }),
      example: 'phường',
    },
    neededProvince,
    {
      key: 'validFrom',
      vi: 'Từ ngày',
      en: 'Valid from',
      aliases: ['hieu luc tu', 'tungay'],
      type: 'day',
      isRequired: true,
      read: day,
      example: '01/07/2025',
    },
    { key: 'validUntil', vi: 'Đến ngày', en: 'Valid until', aliases: ['hieu luc den', 'denngay'], type: 'day', read: day, example: '' },
  ],
  together(value) {
    const [from, until] = [value('validFrom') ?? '', value('validUntil') ?? '']
    return until !== '' && until < from ? { ...fault('DAY_ORDER'), column: 'validUntil' } : undefined
  },
}

/** Agencies of the insurance: of provinces, and the local offices below them. */
export const AGENCIES: FeedShape = {
  kind: 'agencies',
  naturalKey: ['code'],
  columns: [
    { ...agencyCode, key: 'code' },
    {
      key: 'parentCode',
      vi: 'Mã cơ quan cấp trên',
      en: 'Parent code',
      aliases: ['cap tren', 'ma cap tren'],
      type: 'text',
      read: code(/^\d{3}$/u, '079'),
      example: '079',
    },
    {
      key: 'level',
      vi: 'Cấp',
      en: 'Level',
      aliases: ['cap co quan'],
      type: 'text',
      isRequired: true,
      read: word({ province: ['tỉnh', 'BHXH tỉnh'], local: ['cơ sở', 'BHXH cơ sở'] }),
      example: 'cơ sở',
    },
    named('Tên cơ quan', 'Agency name'),
    { key: 'formerName', vi: 'Tên cũ', en: 'Former name', aliases: ['ten truoc day'], type: 'text', read: words(200), example: '' },
    neededProvince,
    {
      key: 'communeCodes',
      vi: 'Mã các xã phụ trách',
      en: 'Commune codes',
      aliases: ['cac xa phu trach', 'ma xa phu trach'],
      type: 'list',
      read: codes(COMMUNE_FORM, '26734; 26737'),
      whenEmpty: '{}',
      example: '26734; 26737',
    },
    address,
    {
      key: 'phone',
      vi: 'Điện thoại',
      en: 'Phone',
      aliases: ['so dien thoai', 'dien thoai lien he'],
      type: 'text',
      isRequired: true,
      read: PHONES,
      example: '1900 9068',
    },
    { key: 'email', vi: 'Email', en: 'Email', aliases: ['thu dien tu'], type: 'text', read: byRule(email), example: 'coso@vidu.example' },
    {
      key: 'openingHours',
      vi: 'Giờ làm việc',
      en: 'Opening hours',
      aliases: ['thoi gian lam viec'],
      type: 'text',
      isRequired: true,
      read: words(200),
      example: 'Thứ Hai–Thứ Sáu 7:30–11:30, 13:00–16:30',
    },
    { key: 'latitude', vi: 'Vĩ độ', en: 'Latitude', type: 'decimal', read: degrees(90), example: '10,776' },
    { key: 'longitude', vi: 'Kinh độ', en: 'Longitude', type: 'decimal', read: degrees(180), example: '106,7' },
  ],
  together(value) {
    const isLocal = value('level') === 'local'
    if (isLocal !== (value('code') ?? '').length > 3) return { ...fault('TOGETHER'), column: 'level' }
    if (value('parentCode') !== undefined && isLocal !== (value('parentCode') !== null))
      return { ...fault('TOGETHER'), column: 'parentCode' }
    if (((value('latitude') ?? null) === null) !== ((value('longitude') ?? null) === null))
      return { ...fault('TOGETHER'), column: 'longitude' }
    return undefined
  },
}

/** Hospitals and clinics. */
export const FACILITIES: FeedShape = {
  kind: 'facilities',
  naturalKey: ['code'],
  columns: [
    { ...facilityCode, key: 'code', vi: 'Mã CSKCB', aliases: ['ma co so', 'ma cskcb', 'ma co so kcb', 'ma', 'code'] },
    named('Tên cơ sở', 'Facility name'),
    neededProvince,
    address,
    { key: 'phone', vi: 'Điện thoại', en: 'Phone', aliases: ['so dien thoai'], type: 'text', read: PHONES, example: '1900 9068' },
    {
      key: 'acceptsRegistration',
      vi: 'Nhận đăng ký KCB ban đầu',
      en: 'Accepts registration',
      aliases: ['nhan dang ky'],
      type: 'yesNo',
      isRequired: true,
      read: yesNo,
      example: 'có',
    },
    {
      key: 'issuesSickLeave',
      vi: 'Cấp giấy nghỉ việc hưởng BHXH',
      en: 'Issues sick leave',
      aliases: ['cap giay nghi om', 'cap giay nghi viec'],
      type: 'yesNo',
      isRequired: true,
      read: yesNo,
      example: 'có',
    },
  ],
}
