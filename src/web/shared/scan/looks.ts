import type { Help } from './pixels.ts'

/** One look at a picture: a part of it, drawn at a size, with some help. */
export interface Look {
  /** Part of the picture, in its own pixels. */
  readonly part: Part
  /** Factor from the picture's pixels to those that are read. */
  readonly scale: number
  readonly help: Help
}
export interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Longest sides at which a whole picture is read, most promising first, and the help that each gets. A blurred code is read when it is
 *  made smaller; one that is small in a large picture when it is not. */
const WHOLE: readonly (readonly [longestSide: number, help: Help])[] = [
  [1600, 'none'],
  [2600, 'none'],
  [800, 'none'],
  [1600, 'contrast'],
  [1600, 'sharpen'],
  [800, 'contrast'],
  [2600, 'sharpen'],
  [1600, 'invert'],
]
/** A small picture gains nothing by being drawn larger than this. */
const LARGEST_SCALE = 3
/** Above this longest side the picture is also read in overlapping quarters, at its own size. */
const LARGE = 2600
const QUARTER = 0.6

/** The looks to take at a picture, one after the other until a code is found. */
export function looksAt(width: number, height: number): readonly Look[] {
  const longest = Math.max(width, height)
  const part = { x: 0, y: 0, width, height }
  const whole = WHOLE.map(([side, help]): Look => ({ part, scale: Math.min(side / longest, LARGEST_SCALE), help }))
  const distinct = whole.filter((look, index) => whole.findIndex(other => other.scale === look.scale && other.help === look.help) === index)
  return longest > LARGE ? [...distinct, ...quarters(width, height)] : distinct
}

function quarters(width: number, height: number): readonly Look[] {
  const [w, h] = [Math.round(width * QUARTER), Math.round(height * QUARTER)]
  const scale = Math.min(1, LARGE / Math.max(w, h))
  return [0, width - w].flatMap(x => [0, height - h].map((y): Look => ({ part: { x, y, width: w, height: h }, scale, help: 'none' })))
}
