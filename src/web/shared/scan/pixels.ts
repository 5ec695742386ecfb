/** A picture as rows of red, green, blue, alpha bytes: what a canvas gives. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** How a picture is helped before it is read. */
export type Help = 'none' | 'contrast' | 'sharpen' | 'invert'

/** The picture with help, in place: only grey is of use to a reader. */
export function help(pixels: Pixels, kind: Help): Pixels {
  if (kind === 'none') return pixels
  const grey = greyOf(pixels)
  if (kind === 'sharpen') sharpen(grey, pixels.width, pixels.height)
  else if (kind === 'contrast') stretch(grey)
  else invert(grey)
  return withGrey(pixels, grey)
}

function greyOf({ data, width, height }: Pixels): Uint8ClampedArray {
  const grey = new Uint8ClampedArray(width * height)
  for (let n = 0, at = 0; n < grey.length; n++, at += 4)
    grey[n] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 151 + (data[at + 2] ?? 0) * 28) >> 8
  return grey
}

function withGrey(pixels: Pixels, grey: Uint8ClampedArray): Pixels {
  const { data } = pixels
  for (let n = 0, at = 0; n < grey.length; n++, at += 4) data[at] = data[at + 1] = data[at + 2] = grey[n] ?? 0
  return pixels
}

/** Light on dark becomes dark on light, which is all that some readers know. */
function invert(grey: Uint8ClampedArray): void {
  for (let n = 0; n < grey.length; n++) grey[n] = 255 - (grey[n] ?? 0)
}

/** Part of the pixels that may become quite black and quite white. */
const OUTSIDE = 0.02

/** Spreads what lies between the darkest and the lightest over the whole range: for pictures taken in the dark or in fog. */
export function stretch(grey: Uint8ClampedArray): void {
  const counts = new Uint32Array(256)
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1
  const spare = grey.length * OUTSIDE
  const dark = edgeOf(counts, spare, 0, 1)
  const light = edgeOf(counts, spare, 255, -1)
  if (light <= dark) return
  const factor = 255 / (light - dark)
  for (let n = 0; n < grey.length; n++) grey[n] = ((grey[n] ?? 0) - dark) * factor
}

function edgeOf(counts: Uint32Array, spare: number, from: number, step: 1 | -1): number {
  let seen = 0
  let at = from
  while (at >= 0 && at <= 255) {
    seen += counts[at] ?? 0
    if (seen > spare) return at
    at += step
  }
  return from
}

/** Reach and strength of the sharpening, for the sizes that are read: a code of 60 squares on a card, out of focus. */
const REACH = 5
const STRENGTH = 5

/** Unsharp mask: adds what a blurred copy has lost, several times. */
function sharpen(grey: Uint8ClampedArray, width: number, height: number): void {
  const soft = boxBlur(grey, width, height)
  for (let n = 0; n < grey.length; n++) {
    const value = grey[n] ?? 0
    grey[n] = value + STRENGTH * (value - (soft[n] ?? 0))
  }
}

/** Mean over a square, by a running sum along rows and then columns. */
function boxBlur(grey: Uint8ClampedArray, width: number, height: number): Uint8ClampedArray {
  const rows = new Uint8ClampedArray(grey.length)
  const both = new Uint8ClampedArray(grey.length)
  for (let y = 0; y < height; y++) blurLine(grey, rows, { start: y * width, step: 1, count: width })
  for (let x = 0; x < width; x++) blurLine(rows, both, { start: x, step: width, count: height })
  return both
}

interface Line {
  readonly start: number
  readonly step: number
  readonly count: number
}
function blurLine(from: Uint8ClampedArray, to: Uint8ClampedArray, { start, step, count }: Line): void {
  const at = (n: number): number => from[start + Math.max(0, Math.min(n, count - 1)) * step] ?? 0
  let sum = 0
  for (let n = -REACH; n <= REACH; n++) sum += at(n)
  for (let n = 0; n < count; n++) {
    to[start + n * step] = sum / (2 * REACH + 1)
    sum += at(n + REACH + 1) - at(n - REACH)
  }
}
