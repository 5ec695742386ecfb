import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { fixed, ofReferenceLevel, wage, type Stretch } from '../history.ts'
import { householdRates, PAID_FOR, studentRates, VOLUNTARY } from '../law.ts'
import { cardYear, fiveYearsAfter, HOMES } from '../person.ts'
import type { StoryCalendar, StorySketch } from '../story-person.ts'

/** People insured by age, school, household or own will. */
export const familyStories = (calendar: StoryCalendar): readonly StorySketch[] => [
  hoa(calendar),
  linh(calendar),
  an(calendar),
  khoa(calendar),
  thu(calendar),
  sau(calendar),
  nam(calendar),
  huong(calendar),
  tram(calendar),
  khoi(calendar),
  tu(calendar),
]

/** Health insurance of a household, paid by the family. */
export const householdStretch = (from: Stretch['from'], to: Stretch['to'], nth = 1): Stretch => ({
  unitCode: 'HGD0079',
  from,
  to,
  pay: ofReferenceLevel,
  kind: 'household',
  funds: ['health'],
  rates: () => householdRates(nth),
})

export const studentStretch = (unitCode: string, from: Stretch['from'], to: Stretch['to']): Stretch => ({
  unitCode,
  from,
  to,
  pay: ofReferenceLevel,
  kind: 'state_budget',
  funds: ['health'],
  rates: studentRates,
})

export const paidForStretch = (from: Stretch['from'], to: Stretch['to'], base: Stretch['pay'] = ofReferenceLevel): Stretch => ({
  unitCode: 'BHXH079',
  from,
  to,
  pay: base,
  kind: 'state_budget',
  funds: ['health'],
  rates: () => PAID_FOR,
})

const hoa = ({ today }: StoryCalendar): StorySketch => ({
  key: 'hoa',
  serial: 158_032,
  fullName: 'Lê Thị Hoa',
  sex: 'female',
  birthDate: plainDate('1958-09-09'),
  home: HOMES.banCo,
  emailName: 'hoa',
  hasAccount: true,
  card: {
    group: 'HT',
    validFrom: plainDate(`${Number(today.slice(0, 4)) - 3}-01-01`),
    validUntil: null,
    fiveYearDate: plainDate('2015-01-01'),
  },
  story: {
    vi: 'Hưởng lương hưu. Chỉ cần thẻ BHYT khi đi khám.',
    en: 'Pensioner. All she needs is her health-insurance card.',
  },
  lookAt: {
    vi: 'Thẻ HT3, hưởng 95%. Thông tin hưởng: lương hưu qua từng lần tăng. Sổ khám chữa bệnh: 14 lần, tìm bằng một từ.',
    en: 'Card HT3, 95% coverage. Benefits: the pension through every rise. Medical visits: fourteen, found by a word.',
  },
})

const linh = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'linh',
  serial: 197_253,
  fullName: 'Phan Ngọc Linh',
  sex: 'female',
  birthDate: plainDate('1997-04-05'),
  home: HOMES.hocMon,
  emailName: 'linh',
  household: 197_253,
  hasAccount: true,
  stretches: [{ unitCode: 'TZ0013Z', from: ago(40), to: ago(0), position: 'Nhân viên bếp', pay: wage(1.3, ago(40)) }],
  card: { group: 'DN', ...cardYear(today), fiveYearDate: null },
  story: {
    vi: 'Vừa sinh con được 12 ngày. Cần thẻ BHYT cho bé.',
    en: 'Her baby is 12 days old and needs a card.',
  },
  lookAt: {
    vi: 'Thông tin hưởng: tiền sinh con và trợ cấp một lần đang chi trả. Sổ khám chữa bệnh: lần sinh và hai lần khám thai. Bé An ở cùng hộ.',
    en: 'Benefits: maternity leave and the grant, on their way. Medical visits: the birth and two check-ups. Baby An lives in the same household.',
  },
})

