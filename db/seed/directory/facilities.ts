import type { FacilityService } from '#domain/directory/places.ts'
import { FORMER_PROVINCES, provinceKind, provinceName, successorOf } from '#domain/directory/provinces.ts'
import { inventedPhone, pick, placeAround } from './invented.ts'
import type { PackagedCommune } from './package-tables.ts'
import type { FacilityRow } from './rows.ts'
import { SEATS } from './seats.ts'
import { streetAddress } from './streets.ts'

/** Hospitals, clinics and stations. The name of the general hospital of a province is the usual one, and stations are called after
 *  their communes; the rest and the codes are invented, except 79048 and 31153, and keep the digits of the old province. */
export function facilityRows(communes: readonly PackagedCommune[]): readonly FacilityRow[] {
  const general = FORMER_PROVINCES.map(({ code, name }) =>
    facility(`${code}001`, `Bệnh viện Đa khoa ${provinceKind(code) === 'city' ? 'thành phố' : 'tỉnh'} ${name}`),
  )
  const clinics = SEATS.map(([code, town]) => facility(`${code}A0${1 + (Number(code) % 9)}`, `Trung tâm Y tế khu vực ${town}`))
  const named = NAMED.map(([code, name]) => facility(code, name))
  const closed = CLOSED_TO_REGISTRATION.map(([code, name]) => ({
    ...facility(code, name),
    acceptsRegistration: false,
    registrationNote: 'Chỉ nhận người bệnh được chuyển đến; không nhận đăng ký khám chữa bệnh ban đầu.',
  }))
  const invented = SEATS.flatMap(([code, town]) => inventedOf(code, town))
  return [...general, ...clinics, ...named, ...closed, ...invented, ...stationRows(communes)]
}

const NAMED: readonly (readonly [code: string, name: string])[] = [
  ['79031', 'Bệnh viện Đa khoa Sông Trăng'],
  ['79032', 'Bệnh viện Nhân dân Hoa Sim'],
  ['79033', 'Bệnh viện Nhi đồng Mây Trắng'],
  ['79C05', 'Phòng khám Đa khoa Bàn Cờ'],
  ['79C06', 'Trạm Y tế phường Nhiêu Lộc'],
  ['79C07', 'Trạm Y tế phường Xuân Hòa'],
  ['79C08', 'Trạm Y tế xã Hóc Môn'],
  ['79ASE', 'Phòng khám Đa khoa Khu chế xuất Bến Lụa'],
  ['74031', 'Bệnh viện Đa khoa Lái Thiêu'],
  ['77031', 'Bệnh viện Đa khoa Gió Biển'],
  ['01031', 'Bệnh viện Đa khoa Hồ Sen'],
  ['01C05', 'Phòng khám Đa khoa Đống Đa'],
  ['01C06', 'Trạm Y tế phường Cầu Giấy'],
  ['31153', 'Bệnh viện Hữu nghị Việt Tiệp'],
  ['48031', 'Bệnh viện Đa khoa Sông Hàn Xanh'],
  ['92031', 'Bệnh viện Đa khoa Phù Sa'],
]

/** Hospitals of the highest level take patients who are sent to them, but nobody registers there first. */
const CLOSED_TO_REGISTRATION: readonly (readonly [code: string, name: string])[] = [
  ['79048', 'Bệnh viện Chợ Rẫy'],
  ['01901', 'Bệnh viện Trung ương Sen Vàng'],
]

const FLOWERS = [
  'Hoa Cúc',
  'Sen Hồng',
  'Lá Xanh',
  'Nắng Mai',
  'Bình Minh',
  'Tâm An',
  'Đồng Xanh',
  'Suối Trong',
  'Mây Hồng',
  'An Lành',
] as const

/** In every old province a hospital of traditional medicine, one for mothers and children, a private clinic, and a dental clinic that
 *  has no contract with health insurance. */
