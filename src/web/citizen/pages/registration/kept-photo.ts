import { PHOTO_KINDS, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import type { PhotoAdvice } from '#domain/registration/photo-quality.ts'
import { getBytes, putBytes, remove } from '#web/shared/offline/vault.ts'
import { removalsOf } from './due-removals.ts'

/** A prepared photo that the server has not acknowledged yet, as it lies encrypted on this device. */
export interface KeptPhoto {
  readonly blob: Blob
  readonly advice: readonly PhotoAdvice[]
  /** The person wants it in spite of the advice, or there was none. */
  readonly isWanted: boolean
}
type About = Pick<KeptPhoto, 'advice' | 'isWanted'> & {
  /** Of what was chosen and not prepared yet: how many visits have tried to prepare it. */
  readonly visits?: number
}

/** What was chosen is kept up to this size: above it, sealing it would take the memory that opening it needs. */
const LARGEST_ORIGINAL_BYTES = 16 * 1024 * 1024
/** A picture that is too much for this phone must not end every visit. */
const MOST_VISITS = 5

/** @param place of the journey whose photos they are */
const nameOf = (place: string, kind: PhotoKind): string => `${place}:${kind}`

/** Keeps a photo until the server has it; a browser without a store goes on without. */
export const keepPhoto = async (place: string, kind: PhotoKind, { blob, advice, isWanted }: KeptPhoto): Promise<void> => {
  const about: About = { advice, isWanted }
  await putBytes(nameOf(place, kind), new Uint8Array(await blob.arrayBuffer()), about).catch(() => undefined)
}

/** Keeps what was chosen while the photo is made of it; the prepared photo takes its place. */
export const keepOriginal = async (place: string, kind: PhotoKind, file: File, visits = 1): Promise<void> => {
  const about: About = { advice: [], isWanted: false, visits }
  if (file.size > 0 && file.size <= LARGEST_ORIGINAL_BYTES)
    await putBytes(nameOf(place, kind), new Uint8Array(await file.arrayBuffer()), about).catch(() => undefined)
}

/** What an earlier visit has kept: a prepared photo, or what was chosen and not prepared yet. */
export async function keptPhoto(place: string, kind: PhotoKind): Promise<KeptPhoto | File | undefined> {
  const kept = await getBytes<About>(nameOf(place, kind)).catch(() => undefined)
  if (!kept) return undefined
  const { visits, ...about } = kept.about
  if (visits === undefined) return { blob: new Blob([kept.bytes], { type: 'image/jpeg' }), ...about }
  const original = new File([kept.bytes], kind)
  if (visits < MOST_VISITS) await keepOriginal(place, kind, original, visits + 1)
  else await forgetPhoto(place, kind)
  return original
}

export const forgetPhoto = (place: string, kind: PhotoKind): Promise<void> => remove(nameOf(place, kind)).catch(() => undefined)

export const forgetPhotos = async (place: string): Promise<void> =>
  void (await Promise.all([...PHOTO_KINDS.map(kind => forgetPhoto(place, kind)), remove(removalsOf(place)).catch(() => undefined)]))
