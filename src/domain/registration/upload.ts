/** A photo travels in parts, so that a lost network costs the part that was on its way and nothing else. Sizes are in bytes. */
export const MAX_PHOTO_BYTES = 8 * 1024 * 1024
/** Longest part of one request. It bounds what a request holds in memory. */
export const MAX_PART_BYTES = 1024 * 1024
/** Most parts of one photo: the least that a phone on the worst line needs is a fifth of it; each part is a file. */
export const MAX_PARTS = 400
/** An upload that nothing has been added to for so long is forgotten. */
export const UPLOAD_HOURS = 24

export interface UploadState {
  /** Declared at the beginning. */
  readonly length: number
  readonly received: number
  readonly parts: number
}

export type UploadRefusal = 'PHOTO_EMPTY' | 'PHOTO_TOO_LARGE' | 'UPLOAD_OFFSET' | 'UPLOAD_TOO_LONG' | 'UPLOAD_PARTS' | 'UPLOAD_INCOMPLETE'

/** Whether a photo of this length may be begun. @refuses PHOTO_EMPTY · PHOTO_TOO_LARGE over 8 MB */
export function refuseLength(length: number): UploadRefusal | undefined {
  if (length <= 0) return 'PHOTO_EMPTY'
  return length > MAX_PHOTO_BYTES ? 'PHOTO_TOO_LARGE' : undefined
}

/** Whether a part may be added: exactly where the parts before it end, and not past the declared length.
 *  @refuses UPLOAD_OFFSET for a gap, an overlap or a part that came twice · UPLOAD_TOO_LONG · UPLOAD_PARTS after 400
 *  @example refusePart({ length: 100, received: 40, parts: 1 }, { offset: 40, size: 60 }) // undefined: it completes the photo */
export function refusePart(upload: UploadState, part: { readonly offset: number; readonly size: number }): UploadRefusal | undefined {
  if (part.offset !== upload.received) return 'UPLOAD_OFFSET'
  if (part.offset + part.size > upload.length) return 'UPLOAD_TOO_LONG'
  return upload.parts >= MAX_PARTS ? 'UPLOAD_PARTS' : undefined
}

/** @refuses UPLOAD_INCOMPLETE before the last byte has come */
export const refuseFinish = ({ received, length }: UploadState): UploadRefusal | undefined =>
  received < length ? 'UPLOAD_INCOMPLETE' : undefined
