import { PHOTO_KINDS, type PhotoKind } from '#domain/registration/declaration.ts'
import type { PhotoAdvice } from '#domain/registration/photo-quality.ts'
import { getBytes, putBytes, remove } from '#web/shared/offline/vault.ts'

/** A prepared photo that the server has not acknowledged yet, as it lies encrypted on this device. */
export interface KeptPhoto {
  readonly blob: Blob
  readonly advice: readonly PhotoAdvice[]
  /** The person wants it in spite of the advice, or there was none. */
  readonly isWanted: boolean
}
type About = Pick<KeptPhoto, 'advice' | 'isWanted'> & { readonly isOriginal?: boolean }

/** What was chosen is kept up to this size: above it, sealing it would take the memory that opening it needs. */
const LARGEST_ORIGINAL_BYTES = 16 * 1024 * 1024

const nameOf = (kind: PhotoKind): string => `registration:photo:${kind}`

/** Keeps a photo until the server has it; a browser without a store goes on without. */
export const keepPhoto = async (kind: PhotoKind, { blob, advice, isWanted }: KeptPhoto): Promise<void> => {
  const about: About = { advice, isWanted }
  await putBytes(nameOf(kind), new Uint8Array(await blob.arrayBuffer()), about).catch(() => undefined)
}

/** Keeps what was chosen while the photo is made of it; the prepared photo takes its place. */
export const keepOriginal = async (kind: PhotoKind, file: File): Promise<void> => {
  const about: About = { advice: [], isWanted: false, isOriginal: true }
  if (file.size > 0 && file.size <= LARGEST_ORIGINAL_BYTES)
    await putBytes(nameOf(kind), new Uint8Array(await file.arrayBuffer()), about).catch(() => undefined)
}

/** What an earlier visit has kept: a prepared photo, or what was chosen and not prepared yet. The latter is given out once, so that a
 *  picture too much for this phone does not end every visit. */
export async function keptPhoto(kind: PhotoKind): Promise<KeptPhoto | File | undefined> {
  const kept = await getBytes<About>(nameOf(kind)).catch(() => undefined)
  if (!kept?.about.isOriginal) return kept && { blob: new Blob([kept.bytes], { type: 'image/jpeg' }), ...kept.about }
  await forgetPhoto(kind)
  return new File([kept.bytes], kind)
}

export const forgetPhoto = (kind: PhotoKind): Promise<void> => remove(nameOf(kind)).catch(() => undefined)

export const forgetPhotos = async (): Promise<void> => void (await Promise.all(PHOTO_KINDS.map(forgetPhoto)))
