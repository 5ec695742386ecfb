import { fold } from '../kernel/text.ts'
import type { Position } from './distance.ts'

/** The lists of places that everybody may look up (G2, G3, G4, G6). */
export const PLACE_LISTS = ['agencies', 'sick-leave', 'insured', 'points'] as const
export type PlaceList = (typeof PLACE_LISTS)[number]

/** hospital: bệnh viện · centre: trung tâm y tế · clinic: phòng khám · station: trạm y tế. */
export const FACILITY_KINDS = ['hospital', 'centre', 'clinic', 'station'] as const
export type FacilityKind = (typeof FACILITY_KINDS)[number]

/** Chuyên sâu, cơ bản, ban đầu. @law Luật Khám bệnh, chữa bệnh 15/2023/QH15, Điều 104 */
export const FACILITY_TIERS = ['specialised', 'basic', 'initial'] as const
export type FacilityTier = (typeof FACILITY_TIERS)[number]

export const FACILITY_SERVICES = ['emergency', 'inpatient', 'outpatient', 'children', 'birth', 'traditional', 'dental', 'dialysis'] as const
export type FacilityService = (typeof FACILITY_SERVICES)[number]

/** point: điểm thu · agent: tổ chức dịch vụ thu (đại lý thu). */
export const POINT_KINDS = ['point', 'agent'] as const
export type PointKind = (typeof POINT_KINDS)[number]

/** What a collection point takes money for: voluntary social insurance, health insurance of households. */
export const COLLECTED = ['voluntary_social', 'household_health'] as const
export type Collected = (typeof COLLECTED)[number]

/** What a person comes to an agency for; each has somebody to talk to. */
export const AGENCY_TASKS = ['reception', 'collection', 'cards', 'benefits', 'health'] as const
export type AgencyTask = (typeof AGENCY_TASKS)[number]

/** The words of a search or a name, as `app_words` in SQL makes them. @example placeWords('BV. Đa khoa') // ['bv', 'da', 'khoa'] */
export const placeWords = (text: string): readonly string[] =>
  fold(text)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)

/** To a hundredth of a degree, about a kilometre: near enough to sort places, too coarse for a house. The device rounds before it sends. */
export const roundedPosition = ({ latitude, longitude }: Position): Position => ({
  latitude: Math.round(latitude * 100) / 100,
  longitude: Math.round(longitude * 100) / 100,
})

/** "10.78,106.70": always two decimals, so that neighbours ask for the same address and share its cached answer. */
export function nearText(position: Position): string {
  const { latitude, longitude } = roundedPosition(position)
  return `${latitude.toFixed(2)},${longitude.toFixed(2)}`
}

/** @returns undefined for anything finer or elsewhere than a rounded place on earth */
export function readNear(text: string): Position | undefined {
  const [, north, east] = /^(-?\d{1,2}\.\d{2}),(-?\d{1,3}\.\d{2})$/u.exec(text) ?? []
  const [latitude, longitude] = [Number(north), Number(east)]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
