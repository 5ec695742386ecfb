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
export function qrCode(text: string): string {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: BORDER })
  const edge = rows.length - 2 * BORDER
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x - BORDER} ${y - BORDER}h1v1h-1z`] : [])))
  return svg(edge, edge, path.join(''))
}

/** The least that the encoder knows; the paper around is white anyway. */
const BORDER = 1
