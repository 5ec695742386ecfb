import { plainDate } from '#domain/kernel/date.ts'
import { month } from '#domain/kernel/month.ts'
import { byCoefficient, fixed, wage, type PayOn } from '../history.ts'
import { regionalWageOn } from '../law.ts'
import { cardYear, fiveYearsAfter, HOMES } from '../person.ts'
import type { StoryCalendar, StorySketch } from '../story-person.ts'
import { householdStretch } from './families.ts'

/** People who work for a unit. */
export const workerStories = (calendar: StoryCalendar): readonly StorySketch[] => [
  mai(calendar),
  binh(calendar),
  quang(calendar),
  thao(calendar),
  lien(calendar),
  ut(calendar),
  hung(calendar),
  yen(calendar),
  tien(calendar),
  hngan(calendar),
]

/** 38 + 48 + 60 months = 12 years 2 months; two gaps of 3 and 5 months, the second insured as a household;
 *  two overlaps that must not count twice. */
const mai = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'mai',
  serial: 168_123,
  fullName: 'Nguyễn Thị Mai',
  sex: 'female',
  birthDate: plainDate('1986-05-14'),
  home: HOMES.nhieuLoc,
  emailName: 'mai',
  hasAccount: true,
  stretches: [
    { unitCode: 'TZ0002Z', from: ago(153), to: ago(116), position: 'Công nhân', workplace: 'Xưởng may mũ giày', pay: wage(1.15, ago(153)) },
    { unitCode: 'TZ0010Z', from: ago(112), to: ago(65), position: 'Công nhân dệt', pay: wage(1.25, ago(112)) },
    { unitCode: 'TZ0007Z', from: ago(80), to: ago(72), position: 'Nhân viên đóng gói', pay: wage(1, ago(80)) },
    { unitCode: 'TZ0001Z', from: ago(59), to: ago(35), position: 'Công nhân may', workplace: 'Xưởng 2', pay: wage(1.3, ago(59)) },
    { unitCode: 'TZ0001Z', from: ago(34), to: ago(0), position: 'Tổ trưởng may', workplace: 'Xưởng 2', pay: wage(1.37, ago(34)) },
    { unitCode: 'TZ0007Z', from: ago(30), to: ago(28), position: 'Nhân viên đóng gói', pay: wage(1, ago(30)) },
    householdStretch(ago(64), ago(60)), // keeps the five years of her card unbroken
  ],
  card: { group: 'DN', ...cardYear(today), fiveYearDate: fiveYearsAfter(ago(153)) },
  story: {
    vi: 'Công nhân may, đã đóng 12 năm 2 tháng. Có hai lần nghỉ giữa chừng và hai lần làm hai nơi cùng lúc.',
    en: 'Garment worker with 12 years and 2 months. She had two breaks and twice worked in two places at once.',
  },
  lookAt: {
    vi: 'Quá trình tham gia: tháng trùng chỉ tính một lần, hai khoảng trống. Thông tin hưởng: ốm đau, sinh con, thất nghiệp. Sổ khám chữa bệnh: bảy lần khám, giấy nghỉ ốm, giấy ra viện.',
    en: 'Contribution history: overlapping months count once, two gaps. Benefits for sickness, a birth, and out of work. Medical visits: seven, with papers for sick leave and discharge.',
  },
})

/** 179 months: one short of 15 years. */
const binh = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'binh',
  serial: 164_201,
  fullName: 'Trần Văn Bình',
  sex: 'male',
  birthDate: plainDate('1965-02-03'),
  home: HOMES.laiThieu,
  emailName: 'binh',
  hasAccount: true,
  stretches: [
    {
      unitCode: 'TZ0003Z',
      from: ago(178),
      to: ago(60),
      position: 'Thợ hàn',
      workplace: 'Phân xưởng hàn',
      pay: wage(1.4, ago(178)),
      hazardous: true,
    },
    { unitCode: 'TZ0008Z', from: ago(59), to: ago(0), position: 'Nhân viên kho', pay: wage(1.3, ago(59)) },
  ],
  card: { group: 'DN', ...cardYear(today), fiveYearDate: fiveYearsAfter(ago(178)) },
  story: {
    vi: 'Đã đóng 14 năm 11 tháng. Chỉ còn thiếu một tháng là đủ 15 năm.',
    en: '14 years and 11 months: one month short of 15 years.',
  },
  lookAt: {
    vi: 'Tổng thời gian đóng. Trợ cấp tai nạn lao động đang tạm dừng. Sổ khám chữa bệnh: vết bỏng khi hàn.',
    en: 'Total time. A monthly allowance that is paused. Medical visits: the burn from welding.',
  },
})

