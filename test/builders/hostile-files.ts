import { randomBytes } from 'node:crypto'
import { deflateSync, gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { aPixelBomb, chequered, pngChunk } from './photos.ts'

/** What becomes of a file: refused with this code, or stored as a picture drawn anew. */
export type Fate =
  | 'redrawn'
  | 'PHOTO_EMPTY'
  | 'PHOTO_TOO_LARGE'
  | 'PHOTO_NOT_AN_IMAGE'
  | 'PHOTO_HEIC'
  | 'PHOTO_TOO_MANY_PIXELS'
  | 'PHOTO_UNREADABLE'

export interface HostileFile {
  readonly name: string
  readonly fate: Fate
  readonly make: () => Promise<Buffer> | Buffer
}

const file = (name: string, fate: Fate, make: HostileFile['make']): HostileFile => ({ name, fate, make })
const text = (name: string, content: string, fate: Fate = 'PHOTO_NOT_AN_IMAGE') => file(name, fate, () => Buffer.from(content))

/** Bytes that no other file contains, so that their remains can be searched for. */
const MARK = randomBytes(32)
const SCRIPT = '<script>alert(document.cookie)</script>'
const svg = (inside: string, head = '') => `${head}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`

const picture = () => chequered(240, 320)
const raw = async () => sharp(await picture())
/** A segment of a JPEG: APP0 is 0xe0, a comment 0xfe. */
function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}
/** A photo with more segments behind its first two bytes. */
const jpegWith = async (...segments: readonly Buffer[]) => {
  const jpeg = await picture()
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}
/** A PNG with more chunks behind its header. */
const pngWith = async (...chunks: readonly Buffer[]) => {
  const png = await (await raw()).png().toBuffer()
  return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)])
}
const bytes32 = (value: number) => {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(value)
  return four
}
/** A small photo whose header says that it is this large. */
const jpegOfSize = async (width: number, height: number) => {
  const jpeg = Buffer.from(await jpegWith(segment(0xfe, MARK)))
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  jpeg.writeUInt16BE(height, frame + 5)
  jpeg.writeUInt16BE(width, frame + 7)
  return jpeg
}
/** A WebP whose canvas is as large as the format allows. */
const webpHeader = () => {
  const canvas = Buffer.from([0x10, 0, 0, 0, 0xfe, 0x3f, 0, 0xfe, 0x3f, 0])
  const body = Buffer.concat([Buffer.from('WEBPVP8X'), Buffer.from([10, 0, 0, 0]), canvas, MARK])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from('RIFF'), size, body])
}
/** EXIF whose directory points to itself for ever. */
const exifLoop = Buffer.concat([
  Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'),
  Buffer.from([0, 2, 0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 8]),
])
const animated = async (format: 'gif' | 'webp') => {
  const frames = await Promise.all([chequered(60, 60), chequered(60, 60)])
  const joined = sharp(frames, { join: { animated: true } })
  return (format === 'gif' ? joined.gif({ delay: [100, 100] }) : joined.webp({ delay: [100, 100] })).toBuffer()
}
/** The last scan of a progressive photo again and again: little to send, much to decode. */
const manyScans = async () => {
  const jpeg = await (await raw()).jpeg({ progressive: true }).toBuffer()
  const last = jpeg.lastIndexOf(Buffer.from([0xff, 0xda]))
  const scan = jpeg.subarray(last, -2)
  return Buffer.concat([jpeg.subarray(0, last), ...Array.from({ length: 3_000 }, () => scan), jpeg.subarray(-2)])
}
const zeros = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1024 * 1024))
const heif = (brand: string) => Buffer.concat([bytes32(24), Buffer.from(`ftyp${brand}`), bytes32(0), Buffer.from('mif1avif'), MARK])

