import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

/** Reads what was printed with programs that others wrote: the PDF reader of Chromium, and a reader of bars and QR codes. */

/** The text of a document, page after page, as one finds and copies it. */
export const textOf = (pdf: Uint8Array): Promise<string> =>
  opened(pdf, document =>
    [...document.pages()]
      .map(page => page.getText())
      .join('\n')
      .replaceAll('\r\n', '\n'),
  )

export const pagesOf = (pdf: Uint8Array): Promise<number> => opened(pdf, document => document.getPageCount())

/** The first page as a picture (PNG), as a printer would put it on paper: 200 dots an inch. */
export async function pictureOf(pdf: Uint8Array): Promise<Buffer> {
  const [first] = await picturesOf(pdf, 200, 1)
  if (!first) throw new Error('a document without a page')
  return first
}

/** Pages as pictures (PNG) of so many dots an inch. */
export const picturesOf = (pdf: Uint8Array, dpi: number, most = 100): Promise<Buffer[]> =>
  opened(pdf, async document => {
    const pictures: Buffer[] = []
    for (const page of [...document.pages()].slice(0, most)) {
      const drawn = await page.render({
        scale: dpi / 72,
        render: ({ data, width, height }) =>
          sharp(data, { raw: { width, height, channels: 4 } })
            .flatten({ background: '#ffffff' })
            .png()
            .toBuffer(),
      })
      pictures.push(Buffer.from(drawn.data))
    }
    return pictures
  })

export interface Mark {
  readonly format: string
  readonly text: string
}

/** What a scanner reads on a picture, as { format: 'Code128', text: '00001/2026/07911' }. */
export async function marksOn(picture: Buffer): Promise<readonly Mark[]> {
  const found = await readBarcodes(new Uint8Array(picture), { tryHarder: true, maxNumberOfSymbols: 8 })
  return found.map(({ format, text }) => ({ format, text }))
}

prepareZXingModule({ overrides: { wasmBinary: bytesOf('zxing-wasm/reader/zxing_reader.wasm') } })

function bytesOf(module: string): ArrayBuffer {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(module)))
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}

let library: Promise<PDFiumLibrary> | undefined
async function opened<T>(pdf: Uint8Array, read: (document: PDFiumDocument) => T | Promise<T>): Promise<T> {
  const reader = await (library ??= PDFiumLibrary.init())
  const document = await reader.loadDocument(pdf)
  try {
    return await read(document)
  } finally {
    document.destroy()
  }
}