const an = ({ today }: StoryCalendar): StorySketch => ({
  key: 'be-an',
  serial: 197_254,
  fullName: 'Nguyễn Phan Gia An',
  sex: 'male',
  birthDate: addDays(today, -12),
  home: HOMES.hocMon,
  household: 197_253,
  without: ['personalId', 'phone', 'email'],
  hasAccount: false,
  card: {
    group: 'TE',
    validFrom: addDays(today, -12),
    validUntil: plainDate(`${Number(today.slice(0, 4)) + 6}-09-30`),
    issuedOn: addDays(today, -4),
  },
  story: { vi: 'Con của Linh, 12 ngày tuổi. Ngân sách nhà nước đóng.', en: "Linh's son, 12 days old. The State's budget pays." },
  lookAt: { vi: 'Thẻ TE1, hưởng 100%. Chưa có tài khoản.', en: 'Card TE1, 100% coverage. No account.' },
})

const khoa = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'khoa',
  serial: 105_518,
  fullName: 'Bùi Đăng Khoa',
  sex: 'male',
  birthDate: plainDate('2005-06-17'),
  home: HOMES.baDinh,
  emailName: 'khoa',
  hasAccount: true,
  stretches: [studentStretch('HSA002L', ago(37), ago(0))],
  card: { group: 'SV', ...cardYear(today), fiveYearDate: plainDate('2018-01-01') },
  story: { vi: 'Sinh viên đại học, chưa đi làm.', en: 'University student who has not worked yet.' },
  lookAt: { vi: 'Thẻ SV4. Chỉ quỹ BHYT có quá trình đóng.', en: 'Card SV4. Only the health fund has a history.' },
})

const thu = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'thu',
  serial: 110_447,
  fullName: 'Trương Minh Thư',
  sex: 'female',
  birthDate: plainDate('2010-03-08'),
  home: HOMES.hocMon,
  without: ['phone', 'email'],
  hasAccount: false,
  stretches: [studentStretch('HSA001L', ago(26), ago(0))],
  card: { group: 'HS', ...cardYear(today), fiveYearDate: plainDate('2021-09-01') },
  story: { vi: 'Học sinh trung học phổ thông, đóng qua trường.', en: 'Pupil insured through her school.' },
  lookAt: { vi: 'Thẻ HS4. Có thể tự đăng ký tài khoản.', en: 'Card HS4. May register an account.' },
})

const yearFrom = (day: PlainDate): { validFrom: PlainDate; validUntil: PlainDate } => ({ validFrom: day, validUntil: addDays(day, 364) })

const sau = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'sau',
  serial: 170_396,
  fullName: 'Đinh Văn Sáu',
  sex: 'male',
  birthDate: plainDate('1970-10-10'),
  home: HOMES.quyNhon,
  hasAccount: true,
  stretches: [householdStretch(ago(49), ago(2))],
  card: { group: 'GD', ...yearFrom(addDays(today, -404)) },
  story: { vi: 'Mua BHYT hộ gia đình. Thẻ đã hết hạn 40 ngày.', en: 'Insured as a household. The card expired 40 days ago.' },
  lookAt: { vi: 'Thẻ hết hạn và việc cần làm.', en: 'An expired card and what to do.' },
})

const nam = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'nam',
  serial: 175_884,
  fullName: 'Mai Hoàng Nam',
  sex: 'male',
  birthDate: plainDate('1975-05-19'),
  home: HOMES.vungTau,
  emailName: 'nam',
  hasAccount: true,
  stretches: [householdStretch(ago(71), ago(0), 2)],
  card: { group: 'GD', ...yearFrom(addDays(today, -344)), fiveYearDate: fiveYearsAfter(ago(71)) },
  story: { vi: 'Mua BHYT hộ gia đình. Thẻ còn 20 ngày.', en: 'Insured as a household. The card runs out in 20 days.' },
  lookAt: { vi: 'Thẻ sắp hết hạn.', en: 'A card about to expire.' },
})

const huong = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'huong',
  serial: 181_209,
  fullName: 'Ngô Thu Hương',
  sex: 'female',
  birthDate: plainDate('1981-12-12'),
  home: HOMES.nhieuLoc,
  emailName: 'huong',
  household: 181_209,
  hasAccount: true,
  motherOf: [108_301, 117_302],
  stretches: [voluntary(ago(83), ago(40), 1_500_000), voluntary(ago(39), ago(0), 2_000_000), householdStretch(ago(83), ago(0))],
  card: { group: 'GD', ...cardYear(today), fiveYearDate: fiveYearsAfter(ago(83)) },
  story: {
    vi: 'Bán hàng ở chợ, tự đóng BHXH tự nguyện 7 năm nay. Mẹ của Trâm và Khôi.',
    en: 'Market seller who has paid voluntary insurance for seven years. Mother of Trâm and Khôi.',
  },
  lookAt: {
    vi: 'Loại hình tự nguyện, tỷ lệ 22%. Không có BHTN. Thành viên gia đình: thẻ, quá trình và tiền tuất của hai con, sổ khám của Khôi.',
    en: 'Voluntary kind, rate 22%. No unemployment insurance. Family members: card, history and allowance of two children, medical visits of Khôi.',
  },
})

