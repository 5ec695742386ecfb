import sharp from 'sharp'
import { expect, test } from 'vitest'
import { preparePicture } from '#server/platform/pictures.ts'
import { aPixelBomb } from '#test/builders/photos.ts'

const prepare = (bytes: Uint8Array) => preparePicture(bytes, { maxEdge: 1600 })
const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#4477aa' } })
const refusedWith = (code: string) => expect.objectContaining({ name: 'Problem', code })

test('a photo taken sideways is stored upright', async () => {
  const sideways = await blank(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await prepare(sideways)).toMatchObject({ width: 200, height: 400 })
})

test('where and with what a photo was taken is not kept', async () => {
  const telling = await blank(60, 40)
    .withExif({
      IFD0: { Make: 'PhoneMaker', ImageDescription: 'secret-note' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 46/1 0/1' },
    })
    .jpeg()
    .toBuffer()
  expect((await sharp(telling).metadata()).exif).toBeDefined()
  const { jpeg } = await prepare(telling)
  const metadata = await sharp(jpeg).metadata()
  expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined])
  expect(Buffer.from(jpeg).includes('PhoneMaker')).toBe(false)
})

test('a photo is made smaller, never larger', async () => {
  expect(await prepare(await blank(3200, 2400).jpeg().toBuffer())).toMatchObject({ width: 1600, height: 1200 })
  expect(await prepare(await blank(300, 200).png().toBuffer())).toMatchObject({ width: 300, height: 200 })
})

test('PNG and WebP become JPEG, and what was transparent becomes white', async () => {
  const clear = sharp({ create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
  for (const bytes of [await clear.clone().png().toBuffer(), await clear.clone().webp().toBuffer()]) {
    const { jpeg } = await prepare(bytes)
    const { dominant } = await sharp(jpeg).stats()
    expect((await sharp(jpeg).metadata()).format).toBe('jpeg')
    expect(dominant.r).toBeGreaterThan(240)
  }
})

test('an empty file, a large file and a file that is no picture are told apart', async () => {
  const jpeg = await blank(20, 20).jpeg().toBuffer()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>')
  const gif = await blank(20, 20).gif().toBuffer()
  const tiff = await blank(20, 20).tiff().toBuffer()
  await expect(prepare(new Uint8Array())).rejects.toEqual(refusedWith('PHOTO_EMPTY'))
  await expect(prepare(Buffer.concat([jpeg, Buffer.alloc(40 * 1024 * 1024)]))).rejects.toEqual(refusedWith('PHOTO_TOO_LARGE'))
  await expect(prepare(Buffer.from('this is a text, called photo.jpg'))).rejects.toEqual(refusedWith('PHOTO_NOT_AN_IMAGE'))
  for (const other of [svg, gif, tiff, Buffer.from('%PDF-1.7\n')])
    await expect(prepare(other)).rejects.toEqual(refusedWith('PHOTO_NOT_AN_IMAGE'))
})

test('the decoders of other formats are closed even when the first bytes lie', async () => {
  await expect(sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')).metadata()).rejects.toThrow()
  const disguised = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), await blank(20, 20).gif().toBuffer()])
  await expect(prepare(disguised)).rejects.toEqual(refusedWith('PHOTO_UNREADABLE'))
})

test('a small file that would unpack to 400 million pixels is refused by its header, unopened', async () => {
  await expect(prepare(aPixelBomb(20_000, 20_000))).rejects.toEqual(refusedWith('PHOTO_TOO_MANY_PIXELS'))
})

test('a photo that was cut off on the way is refused', async () => {
  const noise = sharp({
    create: { width: 600, height: 600, channels: 3, background: '#888888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
  for (const whole of [await noise.clone().jpeg().toBuffer(), await noise.clone().png().toBuffer(), await noise.clone().webp().toBuffer()])
    await expect(prepare(whole.subarray(0, whole.length / 2))).rejects.toEqual(refusedWith('PHOTO_UNREADABLE'))
})

test('what is hidden behind the pixels does not survive', async () => {
  const polyglot = Buffer.concat([await blank(20, 20).jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>PK\u0003\u0004')])
  const { jpeg } = await prepare(polyglot)
  expect(Buffer.from(jpeg).includes('<script>')).toBe(false)
})

test('when too many photos come at once the last ones are asked to come back', async () => {
  const photo = await blank(800, 800).jpeg().toBuffer()
  const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => prepare(photo)))
  const refused = outcomes.filter(outcome => outcome.status === 'rejected')
  expect(refused).toHaveLength(8)
  for (const outcome of refused) expect(outcome.reason).toEqual(refusedWith('BUSY'))
  await expect(prepare(photo)).resolves.toMatchObject({ width: 800 })
})
