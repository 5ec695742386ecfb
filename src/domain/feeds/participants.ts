import { email, fullName, mobilePhone, personalId } from '#domain/participants/identifiers.ts'
import { birth, byRule, code, day, word, words } from './cells.ts'
import { PERSON } from './contributions.ts'
import { fault } from './faults.ts'
import type { FeedColumn, FeedShape } from './kind.ts'

const COMMUNE_FORM = /^\d{5}$/u
const PROVINCE_FORM = /^\d{2}$/u

export const provinceCode: FeedColumn = {
  key: 'provinceCode',
  vi: 'Mã tỉnh',
  en: 'Province code',
  aliases: ['ma tinh thanh pho', 'matinh', 'tinh'],
  type: 'text',
  read: code(PROVINCE_FORM, '79'),
  example: '79',
}

/** People of the registry. What identifies and reaches them is sealed before it comes to the database. */
export const PARTICIPANTS: FeedShape = {
  kind: 'participants',
  naturalKey: ['socialInsuranceNo'],
  columns: [
    PERSON,
    {
      key: 'fullName',
      vi: 'Họ và tên',
      en: 'Full name',
      aliases: ['ho ten', 'hoten', 'name', 'ho va ten nguoi tham gia'],
      type: 'text',
      isRequired: true,
      read: byRule(fullName),
      example: 'Nguyễn Thị Thử',
    },
    {
      key: 'birthDate',
      vi: 'Ngày sinh',
      en: 'Birth date',
      aliases: ['ngaysinh', 'ngay thang nam sinh', 'date of birth', 'nam sinh'],
      type: 'birth',
      isRequired: true,
      read: birth,
      example: '31/07/1986',
    },
    {
      key: 'sex',
      vi: 'Giới tính',
      en: 'Sex',
      aliases: ['gioitinh', 'gender', 'gioi'],
      type: 'text',
      isRequired: true,
      read: word({ male: ['nam', 'm'], female: ['nữ', 'f'], unknown: ['không rõ', 'chưa rõ'] }),
      example: 'nữ',
    },
    {
      key: 'personalId',
      vi: 'Số CCCD',
      en: 'Personal ID',
      aliases: ['cccd', 'so dinh danh', 'so dinh danh ca nhan', 'so can cuoc', 'cmnd', 'so cmnd', 'so giay to', 'identity number'],
      type: 'text',
      read: byRule(personalId),
      example: '001486000001',
    },
    {
      key: 'phone',
      vi: 'Điện thoại',
      en: 'Phone',
      aliases: ['so dien thoai', 'sdt', 'di dong', 'mobile', 'dienthoai'],
      type: 'text',
      read: byRule(mobilePhone),
      example: '0500000001',
    },
    {
      key: 'email',
      vi: 'Email',
      en: 'Email',
      aliases: ['e mail', 'thu dien tu'],
      type: 'text',
      read: byRule(email),
      example: 'thu@vidu.example',
    },
    {
      key: 'address',
      vi: 'Địa chỉ',
      en: 'Address',
      aliases: ['diachi', 'noi o', 'dia chi lien he'],
      type: 'text',
      read: words(300),
      example: 'Số 1 đường Thử',
    },
    {
      key: 'communeCode',
      vi: 'Mã xã',
      en: 'Commune code',
      aliases: ['ma phuong xa', 'maxa', 'ma xa phuong'],
      type: 'text',
      read: code(COMMUNE_FORM, '26734'),
      example: '26734',
    },
    provinceCode,
    {
      key: 'householdNo',
      vi: 'Mã hộ gia đình',
      en: 'Household number',
      aliases: ['ma ho', 'maho', 'household'],
      type: 'text',
      read: words(30),
      example: '7900000001',
    },
    { key: 'diedOn', vi: 'Ngày mất', en: 'Died on', aliases: ['ngay chet', 'ngaymat'], type: 'day', read: day, example: '' },
  ],
  together(value) {
    const [born, died] = [value('birthDate') ?? '', value('diedOn') ?? '']
    return died !== '' && died < born ? { ...fault('DAY_ORDER'), column: 'diedOn' } : undefined
  },
}
