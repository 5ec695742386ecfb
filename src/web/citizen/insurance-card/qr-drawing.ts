import encodeQr from 'qr'

/** A QR code as one path in a square of `size` modules. */
export interface QrDrawing {
  readonly size: number
  readonly path: string
}

/** One path of runs of dark modules. */
const darkPath = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('')

function runsOf(row: readonly boolean[]): [x: number, length: number][] {
  const runs: [number, number][] = []
  row.forEach((isDark, x) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  })
  return runs
}

/** Characters beyond which larger squares help a scanner more than more spare ones do. */
const LONG = 200

/** @param quiet white modules around it; scanners want four where the ground is not white */
export function drawQr(text: string, quiet: number): QrDrawing {
  const rows = encodeQr(text, 'raw', { border: quiet, ecc: text.length > LONG ? 'low' : 'medium' })
  return { size: rows.length, path: darkPath(rows) }
}
