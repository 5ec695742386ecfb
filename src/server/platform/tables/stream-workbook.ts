import type { Cell } from '#domain/kernel/sheet.ts'
import { cellOf, placeOf } from './sheet.ts'
import type { StreamLine, TableSource } from './stream.ts'
import { refuse } from './stream-fault.ts'
import { streamXml } from './stream-xml.ts'
import { unpackPart, zipParts, type ZipPart } from './stream-zip.ts'
import { gatherStrings, gatherStyles, type Style } from './strings-and-styles.ts'

/** A sheet of Excel has no more. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 200]
/** Words that cells share are the one thing of a workbook that must be in memory whole. */
const [MOST_STRINGS, MOST_STRING_LETTERS] = [3_000_000, 120_000_000]
const MOST_SHEETS = 60
const CELL_LETTERS = 4_000
const SMALL_PART = 16 * 1024 * 1024

/** Lines of the one sheet of a workbook that looks like what is wanted, as they unpack.
 *  @throws StreamFault as zipParts() and unpackPart() · MACROS · OLD_EXCEL for the binary workbook · NOT_A_TABLE for another archive ·
 *  SHEETS when several sheets look so */
export async function* streamWorkbook(
  source: TableSource,
  pick: (firstLines: readonly StreamLine[]) => boolean,
): AsyncGenerator<readonly StreamLine[]> {
  const parts = await zipParts(source)
  const names = [...parts.keys()]
  if (names.some(name => name.endsWith('vbaproject.bin'))) refuse('MACROS')
  if (parts.has('xl/workbook.bin')) refuse('OLD_EXCEL')
  if (!parts.has('xl/workbook.xml')) refuse('NOT_A_TABLE')
  const book: Book = {
    source,
    parts,
    strings: await readStrings(source, parts.get('xl/sharedstrings.xml')),
    ...(await readStyles(source, parts)),
  }
  const { sheets, isFrom1904 } = await readSheets(source, parts)
  const fitting: ZipPart[] = []
  for (const sheet of sheets) if (pick(await firstLines({ ...book, isFrom1904 }, sheet))) fitting.push(sheet)
  if (fitting.length > 1) refuse('SHEETS')
  const [chosen = sheets[0]] = fitting
  if (chosen) yield* linesOf({ ...book, isFrom1904 }, chosen)
}

interface Book {
  readonly source: TableSource
  readonly parts: ReadonlyMap<string, ZipPart>
  readonly strings: readonly string[]
  readonly styles: readonly Style[]
}

type Around = Book & { readonly isFrom1904: boolean }

async function firstLines(around: Around, sheet: ZipPart): Promise<readonly StreamLine[]> {
  for await (const lines of linesOf(around, sheet)) return lines
  return []
}

async function* linesOf({ source, strings, styles, isFrom1904 }: Around, sheet: ZipPart): AsyncGenerator<readonly StreamLine[]> {
  let lines: StreamLine[] = []
  let [line, rows, column] = [0, 0, 0]
  let cells: string[] = []
  let kinds: (Cell['kind'] | undefined)[] | undefined
  let cell = { type: '', style: '', value: '', isFormula: false }
  let isValue = false
  const steps = streamXml(unpackPart(source, sheet), {
    open: (tag, { r = '', t = 'n', s = '' }) => {
      if (tag === 'row') {
        line = Number(r) || line + 1
        cells = []
        kinds = undefined
        column = -1
        if (++rows > MOST_ROWS) refuse('TOO_MUCH', { line })
      } else if (tag === 'c') {
        column = placeOf(r)?.column ?? column + 1
        cell = { type: t, style: s, value: '', isFormula: false }
      } else if (tag === 'f') cell.isFormula = true
      else if (tag === 'v' || tag === 't') isValue = true
    },
    text: found => {
      if (isValue) cell.value = (cell.value + found).slice(0, CELL_LETTERS)
    },
    close: tag => {
      if (tag === 'v' || tag === 't') isValue = false
      else if (tag === 'c' && column < MOST_COLUMNS) {
        const { kind, text } = cellOf(cell, { strings, styles, isFrom1904 })
        if (text === '' && kind !== 'formula') return
        while (cells.length < column) cells.push('')
        cells[column] = text
        if (kind !== 'text') (kinds ??= [])[column] = kind
      } else if (tag === 'row' && (kinds || cells.some(text => text.trim() !== '')))
        lines.push(kinds ? { line, cells, kinds } : { line, cells })
    },
  })
  for await (const _ of steps) {
    if (lines.length === 0) continue
    const handful = lines
    lines = []
    yield handful
  }
}

async function readStrings(source: TableSource, part: ZipPart | undefined): Promise<readonly string[]> {
  const strings: string[] = []
  if (!part) return strings
  let letters = 0
  const handler = gatherStrings(CELL_LETTERS, text => {
    letters += text.length
    if (strings.push(text) > MOST_STRINGS || letters > MOST_STRING_LETTERS) refuse('TOO_MUCH')
  })
  for await (const _ of streamXml(unpackPart(source, part), handler));
  return strings
}

/** Walks through a part that no honest workbook has large. */
async function walkSmall(source: TableSource, part: ZipPart | undefined, handler: Parameters<typeof streamXml>[1]): Promise<void> {
  if (!part) return
  if (part.unpacked > SMALL_PART) refuse('TOO_MUCH')
  for await (const _ of streamXml(unpackPart(source, part), handler));
}

async function readStyles(source: TableSource, parts: ReadonlyMap<string, ZipPart>): Promise<{ readonly styles: readonly Style[] }> {
  const { styles, handler } = gatherStyles()
  await walkSmall(source, parts.get('xl/styles.xml'), handler)
  return { styles }
}

/** Sheets that can be seen, in their order; charts and sheets of macros have no rows. */
async function readSheets(
  source: TableSource,
  parts: ReadonlyMap<string, ZipPart>,
): Promise<{ readonly sheets: readonly ZipPart[]; readonly isFrom1904: boolean }> {
  const targets = new Map<string, string>()
  await walkSmall(source, parts.get('xl/_rels/workbook.xml.rels'), {
    open: (tag, { Id = '', Target = '' }) => {
      if (tag === 'Relationship') targets.set(Id, (Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`).toLowerCase())
    },
  })
  const sheets: ZipPart[] = []
  let isFrom1904 = false
  await walkSmall(source, parts.get('xl/workbook.xml'), {
    open: (tag, { state, date1904, ...more }) => {
      if (tag === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true'
      if (tag !== 'sheet' || (state !== undefined && state !== 'visible')) return
      const id = Object.entries(more).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? ''
      const target = targets.get(id)
      if (target === undefined || !target.includes('/worksheets/')) return
      if (sheets.push(parts.get(target) ?? refuse('DAMAGED')) > MOST_SHEETS) refuse('TOO_MUCH')
    },
  })
  return { sheets, isFrom1904 }
}
