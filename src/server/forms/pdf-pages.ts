import { PDFiumModule } from '@hyzyla/pdfium'
import { MAX_SCAN_PAGES, type ScanRefusal } from '#domain/units/scan.ts'

/** A scan that is not read, and the page because of which (0: the file). */
export class RefusedScan extends Error {
  readonly code: ScanRefusal
  readonly page: number
  constructor(code: ScanRefusal, page = 0) {
    super(code)
    this.code = code
    this.page = page
  }
}

export interface PdfPages {
  readonly count: number
  /** A page in shades of grey, its longer side so many pixels long.
   *  @throws RefusedScan for a page that is damaged or larger than a poster */
  draw(page: number, longSide: number): { readonly grey: Uint8Array; readonly width: number; readonly height: number }
}

/** Points (1/72 inch): more than the longer side of A0. */
const LONGEST_SIDE = 3_400
/** A page thinner than that is no sheet of paper. */
const THINNEST = 1 / 20
const GREY = 1
const WHITE = 0xffffffff
const ANNOTATIONS_AND_GREY = 0x01 | 0x08
const PASSWORD_ERROR = 4

/** No scanner writes programs or attached files into a PDF. Nothing here would run them; a file that carries some is no scan. Only names
 *  written plainly are seen: those in compressed objects, or written with #, pass and do nothing. */
const ACTIVE = ['/JavaScript', '/Launch', '/EmbeddedFile', '/RichMedia']

/** Opens a PDF in memory of this thread. The library's own classes never close a page, so its plain functions are called.
 *  @throws RefusedScan */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (ACTIVE.some(word => text.includes(word, 0, 'latin1'))) throw new RefusedScan('SCAN_ACTIVE')
  const pdfium = await PDFiumModule({})
  pdfium._FPDF_InitLibraryWithConfig({ version: 2, m_pIsolate: null, m_pUserFontPaths: null, m_v8EmbedderSlot: 0, m_pPlatform: null })
  const file = pdfium.wasmExports.malloc(bytes.length)
  pdfium.HEAPU8.set(bytes, file)
  const document = pdfium._FPDF_LoadMemDocument(file, bytes.length, 0)
  if (!document) throw new RefusedScan(pdfium._FPDF_GetLastError() === PASSWORD_ERROR ? 'SCAN_LOCKED' : 'SCAN_DAMAGED')
  const count = pdfium._FPDF_GetPageCount(document)
  if (count <= 0) throw new RefusedScan('SCAN_NO_PAGES')
  if (count > MAX_SCAN_PAGES) throw new RefusedScan('SCAN_TOO_MANY_PAGES')

  const draw: PdfPages['draw'] = (number, longSide) => {
    const page = pdfium._FPDF_LoadPage(document, number - 1)
    if (!page) throw new RefusedScan('SCAN_DAMAGED', number)
    try {
      const [across, down] = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)]
      const [short, long] = [Math.min(across, down), Math.max(across, down)]
      if (!(long <= LONGEST_SIDE && short / long >= THINNEST)) throw new RefusedScan('SCAN_PAGE_TOO_LARGE', number)
      return drawn(page, Math.round((across / long) * longSide), Math.round((down / long) * longSide))
    } finally {
      pdfium._FPDF_ClosePage(page)
    }
  }
  const drawn = (page: number, width: number, height: number) => {
    const at = pdfium.wasmExports.malloc(width * height)
    if (!at) throw new RangeError('no memory for a page')
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, GREY, at, width)
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, ANNOTATIONS_AND_GREY)
    const grey = pdfium.HEAPU8.slice(at, at + width * height)
    pdfium._FPDFBitmap_Destroy(bitmap)
    pdfium.wasmExports.free(at)
    return { grey, width, height }
  }
  return { count, draw }
}
