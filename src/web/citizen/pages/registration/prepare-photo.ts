import { firstFrame, type Frame } from '#domain/registration/photo-frame.ts'
import { adviseOn, JUDGED_EDGE_PX, lumaOf, measurePhoto, type PhotoAdvice } from '#domain/registration/photo-quality.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { draw, free, penOf } from './canvas.ts'
import type { OpenedPhoto } from './open-photo.ts'

export const LONGEST_SIDE = 1600
/** From good to passable, until the photo is light enough for a slow network. */
const QUALITIES = [0.84, 0.76, 0.66]
const LIGHT_BYTES = 400_000

export interface PreparedPhoto {
  readonly blob: Blob
  readonly advice: readonly PhotoAdvice[]
}

/** The photo as it will be sent: the framed part, at most 1600 pixels a side, JPEG without any metadata; and what may be better. */
export async function preparePhoto(
  photo: OpenedPhoto,
  frame: Frame | undefined,
  subject: 'portrait' | 'paper' | 'picture',
): Promise<PreparedPhoto> {
  const part = frame ?? { x: 0, y: 0, width: photo.width, height: photo.height }
  const canvas = draw(photo.source, part, LONGEST_SIDE)
  const small = draw(canvas, { x: 0, y: 0, width: canvas.width, height: canvas.height }, JUDGED_EDGE_PX)
  const pixels = penOf(small).getImageData(0, 0, small.width, small.height)
  // A picture of a screen is bright, one of a place may be dark: there is nothing to advise.
  const advice = subject === 'picture' ? [] : adviseOn(measurePhoto(lumaOf(pixels.data, pixels)), canvas, subject)
  const blob = await encode(canvas)
  for (const used of [canvas, small]) free(used)
  return { blob, advice }
}

/** Where the frame of a portrait should be at first; the browser's own face detector helps where there is one. */
export async function suggestFrame(photo: OpenedPhoto): Promise<Frame> {
  return firstFrame(photo, await faceIn(photo))
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
