import type { Random } from '../people/random.ts'
import { streetAddress } from '../directory/streets.ts'
import type { Country, Place } from './country.ts'
import { randomFor, weighted, type Recipe } from './recipe.ts'

export interface Employer {
  readonly code: string
  readonly name: string
  readonly taxCode: string
  readonly address: string
  readonly agencyCode: string
  readonly sector: 'company' | 'public' | 'school'
  /** Months that it has not paid, up to the last one; 0 for those who pay. */
  readonly owes: number
  readonly isHazardous: boolean
  /** What people do there, with what they earn as a multiple of the lowest wage. */
  readonly trade: Trade
}

interface Trade {
  readonly name: string
  readonly jobs: readonly (readonly [position: string, times: number])[]
  readonly workplaces: readonly string[]
}

const trade = (name: string, workplaces: readonly string[], ...jobs: Trade['jobs']): Trade => ({ name, workplaces, jobs })
const COMPANIES: readonly Trade[] = [
  trade('may', ['Chuyền 1', 'Chuyền 2', 'Chuyền 5', 'Xưởng cắt'], ['Công nhân may', 1.15], ['Thợ cắt', 1.25], ['Tổ trưởng chuyền', 1.6]),
  trade('giày', ['Xưởng đế', 'Xưởng may mũ giày'], ['Công nhân giày', 1.15], ['Kiểm phẩm', 1.25]),
  trade('điện tử', ['Xưởng lắp ráp A', 'Xưởng lắp ráp B', 'Kho'], ['Công nhân lắp ráp', 1.3], ['Kỹ thuật viên', 1.9], ['Kỹ sư', 3.1]),
  trade('cơ khí', ['Xưởng tiện', 'Xưởng hàn'], ['Thợ tiện', 1.5], ['Thợ hàn', 1.55], ['Kỹ sư cơ khí', 2.6]),
  trade('chế biến thủy sản', ['Xưởng sơ chế', 'Kho lạnh'], ['Công nhân chế biến', 1.1], ['Vận hành kho lạnh', 1.35]),
  trade('gỗ', ['Xưởng xẻ', 'Xưởng sơn'], ['Thợ mộc', 1.3], ['Thợ sơn', 1.3]),
  trade('vận tải', ['Đội xe 1', 'Đội xe 2'], ['Lái xe', 1.7], ['Điều phối viên', 1.5]),
  trade('xây dựng', ['Công trường số 1', 'Công trường số 2'], ['Thợ xây', 1.4], ['Giám sát công trình', 2.2]),
  trade('thương mại', ['Cửa hàng', 'Kho'], ['Nhân viên bán hàng', 1.2], ['Thu ngân', 1.15], ['Kế toán', 1.8]),
  trade('thực phẩm', ['Xưởng đóng gói', 'Xưởng nấu'], ['Công nhân đóng gói', 1.12], ['Vận hành máy', 1.35]),
  trade('phần mềm', ['Phòng phát triển'], ['Lập trình viên', 3.6], ['Kiểm thử viên', 2.6], ['Quản lý dự án', 5.5]),
  trade('dịch vụ', ['Văn phòng'], ['Nhân viên văn phòng', 1.6], ['Lễ tân', 1.3], ['Bảo vệ', 1.1], ['Trưởng phòng', 3.5]),
]
const OFFICES: readonly Trade[] = [
  trade('Trường Tiểu học', ['Tổ 1', 'Tổ 4'], ['Giáo viên', 2.34], ['Giáo viên tiểu học', 2.1]),
  trade('Trường Trung học cơ sở', ['Tổ Toán', 'Tổ Văn'], ['Giáo viên', 2.34]),
  trade('Trường Mầm non', ['Khối lá', 'Khối chồi'], ['Giáo viên mầm non', 2.1]),
  trade('Trung tâm Y tế', ['Khoa Khám bệnh', 'Khoa Dược'], ['Điều dưỡng', 2.1], ['Bác sĩ', 2.34], ['Dược sĩ', 2.34]),
  trade('Ủy ban nhân dân', ['Văn phòng'], ['Công chức', 2.34], ['Chuyên viên', 2.67]),
]
const SCHOOLS: readonly Trade[] = [
  trade('Trường Trung học phổ thông', ['Khối 10', 'Khối 11', 'Khối 12'], ['Học sinh', 1]),
  trade('Trường Tiểu học và Trung học cơ sở', ['Khối 1', 'Khối 6'], ['Học sinh', 1]),
  trade('Trường Đại học', ['Khoa Kinh tế', 'Khoa Công nghệ thông tin'], ['Sinh viên', 1]),
]
const WORDS = [
  ...[
    'Hoa Sim',
    'Sao Hôm',
    'Bến Lụa',
    'Đồng Cỏ',
    'Sông Xanh',
    'Nắng Mới',
    'Mây Trắng',
    'Rừng Xa',
    'Gió Biển',
    'Phù Sa',
    'Hàng Cây',
    'Lá Xanh',
  ],
  ...[
    'Trăng Rằm',
    'Cánh Đồng',
    'Suối Trong',
    'Bình Minh Đỏ',
    'Đá Núi',
    'Hạt Cườm',
    'Sương Sớm',
    'Chợ Quê',
    'Bếp Nhà',
    'Giấy Dó',
    'Sợi Tơ',
    'Tia Lửa',
  ],
] as const

