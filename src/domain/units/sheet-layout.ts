import type { MarkPlace } from './sheet-token.ts'

/** Where things lie on a printed sheet, in millimetres from its upper left corner: what prints it and what reads it agree here. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The dark part of a mark. Around it 6 mm stay white: more than the four dots that readers ask for. */
const MARK_EDGE = 30
export const MARK_QUIET = 6
export const MARKS: Readonly<Record<MarkPlace, Area>> = {
  1: { left: 160, top: 16, width: MARK_EDGE, height: MARK_EDGE },
  2: { left: 26, top: 205, width: MARK_EDGE, height: MARK_EDGE },
}

/** The frame to sign in. */
export const SIGNING_BOX: Area = { left: 95, top: 203, width: 92, height: 36 }

/** What is looked at for ink: inside the frame, so that a line of it is never taken for a signature. */
export const INK_AREA: Area = {
  left: SIGNING_BOX.left + 4,
  top: SIGNING_BOX.top + 4,
  width: SIGNING_BOX.width - 8,
  height: SIGNING_BOX.height - 8,
}
