import {
  isMonthly,
  REGIME_CODES,
  type BENEFIT_METHODS,
  type BenefitState,
  type QuantityUnit,
  type Regime,
} from '#domain/benefits/regimes.ts'
import { amount, day, number, rate, word, words, type CellReader } from './cells.ts'
import { PERSON, unitCode } from './contributions.ts'
import { fault } from './faults.ts'
import type { FeedColumn, FeedShape } from './kind.ts'
import { paidMonths } from './paid-months.ts'
import { agencyCode } from './units.ts'

/** As the office names them; the names of the program count too. */
const REGIME_NAMES: Readonly<Record<Regime, readonly string[]>> = {
  social_lump_sum: ['BHXH một lần'],
  retirement_grant: ['trợ cấp một lần khi nghỉ hưu'],
  injury_lump_sum: ['TNLĐ-BNN một lần', 'tai nạn lao động bệnh nghề nghiệp một lần'],
  survivor_lump_sum: ['tuất một lần'],
  funeral_grant: ['trợ cấp mai táng', 'mai táng phí'],
  voluntary_birth_grant: ['trợ cấp thai sản BHXH tự nguyện'],
  sickness: ['ốm đau'],
  long_sickness: ['ốm đau dài ngày'],
  child_sickness: ['con ốm', 'nghỉ chăm con ốm'],
  prenatal_check: ['khám thai'],
  miscarriage: ['sẩy thai', 'sảy thai', 'sẩy thai phá thai thai chết'],
  birth: ['sinh con'],
  birth_grant: ['trợ cấp một lần khi sinh con'],
  adoption: ['nhận nuôi con nuôi', 'nuôi con nuôi'],
  father_leave: ['nghỉ khi vợ sinh con', 'vợ sinh con'],
  contraception: ['thực hiện biện pháp tránh thai', 'tránh thai'],
  rest_after_sickness: ['dưỡng sức sau ốm', 'dưỡng sức sau ốm đau'],
  rest_after_birth: ['dưỡng sức sau sinh', 'dưỡng sức sau thai sản'],
  rest_after_injury: ['dưỡng sức sau tai nạn lao động'],
  pension: ['lương hưu', 'hưu trí'],
  incapacity_monthly: ['trợ cấp mất sức lao động', 'mất sức lao động'],
  injury_monthly: ['TNLĐ-BNN hàng tháng', 'tai nạn lao động bệnh nghề nghiệp hàng tháng'],
  survivor_monthly: ['tuất hàng tháng'],
  pre_pension_allowance: ['trợ cấp hàng tháng chờ tuổi hưởng hưu trí xã hội'],
  social_pension: ['trợ cấp hưu trí xã hội'],
  unemployment_benefit: ['trợ cấp thất nghiệp'],
  vocational_support: ['hỗ trợ học nghề'],
}

/** No place may hold a whole account number. */
const place: CellReader = text => (/\d{6}/u.test(text.replace(/[\s.-]/gu, '')) ? fault('ACCOUNT_NO') : words(200)(text))

/** The same column where it may be left out. */
const optionalOf = (column: FeedColumn): FeedColumn => {
  const { key, vi, en, aliases = [], type, read, example } = column
  return { key, vi, en, aliases, type, read, example }
}

