import { plainDate } from '#domain/kernel/date.ts'
import { wage } from '../history.ts'
import { cardYear, fiveYearsAfter, HOMES } from '../person.ts'
import type { StoryCalendar, StorySketch } from '../story-person.ts'

/** People without an account yet: visitors may play them in the registration. */
export const applicantStories = (calendar: StoryCalendar): readonly StorySketch[] => [chau(calendar), tuan(calendar), anh(calendar)]

const chau = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'chau',
  serial: 199_401,
  fullName: 'Đặng Minh Châu',
  sex: 'female',
  birthDate: plainDate('1999-01-15'),
  home: HOMES.nhieuLoc,
  emailName: 'chau',
  hasAccount: false,
  stretches: [{ unitCode: '0000000055DNA02', from: ago(28), to: ago(0), position: 'Nhân viên thiết kế', pay: wage(2.1, ago(28)) }],
  card: { group: 'DN', ...cardYear(today) },
  story: {
    vi: 'Chưa có tài khoản. Hãy đóng vai Châu để thử đăng ký từ đầu.',
    en: 'Has no account. Play her to try the registration from the start.',
  },
  lookAt: {
    vi: 'Đăng ký với đúng số, tên và ngày sinh này; cơ quan gợi ý là BHXH cơ sở Nhiêu Lộc.',
    en: 'Register with exactly these numbers, name and birth date; the agency suggested is Nhiêu Lộc.',
  },
})

const tuan = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'tuan',
  serial: 193_715,
  fullName: 'Phạm Anh Tuấn',
  sex: 'male',
  birthDate: plainDate('1993-03-03'),
  home: HOMES.banCo,
  emailName: 'tuan',
  hasAccount: false,
  stretches: [{ unitCode: 'TZ0014Z', from: ago(55), to: ago(0), position: 'Trình dược viên', pay: wage(1.9, ago(55)) }],
  card: { group: 'DN', ...cardYear(today) },
  story: {
    vi: 'Hồ sơ đăng ký bị trả lại vì ảnh giấy tờ mờ.',
    en: 'His registration was returned: the photo of the identity card is blurred.',
  },
  lookAt: { vi: 'Theo dõi hồ sơ, sửa và gửi lại.', en: 'Track the dossier, correct it and send it again.' },
})

const anh = ({ today, ago }: StoryCalendar): StorySketch => ({
  key: 'anh',
  serial: 160_087,
  fullName: 'Bùi Thị Ngọc Ánh',
  sex: 'female',
  birthDate: plainDate('1969-01-01'),
  birthPrecision: 'year',
  home: HOMES.xuanHoa,
  without: ['personalId', 'phone', 'email'],
  hasAccount: false,
  stretches: [{ unitCode: 'TZ0001Z', from: ago(120), to: ago(0), position: 'Công nhân may', pay: wage(1.1, ago(120)) }],
  card: { group: 'DN', ...cardYear(today), fiveYearDate: fiveYearsAfter(ago(120)) },
  story: {
    vi: 'Dữ liệu cũ chỉ có năm sinh 1969, không có số định danh và số điện thoại.',
    en: 'Her old record has only a year of birth (1969), no personal number and no phone.',
  },
  lookAt: { vi: 'Đăng ký cần cán bộ đối chiếu giấy tờ.', en: 'Her registration needs an officer to compare the papers.' },
})