/** Since two contracts the first one counts for social insurance; months paid in both by mistake count once. */
const quang = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'quang',
  serial: 188_310,
  fullName: 'Hoàng Minh Quang',
  sex: 'male',
  birthDate: plainDate('1990-11-20'),
  home: HOMES.cauGiay,
  emailName: 'quang',
  hasAccount: true,
  stretches: [
    { unitCode: 'TZ0017Z', from: ago(66), to: ago(0), position: 'Kỹ sư phần mềm', pay: wage(4.2, ago(66)) },
    { unitCode: 'TZ0018Z', from: ago(20), to: ago(12), position: 'Cố vấn', pay: wage(1.6, ago(20)) },
    { unitCode: 'TZ0018Z', from: ago(11), to: ago(0), position: 'Cố vấn', pay: wage(1.6, ago(20)), funds: ['accident'] },
  ],
  card: { group: 'DN', ...cardYear(today), fiveYearDate: fiveYearsAfter(ago(66)) },
  story: {
    vi: 'Làm cho hai công ty cùng lúc. Có 9 tháng cả hai nơi cùng đóng.',
    en: 'Works for two companies at once. For nine months both paid.',
  },
  lookAt: {
    vi: 'Quỹ BHXH và BHTN: tháng trùng. Quỹ tai nạn lao động: hai đơn vị đến nay.',
    en: 'Social and unemployment funds: overlap. Accident fund: two units until now.',
  },
})

const thao = ({ ago }: StoryCalendar): StorySketch => ({
  key: 'thao',
  serial: 191_477,
  fullName: 'Vũ Thị Thảo',
  sex: 'female',
  birthDate: plainDate('1992-07-08'),
  home: HOMES.xuanHoa,
  emailName: 'thao',
  hasAccount: true,
  stretches: [{ unitCode: 'TZ0009Z', from: ago(70), to: ago(0), position: 'Kế toán', pay: wage(1.8, ago(70)), owedFrom: ago(6) }],
  card: {
    group: 'DN',
    validFrom: plainDate(`${ago(70)}-01`),
    validUntil: null,
    fiveYearDate: fiveYearsAfter(ago(70)),
    state: 'locked',
    stateReason: 'Đơn vị chưa đóng BHYT',
  },
  story: {
    vi: 'Công ty xây dựng Nền Móng chậm đóng 7 tháng gần đây.',
    en: 'Her employer Nền Móng has not paid for the last seven months.',
  },
  lookAt: {
    vi: 'Tháng chậm đóng hiện rõ và chưa được tính. Thẻ tạm khóa.',
    en: 'Owed months are shown and not counted. The card is locked.',
  },
})

const SALARY_STEPS = [
  ['1995-09', 1.57],
  ['1998-09', 1.7],
  ['2001-09', 1.81],
  ['2004-10', 2.34],
  ['2007-10', 2.67],
  ['2010-10', 3],
  ['2013-10', 3.33],
  ['2016-10', 3.66],
  ['2020-10', 3.99],
  ['2023-10', 4.32],
] as const

