import type { Look } from './looks.ts'
import { help, type Pixels } from './pixels.ts'

let canvas: HTMLCanvasElement | undefined

/** The pixels of one look at a picture or a frame of the camera. A canvas of the page and not an OffscreenCanvas, which Safari has only
 *  since version 16.4. */
export function draw(source: CanvasImageSource, { part, scale, help: kind }: Look): Pixels | undefined {
  canvas ??= document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(part.width * scale))
  canvas.height = Math.max(1, Math.round(part.height * scale))
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return undefined
  // Transparent parts of a PNG would be black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(source, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height)
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height)
  return help({ data, width, height }, kind)
}
