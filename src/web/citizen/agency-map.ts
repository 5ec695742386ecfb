import type { Position } from '#domain/directory/distance.ts'

interface Mapped {
  readonly latitude: Position['latitude'] | null
  readonly longitude: Position['longitude'] | null
  readonly address: string
}

/** A place on the public map; by coordinates when known, else by address. */
export const mapOf = ({ latitude, longitude, address }: Mapped): string =>
  latitude !== null && longitude !== null
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`

/** Address that calls a number, however it is written. */
export const telOf = (phone: string): string => `tel:${phone.replace(/[^\d+]/gu, '')}`
