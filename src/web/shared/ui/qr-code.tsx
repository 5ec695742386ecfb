import encodeQr from 'qr'

/** Empty modules around the code; readers need them. */
const QUIET = 3

/** One path of unit squares for the dark modules. */
const modulesPath = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')

interface QrCodeProps {
  readonly text: string
  /** What it opens, for who does not see it. */
  readonly label: string
  /** Colours and size; the code is dark on light in every theme. */
  readonly className?: string | undefined
}

/** A text as QR code. */
export const QrCode = ({ text, label, className }: QrCodeProps) => {
  const rows = encodeQr(text, 'raw', { border: QUIET })
  const side = rows.length
  return (
    <svg className={className} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <path d={modulesPath(rows)} />
    </svg>
  )
}
