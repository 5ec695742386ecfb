import { code, day, number, word, words } from './cells.ts'
import { PERSON } from './contributions.ts'
import { fault } from './faults.ts'
import type { FeedColumn, FeedShape } from './kind.ts'

const FACILITY_FORM = /^\d{2}[0-9A-Z]{3,4}$/u
export const facilityCode: FeedColumn = {
  key: 'facilityCode',
  vi: 'Nơi đăng ký KCB',
  en: 'Facility code',
  aliases: ['ma cskcb', 'ma noi dang ky kcb', 'noi kcb', 'ma kcb', 'facility', 'noi dang ky kham chua benh ban dau'],
  type: 'text',
  isRequired: true,
  read: code(FACILITY_FORM, '79048'),
  example: '79048',
}

const CARD_FORM = /^[A-Z]{2}[1-5]\d{12}$/u

/** Health-insurance cards: a row for each card and first day of validity. */
export const CARDS: FeedShape = {
  kind: 'cards',
  naturalKey: ['socialInsuranceNo', 'cardNo', 'validFrom'],
  columns: [
    PERSON,
    {
      key: 'cardNo',
      vi: 'Số thẻ BHYT',
      en: 'Card number',
      aliases: ['ma the', 'so the', 'ma the bhyt', 'mathe', 'card no'],
      type: 'text',
      isRequired: true,
      read: text => {
        const value = text.replace(/[\s.-]/gu, '').toUpperCase()
        return CARD_FORM.test(value) ? value : fault('CARD_NO_FORM')
      },
      example: 'DN4790012345678',
    },
    {
      key: 'validFrom',
      vi: 'Giá trị từ ngày',
      en: 'Valid from',
      aliases: ['tu ngay', 'han the tu', 'gia tri tu'],
      type: 'day',
      isRequired: true,
      read: day,
      example: '01/01/2026',
    },
    {
      key: 'validUntil',
      vi: 'Giá trị đến ngày',
      en: 'Valid until',
      aliases: ['den ngay', 'han the den', 'gia tri den'],
      type: 'day',
      read: day,
      example: '31/12/2026',
    },
    facilityCode,
    {
      key: 'coverageLevel',
      vi: 'Mức hưởng',
      en: 'Coverage level',
      aliases: ['muc huong bhyt', 'ma muc huong', 'level'],
      type: 'number',
      isRequired: true,
      read: number(1, 5),
      example: '4',
    },
    {
      key: 'areaCode',
      vi: 'Mã khu vực',
      en: 'Area code',
      aliases: ['khu vuc', 'noi song', 'ma noi song'],
      type: 'text',
      read: code(/^K[123]$/u, 'K1'),
      example: '',
    },
    {
      key: 'fiveYearDate',
      vi: 'Đủ 5 năm liên tục',
      en: 'Five years from',
      aliases: ['thoi diem du 5 nam', 'ngay du 5 nam', 'du 5 nam'],
      type: 'day',
      read: day,
      example: '01/01/2027',
    },
    {
      key: 'issuedOn',
      vi: 'Ngày cấp',
      en: 'Issued on',
      aliases: ['ngay cap the', 'ngay in'],
      type: 'day',
      isRequired: true,
      read: day,
      example: '20/12/2025',
    },
    {
      key: 'state',
      vi: 'Trạng thái',
      en: 'State',
      aliases: ['tinh trang', 'trang thai the'],
      type: 'text',
      read: word({
        active: ['còn giá trị', 'hoạt động', 'đang sử dụng'],
        locked: ['tạm khóa', 'khóa'],
        revoked: ['thu hồi', 'đã thu hồi'],
      }),
      whenEmpty: 'active',
      example: 'còn giá trị',
    },
    {
      key: 'stateReason',
      vi: 'Lý do',
      en: 'Reason',
      aliases: ['ly do khoa', 'ly do thu hoi', 'state reason'],
      type: 'text',
      read: words(200),
      example: '',
    },
  ],
  together(value) {
    const [from, until] = [value('validFrom') ?? '', value('validUntil') ?? '']
    if (until !== '' && until < from) return { ...fault('DAY_ORDER'), column: 'validUntil' }
    const cardNo = value('cardNo') ?? ''
    if (!cardNo.endsWith(value('socialInsuranceNo') ?? '')) return { ...fault('CARD_OF_ANOTHER'), column: 'cardNo' }
    return undefined
  },
}
