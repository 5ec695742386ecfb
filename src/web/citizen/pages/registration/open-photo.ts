import { pictureKind } from '#domain/kernel/picture.ts'
import type { Extent } from '#domain/registration/photo-frame.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { canvasOf, fitting, free, penOf } from './canvas.ts'

/** A picture in memory, upright and already made smaller. */
export interface OpenedPhoto extends Extent {
  readonly source: ImageBitmap | HTMLCanvasElement
  /** Lets the memory go. */
  readonly close: () => void
}

/** Opens what a camera or a library gave. However large it is, only a small copy is held: a photo of 50 megapixels takes 200 MB as it is.
 *  @param longest side of the copy, in pixels @throws ApiProblem PHOTO_EMPTY · PHOTO_HEIC · PHOTO_UNREADABLE when this browser cannot open it */
export async function openPhoto(file: Blob, longest: number): Promise<OpenedPhoto> {
  if (file.size === 0) throw new ApiProblem('PHOTO_EMPTY')
  const url = URL.createObjectURL(file)
  try {
    // Only the head of the file is read for this; pixels are made when it is drawn.
    const image = await load(url)
    const whole = { width: image.naturalWidth, height: image.naturalHeight }
    const size = fitting(whole, longest)
    return (await openSmall(file, whole, size)) ?? (await openDrawn(image, size))
  } catch {
    throw new ApiProblem(await reasonOf(file))
  } finally {
    URL.revokeObjectURL(url)
  }
}

const HUGE_PIXELS = 16_000_000

const load = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => (image.naturalWidth > 0 ? resolve(image) : reject(new Error('a picture without a size')))
    image.onerror = () => reject(new Error('no picture'))
    image.src = url
  })

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

async function reasonOf(file: Blob): Promise<'PHOTO_HEIC' | 'PHOTO_UNREADABLE'> {
  const head = new Uint8Array(
    await file
      .slice(0, 12)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  )
  return pictureKind(head) === 'heic' ? 'PHOTO_HEIC' : 'PHOTO_UNREADABLE'
}
