import { draw } from './draw.ts'
import { looksAt } from './looks.ts'
import type { QrReader } from './reader.ts'
import { openWasmReader } from './wasm-reader.ts'

/** What came of a picture file: texts of codes, no code, or a file that this browser cannot draw. */
export type PictureOutcome = { readonly kind: 'codes'; readonly texts: readonly string[] } | { readonly kind: 'none' | 'unreadable' }

interface Options {
  /** Which texts are looked for: the search goes on while only others are found. */
  readonly isWanted: (texts: readonly string[]) => boolean
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal
}

/** Looks for codes in a picture file of any size: at several sizes, with more contrast, sharpened, inverted, and in parts. What the
 *  browser's own reader does not find, the one in WebAssembly is asked for. @throws ReaderMissing */
export async function readPicture(file: Blob, reader: QrReader, options: Options): Promise<PictureOutcome> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!picture) return { kind: 'unreadable' }
  try {
    const first = await search(picture, reader, options)
    if (reader.kind === 'wasm' || options.isWanted(first)) return outcomeOf(first)
    const second = await searchAgain(picture, options)
    return outcomeOf(second.length > 0 ? second : first)
  } finally {
    picture.close()
  }
}

const outcomeOf = (texts: readonly string[]): PictureOutcome => (texts.length > 0 ? { kind: 'codes', texts } : { kind: 'none' })

/** With the other reader; without network the answer of the first stands. */
async function searchAgain(picture: ImageBitmap, options: Options): Promise<readonly string[]> {
  const reader = await openWasmReader().catch(() => undefined)
  if (!reader) return []
  try {
    return await search(picture, reader, options)
  } finally {
    reader.close()
  }
}

/** All texts found until a wanted one was among them. */
async function search(picture: ImageBitmap, reader: QrReader, { isWanted, signal }: Options): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const look of looksAt(picture.width, picture.height)) {
    // The page may draw and answer between two looks.
    await new Promise(resolve => setTimeout(resolve, 0))
    if (signal.aborted) break
    const pixels = draw(picture, look)
    if (pixels) for (const text of await reader.read(pixels)) found.add(text)
    if (isWanted([...found])) break
  }
  return [...found]
}