/** Files that somebody might send to break in, to break down, or to hide something. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  text('nothing at all', '', 'PHOTO_EMPTY'),
  file('a byte over 8 MB', 'PHOTO_TOO_LARGE', async () => Buffer.concat([await picture(), Buffer.alloc(8 * 1024 * 1024)])),
  text('a text called photo.jpg', `this is a text ${MARK.toString('hex')}`),
  text('a page called photo.jpg', `<!doctype html><title>x</title>${SCRIPT}`),
  text('a drawing with a script', svg(SCRIPT)),
  text('a drawing that reads a file', svg('&file;', '<!DOCTYPE svg [<!ENTITY file SYSTEM "file:///etc/hostname">]>')),
  text('a drawing with a page inside', svg(`<foreignObject><iframe src="http://127.0.0.1/"/></foreignObject>`)),
  text('a drawing behind a byte order mark', `\uFEFF<?xml version="1.0"?>${svg('<image href="file:///etc/passwd"/>')}`),
  file('a packed drawing', 'PHOTO_NOT_AN_IMAGE', () => gzipSync(svg(SCRIPT))),
  text('a GIF that is a script', `GIF89a/*${MARK.toString('hex')}*/=1;alert(1)//`),
  file('an animated GIF', 'PHOTO_NOT_AN_IMAGE', () => animated('gif')),
  file('a TIFF', 'PHOTO_NOT_AN_IMAGE', async () => (await raw()).tiff().toBuffer()),
  file('an AVIF', 'PHOTO_NOT_AN_IMAGE', () => heif('avif')),
  file('a HEIC', 'PHOTO_HEIC', () => heif('heic')),
  file('a BMP', 'PHOTO_NOT_AN_IMAGE', () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(60), MARK])),
  file('an icon', 'PHOTO_NOT_AN_IMAGE', () => Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0]), Buffer.alloc(60), MARK])),
  file('a PSD', 'PHOTO_NOT_AN_IMAGE', () => Buffer.concat([Buffer.from('8BPS\0\x01'), Buffer.alloc(60), MARK])),
  file('a film', 'PHOTO_NOT_AN_IMAGE', () => heif('mp42')),
  file('a program', 'PHOTO_NOT_AN_IMAGE', () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(60), MARK])),
  file('an archive', 'PHOTO_NOT_AN_IMAGE', () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(60), MARK])),
  text('a PDF', '%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj'),
  file('a PDF with a photo inside', 'PHOTO_NOT_AN_IMAGE', async () => Buffer.concat([Buffer.from('%PDF-1.7\n'), MARK, await picture()])),
  text('commands for a drawing program', 'push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 "|id"\npop graphic-context'),
  text('PostScript', '%!PS\n/x (file) run'),

  file('the first three bytes of a photo and a GIF', 'PHOTO_UNREADABLE', async () =>
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), await animated('gif')]),
  ),
  file('a photo cut off in the middle', 'PHOTO_UNREADABLE', async () => (await picture()).subarray(0, 900)),
  file('a PNG cut off in the middle', 'PHOTO_UNREADABLE', async () =>
    (await (await raw()).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 9_000),
  ),
  file('a WebP cut off in the middle', 'PHOTO_UNREADABLE', async () =>
    (await (await raw()).webp({ lossless: true }).toBuffer()).subarray(0, 150),
  ),
  file('a PNG without pixels', 'PHOTO_UNREADABLE', async () =>
    Buffer.concat([(await (await raw()).png().toBuffer()).subarray(0, 33), MARK]),
  ),
  file('a photo of 65,500 × 65,500 pixels by its header', 'PHOTO_TOO_MANY_PIXELS', () => jpegOfSize(65_500, 65_500)),
  file('a PNG of 20,000 × 20,000 pixels', 'PHOTO_TOO_MANY_PIXELS', () => aPixelBomb(20_000, 20_000)),
  file('a PNG of two thousand million pixels in one row', 'PHOTO_UNREADABLE', () => aPixelBomb(0x7f_ff_ff_ff, 1)),
  file('a PNG of a size that overflows', 'PHOTO_UNREADABLE', () => aPixelBomb(0xff_ff_ff_ff, 0xff_ff_ff_ff)),
  file('a PNG of no size', 'PHOTO_UNREADABLE', () => aPixelBomb(0, 0)),
  file('a WebP of 16,383 × 16,383 pixels by its header', 'PHOTO_UNREADABLE', webpHeader),
  file('a photo with 3,000 scans', 'PHOTO_UNREADABLE', manyScans),

  file('a PNG of 25 million pixels of one colour', 'redrawn', () =>
    sharp({ create: { width: 5_000, height: 5_000, channels: 3, background: '#123456' } })
      .png({ compressionLevel: 9 })
      .toBuffer(),
  ),
  file('an animated WebP', 'redrawn', () => animated('webp')),
  file('an animated PNG', 'redrawn', () =>
    pngWith(pngChunk('acTL', Buffer.concat([bytes32(9_999), bytes32(0)])), pngChunk('fcTL', Buffer.alloc(26))),
  ),
  file('a photo that is an archive too', 'redrawn', async () =>
    Buffer.concat([await picture(), Buffer.from('PK\x03\x04'), MARK, Buffer.from('PK\x05\x06'), Buffer.alloc(18)]),
  ),
  file('a photo that is a PDF too', 'redrawn', () => jpegWith(segment(0xfe, Buffer.concat([Buffer.from('%PDF-1.7\n'), MARK])))),
  file('a photo with a page in a comment', 'redrawn', () => jpegWith(segment(0xfe, Buffer.concat([Buffer.from(SCRIPT), MARK])))),
  file('a photo with a program behind its end', 'redrawn', async () =>
    Buffer.concat([await picture(), Buffer.from('<?php system($_GET[0]); ?>'), MARK]),
  ),
  file('a photo with 60,000 comments', 'redrawn', () => jpegWith(...Array.from({ length: 60_000 }, () => segment(0xfe, Buffer.from('x'))))),
  file('a photo with EXIF that points to itself', 'redrawn', () => jpegWith(segment(0xe1, exifLoop))),
  file('a photo with 60 EXIF blocks of 64 kB', 'redrawn', () =>
    jpegWith(...Array.from({ length: 60 }, () => segment(0xe1, Buffer.concat([exifLoop, Buffer.alloc(65_000)])))),
  ),
  file('a photo with a position and the name of its owner', 'redrawn', async () =>
    (await raw())
      .withExif({ IFD0: { Make: 'PhoneMaker', Artist: MARK.toString('hex') }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 46/1 0/1' } })
      .jpeg()
      .toBuffer(),
  ),
  file('a photo with XMP that reads a file', 'redrawn', () =>
    jpegWith(
      segment(
        0xe1,
        Buffer.from('http://ns.adobe.com/xap/1.0/\0<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>', 'latin1'),
      ),
    ),
  ),
  file('a photo with a colour profile of random bytes', 'redrawn', () =>
    jpegWith(segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), randomBytes(5_000)]))),
  ),
  file('a photo in four inks', 'redrawn', async () => (await raw()).toColourspace('cmyk').jpeg().toBuffer()),
  file('a PNG of 16 bits a colour', 'redrawn', async () => (await raw()).toColourspace('rgb16').png().toBuffer()),
  file('a PNG with a text that unpacks to 64 MB', 'redrawn', () =>
    pngWith(pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), zeros(64)]))),
  ),
  file('a PNG with an international text of 3 MB', 'redrawn', () =>
    pngWith(pngChunk('iTXt', Buffer.concat([Buffer.from('Comment\0\0\0\0\0'), Buffer.alloc(3 * 1024 * 1024, 'x')]))),
  ),
  file('a PNG with a colour profile that unpacks to 64 MB', 'redrawn', () =>
    pngWith(pngChunk('iCCP', Buffer.concat([Buffer.from('x\0\0'), zeros(64)]))),
  ),
]

/** Bytes of a file by which its remains are known: 24 in a row of many different values, or nothing when it has none. */
export function printOf(bytes: Buffer): Buffer | undefined {
  const marked = bytes.indexOf(MARK)
  if (marked >= 0) return bytes.subarray(marked, marked + 24)
  for (let at = Math.floor(bytes.length / 2); at + 24 <= bytes.length; at += 8) {
    const some = bytes.subarray(at, at + 24)
    if (new Set(some).size >= 16) return some
  }
  return undefined
}
