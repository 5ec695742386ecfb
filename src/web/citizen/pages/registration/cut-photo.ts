import { isFeedbackPicture, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import { mustBeSeen, type Frame } from '#domain/registration/photo-frame.ts'
import type { OpenedPhoto } from './open-photo.ts'
import type { PreparedPhoto } from './prepare-photo.ts'

/** A picture from which a frame will be cut is opened larger, or little would be left of it: 2400 pixels take 17 MB. */
const LONGEST_SIDE_TO_CUT = 2400

/** Asks the person for the frame of a portrait; undefined when they gave up. */
export type AskFrame = (photo: OpenedPhoto, first: Frame) => Promise<Frame | undefined>

/** Portraits are cut 4×6, papers are sent whole. */
export const isCut = (kind: PhotoKind): boolean => kind === 'portrait'

interface CutOptions {
  readonly askFrame: AskFrame
  /** Given when the frame is to be set anew. */
  readonly frameBefore: Frame | undefined
}

/** The code that opens pictures. It is fetched when the declaration begins: at the photos there may be no network. */
export const photoTools = async () => {
  const [{ openPhoto }, { LONGEST_SIDE, preparePhoto, suggestFrame }] = await Promise.all([
    import('./open-photo.ts'),
    import('./prepare-photo.ts'),
  ])
  return { openPhoto, LONGEST_SIDE, preparePhoto, suggestFrame }
}

/** What was chosen as the photo that will be sent.
 *  @returns undefined when the person gave up @throws ApiProblem when this browser cannot open it */
export async function cutPhoto(
  kind: PhotoKind,
  file: File,
  { askFrame, frameBefore }: CutOptions,
): Promise<{ readonly photo: PreparedPhoto; readonly frame: Frame | undefined } | undefined> {
  const { openPhoto, LONGEST_SIDE, preparePhoto, suggestFrame } = await photoTools()
  const opened = await openPhoto(file, isCut(kind) ? LONGEST_SIDE_TO_CUT : LONGEST_SIDE)
  try {
    if (!isCut(kind))
      return { photo: await preparePhoto(opened, undefined, isFeedbackPicture(kind) ? 'picture' : 'paper'), frame: undefined }
    const first = frameBefore ?? (await suggestFrame(opened))
    const frame = frameBefore || mustBeSeen(first, opened) ? await askFrame(opened, first) : first
    return frame && { photo: await preparePhoto(opened, frame, 'portrait'), frame }
  } finally {
    opened.close()
  }
}
