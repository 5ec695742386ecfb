import type { QrReader } from './reader.ts'

interface Detector {
  readonly detect: (picture: ImageData) => Promise<readonly { readonly rawValue: string }[]>
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector
  readonly getSupportedFormats: () => Promise<readonly string[]>
}
declare global {
  /** Chrome on Android and macOS has it; Linux, Windows, iPhone and Firefox do not. */
  var BarcodeDetector: DetectorClass | undefined
}

/** The browser's own reader; undefined where there is none, or none for QR codes, or where it does not work although it says so. */
export async function openNativeReader(): Promise<QrReader | undefined> {
  const { BarcodeDetector } = globalThis
  if (!BarcodeDetector) return undefined
  try {
    if (!(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    // Some phones name the format and fail at the first picture, where a service of the system is missing.
    await detector.detect(new ImageData(8, 8))
    return {
      kind: 'native',
      read: async ({ data, width, height }) => (await detector.detect(new ImageData(data, width, height))).map(({ rawValue }) => rawValue),
      close: () => undefined,
    }
  } catch {
    return undefined
  }
}
