export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heic'

/** What a file is by its first 12 bytes, whatever its name and its sender say; undefined for everything else. HEIC is known only to be
 *  refused with words that help: it is what some phones make.
 *  @example pictureKind(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)) // 'jpeg' */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const startsWith = (at: number, ...signature: readonly number[]) => signature.every((byte, i) => bytes[at + i] === byte)
  if (startsWith(0, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (startsWith(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (startsWith(0, 0x52, 0x49, 0x46, 0x46) && startsWith(8, 0x57, 0x45, 0x42, 0x50)) return 'webp'
  const brand = startsWith(4, 0x66, 0x74, 0x79, 0x70) ? String.fromCharCode(...bytes.subarray(8, 12)) : ''
  return HEIC_BRANDS.includes(brand) ? 'heic' : undefined
}

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']