function inventedOf(code: string, town: string): readonly FacilityRow[] {
  const own = pick(FLOWERS, `clinic ${code}`)
  return [
    facility(`${code}Y01`, `Bệnh viện Y học cổ truyền ${town}`),
    facility(`${code}Y02`, `Bệnh viện Sản - Nhi ${pick(FLOWERS, `birth ${code}`)}`),
    facility(`${code}P01`, `Phòng khám Đa khoa ${own} ${town}`),
    { ...facility(`${code}P02`, `Phòng khám Răng Hàm Mặt ${own}`), hasContract: false, acceptsRegistration: false, issuesSickLeave: false },
  ]
}

/** Three stations in each old province, of communes there. */
function stationRows(communes: readonly PackagedCommune[]): readonly FacilityRow[] {
  const named = new Set(NAMED.map(([code, name]) => `${code.slice(0, 2)} ${name}`))
  const ofProvince = Map.groupBy(communes, commune => commune.formerDistrict?.provinceCode ?? '')
  return SEATS.flatMap(([code]) =>
    (ofProvince.get(code) ?? [])
      .map(commune => `Trạm Y tế ${commune.name.charAt(0).toLowerCase()}${commune.name.slice(1)}`)
      .filter(name => !named.has(`${code} ${name}`))
      .slice(0, 3)
      .map((name, n) => facility(`${code}T0${n + 1}`, name)),
  )
}

function facility(code: string, name: string): FacilityRow {
  const formerCode = code.slice(0, 2)
  const province = provinceName('two_tier', successorOf(formerCode) ?? '') ?? ''
  const [, town = '', latitude = 0, longitude = 0] = SEAT_BY_CODE.get(formerCode) ?? []
  const isStation = name.startsWith('Trạm')
  return {
    code,
    name,
    provinceCode: formerCode,
    address: `${streetAddress(code)}, ${town}${town === province ? '' : `, ${province}`}`,
    phone: inventedPhone(code),
    acceptsRegistration: true,
    issuesSickLeave: !isStation,
    hasContract: true,
    registrationNote: null,
    ...kindOf(name),
    ...placeAround(code, { latitude, longitude }, isStation ? 0.12 : 0.04),
  }
}

type Kind = Pick<FacilityRow, 'kind' | 'tier' | 'services' | 'openingRule'>

/** What a facility of such a name usually is and does, and when. */
function kindOf(name: string): Kind {
  if (name.startsWith('Trạm')) return kind('station', 'initial', OFFICE, ['outpatient', 'children'])
  if (name.startsWith('Phòng khám Răng')) return kind('clinic', 'initial', LATE, ['outpatient', 'dental'])
  if (name.startsWith('Phòng khám')) return kind('clinic', 'initial', LATE, ['outpatient', 'children', 'dental'])
  if (name.startsWith('Trung tâm')) return kind('centre', 'basic', '24/7', ['emergency', 'inpatient', 'outpatient', 'children', 'birth'])
  if (name.includes('cổ truyền')) return kind('hospital', 'basic', WEEK, ['inpatient', 'outpatient', 'traditional'])
  if (name.includes('Nhi')) return kind('hospital', 'basic', '24/7', ['emergency', 'inpatient', 'outpatient', 'children', 'birth'])
  if (/Chợ Rẫy|Trung ương/u.test(name)) return kind('hospital', 'specialised', '24/7', ['emergency', 'inpatient', 'outpatient', 'dialysis'])
  return kind('hospital', 'basic', '24/7', ['emergency', 'inpatient', 'outpatient', 'children', 'birth', 'dialysis'])
}

const OFFICE = 'Mo-Fr 07:30-11:30,13:30-17:00'
const WEEK = 'Mo-Fr 07:00-11:30,13:00-16:30; Sa 07:00-11:30'
const LATE = 'Mo-Sa 07:00-19:30; Su 07:00-11:30'

const kind = (
  kindName: FacilityRow['kind'],
  tier: FacilityRow['tier'],
  openingRule: string,
  services: readonly FacilityService[],
): Kind => ({ kind: kindName, tier, openingRule, services })

const SEAT_BY_CODE = new Map(SEATS.map(seat => [seat[0], seat]))