/** What the insurance has given: a row for each regime, first day and decision. */
export const BENEFITS: FeedShape = {
  kind: 'benefits',
  naturalKey: ['socialInsuranceNo', 'regime', 'fromDay', 'decisionNo'],
  columns: [
    PERSON,
    {
      key: 'regime',
      vi: 'Chế độ',
      en: 'Regime',
      aliases: ['loai che do', 'che do huong'],
      type: 'text',
      isRequired: true,
      read: word(REGIME_NAMES),
      example: 'ốm đau',
    },
    {
      key: 'fromDay',
      vi: 'Từ ngày',
      en: 'From day',
      aliases: ['huong tu ngay', 'tungay'],
      type: 'day',
      isRequired: true,
      read: day,
      example: '01/03/2025',
    },
    { key: 'toDay', vi: 'Đến ngày', en: 'To day', aliases: ['huong den ngay', 'denngay'], type: 'day', read: day, example: '05/03/2025' },
    {
      key: 'decisionNo',
      vi: 'Số quyết định',
      en: 'Decision number',
      aliases: ['so qd', 'quyet dinh'],
      type: 'text',
      read: words(60),
      example: '12/QĐ-BHXH',
    },
    { key: 'decidedOn', vi: 'Ngày quyết định', en: 'Decided on', aliases: ['ngay qd'], type: 'day', read: day, example: '10/03/2025' },
    {
      key: 'amountVnd',
      vi: 'Số tiền',
      en: 'Amount',
      aliases: ['muc huong', 'so tien huong', 'sotien'],
      type: 'amount',
      isRequired: true,
      read: amount,
      example: '1.250.000',
    },
    {
      key: 'quantity',
      vi: 'Số lượng',
      en: 'Quantity',
      aliases: ['so ngay', 'so ngay nghi'],
      type: 'number',
      read: number(1, 10_000),
      example: '5',
    },
    {
      key: 'quantityUnit',
      vi: 'Đơn vị tính',
      en: 'Quantity unit',
      aliases: ['dvt'],
      type: 'text',
      read: word<QuantityUnit>({
        working_day: ['ngày làm việc'],
        calendar_day: ['ngày', 'ngày theo lịch'],
        rest_day: ['ngày dưỡng sức'],
        month: ['tháng'],
        child: ['con'],
        time: ['lần'],
      }),
      example: 'ngày làm việc',
    },
    {
      key: 'baseVnd',
      vi: 'Mức làm căn cứ',
      en: 'Base',
      aliases: ['muc tien luong binh quan', 'muc binh quan', 'can cu'],
      type: 'amount',
      read: amount,
      example: '8.000.000',
    },
    { key: 'rateBps', vi: 'Tỷ lệ hưởng', en: 'Rate', aliases: ['ty le', 'rate percent'], type: 'number', read: rate, example: '75' },
    optionalOf(unitCode),
    optionalOf(agencyCode),
    {
      key: 'state',
      vi: 'Trạng thái',
      en: 'State',
      aliases: ['tinh trang', 'trang thai huong'],
      type: 'text',
      isRequired: true,
      read: word<BenefitState>({
        paying: ['đang chi trả', 'chờ chi trả'],
        paid: ['đã chi trả', 'đã nhận'],
        receiving: ['đang hưởng'],
        paused: ['tạm dừng'],
        ended: ['chấm dứt', 'hết hưởng'],
      }),
      example: 'đã chi trả',
    },
    {
      key: 'stateSince',
      vi: 'Trạng thái từ ngày',
      en: 'State since',
      aliases: ['tam dung tu ngay', 'cham dut tu ngay'],
      type: 'day',
      read: day,
      example: '',
    },
    {
      key: 'stateReason',
      vi: 'Lý do',
      en: 'Reason',
      aliases: ['ly do tam dung', 'state reason'],
      type: 'text',
      read: words(200),
      example: '',
    },
    {
      key: 'method',
      vi: 'Hình thức nhận',
      en: 'Method',
      aliases: ['hinh thuc chi tra', 'cach nhan'],
      type: 'text',
      read: word<(typeof BENEFIT_METHODS)[number]>({
        account: ['tài khoản', 'tài khoản ngân hàng', 'ATM'],
        cash: ['tiền mặt'],
        unit: ['qua đơn vị', 'đơn vị'],
      }),
      example: 'tài khoản',
    },
    {
      key: 'place',
      vi: 'Nơi nhận',
      en: 'Place',
      aliases: ['noi chi tra', 'noi linh'],
      type: 'text',
      read: place,
      example: 'Ngân hàng Thử •••• 123',
    },
    { key: 'paidOn', vi: 'Ngày chi trả', en: 'Paid on', aliases: ['ngay nhan', 'ngay chi'], type: 'day', read: day, example: '15/03/2025' },
    {
      key: 'paidMonths',
      vi: 'Các tháng đã nhận',
      en: 'Paid months',
      aliases: ['thang da nhan', 'cac thang da chi tra'],
      type: 'list',
      read: paidMonths,
      example: '',
    },
  ],
  together(value) {
    const [from, to] = [value('fromDay') ?? '', value('toDay') ?? '']
    if (to !== '' && to < from) return { ...fault('DAY_ORDER'), column: 'toDay' }
    if (value('state') === 'paid' && (value('paidOn') ?? null) === null) return { ...fault('PAID_WITHOUT_DAY'), column: 'paidOn' }
    if (((value('quantity') ?? null) === null) !== ((value('quantityUnit') ?? null) === null))
      return { ...fault('TOGETHER'), column: 'quantityUnit' }
    const regime = REGIME_CODES.find(each => each === value('regime'))
    if (regime && !isMonthly(regime) && (value('paidMonths') ?? null) !== null) return { ...fault('TOGETHER'), column: 'paidMonths' }
    return undefined
  },
}
