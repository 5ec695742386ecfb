import type { Agency } from '#contract/directory.ts'

/** The agency on the public map; by coordinates when known, else by address. */
export const mapOf = ({ latitude, longitude, address }: Agency): string =>
  latitude !== null && longitude !== null
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`
