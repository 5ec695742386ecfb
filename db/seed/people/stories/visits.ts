import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import type { Month } from '#domain/kernel/month.ts'
import { lastWorkingDay } from '../benefit-sketch.ts'
import type { VisitRow } from '../rows.ts'
import type { DemoPerson, StoryCalendar, StorySketch } from '../story-person.ts'
import { drug, exam, ownDrug, service, visitRecord, type VisitSketch } from '../visit-sketch.ts'

/** Visits of the people of the stories; hospitals, illnesses and prices are those of a demo. */
export const visitsOf = ({ key }: StorySketch, { participant, cards }: DemoPerson, calendar: StoryCalendar): VisitRow[] =>
  (STORIES[key]?.(calendar) ?? []).map((sketch, n) => ({
    socialInsuranceNo: participant.socialInsuranceNo,
    record: visitRecord(sketch, cards[0], Number(participant.socialInsuranceNo.slice(-6)) * 10 + n),
  }))

const on = (at: Month, day: number): PlainDate => plainDate(`${at}-${String(day).padStart(2, '0')}`)

/** A consultation at the hospital Sông Trăng. */
const seen = (
  day: PlainDate,
  code: string | null,
  words: string,
  lines: VisitSketch['lines'],
  more: Partial<VisitSketch> = {},
): VisitSketch => ({
  on: day,
  facilityCode: '79031',
  careKind: '01',
  code,
  words,
  lines,
  ...more,
})

const pressure = (day: PlainDate, more: Partial<VisitSketch> = {}): VisitSketch =>
  seen(
    day,
    'I10',
    'Tăng huyết áp độ 1',
    [
      exam(50_600),
      service('3', 'Điện tim thường', 39_900),
      service('1', 'Định lượng Creatinin (máu)', 22_400),
      service('1', 'Định lượng Cholesterol toàn phần (máu)', 28_000),
      service('2', 'Siêu âm Doppler tim, van tim', 252_300),
      drug('Amlodipin 5 mg', 28, 390, 'Sáng 1 viên, sau ăn'),
      drug('Losartan kali 50 mg', 28, 1_150, 'Sáng 1 viên, sau ăn'),
    ],
    {
      careKind: '05',
      detail: {
        reason: 'Khám lại theo hẹn',
        accompanying: ['E78.5'],
        comeBackOn: addDays(day, 28),
        treatment: 'Uống thuốc tại nhà, ăn nhạt, đo huyết áp hằng ngày',
      },
      ...more,
    },
  )

const mai = ({ today, ago }: StoryCalendar): VisitSketch[] => [
  // The five days of sickness that are on their way among the benefits.
  seen(
    addDays(today, -12),
    'J10.1',
    'Cúm A, sốt cao ngày thứ hai',
    [
      exam(50_600),
      service('1', 'Virus cúm A, B, xét nghiệm nhanh', 177_500),
      drug('Paracetamol 500 mg', 20, 280, 'Mỗi lần 1 viên khi sốt trên 38,5 độ'),
      drug('Oseltamivir 75 mg', 10, 38_500, 'Sáng 1 viên, tối 1 viên'),
      ownDrug('Vitamin C 500 mg', 20, 1_200, 'Sáng 1 viên'),
    ],
    {
      detail: { reason: 'Sốt, ho, đau người', admission: 'Theo dõi cúm', treatment: 'Nghỉ tại nhà, uống thuốc, tái khám nếu khó thở' },
      papers: [
        {
          kind: 'sick_leave',
          days: 5,
          fromDay: addDays(today, -12),
          toDay: lastWorkingDay(5, addDays(today, -12)),
          doctor: 'BS. Trần Minh Phúc',
        },
      ],
    },
  ),
  pressure(on(ago(0), 12)),
  seen(
    on(ago(7), 9),
    'J20.9',
    'Viêm phế quản cấp',
    [
      exam(42_100),
      service('2', 'Chụp X-quang ngực thẳng', 73_300),
      drug('Amoxicilin 500 mg', 21, 720, 'Sáng, trưa, tối mỗi lần 1 viên'),
      drug('Acetylcystein 200 mg', 15, 510, 'Sáng, trưa, tối mỗi lần 1 gói', 'gói'),
    ],
    { facilityCode: '79A08', careKind: '02' },
  ),
  seen(on(ago(10), 18), 'H52.1', 'Cận thị hai mắt', [exam(50_600, 'Khám Mắt'), service('3', 'Đo khúc xạ máy', 12_700)], { hour: 14 }),
  pressure(on(ago(12), 6), { hour: 7 }),
  seen(on(ago(21), 23), 'K29.7', 'Viêm dạ dày', [
    exam(42_100),
    service('2', 'Nội soi thực quản - dạ dày - tá tràng', 276_500),
    drug('Omeprazol 20 mg', 28, 410, 'Sáng 1 viên trước ăn 30 phút'),
  ]),
  seen(
    on(ago(39), 10),
    'J18.9',
    'Viêm phổi thùy dưới phải',
    [
      exam(42_100),
      service('15', 'Giường Nội khoa loại 1', 240_000, 6, 'ngày'),
      service('2', 'Chụp X-quang ngực thẳng', 73_300, 2),
      service('1', 'Tổng phân tích tế bào máu', 43_700, 3),
      drug('Ceftriaxon 1 g', 12, 12_300, 'Tiêm tĩnh mạch sáng, tối', 'lọ'),
      service('10', 'Kim luồn tĩnh mạch', 9_800, 2, 'cái'),
    ],
    {
      careKind: '03',
      nights: 6,
      detail: {
        reason: 'Ho, sốt, khó thở',
        admission: 'Theo dõi viêm phổi',
        treatment: 'Kháng sinh, hạ sốt, thở oxy ngày đầu',
        result: '1',
      },
      papers: [{ kind: 'discharge', days: 5, fromDay: on(ago(39), 16), toDay: on(ago(39), 21), doctor: 'BS. Lê Hoàng Nam' }],
    },
  ),
]

