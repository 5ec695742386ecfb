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
type About = Pick<KeptPhoto, 'advice' | 'isWanted'>

const nameOf = (kind: PhotoKind): string => `registration:photo:${kind}`

/** Keeps a photo until the server has it; a browser without a store goes on without. */
export const keepPhoto = async (kind: PhotoKind, { blob, advice, isWanted }: KeptPhoto): Promise<void> => {
  const about: About = { advice, isWanted }
  await putBytes(nameOf(kind), new Uint8Array(await blob.arrayBuffer()), about).catch(() => undefined)
}

export async function keptPhoto(kind: PhotoKind): Promise<KeptPhoto | undefined> {
  const kept = await getBytes<About>(nameOf(kind))
  return kept && { blob: new Blob([kept.bytes], { type: 'image/jpeg' }), ...kept.about }
}

export const forgetPhoto = (kind: PhotoKind): Promise<void> => remove(nameOf(kind)).catch(() => undefined)

export const forgetPhotos = async (): Promise<void> => void (await Promise.all(PHOTO_KINDS.map(forgetPhoto)))
