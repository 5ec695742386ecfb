/** FNV-1a: a number that is always the same for the same code, so that everything invented from it is too. */
export function mixOf(code: string): number {
  let mix = 0x811c9dc5
  for (const sign of code) mix = Math.imul(mix ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  // The low bits of neighbours differ little: stir once more.
  mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d) >>> 0
  return (mix ^ (mix >>> 13)) >>> 0
}

/** One of a list, by code. */
export const pick = <T>(list: readonly [T, ...T[]], code: string): T => list[mixOf(code) % list.length] ?? list[0]

/** A telephone of the prefix that belongs to nobody. @example inventedPhone('79031') // '0500…' */
export const inventedPhone = (code: string): string => `0500${String(mixOf(`phone ${code}`) % 1_000_000).padStart(6, '0')}`

/** A place within some kilometres around a town. @param spread degrees at most, north and east */
export function placeAround(code: string, town: { readonly latitude: number; readonly longitude: number }, spread: number) {
  const shift = (what: string): number => ((mixOf(`${what} ${code}`) % 2001) / 1000 - 1) * spread
  const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000
  return { latitude: rounded(town.latitude + shift('north')), longitude: rounded(town.longitude + shift('east')) }
}
