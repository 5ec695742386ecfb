import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'

/** What an office scanner makes of a printed pile. */
export interface Scanning {
  /** Pages that are put in, 1, 2, 3 …, in this order. */
  readonly pages: readonly number[]
  /** What happens to each; called once a page. */
  readonly treat: (page: number) => Treatment
  readonly dotsAnInch?: number
}
export interface Treatment {
  /** Degrees to the right: 180 and a little, when it lies upside down. */
  readonly turned: number
  readonly isSigned: boolean
}

export interface ScannedPicture {
  readonly jpeg: Buffer
  readonly width: number
  readonly height: number
}

/** Prints a document, has some of it signed, and puts it through a grey scanner page after page. */
export async function scanned(pdf: Uint8Array, { pages, treat, dotsAnInch = 150 }: Scanning): Promise<ScannedPicture[]> {
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(pdf)
  try {
    const pictures: ScannedPicture[] = []
    for (const number of pages) {
      const drawn = await document.getPage(number - 1).render({
        scale: dotsAnInch / 72,
        colorSpace: 'Gray',
        render: async ({ data, width, height }) => (await onGlass({ grey: data, width, height }, treat(number))).jpeg,
      })
      pictures.push({ jpeg: Buffer.from(drawn.data), width: drawn.width, height: drawn.height })
    }
    return pictures
  } finally {
    document.destroy()
  }
}
let library: Promise<PDFiumLibrary> | undefined

interface Grey {
  readonly grey: Uint8Array
  readonly width: number
  readonly height: number
}

async function onGlass({ grey, width, height }: Grey, { turned, isSigned }: Treatment): Promise<ScannedPicture> {
  const paper = isSigned ? withSignature({ grey, width, height }) : grey
  const png = sharp(paper, { raw: { width, height, channels: 1 } })
    .toColourspace('srgb')
    .png({ compressionLevel: 0 })
  const skewed = sharp(await png.toBuffer()).rotate(turned, { background: '#cfcac2' })
  const { data, info } = await skewed.extractChannel(0).raw().toBuffer({ resolveWithObject: true })
  const glass = turned % 180 === 90 ? { width: height, height: width } : { width, height }
  const left = Math.max(0, Math.round((info.width - glass.width) / 2))
  const top = Math.max(0, Math.round((info.height - glass.height) / 2))
  const jpeg = await sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } })
    .extract({ left, top, ...glass })
    .blur(0.6)
    .toColourspace('b-w')
    .jpeg({ quality: 50 })
    .toBuffer()
  return { jpeg, ...glass }
}

/** A short signature in light blue ballpoint (0.5 mm), in the frame of a sheet: a line that waves from left to right. */
function withSignature({ grey, width, height }: Grey): Uint8Array {
  const signed = Uint8Array.from(grey)
  const mm = width / 210
  const pen = 0.25 * mm
  for (let along = 0; along <= 1; along += 0.001) {
    const [x, y] = [(118 + 46 * along) * mm, (221 + 9 * Math.sin(along * 21) * (1 - along / 2)) * mm]
    for (let row = Math.floor(y - pen); row <= y + pen; row += 1)
      for (let column = Math.floor(x - pen); column <= x + pen; column += 1)
        if (row >= 0 && row < height) signed[row * width + column] = LIGHT_BLUE
  }
  return signed
}
const LIGHT_BLUE = 118

/** A page that is no sheet: a black block on white, as of a letter that lay in the scanner. */
export async function aStrangePage(): Promise<ScannedPicture> {
  const [width, height] = [1_240, 1_754]
  const block = { create: { width: 900, height: 500, channels: 3 as const, background: '#000' } }
  const paper = sharp({ create: { width, height, channels: 3, background: '#fff' } })
  const jpeg = await paper
    .composite([{ input: await sharp(block).png().toBuffer(), left: 150, top: 400 }])
    .toColourspace('b-w')
    .jpeg()
    .toBuffer()
  return { jpeg, width, height }
}

/** Pictures as a scanner packs them into one PDF: a page each, as large as paper at 150 dots an inch. */
export function pdfOfPictures(pictures: readonly ScannedPicture[], dotsAnInch = 150): Uint8Array<ArrayBuffer> {
  const objects: Buffer[] = []
  const points = (pixels: number) => ((pixels / dotsAnInch) * 72).toFixed(2)
  for (const [n, { jpeg, width, height }] of pictures.entries()) {
    const content = `q ${points(width)} 0 0 ${points(height)} 0 0 cm /I Do Q`
    const [page, picture, drawing] = [3 + 3 * n, 4 + 3 * n, 5 + 3 * n]
    objects.push(
      Buffer.from(
        `${page} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${points(width)} ${points(height)}]/Resources<</XObject<</I ${picture} 0 R>>>>/Contents ${drawing} 0 R>>endobj\n`,
      ),
      Buffer.concat([
        Buffer.from(
          `${picture} 0 obj<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
        ),
        jpeg,
        Buffer.from('\nendstream endobj\n'),
      ]),
      Buffer.from(`${drawing} 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n`),
    )
  }
  const kids = pictures.map((_, n) => `${3 + 3 * n} 0 R`).join(' ')
  return pdfOf([
    Buffer.from('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n'),
    Buffer.from(`2 0 obj<</Type/Pages/Count ${pictures.length}/Kids[${kids}]>>endobj\n`),
    ...objects,
  ])
}

/** A PDF of finished objects, numbered 1, 2, 3 … in their order. */
export function pdfOf(objects: readonly Buffer[], trailer = ''): Uint8Array<ArrayBuffer> {
  const head = Buffer.from('%PDF-1.4\n')
  let at = head.length
  const places = objects.map(object => {
    const begins = at
    at += object.length
    return `${String(begins).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF`
  return Uint8Array.from(Buffer.concat([head, ...objects, Buffer.from(table)]))
}
