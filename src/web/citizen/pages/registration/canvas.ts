import type { Extent, Frame } from '#domain/registration/photo-frame.ts'

/** The size that fits into a square of `longest` pixels; never larger than it is. */
export const fitting = ({ width, height }: Extent, longest: number): Extent => {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** A part of a picture on a canvas of at most `longest` pixels a side. */
export function draw(from: ImageBitmap | HTMLCanvasElement, part: Frame, longest: number): HTMLCanvasElement {
  const canvas = canvasOf(fitting(part, longest))
  const pen = penOf(canvas)
  // Transparent parts of a PNG would turn black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(from, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** A canvas of the page and not an OffscreenCanvas, which Safari has only since version 16.4. */
export function canvasOf({ width, height }: Extent): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('no canvas')
  return pen
}

/** Safari keeps the pixels of a canvas until it is made small. */
export function free(canvas: HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
}
