import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createDeflate } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openForms, readScan, type ScannedPage } from '#server/forms/index.ts'
import { aPile } from '#test/builders/piles.ts'
import { pdfOf, pdfOfPictures, scanned, type ScannedPicture, type Treatment } from '#test/builders/scans.ts'
import { pagesOf } from '#test/support/pdf.ts'

const forms = openForms()
afterAll(() => forms.close())

const pile = aPile(2)
let printed: Uint8Array
let firstSheet = 0
beforeAll(async () => {
  printed = await forms.renderPile(pile)
  firstSheet = (await pagesOf(printed)) - 1
})

async function read(file: Uint8Array): Promise<ScannedPage[]> {
  const pages: ScannedPage[] = []
  for await (const page of readScan(Uint8Array.from(file))) pages.push(page)
  return pages
}
const sheetAs = async (treatment: Treatment, dotsAnInch = 150): Promise<ScannedPicture> => {
  const [picture] = await scanned(printed, { pages: [firstSheet], treat: () => treatment, dotsAnInch })
  if (!picture) throw new Error('a page')
  return picture
}
const straight: Treatment = { turned: 0, isSigned: true }

test.each([0, 90, 180, 270, 5, -5, 185])('a sheet turned by %d degrees is read, and its signature seen', async turned => {
  const [page] = await read((await sheetAs({ turned, isSigned: true })).jpeg)
  expect(page).toMatchObject({ kind: 'sheet', token: pile.sheets[0]?.token, hasInk: true })
})

test.each([0, 180, 4, -5])('on a sheet turned by %d degrees that nobody signed no ink is seen', async turned => {
  const [page] = await read((await sheetAs({ turned, isSigned: false })).jpeg)
  expect(page).toMatchObject({ kind: 'sheet', hasInk: false })
})

test('the picture that is kept stands upright, whichever way the sheet lay', async () => {
  const edgesOf = async (turned: number) => {
    const [page] = await read((await sheetAs({ turned, isSigned: true })).jpeg)
    return sharp(page?.picture).greyscale().resize(21, 30, { fit: 'fill' }).raw().toBuffer()
  }
  const [up, down] = [await edgesOf(0), await edgesOf(180)]
  const apart = up.reduce((sum, value, n) => sum + Math.abs(value - (down[n] ?? 0)), 0) / up.length
  expect(apart).toBeLessThan(8)
})

test('a mark under a staple or a thumb costs nothing: the other one is read', async () => {
  const { jpeg, width } = await sheetAs(straight)
  const mm = width / 210
  const thumb = { create: { width: Math.round(20 * mm), height: Math.round(20 * mm), channels: 3, background: '#333' } } as const
  const covered = await sharp(jpeg)
    .composite([{ input: await sharp(thumb).png().toBuffer(), left: Math.round(165 * mm), top: Math.round(20 * mm) }])
    .jpeg()
    .toBuffer()
  expect((await read(covered))[0]).toMatchObject({ kind: 'sheet', token: pile.sheets[0]?.token, hasInk: true })
})

test('a photo in colour, taken at a slant, is read as PNG too', async () => {
  const { jpeg } = await sheetAs(straight, 200)
  const slanted = await sharp(jpeg).affine([0.9, 0.06, -0.04, 0.84], { background: '#8a6f55' }).toColourspace('srgb').png().toBuffer()
  expect((await read(slanted))[0]).toMatchObject({ kind: 'sheet', hasInk: true })
})

test('a list on top, an empty back and a page of something else are told apart', async () => {
  const [list] = await scanned(printed, { pages: [1], treat: () => straight })
  const empty = await sharp({ create: { width: 1_240, height: 1_754, channels: 3, background: '#f2f0ea' } })
    .greyscale()
    .jpeg()
    .toBuffer()
  const letter = await sharp(
    Buffer.from(
      `<svg width="1240" height="1754"><rect width="1240" height="1754" fill="#fff"/>${'<rect x="150" y="300" width="900" height="14"/>'.repeat(1)}<rect x="150" y="400" width="900" height="500"/></svg>`,
    ),
  )
    .greyscale()
    .jpeg()
    .toBuffer()
  const page = (jpeg: Buffer): ScannedPicture => ({ jpeg, width: 1_240, height: 1_754 })
  if (!list) throw new Error('a page')
  const pages = await read(pdfOfPictures([list, page(empty), page(letter)]))
  expect(pages.map(({ kind }) => kind)).toEqual(['other', 'blank', 'unread'])
})

