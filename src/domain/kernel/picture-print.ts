/** Edge of the grey picture that a print is made of. */
export const SAMPLE_EDGE = 64
const WAVES = 16
/** Bytes of a print: one bit for each wave but the evenest. */
export const PRINT_BYTES = (WAVES * WAVES) / 8
const BAND_BYTES = 2
/** Weaker differences are errors of counting: a blank picture has no waves. */
const LEAST = 1

/** Places in which the prints of two copies differ at most: stored again at half the quality, made smaller, brightened. Papers of one
 *  kind and drawn faces of one template lie at 26 and more. */
export const NEAR = 20

/** A print of what a picture shows: which of its broad waves of light are stronger than the middle one. It tells pictures apart, not
 *  people: another photo of the same person has another print.
 *  @param grey SAMPLE_EDGE × SAMPLE_EDGE bytes, row by row */
export function printOf(grey: Uint8Array): Uint8Array {
  const rows = Array.from({ length: SAMPLE_EDGE }, (_, y) =>
    COSINES.map(wave => sum(wave, (cosine, x) => (grey[y * SAMPLE_EDGE + x] ?? 0) * cosine)),
  )
  const strengths = COSINES.flatMap(wave => COSINES.map((_, across) => sum(wave, (cosine, y) => (rows[y]?.[across] ?? 0) * cosine)))
  const middle = strengths.slice(1).toSorted((a, b) => a - b)[(strengths.length - 1) >> 1] ?? 0
  const print = new Uint8Array(PRINT_BYTES)
  // The first is the brightness of the whole picture, which says nothing.
  for (const [at, strength] of strengths.entries())
    if (at > 0 && strength > middle + LEAST) print[at >> 3] = (print[at >> 3] ?? 0) | (1 << (at & 7))
  return print
}

const COSINES: readonly (readonly number[])[] = Array.from({ length: WAVES }, (_, wave) =>
  Array.from({ length: SAMPLE_EDGE }, (__, at) => Math.cos(((2 * at + 1) * wave * Math.PI) / (2 * SAMPLE_EDGE))),
)
const sum = (wave: readonly number[], of: (cosine: number, at: number) => number): number =>
  wave.reduce((total, cosine, at) => total + of(cosine, at), 0)

/** Hides a print under a pad of the same length. Two prints under one pad differ in as many places as before. */
export const underPad = (print: Uint8Array, pad: Uint8Array): Uint8Array => print.map((byte, at) => byte ^ (pad[at] ?? 0))

/** The print in sixteen numbers. Prints that differ in fewer than sixteen places share at least one of them, so looking for equal numbers
 *  finds every near picture among millions without comparing them all. */
export const bandsOf = (print: Uint8Array): readonly number[] =>
  Array.from({ length: PRINT_BYTES / BAND_BYTES }, (_, band) => {
    const [high = 0, low = 0] = print.subarray(band * BAND_BYTES)
    return (band << 16) | (high << 8) | low
  })

/** Whether a picture shows anything: the waves of a blank one are all alike, and every blank picture is like every other. */
export const isTelling = (print: Uint8Array): boolean => printDistance(print, new Uint8Array(PRINT_BYTES)) > PRINT_BYTES * 2

/** In how many places two prints differ. */
export const printDistance = (a: Uint8Array, b: Uint8Array): number => {
  let places = 0
  for (const [at, byte] of a.entries()) for (let rest = byte ^ (b[at] ?? 0); rest > 0; rest &= rest - 1) places += 1
  return places
}
