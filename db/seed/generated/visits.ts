import { addDays, type PlainDate } from '#domain/kernel/date.ts'
import type { VisitRecord } from '#domain/visits/record.ts'
import { drug, exam, service, visitRecord, type VisitSketch } from '../people/visit-sketch.ts'
import type { Random } from '../people/random.ts'
import type { GeneratedPerson } from './person.ts'
import { weighted } from './recipe.ts'

type Illness = readonly [code: string, words: string, lines: VisitSketch['lines'], nights?: number]

const AILMENTS: readonly Illness[] = [
  ['J06.9', 'Viêm đường hô hấp trên', [exam(50_600), drug('Paracetamol 500 mg', 10, 320, 'Ngày 3 lần, mỗi lần 1 viên')]],
  ['J02.9', 'Viêm họng cấp', [exam(50_600), drug('Amoxicilin 500 mg', 21, 1_450, 'Ngày 3 lần, sau ăn')]],
  [
    'K29.7',
    'Viêm dạ dày',
    [exam(50_600), service('2', 'Siêu âm ổ bụng', 58_600), drug('Omeprazol 20 mg', 28, 980, 'Sáng 1 viên, trước ăn')],
  ],
  [
    'M54.5',
    'Đau thắt lưng',
    [exam(50_600), service('2', 'Chụp X-quang cột sống thắt lưng', 73_300), drug('Meloxicam 7,5 mg', 14, 650, 'Tối 1 viên')],
  ],
  [
    'J20.9',
    'Viêm phế quản cấp, điều trị nội trú',
    [
      exam(50_600),
      service('13', 'Giường nội khoa', 273_100, 4, 'ngày'),
      drug('Ceftriaxon 1 g', 8, 14_200, 'Tiêm tĩnh mạch ngày 2 lần', 'lọ'),
    ],
    4,
  ],
]
const CHRONIC: readonly Illness[] = [
  ['I10', 'Tăng huyết áp', [exam(50_600), service('3', 'Điện tim thường', 39_900), drug('Amlodipin 5 mg', 28, 390, 'Sáng 1 viên, sau ăn')]],
  [
    'E11.9',
    'Đái tháo đường týp 2',
    [exam(50_600), service('1', 'Định lượng Glucose', 22_400), drug('Metformin 850 mg', 56, 720, 'Ngày 2 lần, sau ăn')],
  ],
]

/** How often somebody was at a facility in the last two years: most people never, some each month. */
const pickCount = weighted([
  [0, 86],
  [1, 7],
  [2, 4],
  [4, 2],
  [9, 1],
])

/** Visits of the last two years at the facility of the card, or at another of the province. */
export function visitsOf({ n, cards, participant, place, random }: GeneratedPerson, today: PlainDate): readonly VisitRecord[] {
  const card = cards.at(-1)
  if (!card) return []
  const isOld = participant.birthDate < '1970'
  const count = pickCount(random)
  const chronic = isOld && count > 2 ? random.pick(CHRONIC) : undefined
  return Array.from({ length: count }, (_, nth) => {
    const illness = chronic ?? random.pick(isOld ? [...AILMENTS, ...CHRONIC] : AILMENTS)
    const facilityCode = random.chance(0.85) ? card.facilityCode : random.pick(place.facilities).code
    const on = addDays(today, -1 - Math.floor(((nth + random.next()) * 700) / count))
    return visitRecord(sketchOf(illness, { on, facilityCode }, random), card, n * 10 + nth)
  })
}

const sketchOf = (
  [code, words, lines, nights = 0]: Illness,
  where: { readonly on: PlainDate; readonly facilityCode: string },
  random: Random,
): VisitSketch => ({ ...where, careKind: nights > 0 ? '03' : '01', code, words, lines, nights, hour: random.between(7, 15) })