/** Employers and schools: few large ones, many small ones, spread over the country as its people are. */
export interface Employers {
  readonly all: readonly Employer[]
  pick(place: Place, sector: Employer['sector'], random: Random): Employer
}

/** One employer for so many people; the largest has some thousands of them, as the exponent of Zipf says. */
const [PEOPLE_EACH, EXPONENT] = [60, 0.85]
const SECTORS: readonly (readonly [Employer['sector'], number])[] = [
  ['company', 78],
  ['public', 14],
  ['school', 8],
]

export function inventEmployers(recipe: Recipe, country: Country): Employers {
  const count = Math.max(120, Math.ceil(recipe.participants / PEOPLE_EACH))
  const pickSector = weighted(SECTORS)
  const bySector = new Map<string, [Employer, number][]>()
  const all: Employer[] = []
  for (let n = 0; n < count; n++) {
    const random = randomFor(recipe, 3, n)
    // The first are of every sector and the large provinces, so that a small country has all kinds.
    const sector = n < 6 ? ((['company', 'public', 'school'] as const)[n % 3] ?? 'company') : pickSector(random)
    const place = country.pickPlace(random)
    const employer = invent(n, sector, place, random)
    all.push(employer)
    const weight = (n + 1) ** -EXPONENT
    for (const key of [sector, `${sector} ${place.province.code}`]) {
      const list = bySector.get(key) ?? []
      list.push([employer, weight])
      bySector.set(key, list)
    }
  }
  const picks = new Map([...bySector].map(([key, list]) => [key, weighted(list)]))
  return {
    all,
    pick: (place, sector, random) => {
      const pick = picks.get(`${sector} ${place.province.code}`) ?? picks.get(sector)
      if (!pick) throw new Error(`no employer of the sector ${sector}`)
      return pick(random)
    },
  }
}

/** Codes as they are since August 2025: tax code, payer group and sector. The tax codes begin with 001: no province has it, and the
 *  demo's own units have others. */
function invent(n: number, sector: Employer['sector'], place: Place, random: Random): Employer {
  const tax = `001${String(n).padStart(7, '0')}`
  const trades = sector === 'company' ? COMPANIES : sector === 'public' ? OFFICES : SCHOOLS
  const kind = random.pick(trades)
  const word = random.pick(WORDS)
  const office = place.offices.length ? random.pick(place.offices) : undefined
  const group = sector === 'company' ? 'DNA' : sector === 'public' ? 'HCA' : 'HSA'
  return {
    code: `${tax}${group}0${1 + (n % 7)}`,
    name: sector === 'company' ? `Công ty ${kind.name} ${word} ${n + 1}` : `${kind.name} ${word} ${n + 1}`,
    taxCode: tax,
    address: `${streetAddress(tax)}, ${random.pick(place.communes).name}, ${place.province.name}`,
    agencyCode: office?.code ?? `0${place.province.code}`,
    sector,
    owes: sector === 'company' && random.chance(0.03) ? random.between(1, 14) : 0,
    isHazardous: sector === 'company' && ['cơ khí', 'chế biến thủy sản', 'xây dựng'].includes(kind.name),
    trade: kind,
  }
}
