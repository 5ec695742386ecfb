import encodeQr from 'qr'
import { code128 } from './code-128.ts'

/** Marks that machines read, as drawings with one unit a module and without the empty margin around them. */

const svg = (width: number, height: number, path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"><path d="${path}"/></svg>`

/** A barcode, and how many modules it is wide. */
export function barcode(text: string): { readonly svg: string; readonly modules: number } {
  let at = 0
  let path = ''
  for (const [index, width] of code128(text).entries()) {
    if (index % 2 === 0) path += `M${at} 0h${width}v1h-${width}z`
    at += width
  }
  return { svg: svg(at, 1, path), modules: at }
}

/** A QR code that is still read when a seventh of it is damaged. */
export const qrCode = (text: string): string => drawnQr(text, 'medium')

/** One that is still read when nearly a third of it is: for paper that people hold, fold and staple. */
export const sturdyQrCode = (text: string): string => drawnQr(text, 'high')

function drawnQr(text: string, ecc: 'medium' | 'high'): string {
  const rows = encodeQr(text, 'raw', { ecc, border: BORDER })
  const edge = rows.length - 2 * BORDER
  const path = rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x - BORDER} ${y - BORDER}h${length}v1h-${length}z`))
  return svg(edge, edge, path.join(''))
}

/** The least that the encoder knows; the paper around is white anyway. */
const BORDER = 1

/** Where the dark runs of a row begin and how long they are: half as many shapes as modules, and the typesetter is quicker. */
function runsOf(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (isDark && last && last[0] + last[1] === x) last[1] += 1
    else if (isDark) runs.push([x, 1])
  }
  return runs
}