/** Hostile and broken files: each is refused in words, and the program lives on. */
const plain = (catalog: string, pages: string, ...more: string[]) =>
  pdfOf(
    [`1 0 obj<</Type/Catalog/Pages 2 0 R${catalog}>>endobj\n`, `2 0 obj${pages}endobj\n`, ...more].map(object =>
      Buffer.from(object, 'latin1'),
    ),
  )
const onePage = (box: string, content = '') =>
  plain(
    '',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R/Resources<<>>>>endobj\n`,
    `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n`,
  )

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['an empty file', () => new Uint8Array(0), 'SCAN_EMPTY'],
  ['81 MB', () => new Uint8Array(81 * 1024 * 1024), 'SCAN_TOO_LARGE'],
  ['a letter', () => Buffer.from('Kính gửi cơ quan BHXH, tôi xin nộp tờ khai.'), 'SCAN_KIND'],
  ['a program', () => Buffer.from(`MZ${'\0'.repeat(200)}`), 'SCAN_KIND'],
  ['a picture of a phone in HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heic'), 'SCAN_HEIC'],
  ['a vector drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'SCAN_KIND'],
  ['the first half of a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj<</Type/Cat'), 'SCAN_DAMAGED'],
  ['a PDF of noise', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000, 0xa5)]), 'SCAN_DAMAGED'],
  ['half a photo', async () => (await sheetAs(straight)).jpeg.subarray(0, 9_000), 'SCAN_DAMAGED'],
  ['a PDF without a page', () => plain('', '<</Type/Pages/Count 0/Kids[]>>'), 'SCAN_NO_PAGES'],
  [
    '2,000 pages',
    () =>
      plain(
        '',
        `<</Type/Pages/Count 2000/Kids[${'3 0 R '.repeat(2_000)}]>>`,
        '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n',
      ),
    'SCAN_TOO_MANY_PAGES',
  ],
  ['a page of five metres', () => onePage('0 0 14400 14400'), 'SCAN_PAGE_TOO_LARGE'],
  ['a page like a thread', () => onePage('0 0 3 842'), 'SCAN_PAGE_TOO_LARGE'],
  ['a PDF with a program', () => plain('/OpenAction<</S/JavaScript/JS(app.alert(1))>>', '<</Type/Pages/Count 0/Kids[]>>'), 'SCAN_ACTIVE'],
  ['a PDF with a password', aLockedPdf, 'SCAN_LOCKED'],
  [
    'a picture of 100 megapixels',
    () =>
      sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    'SCAN_PAGE_TOO_LARGE',
  ],
  ['a PDF that unpacks to gigabytes', aBomb, 'SCAN_TOO_COSTLY'],
])(
  '%s is refused with %s',
  async (_what, make, code) => {
    const before = process.memoryUsage.rss()
    await expect(read(await make())).rejects.toMatchObject({ name: 'Problem', code })
    expect(process.memoryUsage.rss() - before).toBeLessThan(900 * 1024 * 1024)
  },
  60_000,
)

/** Locked by the standard handler of 40 bits, with a user's password that nobody knows. */
function aLockedPdf(): Uint8Array {
  const secret = '41'.repeat(32)
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n',
    `3 0 obj<</Filter/Standard/V 1/R 2/O<${secret}>/U<${secret}>/P -4>>endobj\n`,
  ]
  return pdfOf(
    objects.map(object => Buffer.from(object)),
    `/Encrypt 3 0 R/ID[<${secret}><${secret}>]`,
  )
}

/** A page whose drawing is 800 MB of spaces in less than one. */
async function aBomb(): Promise<Uint8Array> {
  const packer = createDeflate({ level: 1 })
  const spaces = Buffer.alloc(16 * 1024 * 1024, ' ')
  const stream = await buffer(Readable.from(Array.from({ length: 50 }, () => spaces)).pipe(packer))
  return pdfOf([
    Buffer.from('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n'),
    Buffer.from('2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n'),
    Buffer.from('3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>endobj\n'),
    Buffer.concat([
      Buffer.from(`4 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream\n`),
      stream,
      Buffer.from('\nendstream endobj\n'),
    ]),
  ])
}