const lien = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'lien',
  serial: 172_905,
  fullName: 'Võ Thị Kim Liên',
  sex: 'female',
  birthDate: plainDate('1973-10-02'),
  home: HOMES.nhieuLoc,
  emailName: 'lien',
  hasAccount: true,
  stretches: [
    {
      unitCode: 'HCA001L',
      from: month('1995-09'),
      to: month('2014-08'),
      position: 'Giáo viên tiểu học',
      sector: 'public',
      pay: byCoefficient(SALARY_STEPS, { professionSince: month('1995-09') }),
    },
    {
      unitCode: 'HCA002L',
      from: month('2014-09'),
      to: ago(0),
      position: 'Phó hiệu trưởng',
      sector: 'public',
      pay: byCoefficient(SALARY_STEPS, { position: 0.35, professionSince: month('1995-09') }),
    },
  ],
  card: { group: 'HC', ...cardYear(today), fiveYearDate: plainDate('2014-01-01') },
  story: {
    vi: 'Giáo viên từ tháng 9/1995. Lương tính theo hệ số và mức lương cơ sở từng thời kỳ.',
    en: 'Teacher since September 1995, paid by coefficient and the reference level of the time.',
  },
  lookAt: {
    vi: 'Quá trình dài hơn 30 năm: hệ số, phụ cấp, các tỷ lệ đóng cũ. Sổ khám chữa bệnh: mã bệnh chưa có tên.',
    en: 'More than 30 years of history: coefficients, allowances, older rates. Medical visits: a code that no list names.',
  },
})

/** Piece work: another wage each month. */
const byThePiece: PayOn = on => ({ baseVnd: regionalWageOn(on) + (Number(on.slice(5)) * 37_000 + Number(on.slice(2, 4)) * 11_000) })

const ut = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'ut',
  serial: 183_666,
  fullName: 'Huỳnh Thị Út',
  sex: 'female',
  birthDate: plainDate('1983-01-01'),
  home: HOMES.canTho,
  emailName: 'ut',
  hasAccount: true,
  stretches: [{ unitCode: 'TZ0023Z', from: ago(199), to: ago(0), position: 'Công nhân chế biến', pay: byThePiece }],
  card: { group: 'DN', ...cardYear(today), fiveYearDate: fiveYearsAfter(ago(199)) },
  story: {
    vi: 'Công nhân ăn lương sản phẩm, mỗi tháng một mức. Quá trình có 200 dòng.',
    en: 'Paid by the piece, each month another wage. The history has 200 rows.',
  },
  lookAt: { vi: 'Danh sách dài, tải từng trang.', en: 'A long list, page by page.' },
})

const hung = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'hung',
  serial: 179_058,
  fullName: 'Đỗ Văn Hùng',
  sex: 'male',
  birthDate: plainDate('1984-03-30'),
  home: HOMES.binhThanh,
  emailName: 'hung',
  hasAccount: true,
  stretches: [
    {
      unitCode: 'TZ0005Z',
      from: ago(190),
      to: ago(120),
      position: 'Thợ mộc',
      pay: wage(1.2, ago(190)),
      status: 'settled_lump_sum',
      funds: ['social'],
    },
    {
      unitCode: 'TZ0005Z',
      from: ago(190),
      to: ago(120),
      position: 'Thợ mộc',
      pay: wage(1.2, ago(190)),
      funds: ['unemployment', 'accident', 'health'],
    },
    { unitCode: '0000000017DNA03', from: ago(70), to: ago(0), position: 'Tài xế xe nâng', pay: wage(1.5, ago(70)) },
  ],
  card: { group: 'DN', ...cardYear(today), fiveYearDate: fiveYearsAfter(ago(70)) },
  story: {
    vi: 'Đã nhận BHXH một lần cho gần 6 năm đầu, sau đó đi làm và đóng lại.',
    en: 'Took a lump sum for his first six years, later worked and contributed again.',
  },
  lookAt: {
    vi: 'Thời gian đã hưởng một lần không được tính vào tổng. Số tiền ở Thông tin hưởng.',
    en: 'Settled months are not part of the total. The sum stands among the benefits.',
  },
})

