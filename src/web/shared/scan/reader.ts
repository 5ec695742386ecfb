import type { Pixels } from './pixels.ts'

/** Reads QR codes; takes the pixels over, so that they cannot be used afterwards. */
export interface QrReader {
  readonly kind: 'native' | 'wasm'
  /** The texts of all codes in the picture; empty when there is none. @throws ReaderMissing when it has stopped working */
  readonly read: (picture: Pixels) => Promise<readonly string[]>
  readonly close: () => void
}

/** The reader could not be fetched, or this browser lets none run. */
export class ReaderMissing extends Error {}
