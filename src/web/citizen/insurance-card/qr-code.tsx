import encodeQr from 'qr'
import css from './qr-code.module.css'

interface QrCodeProps {
  readonly text: string
  /** What the code is, for those who do not see it. */
  readonly label: string
  /** White modules around it; scanners want four where the ground is not white. */
  readonly quiet: number
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

/** A QR code as crisp squares, dark on white in every theme. */
export const QrCode = ({ text, label, quiet }: QrCodeProps) => {
  const rows = encodeQr(text, 'raw', { border: quiet, ecc: text.length > LONG ? 'low' : 'medium' })
  return (
    <svg className={css['code']} viewBox={`0 0 ${rows.length} ${rows.length}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <path d={darkPath(rows)} />
    </svg>
  )
}
