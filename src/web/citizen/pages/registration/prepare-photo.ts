import { pictureKind } from '#domain/kernel/picture.ts'
import { firstFrame, type Extent, type Frame } from '#domain/registration/photo-frame.ts'
import { adviseOn, JUDGED_EDGE_PX, lumaOf, measurePhoto, type PhotoAdvice } from '#domain/registration/photo-quality.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'

const LONGEST_SIDE = 1600
/** A picture from which a frame will be cut is opened larger, or little would be left of it: 2400 pixels take 17 MB. */
const LONGEST_SIDE_TO_CUT = 2400
/** From good to passable, until the photo is light enough for a slow network. */
const QUALITIES = [0.84, 0.76, 0.66]
const LIGHT_BYTES = 400_000

const HUGE_PIXELS = 16_000_000

/** A picture in memory, upright and already made smaller. */
export interface OpenedPhoto extends Extent {
  readonly source: ImageBitmap | HTMLCanvasElement
  /** Lets the memory go. */
  readonly close: () => void
}

export interface PreparedPhoto {
  readonly blob: Blob
  readonly advice: readonly PhotoAdvice[]
}

/** Opens what a camera or a library gave. However large it is, only a small copy is held: a photo of 50 megapixels takes 200 MB as it is.
 *  @throws ApiProblem PHOTO_EMPTY · PHOTO_HEIC · PHOTO_UNREADABLE when this browser cannot open it */
export async function openPhoto(file: Blob, isCut: boolean): Promise<OpenedPhoto> {
  if (file.size === 0) throw new ApiProblem('PHOTO_EMPTY')
  const url = URL.createObjectURL(file)
  try {
    // Only the head of the file is read for this; pixels are made when it is drawn.
    const image = await load(url)
    const whole = { width: image.naturalWidth, height: image.naturalHeight }
    const size = fitting(whole, isCut ? LONGEST_SIDE_TO_CUT : LONGEST_SIDE)
    return (await openSmall(file, whole, size)) ?? (await openDrawn(image, size))
  } catch {
    throw new ApiProblem(await reasonOf(file))
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The photo as it will be sent: the framed part, at most 1600 pixels a side, JPEG without any metadata; and what may be better. */
export async function preparePhoto(photo: OpenedPhoto, frame: Frame | undefined, subject: 'portrait' | 'paper'): Promise<PreparedPhoto> {
  const part = frame ?? { x: 0, y: 0, width: photo.width, height: photo.height }
  const canvas = draw(photo, part, LONGEST_SIDE)
  const small = draw(canvas, { x: 0, y: 0, width: canvas.width, height: canvas.height }, JUDGED_EDGE_PX)
  const pixels = penOf(small).getImageData(0, 0, small.width, small.height)
  const advice = adviseOn(measurePhoto(lumaOf(pixels.data, pixels)), canvas, subject)
  const blob = await encode(canvas)
  for (const used of [canvas, small]) free(used)
  return { blob, advice }
}

/** Where the frame of a portrait should be at first; the browser's own face detector helps where there is one. */
export async function suggestFrame(photo: OpenedPhoto): Promise<Frame> {
  return firstFrame(photo, await faceIn(photo))
}

const load = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => (image.naturalWidth > 0 ? resolve(image) : reject(new Error('a picture without a size')))
    image.onerror = () => reject(new Error('no picture'))
    image.src = url
  })

const fitting = ({ width, height }: Extent, longest: number): Extent => {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** The browser makes it smaller while decoding, and refuses a file that was cut off, which an <img> shows in part. Undefined where it
 *  cannot, where it forgot to turn the picture upright, and where a huge picture may only have been too much for its memory.
 *  @throws when the file is broken */
async function openSmall(file: Blob, whole: Extent, { width, height }: Extent): Promise<OpenedPhoto | undefined> {
  if (!(await canResize())) return undefined
  const isHuge = whole.width * whole.height > HUGE_PIXELS
  const source = await createImageBitmap(file, { resizeWidth: width, resizeQuality: 'high' }).catch((error: unknown) => {
    if (!isHuge) throw error
  })
  if (!source) return undefined
  if (Math.abs(source.height - height) <= 2) return { source, width: source.width, height: source.height, close: () => source.close() }
  source.close()
  return undefined
}

/** An <img> knows how its file must be turned in every browser. */
async function openDrawn(image: HTMLImageElement, size: Extent): Promise<OpenedPhoto> {
  await image.decode()
  const canvas = canvasOf(size)
  const pen = penOf(canvas)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(image, 0, 0, size.width, size.height)
  return { source: canvas, ...size, close: () => free(canvas) }
}

let resizing: Promise<boolean> | undefined
/** Browsers that know the option read it. */
const canResize = (): Promise<boolean> =>
  (resizing ??= (async () => {
    let isRead = false
    const options = {
      get resizeWidth() {
        isRead = true
        return 1
      },
    }
    const bitmap = await createImageBitmap(new ImageData(1, 1), options).catch(() => undefined)
    bitmap?.close()
    return isRead
  })())

function draw(from: OpenedPhoto | HTMLCanvasElement, part: Frame, longest: number): HTMLCanvasElement {
  const canvas = canvasOf(fitting(part, longest))
  const pen = penOf(canvas)
  // Transparent parts of a PNG would turn black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage('source' in from ? from.source : from, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** A canvas of the page and not an OffscreenCanvas, which Safari has only since version 16.4. */
function canvasOf({ width, height }: Extent): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('no canvas')
  return pen
}

/** Safari keeps the pixels of a canvas until it is made small. */
function free(canvas: HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
}

async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  let blob: Blob | null = null
  for (const quality of QUALITIES) {
    blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/jpeg', quality))
    if (blob && blob.size <= LIGHT_BYTES) break
  }
  if (!blob) throw new ApiProblem('PHOTO_UNREADABLE')
  return blob
}

interface FaceDetectorLike {
  detect(picture: CanvasImageSource): Promise<readonly { readonly boundingBox: DOMRectReadOnly }[]>
}

async function faceIn({ source }: OpenedPhoto): Promise<Frame | undefined> {
  const { FaceDetector } = globalThis as { FaceDetector?: new (options: object) => FaceDetectorLike }
  if (!FaceDetector) return undefined
  try {
    const [face] = await new FaceDetector({ fastMode: true, maxDetectedFaces: 1 }).detect(source)
    return face?.boundingBox
  } catch {
    // Some browsers have the name and no detector behind it.
    return undefined
  }
}

async function reasonOf(file: Blob): Promise<'PHOTO_HEIC' | 'PHOTO_UNREADABLE'> {
  const head = new Uint8Array(
    await file
      .slice(0, 12)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  )
  return pictureKind(head) === 'heic' ? 'PHOTO_HEIC' : 'PHOTO_UNREADABLE'
}
