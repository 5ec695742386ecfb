import { FUND_SINCE, FUNDS, type Fund } from '#domain/contributions/book.ts'
import { formatMonth } from '#domain/kernel/month.ts'
import { socialInsuranceNo } from '#domain/participants/identifiers.ts'
import { amount, byRule, code, day, decimal, month, rate, word, words, yesNo } from './cells.ts'
import { fault } from './faults.ts'
import type { FeedColumn, FeedShape } from './kind.ts'

/** Whose row it is: the first column of everything that belongs to a person. */
export const PERSON: FeedColumn = {
  key: 'socialInsuranceNo',
  vi: 'Mã số BHXH',
  en: 'Social insurance number',
  aliases: ['so bhxh', 'ma bhxh', 'ma so bao hiem xa hoi', 'masobhxh', 'mabhxh', 'so so bhxh', 'social insurance no', 'insurance number'],
  type: 'text',
  isRequired: true,
  read: byRule(socialInsuranceNo),
  example: '0012345678',
}

const UNIT_FORM = /^[A-Z0-9]{3,15}$/u
export const unitCode: FeedColumn = {
  key: 'unitCode',
  vi: 'Mã đơn vị',
  en: 'Unit code',
  aliases: ['ma don vi', 'madonvi', 'ma dv', 'madv', 'unit'],
  type: 'text',
  isRequired: true,
  read: code(UNIT_FORM, 'TZ0001Z'),
  example: 'TZ0001Z',
}

const allowance = (key: string, vi: string, en: string, alias: string): FeedColumn => ({
  key,
  vi,
  en,
  aliases: [alias],
  type: 'amount',
  read: amount,
  whenEmpty: '0',
  example: '0',
})

/** Months of the book: one row for each run of months with the same unit, fund, pay and rates. */
export const CONTRIBUTIONS: FeedShape = {
  kind: 'contributions',
  naturalKey: ['socialInsuranceNo', 'fund', 'unitCode', 'contributionKind', 'fromMonth'],
  columns: [
    PERSON,
    {
      key: 'fund',
      vi: 'Quỹ',
      en: 'Fund',
      aliases: ['loai bao hiem', 'quy bao hiem'],
      type: 'text',
      isRequired: true,
      read: word({
        social: ['BHXH', 'bảo hiểm xã hội'],
        unemployment: ['BHTN', 'bảo hiểm thất nghiệp'],
        accident: ['TNLĐ-BNN', 'TNLĐ', 'BHTNLĐ-BNN', 'tai nạn lao động bệnh nghề nghiệp'],
        health: ['BHYT', 'bảo hiểm y tế'],
      }),
      example: 'BHXH',
    },
    {
      key: 'fromMonth',
      vi: 'Từ tháng',
      en: 'From month',
      aliases: ['tuthang', 'thang bat dau'],
      type: 'month',
      isRequired: true,
      read: month,
      example: '01/2024',
    },
    {
      key: 'toMonth',
      vi: 'Đến tháng',
      en: 'To month',
      aliases: ['denthang', 'thang ket thuc', 'until month'],
      type: 'month',
      isRequired: true,
      read: month,
      example: '12/2024',
    },
    unitCode,
    {
      key: 'contributionKind',
      vi: 'Hình thức đóng',
      en: 'Contribution kind',
      aliases: ['hinh thuc', 'loai hinh', 'loai hinh dong', 'kind'],
      type: 'text',
      isRequired: true,
      read: word({
        compulsory: ['bắt buộc'],
        voluntary: ['tự nguyện'],
        household: ['hộ gia đình'],
        state_budget: ['ngân sách nhà nước', 'ngân sách', 'ngân sách đóng'],
      }),
      example: 'bắt buộc',
    },
    {
      key: 'status',
      vi: 'Trạng thái',
      en: 'Status',
      aliases: ['tinh trang', 'trang thai dong'],
      type: 'text',
      isRequired: true,
      read: word({
        paid: ['đã đóng'],
        owed: ['chưa đóng', 'còn nợ', 'nợ', 'chậm đóng'],
        reserved: ['bảo lưu'],
        settled_lump_sum: ['đã hưởng một lần', 'đã hưởng BHXH một lần'],
      }),
      example: 'đã đóng',
    },
    {
      key: 'baseVnd',
      vi: 'Mức đóng',
      en: 'Contribution base',
      aliases: ['muc luong', 'tien luong', 'luong', 'muc luong dong', 'muc dong bhxh', 'base', 'base vnd', 'tienluong'],
      type: 'amount',
      isRequired: true,
      read: amount,
      example: '5.310.000',
    },
    {
      key: 'employeeRateBps',
      vi: 'Tỷ lệ người lao động',
      en: 'Employee rate',
      aliases: ['ty le nld', 'ty le nguoi lao dong dong', 'employee rate percent'],
      type: 'number',
      isRequired: true,
      read: rate,
      example: '8',
    },
    {
      key: 'employerRateBps',
      vi: 'Tỷ lệ đơn vị',
      en: 'Employer rate',
      aliases: ['ty le dv', 'ty le don vi dong', 'ty le nguoi su dung lao dong', 'employer rate percent'],
      type: 'number',
      isRequired: true,
      read: rate,
      example: '17,5',
    },
    {
      key: 'position',
      vi: 'Chức vụ',
      en: 'Position',
      aliases: ['chuc danh', 'cong viec', 'chucvu'],
      type: 'text',
      read: words(200),
      example: 'Giáo viên',
    },
    {
      key: 'workplace',
      vi: 'Nơi làm việc',
      en: 'Workplace',
      aliases: ['noilamviec'],
      type: 'text',
      read: words(300),
      example: 'Phường Hải Châu, Đà Nẵng',
    },
    { key: 'coefficient', vi: 'Hệ số', en: 'Coefficient', aliases: ['he so luong'], type: 'decimal', read: decimal, example: '2,34' },
    allowance('allowancePositionVnd', 'Phụ cấp chức vụ', 'Position allowance', 'phucapcv'),
    allowance('allowanceSeniorityVnd', 'Phụ cấp thâm niên vượt khung', 'Seniority allowance', 'phu cap tnvk'),
    allowance('allowanceProfessionVnd', 'Phụ cấp thâm niên nghề', 'Profession allowance', 'phu cap tn nghe'),
    allowance('allowanceOtherVnd', 'Phụ cấp khác', 'Other allowances', 'phu cap bo sung'),
    {
      key: 'hazardous',
      vi: 'Nặng nhọc độc hại',
      en: 'Hazardous work',
      aliases: ['nang nhoc', 'doc hai', 'hazardous'],
      type: 'yesNo',
      read: yesNo,
      whenEmpty: 'f',
      example: 'không',
    },
    {
      key: 'paidOn',
      vi: 'Ngày đóng',
      en: 'Paid on',
      aliases: ['ngay nop', 'ngay nop tien'],
      type: 'day',
      read: day,
      example: '20/12/2024',
    },
  ],
  together(value) {
    const [fund, from, to] = [value('fund') ?? '', value('fromMonth') ?? '', value('toMonth') ?? '']
    if (to < from) return { ...fault('MONTH_ORDER'), column: 'toMonth' }
    const since = isFund(fund) ? FUND_SINCE[fund] : ''
    // Months on a book of before stand in the fund of social insurance.
    if (fund !== 'social' && from < since) return { ...fault('BEFORE_FUND', { since: formatMonth(since) }), column: 'fromMonth' }
    return undefined
  },
}

const isFund = (value: string): value is Fund => FUNDS.some(fund => fund === value)
