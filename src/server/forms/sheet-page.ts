import { decodeQRBatch } from 'qr/decode.js'
import type { PageKind } from '#domain/units/pile-check.ts'
import { inkShare, looksSigned, placeSheet, quarterTurns, type GreyPage, type SeenMark } from '#domain/units/sheet-geometry.ts'
import { readMark } from '#domain/units/sheet-token.ts'

/** What a machine sees on a page. */
export interface PageReading {
  readonly kind: PageKind
  readonly token: string | null
  /** Something was written in the place to sign. */
  readonly hasInk: boolean
  /** Quarter turns to the right that make the picture of the page upright. */
  readonly turns: 0 | 1 | 2 | 3
}

const RETRY_MS = 300
/** A side with less ink than that is empty: the back of a sheet, with dust and a shadow of the front. */
const BLANK_UNTIL = 0.002
const DARK = 110

/** Reads the marks of a page. Two sheets on one page are not guessed apart. */
export async function readSheetPage(page: GreyPage): Promise<PageReading> {
  const { marks, tokens, others } = await marksOn(page)
  const [token] = tokens
  if (token !== undefined && tokens.length === 1) {
    const toPage = placeSheet(marks)
    return {
      kind: 'sheet',
      token,
      hasInk: toPage !== undefined && looksSigned(inkShare(page, toPage)),
      turns: toPage ? quarterTurns(toPage) : 0,
    }
  }
  const kind = tokens.length > 1 ? 'unread' : others > 0 ? 'other' : isBlank(page) ? 'blank' : 'unread'
  return { kind, token: null, hasInk: false, turns: 0 }
}

async function marksOn({ grey, width, height }: GreyPage) {
  const marks: SeenMark[] = []
  const tokens = new Set<string>()
  let others = 0
  await decodeQRBatch([{ data: grey, width, height }], {
    // Only the plane of brightness is read of this format.
    format: 'I420',
    maxSize: { width, height },
    timeLimit: RETRY_MS,
    pointsOnDetect: ({ bounds: [topLeft, topRight, bottomRight, bottomLeft] }, text) => {
      if (typeof text !== 'string') return
      const mark = readMark(text)
      if (!mark) return void (others += 1)
      tokens.add(mark.token)
      marks.push({ place: mark.place, topLeft, topRight, bottomRight, bottomLeft })
    },
  })
  return { marks, tokens: [...tokens], others }
}

/** The outermost twentieth of each side is not looked at: scanners leave shadows there. */
function isBlank({ grey, width, height }: GreyPage): boolean {
  let dark = 0
  let seen = 0
  for (let y = Math.round(height / 20); y < height * 0.95; y += 2)
    for (let x = Math.round(width / 20); x < width * 0.95; x += 2) {
      seen += 1
      if ((grey[y * width + x] ?? 255) < DARK) dark += 1
    }
  return dark / Math.max(1, seen) < BLANK_UNTIL
}