/** Turns eighteen in ten days: then her mother sees her records no more. */
const tram = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'tram',
  serial: 108_301,
  fullName: 'Lê Ngô Bảo Trâm',
  sex: 'female',
  birthDate: yearsBefore(addDays(today, 10), 18),
  home: HOMES.nhieuLoc,
  household: 181_209,
  without: ['personalId', 'phone', 'email'],
  hasAccount: false,
  stretches: [studentStretch('HSA001L', ago(38), ago(0))],
  card: { group: 'HS', ...cardYear(today), fiveYearDate: plainDate('2020-09-01') },
  story: {
    vi: 'Con gái của Hương, 10 ngày nữa đủ 18 tuổi. Mẹ theo dõi trên tài khoản của mẹ.',
    en: "Hương's daughter, eighteen in ten days. Her mother looks after her records.",
  },
  lookAt: {
    vi: 'Đăng nhập là Hương. Chuyển đồng hồ qua ngày sinh nhật: mẹ không xem được nữa.',
    en: 'Sign in as Hương. Travel past the birthday: the mother sees the records no more.',
  },
})

const khoi = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'khoi',
  serial: 117_302,
  fullName: 'Lê Ngô Minh Khôi',
  sex: 'male',
  birthDate: plainDate('2017-02-20'),
  home: HOMES.nhieuLoc,
  household: 181_209,
  without: ['personalId', 'phone', 'email'],
  hasAccount: false,
  stretches: [studentStretch('HSA001L', ago(26), ago(0))],
  card: { group: 'HS', ...cardYear(today), fiveYearDate: plainDate('2023-02-01') },
  story: { vi: 'Con trai của Hương, học tiểu học.', en: "Hương's son, in primary school." },
  lookAt: {
    vi: 'Đăng nhập là Hương, mở Thành viên gia đình. Sổ khám của Khôi mở ra khi Hương xác nhận là mình.',
    en: 'Sign in as Hương and open Family members. His medical visits open once she proves who she is.',
  },
})

/** The same day of the year; the 28th for the 29th of February. */
const yearsBefore = (day: PlainDate, years: number): PlainDate => {
  const at = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
  return plainDate(at.endsWith('-02-29') ? at.replace('29', '28') : at)
}

const voluntary = (from: Stretch['from'], to: Stretch['to'], income: number): Stretch => ({
  unitCode: '0056789000TH7927142001',
  from,
  to,
  pay: fixed(income),
  kind: 'voluntary',
  funds: ['social'],
  rates: () => VOLUNTARY,
})

const tu = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'tu',
  serial: 176_320,
  fullName: 'Phan Thị Tư',
  sex: 'female',
  birthDate: plainDate('1979-07-27'),
  home: HOMES.laiThieu,
  emailName: 'tu',
  hasAccount: true,
  stretches: [
    {
      unitCode: 'TZ0005Z',
      from: ago(190),
      to: ago(85),
      position: 'Công nhân',
      pay: wage(1.2, ago(190)),
      status: 'reserved',
      funds: ['social', 'unemployment'],
    },
    { unitCode: 'TZ0005Z', from: ago(190), to: ago(85), position: 'Công nhân', pay: wage(1.2, ago(190)), funds: ['accident', 'health'] },
    householdStretch(ago(84), ago(0)),
  ],
  card: { group: 'GD', ...cardYear(today), fiveYearDate: fiveYearsAfter(ago(190)) },
  story: { vi: 'Nghỉ việc 7 năm trước, thời gian đóng đang được bảo lưu.', en: 'Left work seven years ago; her time is reserved.' },
  lookAt: { vi: 'Trạng thái bảo lưu trong quá trình tham gia.', en: 'The state “reserved” in the history.' },
})
