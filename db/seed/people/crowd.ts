import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { addMonths, type Month } from '#domain/kernel/month.ts'
import { byCoefficient, wage, type Stretch } from './history.ts'
import { inventName } from './names.ts'
import { cardYear, fiveYearsAfter, HOMES, type Home, type PayerGroup } from './person.ts'
import type { Random } from './random.ts'
import { personOf, type DemoPerson, type StoryCard, type StoryCalendar } from './story-person.ts'
import { householdStretch, paidForStretch, studentStretch } from './stories/families.ts'

type Kind = 'worker' | 'public' | 'household' | 'pensioner' | 'student' | 'child' | 'poor'

const KINDS: readonly Kind[] = [
  ...repeat('worker', 11),
  ...repeat('public', 2),
  ...repeat('household', 3),
  ...repeat('pensioner', 2),
  'student',
  'child',
  'poor',
]
const AGES: Readonly<Record<Kind, readonly [youngest: number, oldest: number]>> = {
  worker: [20, 57],
  public: [25, 58],
  household: [30, 70],
  pensioner: [58, 88],
  student: [16, 22],
  child: [0, 5],
  poor: [18, 75],
}
const WORK = [
  ['TZ0001Z', 'Công nhân may', 1.2],
  ['TZ0002Z', 'Công nhân', 1.15],
  ['TZ0003Z', 'Thợ tiện', 1.5],
  ['TZ0004Z', 'Công nhân lắp ráp', 1.3],
  ['TZ0006Z', 'Công nhân chế biến', 1.1],
  ['TZ0011Z', 'Thợ in', 1.4],
  ['TZ0012Z', 'Vận hành máy', 1.35],
  ['TZ0014Z', 'Dược sĩ', 2],
  ['TZ0015Z', 'Lễ tân', 1.3],
  ['TZ0016Z', 'Thu ngân', 1.1],
  ['TZ0017Z', 'Lập trình viên', 3.6],
  ['0000000031DNA01', 'Nhân viên giao sữa', 1.2],
  ['0000000062DNA04', 'Điều phối viên', 1.5],
] as const
const OFFICES = [
  ['HCA002L', 'Giáo viên', 2.34],
  ['HCA004L', 'Điều dưỡng', 2.1],
  ['HCA005L', 'Viên chức văn hóa', 2.34],
  ['HCA006L', 'Công chức phường', 2.67],
] as const
const PLACES: readonly Home[] = [HOMES.nhieuLoc, ...Object.values(HOMES)]

/** `count` people without a story: enough for lists, searches and statistics to look alive. */
export const crowdOf = (count: number, calendar: StoryCalendar, random: Random): readonly DemoPerson[] =>
  Array.from({ length: count }, (_, index) => somebody(200_000 + index * 7, calendar, random))

function somebody(serial: number, calendar: StoryCalendar, random: Random): DemoPerson {
  const kind = random.pick(KINDS)
  const sex = random.chance(0.5) ? 'female' : 'male'
  const age = random.between(...AGES[kind])
  const birthDate = kind === 'child' ? addDays(calendar.today, -random.between(40, 2_100)) : bornAgo(calendar.today, age, random)
  const stretches = stretchesOf(kind, age, calendar, random)
  const isAdult = kind !== 'child' && kind !== 'student'
  return personOf(
    {
      serial,
      fullName: inventName(random, sex),
      sex,
      birthDate,
      home: random.pick(PLACES),
      ...(isAdult && random.chance(0.4) && { emailName: `nguoi.${serial}` }),
      ...(isAdult ? {} : { without: ['phone', 'email'] as const }),
      stretches,
      card: cardFor(kind, birthDate, stretches, calendar),
      ...(kind === 'pensioner' && age > 84 && { diedOn: addDays(calendar.today, -random.between(100, 900)) }),
    },
    calendar.ago(0),
  )
}

const bornAgo = (today: PlainDate, age: number, random: Random): PlainDate =>
  plainDate(`${Number(today.slice(0, 4)) - age - 1}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`)
const two = (value: number): string => String(value).padStart(2, '0')

function stretchesOf(kind: Kind, age: number, { ago }: StoryCalendar, random: Random): readonly Stretch[] {
  switch (kind) {
    case 'worker':
      return jobs(Math.min((age - 18) * 12, 300), ago, random)
    case 'public':
      return [office(ago(random.between(24, Math.max(24, Math.min((age - 24) * 12, 320)))), ago(0), random)]
    case 'household':
      return [householdStretch(ago(random.between(5, 90)), ago(0), random.between(1, 4))]
    case 'student':
      return [studentStretch(age > 18 ? 'HSA003L' : 'HSA001L', ago(random.between(2, 30)), ago(0))]
    case 'poor':
      return [paidForStretch(ago(random.between(11, 60)), ago(0))]
    case 'pensioner':
    case 'child':
      return []
  }
}

/** Up to three jobs one after the other, now and then with some months between them. */
function jobs(span: number, ago: (months: number) => Month, random: Random): readonly Stretch[] {
  const found: Stretch[] = []
  let left = random.between(6, Math.max(6, span))
  while (left > 0 && found.length < 3) {
    const stay = found.length === 2 ? left : random.between(Math.ceil(left / 3), left)
    const [unitCode, position, times] = random.pick(WORK)
    const from = ago(left - 1)
    found.push({ unitCode, from, to: ago(left - stay), position, pay: wage(times, from) })
    left -= stay + (random.chance(0.4) ? random.between(1, 7) : 0)
  }
  return found
}

function office(from: Month, to: Month, random: Random): Stretch {
  const [unitCode, position, start] = random.pick(OFFICES)
  const steps = Array.from({ length: 9 }, (_, step) => [addMonths(from, step * 36), Math.round((start + step * 0.33) * 100) / 100] as const)
  return { unitCode, from, to, position, sector: 'public', pay: byCoefficient(steps) }
}

const GROUPS: Readonly<Record<Kind, PayerGroup>> = {
  worker: 'DN',
  public: 'HC',
  household: 'GD',
  pensioner: 'HT',
  student: 'SV',
  child: 'TE',
  poor: 'HN',
}

function cardFor(kind: Kind, birthDate: PlainDate, stretches: readonly Stretch[], { today, ago }: StoryCalendar): StoryCard {
  const since = stretches.at(-1)?.from ?? ago(70)
  const fiveYearDate = fiveYearsAfter(since)
  const group = GROUPS[kind]
  if (kind === 'child') return { group, validFrom: birthDate, validUntil: plainDate(`${Number(birthDate.slice(0, 4)) + 6}-09-30`) }
  if (kind === 'pensioner')
    return {
      group,
      validFrom: plainDate(`${Number(today.slice(0, 4)) - 2}-01-01`),
      validUntil: null,
      fiveYearDate: plainDate('2015-01-01'),
    }
  return { group, ...cardYear(today), fiveYearDate }
}

function repeat(value: Kind, times: number): Kind[] {
  return Array.from({ length: times }, () => value)
}
