import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { addMonths, type Month } from '#domain/kernel/month.ts'
import { streetAddress } from '#seed/directory/streets.ts'
import type { CardRow, ParticipantRow } from './rows.ts'

/** Places where demo people live: a commune of today, the old province (for numbers) and a facility near it. */
export interface Home {
  readonly communeCode: string
  readonly commune: string
  readonly provinceCode: string
  readonly province: string
  readonly formerProvince: string
  readonly facilityCode: string
}

const home = (
  communeCode: string,
  commune: string,
  provinceCode: string,
  province: string,
  formerProvince: string,
  facilityCode: string,
): Home => ({
  communeCode,
  commune,
  provinceCode,
  province,
  formerProvince,
  facilityCode,
})

export const HOMES = {
  nhieuLoc: home('27142', 'phường Nhiêu Lộc', '79', 'TP. Hồ Chí Minh', '79', '79031'),
  banCo: home('27154', 'phường Bàn Cờ', '79', 'TP. Hồ Chí Minh', '79', '79C05'),
  xuanHoa: home('27139', 'phường Xuân Hòa', '79', 'TP. Hồ Chí Minh', '79', '79C07'),
  binhThanh: home('26929', 'phường Bình Thạnh', '79', 'TP. Hồ Chí Minh', '79', '79032'),
  hocMon: home('27559', 'xã Hóc Môn', '79', 'TP. Hồ Chí Minh', '79', '79C08'),
  laiThieu: home('25966', 'phường Lái Thiêu', '79', 'TP. Hồ Chí Minh', '74', '74031'),
  vungTau: home('26506', 'phường Vũng Tàu', '79', 'TP. Hồ Chí Minh', '77', '77031'),
  cauGiay: home('00166', 'phường Cầu Giấy', '01', 'TP. Hà Nội', '01', '01031'),
  baDinh: home('00004', 'phường Ba Đình', '01', 'TP. Hà Nội', '01', '01C05'),
  haiPhong: home('11311', 'phường Hồng Bàng', '31', 'TP. Hải Phòng', '31', '31153'),
  daNang: home('20242', 'phường Hải Châu', '48', 'TP. Đà Nẵng', '48', '48031'),
  buonMaThuot: home('24133', 'phường Buôn Ma Thuột', '66', 'tỉnh Đắk Lắk', '66', '66001'),
  canTho: home('31135', 'phường Ninh Kiều', '92', 'TP. Cần Thơ', '92', '92031'),
  quyNhon: home('21583', 'phường Quy Nhơn', '52', 'tỉnh Gia Lai', '52', '52001'),
} as const satisfies Record<string, Home>

export interface PersonSketch {
  /** Eight digits after 00; also the last six of the personal number. */
  readonly serial: number
  readonly fullName: string
  readonly sex: 'male' | 'female'
  readonly birthDate: PlainDate
  readonly home: Home
  readonly emailName?: string
  readonly birthPrecision?: 'year'
  readonly without?: readonly ('personalId' | 'phone' | 'email')[]
  readonly household?: number
  readonly diedOn?: PlainDate
}

export const numberOf = (serial: number): string => `00${String(serial).padStart(8, '0')}`

/** Numbers that nobody has: code 00…, a personal number of the 22nd century (digit 4 or 5), a phone of the unused prefix 0500. */
export function participantOf(sketch: PersonSketch): ParticipantRow {
  const lacks = (part: 'personalId' | 'phone' | 'email'): boolean => sketch.without?.includes(part) ?? false
  const serial = String(sketch.serial % 1_000_000).padStart(6, '0')
  return {
    socialInsuranceNo: numberOf(sketch.serial),
    fullName: sketch.fullName.normalize('NFC'),
    birthDate: sketch.birthDate,
    birthPrecision: sketch.birthPrecision ?? 'day',
    sex: sketch.sex,
    personalId: lacks('personalId')
      ? null
      : `0${sketch.home.formerProvince}${sketch.sex === 'male' ? 4 : 5}${sketch.birthDate.slice(2, 4)}${serial}`,
    phone: lacks('phone') ? null : `0500${serial}`,
    email: lacks('email') || !sketch.emailName ? null : `${sketch.emailName}@vidu.example`,
    address: `${streetAddress(serial)}, ${sketch.home.commune}, ${sketch.home.province}`,
    communeCode: sketch.home.communeCode,
    provinceCode: sketch.home.provinceCode,
    householdNo: `HGD${String(sketch.household ?? sketch.serial).padStart(8, '0')}`,
    diedOn: sketch.diedOn ?? null,
  }
}

/** Payer groups with the coverage level that the law gives them. @law Luật BHYT Điều 12, Điều 22 */
export const LEVEL_OF_GROUP = { DN: 4, HC: 4, HT: 3, GD: 4, SV: 4, HS: 4, TE: 1, HN: 2, DT: 2, CC: 1, CB: 2, TN: 4, QN: 5 } as const
export type PayerGroup = keyof typeof LEVEL_OF_GROUP

/** A card of a person: `group` decides the level; digits of the old province stay in the number. */
export function cardOf(
  sketch: PersonSketch,
  card: Pick<CardRow, 'validFrom' | 'validUntil'> & Partial<CardRow> & { readonly group: PayerGroup },
): CardRow {
  const { group, ...given } = card
  const level = LEVEL_OF_GROUP[group]
  const no = numberOf(sketch.serial)
  return {
    socialInsuranceNo: no,
    cardNo: `${group}${level}${sketch.home.formerProvince}${no}`,
    facilityCode: sketch.home.facilityCode,
    coverageLevel: level,
    areaCode: null,
    fiveYearDate: null,
    issuedOn: addDays(given.validFrom, -5),
    state: 'active',
    stateReason: null,
    ...given,
  }
}

/** First day with five years without a break of more than three months behind it. @law Nghị định 146/2018 Điều 12 khoản 5 */
export const fiveYearsAfter = (since: Month): PlainDate => plainDate(`${addMonths(since, 60)}-01`)

/** The calendar year of `today`; its end is put off a year when it is so near that every card would seem to expire. */
export function cardYear(today: PlainDate): { validFrom: PlainDate; validUntil: PlainDate } {
  const year = Number(today.slice(0, 4))
  return { validFrom: plainDate(`${year}-01-01`), validUntil: plainDate(`${today.slice(5) > '11-15' ? year + 1 : year}-12-31`) }
}
