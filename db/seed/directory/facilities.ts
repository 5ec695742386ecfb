import { FORMER_PROVINCES, provinceKind, provinceName, successorOf } from '#domain/directory/provinces.ts'
import type { FacilityRow } from './rows.ts'
import { SEATS } from './seats.ts'
import { streetAddress } from './streets.ts'

/** Hospitals and clinics where a card may be registered. The name of the general hospital of a province is the usual one; the codes are
 *  invented, except 79048 and 31153, and keep the digits of the old province. */
export function facilityRows(): readonly FacilityRow[] {
  const general = FORMER_PROVINCES.map(({ code, name }) =>
    facility(`${code}001`, `Bệnh viện Đa khoa ${provinceKind(code) === 'city' ? 'thành phố' : 'tỉnh'} ${name}`),
  )
  const clinics = SEATS.map(([code, town]) => facility(`${code}A0${1 + (Number(code) % 9)}`, `Trung tâm Y tế khu vực ${town}`))
  const named = NAMED.map(([code, name]) => facility(code, name))
  const closed = CLOSED_TO_REGISTRATION.map(([code, name]) => ({ ...facility(code, name), acceptsRegistration: false }))
  return [...general, ...clinics, ...named, ...closed]
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

function facility(code: string, name: string): FacilityRow {
  const formerCode = code.slice(0, 2)
  const province = provinceName('two_tier', successorOf(formerCode) ?? '') ?? ''
  const town = TOWNS.get(formerCode) ?? ''
  return {
    code,
    name,
    provinceCode: formerCode,
    address: `${streetAddress(code)}, ${town}${town === province ? '' : `, ${province}`}`,
    phone: null,
    acceptsRegistration: true,
    issuesSickLeave: !name.startsWith('Trạm'),
  }
}

const TOWNS = new Map(SEATS.map(([code, town]) => [code, town]))
