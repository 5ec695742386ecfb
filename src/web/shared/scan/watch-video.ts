import { draw } from './draw.ts'
import type { Look } from './looks.ts'
import type { QrReader } from './reader.ts'

/** Pause between two looks, so that a cheap phone stays cool. */
const PAUSE_MS = 120
const LONGEST_SIDE = 1280
/** Part of the frame around its middle, where people hold the code. */
const MIDDLE = 0.55

/** The looks at the frames, in turn: the middle at its own size, the whole, the middle with more contrast. */
function lookAt(turn: number, { videoWidth: width, videoHeight: height }: HTMLVideoElement): Look {
  if (turn % 3 === 1)
    return { part: { x: 0, y: 0, width, height }, scale: Math.min(1, LONGEST_SIDE / Math.max(width, height)), help: 'none' }
  const side = Math.round(Math.max(width, height) * MIDDLE)
  const [w, h] = [Math.min(side, width), Math.min(side, height)]
  const part = { x: Math.round((width - w) / 2), y: Math.round((height - h) / 2), width: w, height: h }
  return { part, scale: Math.min(1, LONGEST_SIDE / Math.max(w, h)), help: turn % 3 === 0 ? 'none' : 'contrast' }
}

/** Reads frame after frame until it is aborted. `onTexts` gets the texts of each frame with a code.
 *  @throws ReaderMissing when the reader has stopped working */
export async function watchVideo(
  video: HTMLVideoElement,
  reader: QrReader,
  { signal, onTexts }: { readonly signal: AbortSignal; readonly onTexts: (texts: readonly string[]) => void },
): Promise<void> {
  for (let turn = 0; !signal.aborted; turn++) {
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
    if (signal.aborted || video.videoWidth === 0) continue
    const pixels = draw(video, lookAt(turn, video))
    const texts = pixels ? await reader.read(pixels) : []
    if (texts.length > 0 && !signal.aborted) onTexts(texts)
  }
}
