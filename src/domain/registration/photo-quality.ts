import type { Extent } from './photo-frame.ts'

/** What may be better about a photo, the most helpful first. It is advice: an old CMND or a photocopy is accepted as it is. */
export const PHOTO_ADVICE = ['dark', 'bright', 'glare', 'blurred', 'small'] as const
export type PhotoAdvice = (typeof PHOTO_ADVICE)[number]

/** Photos are judged on a copy of at most this many pixels a side. */
export const JUDGED_EDGE_PX = 480

/** Brightness of each pixel, 0 black to 255 white, row after row. */
export interface Luma extends Extent {
  readonly values: Uint8Array
}

export interface Measures {
  /** Variance of the Laplacian in thousandths of the variance of the brightness: what is sharp changes from pixel to pixel. Being a
   *  share, it is the same in good and in poor light. 0 for a picture of one colour. */
  readonly sharpness: number
  /** Brightness below which lie 5 %, 50 %, 95 % of the pixels. */
  readonly darkest: number
  readonly middle: number
  readonly brightest: number
  /** Share of small squares that are nothing but white. */
  readonly blank: number
}

/* Thresholds, measured on the demo photos at 480 pixels (db/seed/judge-photos.test.ts; blur is the radius of a Gaussian in pixels):
     sharpness   portraits 43–93, with blur 2: 4–9, blur 3: 1.6–3 · papers 365–490, with blur 2: 66–98, blur 3: 22–35, blur 4: 11–19.
                 Small print of a card (about 20 pixels high) is tiring at blur 3 and lost at blur 4.
     brightest   as taken 218–244; at 0.6 of the light 130 or more, at 0.4 87–95
     darkest     as taken 29–118; washed out (1.6 times the light) 206 and more for papers
     blank       0 as taken; a reflection of a fifth of the width 0.007, of two fifths 0.048 */
const LEAST_SHARPNESS = { portrait: 4, paper: 20 } as const
const LEAST_BRIGHTEST = 110
const MOST_DARKEST = 165
const GLARE_FROM = 0.006
/** More white than this, or a picture that is white for the most part, is white paper: a photocopy. */
const [GLARE_TO, PAPER_WHITE] = [0.35, 245]
const SQUARE_PX = 16
const WHITE = 250
/** A portrait across; a paper along its longer side, at which a letter of 2 mm has 16 pixels. */
const LEAST_PX = { portrait: 300, paper: 700 } as const

/** @param rgba four bytes a pixel, as a canvas gives them */
export function lumaOf(rgba: ArrayLike<number>, { width, height }: Extent): Luma {
  const values = new Uint8Array(width * height)
  for (let at = 0; at < values.length; at++)
    values[at] = (299 * (rgba[4 * at] ?? 0) + 587 * (rgba[4 * at + 1] ?? 0) + 114 * (rgba[4 * at + 2] ?? 0)) / 1000
  return { values, width, height }
}

export function measurePhoto(luma: Luma): Measures {
  const levelAt = levels(luma)
  const spread = varianceOf(luma.values)
  return {
    sharpness: spread < 4 ? 0 : (1000 * varianceOf(laplacian(luma))) / spread,
    darkest: levelAt(0.05),
    middle: levelAt(0.5),
    brightest: levelAt(0.95),
    blank: blankShare(luma),
  }
}

/** What to say about a photo; nothing when it is good.
 *  @param size of the photo that will be sent, in pixels
 *  @example adviseOn({ sharpness: 80, darkest: 40, middle: 90, brightest: 95, blank: 0 }, { width: 800, height: 1200 }, 'portrait') // ['dark'] */
export function adviseOn(measures: Measures, size: Extent, subject: 'portrait' | 'paper'): readonly PhotoAdvice[] {
  const { sharpness, darkest, middle, brightest, blank } = measures
  const pixels = subject === 'portrait' ? Math.min(size.width, size.height) : Math.max(size.width, size.height)
  const found: Readonly<Record<PhotoAdvice, boolean>> = {
    dark: brightest < LEAST_BRIGHTEST,
    bright: darkest > MOST_DARKEST,
    glare: subject === 'paper' && blank >= GLARE_FROM && blank <= GLARE_TO && middle < PAPER_WHITE,
    blurred: sharpness < LEAST_SHARPNESS[subject],
    small: pixels < LEAST_PX[subject],
  }
  return PHOTO_ADVICE.filter(advice => found[advice])
}

function levels({ values }: Luma): (share: number) => number {
  const counts = new Uint32Array(256)
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return share => {
    let left = share * values.length
    return counts.findIndex(count => (left -= count) <= 0)
  }
}

/** How much each pixel differs from its four neighbours. */
function laplacian({ values, width, height }: Luma): Float32Array {
  const found = new Float32Array(Math.max(0, (width - 2) * (height - 2)))
  const at = (index: number): number => values[index] ?? 0
  let next = 0
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      found[next++] = at(i - 1) + at(i + 1) + at(i - width) + at(i + width) - 4 * at(i)
    }
  return found
}

function varianceOf(values: Uint8Array | Float32Array): number {
  if (values.length === 0) return 0
  let [sum, squares] = [0, 0]
  for (const value of values) {
    sum += value
    squares += value * value
  }
  return squares / values.length - (sum / values.length) ** 2
}

function blankShare({ values, width, height }: Luma): number {
  const [columns, rows] = [Math.floor(width / SQUARE_PX), Math.floor(height / SQUARE_PX)]
  let blank = 0
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) if (isBlank(values, width, row * SQUARE_PX * width + column * SQUARE_PX)) blank++
  return columns * rows === 0 ? 0 : blank / (columns * rows)
}

/** Nine of ten pixels of the square that begins here are white. */
function isBlank(values: Uint8Array, width: number, from: number): boolean {
  let white = 0
  for (let y = 0; y < SQUARE_PX; y++) for (let x = 0; x < SQUARE_PX; x++) if ((values[from + y * width + x] ?? 0) >= WHITE) white++
  return white >= 0.9 * SQUARE_PX ** 2
}
