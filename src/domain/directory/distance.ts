export interface Position {
  readonly latitude: number
  readonly longitude: number
}

const EARTH_KM = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two places as the crow flies (haversine); good to half a percent.
 *  @example distanceKm({ latitude: 21.03, longitude: 105.85 }, { latitude: 10.78, longitude: 106.7 }) // about 1,143: Hà Nội to TP. Hồ Chí Minh */
export function distanceKm(a: Position, b: Position): number {
  const rise = radians(b.latitude - a.latitude)
  const turn = radians(b.longitude - a.longitude)
  const part = Math.sin(rise / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(turn / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(part))
}

/** Nearest first; what has no coordinates comes last, in its own order. */
export function nearestFirst<P extends { readonly latitude: number | null; readonly longitude: number | null }>(
  places: readonly P[],
  from: Position,
): readonly P[] {
  const kmOf = ({ latitude, longitude }: P): number =>
    latitude === null || longitude === null ? Infinity : distanceKm(from, { latitude, longitude })
  return places
    .map(place => ({ place, km: kmOf(place) }))
    .toSorted((a, b) => (a.km === b.km ? 0 : a.km - b.km))
    .map(({ place }) => place)
}
