import { expect, test } from 'vitest'
import { pictureKind } from './picture.ts'

const bytes = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

test.each([
  ['ÿØÿà..JFIF..', 'jpeg'],
  ['\u0089PNG\r\n\u001a\n....', 'png'],
  ['RIFF....WEBP', 'webp'],
  ['....ftypheic', 'heic'],
  ['....ftypmif1', 'heic'],
  ['....ftypavif', undefined],
  ['RIFF....WAVE', undefined],
  ['GIF89a......', undefined],
  ['%PDF-1.7....', undefined],
  ['<svg xmlns="', undefined],
  ['ÿØ', undefined],
  ['', undefined],
] as const)('a file that begins with "%s" is %s', (text, kind) => {
  expect(pictureKind(bytes(text))).toBe(kind)
})