/** A pensioner who fetches her medicines each month. */
const hoa = ({ ago }: StoryCalendar): VisitSketch[] =>
  Array.from({ length: 14 }, (_, n) =>
    seen(
      on(ago(n), 5 + (n % 4)),
      'E11.9',
      'Đái tháo đường týp 2, đường huyết ổn định',
      [
        exam(42_100),
        service('1', 'Định lượng Glucose (máu)', 22_400),
        ...(n % 3 === 0 ? [service('1', 'Định lượng HbA1c (máu)', 105_300)] : []),
        drug('Metformin 850 mg', 56, 620, 'Sáng 1 viên, chiều 1 viên, sau ăn'),
        drug('Amlodipin 5 mg', 28, 390, 'Sáng 1 viên'),
        drug('Atorvastatin 20 mg', 28, 780, 'Tối 1 viên'),
        ...(n % 4 === 0 ? [service('2', 'Siêu âm ổ bụng', 58_600), service('2', 'Đo mật độ xương bằng kỹ thuật DEXA', 145_000)] : []),
      ],
      {
        facilityCode: '79C05',
        careKind: '05',
        hour: 7,
        detail: {
          reason: 'Khám lại theo hẹn',
          accompanying: n % 2 === 0 ? ['I10', 'M17.9'] : ['I10'],
          comeBackOn: addDays(on(ago(n), 5 + (n % 4)), 28),
          result: '3',
        },
      },
    ),
  )

const khoi = ({ ago }: StoryCalendar): VisitSketch[] => [
  seen(
    on(ago(1), 16),
    'S52.5',
    'Gãy đầu dưới xương quay trái, ít lệch',
    [
      exam(50_600, 'Khám Ngoại'),
      service('2', 'Chụp X-quang cổ tay thẳng, nghiêng', 77_300),
      service('18', 'Nắn, bó bột gãy đầu dưới xương quay', 372_700),
      drug('Ibuprofen 100 mg/5 ml', 1, 38_000, 'Mỗi lần 10 ml khi đau', 'chai'),
    ],
    {
      facilityCode: '79033',
      hour: 16,
      detail: { reason: 'Ngã ở sân trường, đau cổ tay trái', treatment: 'Bó bột, hẹn chụp lại', comeBackOn: addDays(on(ago(1), 16), 10) },
    },
  ),
  seen(
    addDays(on(ago(1), 16), 10),
    'S52.5',
    'Gãy đầu dưới xương quay trái, can xương tốt',
    [exam(50_600, 'Khám Ngoại'), service('2', 'Chụp X-quang cổ tay thẳng, nghiêng', 77_300)],
    { facilityCode: '79033', hour: 9, detail: { result: '1' } },
  ),
  seen(
    on(ago(14), 3),
    'J03.9',
    'Viêm amiđan cấp',
    [exam(36_500, 'Khám Nhi'), drug('Amoxicilin 250 mg', 15, 900, 'Sáng, trưa, tối mỗi lần 1 gói', 'gói')],
    { facilityCode: '79C06' },
  ),
]

