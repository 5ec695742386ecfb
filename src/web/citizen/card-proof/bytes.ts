/** What unpacking refuses. */
export class NoCode extends Error {}

export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** @throws NoCode */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.codePointAt(0) ?? 0)
  } catch {
    throw new NoCode()
  }
}

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** Bytes in the alphabet of a QR code (RFC 9285): three signs for two bytes. */
export function toBase45(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length
    let number = isPair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0)
    for (let n = isPair ? 3 : 2; n > 0; n--) {
      text += SIGNS[number % 45] ?? ''
      number = Math.floor(number / 45)
    }
  }
  return text
}

/** @throws NoCode */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const signs = [...text.slice(at, at + 3)].map(sign => SIGNS.indexOf(sign))
    if (signs.length < 2 || signs.includes(-1)) throw new NoCode()
    const number = (signs[0] ?? 0) + (signs[1] ?? 0) * 45 + (signs[2] ?? 0) * 2025
    if (number > (signs.length === 3 ? 65_535 : 255)) throw new NoCode()
    if (signs.length === 3) bytes.push(number >> 8)
    bytes.push(number & 255)
  }
  return Uint8Array.from(bytes)
}

/** SHA-256 of a text, in base64url. */
export const digestOf = async (text: string): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