const yen = ({ ago }: StoryCalendar): StorySketch => ({
  key: 'yen',
  serial: 195_140,
  fullName: 'Lý Hải Yến',
  sex: 'female',
  birthDate: plainDate('1995-12-25'),
  home: HOMES.haiPhong,
  emailName: 'yen',
  hasAccount: true,
  stretches: [{ unitCode: 'TZ0020Z', from: ago(50), to: ago(2), position: 'Nhân viên khai báo', pay: wage(1.7, ago(50)) }],
  card: {
    group: 'DN',
    validFrom: plainDate(`${ago(50)}-01`),
    validUntil: null,
    state: 'locked',
    stateReason: 'Đơn vị đã báo giảm vì bạn nghỉ việc',
  },
  story: { vi: 'Vừa nghỉ việc hai tháng trước. Thẻ BHYT đã bị khóa.', en: 'Left her job two months ago. Her card is locked.' },
  lookAt: {
    vi: 'Thẻ bị khóa kèm lý do. Đang hưởng trợ cấp thất nghiệp.',
    en: 'A locked card with its reason. Unemployment benefit being paid.',
  },
})

const tien = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'tien',
  serial: 198_777,
  fullName: 'Công Tằng Tôn Nữ Hoàng Thị Quỳnh Như Nguyễn Phước Thuỷ Tiên',
  sex: 'female',
  birthDate: plainDate('1988-02-29'),
  home: HOMES.daNang,
  emailName: 'tien',
  hasAccount: true,
  stretches: [
    { ...GUIDE, from: ago(89), to: ago(72), pay: wage(1.6, ago(89)), thenForgotten: true },
    { ...GUIDE, from: ago(69), to: ago(46), pay: wage(1.7, ago(69)) },
    { ...GUIDE, from: ago(45), to: ago(40), pay: fixed(8_260_000), turned: true },
    { ...GUIDE, from: ago(39), to: ago(6), pay: wage(1.8, ago(39)) },
    { ...GUIDE, from: ago(5), to: ago(0), pay: fixed(6_100_000) },
  ],
  card: { group: 'DN', ...cardYear(today), fiveYearDate: fiveYearsAfter(ago(89)) },
  story: {
    vi: 'Tên rất dài, nhiều dấu, sinh ngày 29/02. Sổ có hai tháng bị bỏ sót, một dòng ghi ngược tháng, lương đóng bị giảm.',
    en: 'A very long name with many diacritics, born on 29 February. Her book lacks two months, has a turned row, and her pay fell.',
  },
  lookAt: {
    vi: 'Tên không bị cắt. Quá trình tham gia: những điều cần kiểm tra, nút gửi phản ánh.',
    en: 'The name is not cut off. Contribution history: what needs checking, and the button to report it.',
  },
})

const hngan = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'hngan',
  serial: 196_602,
  fullName: "H'Ngân Niê Kđăm",
  sex: 'female',
  birthDate: plainDate('1996-08-19'),
  home: HOMES.buonMaThuot,
  emailName: 'hngan',
  hasAccount: true,
  stretches: [
    { ...ROASTER, from: ago(42), to: ago(21), pay: wage(1.2, ago(42)), thenAway: 'maternity' },
    { ...ROASTER, from: ago(14), to: ago(10), pay: wage(1.2, ago(42)), thenAway: 'unpaid' },
    { ...ROASTER, from: ago(7), to: ago(0), pay: wage(1.2, ago(42)) },
  ],
  card: { group: 'DT', ...cardYear(today), areaCode: 'K1' },
  story: {
    vi: 'Đăng nhập bằng số định danh 12 số thay cho mã số BHXH. Tên có dấu nháy. Đã nghỉ thai sản và nghỉ không lương.',
    en: 'Signs in with the 12-digit personal number instead of the insurance number. Was on maternity and on unpaid leave.',
  },
  lookAt: {
    vi: 'Đăng nhập bằng số định danh. Thẻ mức 2, khu vực K1. Tháng nghỉ thai sản được tính, không báo thiếu.',
    en: 'Sign-in by personal number. Card of level 2, area K1. Months of maternity leave count and raise no alarm.',
  },
})

const GUIDE = { unitCode: 'TZ0024Z', position: 'Hướng dẫn viên' } as const
const ROASTER = { unitCode: 'TZ0021Z', position: 'Nhân viên rang xay' } as const