const linh = ({ today }: StoryCalendar): VisitSketch[] => [
  seen(
    addDays(today, -12),
    'O80',
    'Đẻ thường một con, mẹ và con khỏe',
    [
      service('13', 'Khám Phụ sản', 50_600),
      service('18', 'Đỡ đẻ thường ngôi chỏm', 786_700),
      service('15', 'Giường sau đẻ loại 2', 215_300, 3, 'ngày'),
      service('1', 'Tổng phân tích tế bào máu', 43_700, 2),
      drug('Oxytocin 5 UI/ml', 2, 6_500, 'Tiêm bắp', 'ống'),
      { ...service('15', 'Chênh lệch giường theo yêu cầu', 400_000, 3, 'ngày'), off: true },
    ],
    {
      facilityCode: '79032',
      careKind: '03',
      hour: 2,
      nights: 3,
      otherVnd: 300_000,
      detail: {
        reason: 'Đau bụng từng cơn, thai 39 tuần',
        admission: 'Chuyển dạ, con so',
        treatment: 'Theo dõi chuyển dạ, đỡ đẻ, chăm sóc sau đẻ',
        result: '1',
        accompanying: ['Z34.9'],
      },
      papers: [{ kind: 'discharge', days: null, fromDay: null, toDay: null, doctor: 'BS. Phạm Ngọc Diệp' }],
    },
  ),
  ...[40, 70].map(before =>
    seen(
      addDays(today, -12 - before),
      'Z34.9',
      'Thai phát triển bình thường',
      [service('13', 'Khám Phụ sản', 50_600), service('2', 'Siêu âm thai', 58_600)],
      { facilityCode: '79032' },
    ),
  ),
]

/** A code that is in none of our lists, and one that is missing. */
const lien = ({ ago }: StoryCalendar): VisitSketch[] => [
  seen(on(ago(2), 20), 'G44.2', 'Đau đầu do căng thẳng, ngủ kém', [
    exam(50_600, 'Khám Nội thần kinh'),
    service('3', 'Ghi điện não đồ thông thường', 75_200),
    drug('Paracetamol 500 mg', 15, 280, 'Mỗi lần 1 viên khi đau'),
  ]),
  seen(on(ago(5), 11), null, 'Khám sức khỏe, chưa phát hiện bệnh', [exam(50_600)]),
]

const binh = ({ ago }: StoryCalendar): VisitSketch[] => [
  seen(
    on(ago(4), 8),
    'M54.5',
    'Đau thắt lưng do gắng sức',
    [
      exam(45_000),
      service('2', 'Chụp X-quang cột sống thắt lưng thẳng, nghiêng', 105_300),
      service('18', 'Điện châm', 78_100, 5),
      drug('Meloxicam 7,5 mg', 14, 560, 'Sáng 1 viên sau ăn'),
    ],
    { facilityCode: '74031', careKind: '02' },
  ),
  seen(
    on(ago(68), 3),
    'T23.2',
    'Bỏng độ hai bàn tay phải do hàn',
    [
      exam(38_700, 'Khám Bỏng'),
      service('15', 'Giường Bỏng loại 2', 226_500, 9, 'ngày'),
      service('18', 'Thay băng điều trị vết bỏng', 245_400, 6),
      drug('Ceftriaxon 1 g', 9, 12_300, 'Tiêm tĩnh mạch', 'lọ'),
    ],
    {
      facilityCode: '79048',
      careKind: '03',
      nights: 9,
      detail: { reason: 'Tai nạn khi hàn', admission: 'Bỏng bàn tay phải', treatment: 'Thay băng, kháng sinh, tập vận động' },
      papers: [{ kind: 'discharge', days: 20, fromDay: on(ago(68), 12), toDay: addDays(on(ago(68), 12), 19), doctor: 'BS. Đỗ Quang Huy' }],
    },
  ),
]

const huong = ({ ago }: StoryCalendar): VisitSketch[] => [
  seen(
    on(ago(3), 27),
    'H10.9',
    'Viêm kết mạc hai mắt',
    [exam(36_500, 'Khám Mắt'), drug('Tobramycin 0,3%', 1, 32_000, 'Nhỏ mỗi mắt 1 giọt, ngày 4 lần', 'lọ')],
    { facilityCode: '79C06' },
  ),
]

const STORIES: Readonly<Record<string, (calendar: StoryCalendar) => readonly VisitSketch[]>> = { mai, hoa, khoi, linh, lien, binh, huong }
