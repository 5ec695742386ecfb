import { FORMER_PROVINCES, provinceKind, PROVINCES, successorOf } from '#domain/directory/provinces.ts'
import { formerProvinceOf } from '#domain/directory/agencies.ts'
import { CENTRAL } from './local-offices/central.ts'
import { HA_NOI } from './local-offices/ha-noi.ts'
import { HO_CHI_MINH } from './local-offices/ho-chi-minh.ts'
import { NORTH } from './local-offices/north.ts'
import type { LocalOffice } from './local-offices/office.ts'
import { SOUTH } from './local-offices/south.ts'
import { districtKey, readCommunes, type PackagedCommune } from './package-tables.ts'
import type { AgencyRow } from './rows.ts'
import { SEATS } from './seats.ts'
import { streetAddress } from './streets.ts'

export const LOCAL_OFFICES: readonly LocalOffice[] = [...HA_NOI, ...NORTH, ...CENTRAL, ...HO_CHI_MINH, ...SOUTH]

const OPENING_HOURS = 'Thứ Hai đến thứ Sáu, 7:30–11:30 và 13:00–16:30'
const OPENING_RULE = 'Mo-Fr 07:30-11:30,13:00-16:30'

/** 34 offices of provinces and the local offices below them; every commune is served by exactly one of them. */
export function agencyRows(communes: readonly PackagedCommune[] = readCommunes()): readonly AgencyRow[] {
  const areas = areasOf(communes)
  const local = LOCAL_OFFICES.map(office => localOffice(office, areas.get(office[0]) ?? []))
  const served = new Set(local.flatMap(office => office.communeCodes))
  const rest = communes.filter(commune => !served.has(commune.code))
  const codes = Object.keys(PROVINCES).toSorted()
  return [...codes.map(provinceOffice), ...local, ...codes.flatMap(code => centralOffice(code, rest))]
}

/** Communes that no local office serves go to the counter in the province's own building: dossiers are received by local offices,
 *  whose five digits end the dossier's number. */
function centralOffice(provinceCode: string, unserved: readonly PackagedCommune[]): readonly AgencyRow[] {
  const area = unserved.filter(commune => commune.provinceCode === provinceCode)
  if (!area.length) return []
  const office = provinceOffice(provinceCode)
  const code = `${provinceCode}990`
  return [
    {
      ...office,
      code,
      parentCode: office.code,
      level: 'local',
      name: `BHXH cơ sở Trung tâm ${PROVINCES[provinceCode] ?? ''}`,
      formerName: null,
      communeCodes: area.map(commune => commune.code),
      phone: `0500${code}0`,
      email: null,
    },
  ]
}

function areasOf(communes: readonly PackagedCommune[]): ReadonlyMap<string, readonly PackagedCommune[]> {
  const officeOf = new Map(
    LOCAL_OFFICES.flatMap(([code, , districts]) =>
      districts.map(name => [districtKey({ provinceCode: formerProvinceOf(code), name }), code] as const),
    ),
  )
  return Map.groupBy(
    communes.filter(commune => commune.formerDistrict && officeOf.has(districtKey(commune.formerDistrict))),
    commune => (commune.formerDistrict && officeOf.get(districtKey(commune.formerDistrict))) ?? '',
  )
}

function provinceOffice(provinceCode: string): AgencyRow {
  const name = PROVINCES[provinceCode] ?? ''
  const mergedFrom = FORMER_PROVINCES.filter(old => old.successorCode === provinceCode && old.name !== name).map(old => old.name)
  const code = `0${provinceCode}`
  // The code of a merged province is the old code of the one that holds its seat: 44 Quảng Trị sits in Đồng Hới.
  const seat = seatOf(provinceCode)
  return {
    code,
    parentCode: null,
    level: 'province',
    name: `BHXH ${provinceKind(provinceCode) === 'city' ? 'TP.' : 'tỉnh'} ${name}`,
    formerName: mergedFrom.length ? `BHXH tỉnh ${mergedFrom.join(', ')}` : null,
    provinceCode,
    communeCodes: [],
    address: `${streetAddress(code)}, ${seat.town}${seat.town === name ? '' : `, ${name}`}`,
    phone: `0500${code}000`,
    email: `bhxh${provinceCode}@vidu.example`,
    openingHours: OPENING_HOURS,
    openingRule: OPENING_RULE,
    latitude: seat.latitude,
    longitude: seat.longitude,
  }
}

function localOffice([code, name, districts, place]: LocalOffice, area: readonly PackagedCommune[]): AgencyRow {
  const provinceCode = successorOf(formerProvinceOf(code)) ?? ''
  const seat = seatOf(formerProvinceOf(code))
  const home = area.find(commune => commune.name.endsWith(` ${name}`)) ?? area[0]
  return {
    code,
    parentCode: `0${provinceCode}`,
    level: 'local',
    name: `BHXH cơ sở ${name}`,
    formerName: formerNameOf(districts),
    provinceCode,
    communeCodes: area.map(commune => commune.code),
    address: `${streetAddress(code)}, ${home ? `${lowerKind(home.name)}, ` : ''}${PROVINCES[provinceCode] ?? ''}`,
    phone: `0500${code}0`,
    email: null,
    openingHours: OPENING_HOURS,
    openingRule: OPENING_RULE,
    latitude: place?.[0] ?? seat.latitude,
    longitude: place?.[1] ?? seat.longitude,
  }
}

/** "BHXH Quận 3"; an office for several districts lists them. */
const formerNameOf = (districts: readonly string[]): string => {
  return districts.length > 1
    ? `BHXH liên huyện ${districts.map(bare).join(' – ')}`
    : `BHXH ${districts.join('').replace(/^\p{L}(?=\D*$)/u, sign => sign.toLowerCase())}`
}
const bare = (district: string): string => district.replace(/^(?:Thành phố|Thị xã|Quận|Huyện) (?!\d)/u, '')
const lowerKind = (commune: string): string => commune.charAt(0).toLowerCase() + commune.slice(1)

const SEAT_BY_CODE = new Map(SEATS.map(([code, town, latitude, longitude]) => [code, { town, latitude, longitude }]))
function seatOf(formerCode: string): { town: string; latitude: number; longitude: number } {
  const seat = SEAT_BY_CODE.get(formerCode)
  if (!seat) throw new Error(`no seat for province ${formerCode}`)
  return seat
}
