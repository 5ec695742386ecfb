import { INK_AREA, MARKS, type Area } from './sheet-layout.ts'
import type { MarkPlace } from './sheet-token.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A mark as it was seen, its corners in pixels, named as they are when the sheet is upright. */
export interface SeenMark {
  readonly place: MarkPlace
  readonly topLeft: Point
  readonly topRight: Point
  readonly bottomRight: Point
  readonly bottomLeft: Point
}

/** Where a point of the sheet (millimetres) lies on the page (pixels). */
export type ToPage = (point: Point) => Point

/** Straightens a page by the marks that were seen on it: turned, skewed, shrunk, and with both marks photographed at a slant too.
 *  Undefined without a mark. */
export function placeSheet(marks: readonly SeenMark[]): ToPage | undefined {
  if (marks.length === 0) return undefined
  const pairs = marks.flatMap(mark => {
    const on = cornersOf(MARKS[mark.place])
    return [mark.topLeft, mark.topRight, mark.bottomRight, mark.bottomLeft].map((page, n) => ({ sheet: on[n] ?? page, page }))
  })
  return marks.length > 1 ? slanted(pairs) : flat(pairs)
}

/** How many quarter turns to the right make the page upright again. */
export function quarterTurns(toPage: ToPage): 0 | 1 | 2 | 3 {
  const [from, to] = [toPage({ x: 100, y: 100 }), toPage({ x: 110, y: 100 })]
  const turns = ((Math.round(Math.atan2(to.y - from.y, to.x - from.x) / (Math.PI / 2)) % 4) + 4) % 4
  return TURNS[(4 - turns) % 4] ?? 0
}
const TURNS = [0, 1, 2, 3] as const

const cornersOf = ({ left, top, width, height }: Area): readonly Point[] => [
  { x: left, y: top },
  { x: left + width, y: top },
  { x: left + width, y: top + height },
  { x: left, y: top + height },
]

/** A page in shades of grey, 0 black to 255 white, row after row. */
export interface GreyPage {
  readonly grey: Uint8Array
  readonly width: number
  readonly height: number
}

const STEP_MM = 0.2
/** So much darker than the paper around it is ink: light blue ballpoint is, the shadow of a fold is not. */
const DARKER_BY = 0.2
/** From this share of the place to sign on somebody wrote there. A short signature covers some 0.8 %; dust and noise of a bad scan 0.1 %. */
const INK_FROM = 0.003
/** More than that is a shadow, a finger or a black page. */
const INK_UNTIL = 0.6

/** The share of the place to sign that is darker than its paper, 0 to 1. What lies outside the page counts as paper. */
export function inkShare({ grey, width, height }: GreyPage, toPage: ToPage): number {
  const seen: number[] = []
  for (let y = INK_AREA.top; y < INK_AREA.top + INK_AREA.height; y += STEP_MM)
    for (let x = INK_AREA.left; x < INK_AREA.left + INK_AREA.width; x += STEP_MM) {
      const at = toPage({ x, y })
      const [column, row] = [Math.round(at.x), Math.round(at.y)]
      if (column >= 0 && row >= 0 && column < width && row < height) seen.push(grey[row * width + column] ?? 255)
    }
  if (seen.length === 0) return 0
  const paper = seen.toSorted((a, b) => a - b)[seen.length >> 1] ?? 255
  const all = Math.ceil(INK_AREA.width / STEP_MM) * Math.ceil(INK_AREA.height / STEP_MM)
  return seen.filter(value => value < paper * (1 - DARKER_BY)).length / all
}

/** Something was written in the place to sign. It says nothing of who wrote, and decides nothing: a person looks. */
export const looksSigned = (share: number): boolean => share >= INK_FROM && share <= INK_UNTIL

interface Pair {
  readonly sheet: Point
  readonly page: Point
}

/** x' = ax + by + c, y' = dx + ey + f. */
function flat(pairs: readonly Pair[]): ToPage | undefined {
  const rows = pairs.map(({ sheet }) => [sheet.x, sheet.y, 1])
  const across = leastSquares(
    rows,
    pairs.map(({ page }) => page.x),
  )
  const down = leastSquares(
    rows,
    pairs.map(({ page }) => page.y),
  )
  if (!across || !down) return undefined
  const along = ([a = 0, b = 0, c = 0]: readonly number[], { x, y }: Point) => a * x + b * y + c
  return point => ({ x: along(across, point), y: along(down, point) })
}

/** The plane of a photo: x' = (ax + by + c) / (gx + hy + 1), y' = (dx + ey + f) / (gx + hy + 1). */
function slanted(pairs: readonly Pair[]): ToPage | undefined {
  const rows = pairs.flatMap(({ sheet: { x, y }, page }) => [
    [x, y, 1, 0, 0, 0, -x * page.x, -y * page.x],
    [0, 0, 0, x, y, 1, -x * page.y, -y * page.y],
  ])
  const found = leastSquares(
    rows,
    pairs.flatMap(({ page }) => [page.x, page.y]),
  )
  if (!found) return undefined
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = found
  return ({ x, y }) => {
    const depth = g * x + h * y + 1
    return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth }
  }
}

/** The unknowns that fit best: normal equations, solved by elimination with the largest pivot first. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): readonly number[] | undefined {
  const count = rows[0]?.length ?? 0
  const cell = (row: readonly number[] | undefined, n: number): number => row?.[n] ?? 0
  const system = Array.from({ length: count }, (_, i) => [
    ...Array.from({ length: count }, (__, j) => rows.reduce((sum, row) => sum + cell(row, i) * cell(row, j), 0)),
    rows.reduce((sum, row, n) => sum + cell(row, i) * cell(values, n), 0),
  ])
  for (let i = 0; i < count; i += 1) {
    const pivot = system.reduce((best, row, n) => (n >= i && Math.abs(cell(row, i)) > Math.abs(cell(system[best], i)) ? n : best), i)
    const chosen = system[pivot] ?? []
    const first = cell(chosen, i)
    if (Math.abs(first) < 1e-12) return undefined
    system[pivot] = system[i] ?? []
    system[i] = chosen.map(value => value / first)
    for (const [n, row] of system.entries())
      if (n !== i) system[n] = row.map((value, column) => value - cell(row, i) * cell(system[i], column))
  }
  return system.map(row => cell(row, count))
}
