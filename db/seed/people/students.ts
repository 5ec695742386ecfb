import { plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { inventName } from './names.ts'
import { cardYear, fiveYearsAfter, HOMES } from './person.ts'
import { randomOf, type Random } from './random.ts'
import type { BothLanguages } from './rows.ts'
import { calendarOf, personOf, type DemoPerson, type StoryCalendar } from './story-person.ts'
import { studentStretch } from './stories/families.ts'

/** The unit of the demo's coordinator, and how its people stand on the first day. */
export const DEMO_UNIT = 'HSA004L'

/** How far a student is: has an account, has sent a dossier of which an officer has made something, or has done nothing yet. */
export type Progress = 'account' | 'waiting' | 'returned' | 'rejected' | 'none'

export interface Student extends DemoPerson {
  readonly group: string
  /** As the university counts them. */
  readonly reference: string
  readonly progress: Progress
  /** Before today; of an account. */
  readonly daysAgo: number
  /** What the roster has wrong: such a row matches nobody. */
  readonly wrongIn: 'name' | 'number' | undefined
  /** Which contacts the roster has of them. */
  readonly contact: 'phone' | 'email' | 'none'
  /** Came to the roster with the second upload. */
  readonly isLate: boolean
}

/** Classes with how many of them have come how far; the others have not begun. */
const CLASSES: readonly (readonly [group: string, size: number, progress: Partial<Record<Progress, number>>])[] = [
  ['Điện tử K13', 18, { account: 6, waiting: 2, returned: 1 }],
  ['Cơ khí K12', 18, { account: 8, waiting: 2, returned: 1 }],
  ['Công nghệ thông tin K13', 20, { account: 11, waiting: 2 }],
  ['Quản trị kinh doanh K12', 18, { account: 11, waiting: 1, returned: 1 }],
  ['Kinh tế vận tải K13', 17, { account: 12, waiting: 1 }],
  ['Kế toán K12A', 18, { account: 14, waiting: 1, rejected: 1 }],
  ['Ngôn ngữ Anh K13', 17, { account: 14 }],
  ['Công nghệ may K12', 18, { account: 18 }],
]
const SEED = 20_261_102
export const FIRST_SERIAL = 300_001
const PLACES = [HOMES.nhieuLoc, HOMES.banCo, HOMES.xuanHoa, HOMES.binhThanh, HOMES.hocMon, HOMES.laiThieu] as const

/** What docs/demo-people.md says of the unit. */
export const UNIT_STORY: BothLanguages = {
  en:
    'A campaign with eight days left, one roster of 144 students in eight classes: most have an account, some wait, three have to correct ' +
    'their dossiers, one was rejected, three match nobody, two phones are reported as wrong, the others have not begun. Yesterday the ' +
    'slowest class was reminded and the signature sheets of the fastest were printed; eleven are back.',
  vi:
    'Đợt đăng ký còn tám ngày, danh sách 144 sinh viên của tám lớp: phần lớn đã có tài khoản, một số đang chờ duyệt, ba hồ sơ cần sửa, ' +
    'một bị từ chối, ba người chưa khớp, hai số điện thoại đã báo sai, còn lại chưa đăng ký. Hôm qua lớp chậm nhất đã được nhắc và tờ ký ' +
    'của lớp nhanh nhất đã in; mười một tờ đã thu lại.',
}

/** Students of the demo unit; the same day gives the same ones. They are no part of buildDemo(): only a demo that is started has them. */
export function buildStudents(today: PlainDate): readonly Student[] {
  const [calendar, random] = [calendarOf(today), randomOf(SEED)]
  const rows = CLASSES.flatMap(([group, size, progress]) => {
    const states = (['account', 'waiting', 'returned', 'rejected'] as const).flatMap(state =>
      Array.from({ length: progress[state] ?? 0 }, (): Progress => state),
    )
    return Array.from({ length: size }, (_, nth) => ({ group, nth, progress: states[nth] ?? ('none' as const) }))
  })
  return rows.map((row, index) => student(row, index, { calendar, random }))
}

interface Row {
  readonly group: string
  readonly nth: number
  readonly progress: Progress
}

function student(
  { group, nth, progress }: Row,
  index: number,
  { calendar, random }: { readonly calendar: StoryCalendar; readonly random: Random },
): Student {
  const sex = random.chance(0.5) ? 'female' : 'male'
  const since = calendar.ago(random.between(14, 26))
  const born = `${Number(calendar.today.slice(0, 4)) - 20}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`
  const person = personOf(
    {
      serial: FIRST_SERIAL + index,
      fullName: inventName(random, sex),
      sex,
      birthDate: plainDate(born),
      home: random.pick(PLACES),
      emailName: `sv${1300 + index}`,
      stretches: [studentStretch(DEMO_UNIT, since, calendar.ago(0))],
      card: { group: 'SV', ...cardYear(calendar.today), fiveYearDate: fiveYearsAfter(since) },
    },
    calendar.ago(0),
  )
  const isFree = progress === 'none'
  return {
    ...person,
    group,
    reference: `SV${1300 + index}`,
    progress,
    daysAgo: (index * 5) % 11,
    wrongIn: isFree && index % 41 === 15 ? 'number' : isFree && index % 41 === 30 ? 'name' : undefined,
    contact: isFree && nth % 6 === 4 ? 'none' : nth % 5 === 3 ? 'email' : 'phone',
    isLate: nth === 9 && index < 40,
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
