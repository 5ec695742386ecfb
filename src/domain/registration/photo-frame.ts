/** A portrait is 4 cm wide and 6 cm high. Lengths are in pixels of the picture. */
export const PORTRAIT_RATIO = 4 / 6

export interface Extent {
  readonly width: number
  readonly height: number
}
export interface Frame extends Extent {
  readonly x: number
  readonly y: number
}

/** No portrait is made of fewer pixels across, unless the picture has no more. */
const LEAST_WIDTH_PX = 300
/** Where more than this of the picture falls away, the person is asked where the frame shall be. An upright 3:4 picture keeps 0.89. */
const SAFE_SHARE = 0.85
/** A face fills about two fifths of a portrait's height and lies a little above its middle. */
const [FRAME_BY_FACE, FACE_CENTRE] = [2.5, 0.45]

/** The frame that is offered first: around the face where one is known, else as large as the picture allows, in the middle and rather
 *  high, as heads are.
 *  @example firstFrame({ width: 1600, height: 1200 }) // { x: 400, y: 0, width: 800, height: 1200 } */
export function firstFrame(picture: Extent, face?: Frame): Frame {
  const largest = largestFrame(picture)
  if (!face) return { ...largest, x: (picture.width - largest.width) / 2, y: (picture.height - largest.height) / 3 }
  const height = Math.min(largest.height, Math.max(face.height * FRAME_BY_FACE, LEAST_WIDTH_PX / PORTRAIT_RATIO))
  const width = height * PORTRAIT_RATIO
  return inside({ x: face.x + face.width / 2 - width / 2, y: face.y + face.height / 2 - height * FACE_CENTRE, width, height }, picture)
}

/** Moves the frame by shares of its own size; it stops at the edge. */
export const moveFrame = (frame: Frame, by: { readonly x: number; readonly y: number }, picture: Extent): Frame =>
  inside({ ...frame, x: frame.x + by.x * frame.width, y: frame.y + by.y * frame.height }, picture)

/** Makes the frame smaller (factor over 1: the face becomes larger) or larger around its middle, within what the picture has.
 *  @example zoomFrame({ x: 0, y: 0, width: 800, height: 1200 }, 2, { width: 800, height: 1200 }) // { x: 200, y: 300, width: 400, height: 600 } */
export function zoomFrame(frame: Frame, factor: number, picture: Extent): Frame {
  const largest = largestFrame(picture)
  const width = Math.min(largest.width, Math.max(frame.width / factor, Math.min(LEAST_WIDTH_PX, largest.width)))
  const height = width / PORTRAIT_RATIO
  return inside({ x: frame.x + (frame.width - width) / 2, y: frame.y + (frame.height - height) / 2, width, height }, picture)
}

/** How many times larger than at first the face is seen. */
export const zoomOf = (frame: Frame, picture: Extent): number => largestFrame(picture).width / frame.width

/** Whether this frame leaves out so much that the person must look at it. */
export const mustBeSeen = (frame: Frame, picture: Extent): boolean =>
  (frame.width * frame.height) / (picture.width * picture.height) < SAFE_SHARE

function largestFrame({ width, height }: Extent): Extent {
  const isWide = width / height > PORTRAIT_RATIO
  return isWide ? { width: height * PORTRAIT_RATIO, height } : { width, height: width / PORTRAIT_RATIO }
}

function inside(frame: Frame, picture: Extent): Frame {
  const between = (value: number, most: number) => Math.max(0, Math.min(value, Math.max(0, most)))
  return { ...frame, x: between(frame.x, picture.width - frame.width), y: between(frame.y, picture.height - frame.height) }
}
