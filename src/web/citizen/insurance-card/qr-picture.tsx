import css from './qr-code.module.css'
import type { QrDrawing } from './qr-drawing.ts'

interface QrPictureProps {
  readonly drawing: QrDrawing
  /** What the code is, for those who do not see it. */
  readonly label: string
}

/** A QR code as crisp squares, dark on white in every theme. */
export const QrPicture = ({ drawing: { size, path }, label }: QrPictureProps) => (
  <svg className={css['code']} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={label}>
    <path d={path} />
  </svg>
)
