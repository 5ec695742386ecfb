import { drawQr } from './qr-drawing.ts'
import { QrPicture } from './qr-picture.tsx'

interface QrCodeProps {
  readonly text: string
  readonly label: string
  /** White modules around it. */
  readonly quiet: number
}

/** A QR code that is drawn at once, as one that changes every few seconds has to be. */
export const QrCode = ({ text, label, quiet }: QrCodeProps) => <QrPicture drawing={drawQr(text, quiet)} label={label} />
