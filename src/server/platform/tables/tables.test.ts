import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { Problem } from '#domain/kernel/problem.ts'
import type { Sheet } from '#domain/kernel/sheet.ts'
import { TABLE_LIMITS } from './limits.ts'
import { readTableFile } from './index.ts'
import { readTables } from './read.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const cellsOf = (sheets: readonly Sheet[]) => sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(cell => cell?.text ?? '')))
const refusalOf = (file: Uint8Array): string => {
  try {
    readTables(file)
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'read'
}

/** A workbook of one sheet, by hand: hostile ones are written by no library. */
const aWorkbook = (sheet: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="10A1" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${sheet}</worksheet>`),
    ...more,
  })
const sheetData = (rows: string): string => `<sheetData>${rows}</sheetData>`
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`

describe('a CSV file', () => {
  const csv = 'Họ và tên;Lớp\r\n"An ""Tí""; 1";"10A\r\nB"\r\n\r\nBình;10B'
  const wanted = [
    [
      ['Họ và tên', 'Lớp'],
      ['An "Tí"; 1', '10A\r\nB'],
      ['Bình', '10B'],
    ],
  ]

  test.each<[string, Uint8Array]>([
    ['UTF-8', bytes(csv)],
    ['UTF-8 with its mark', bytes(`\uFEFF${csv}`)],
    ['UTF-16 of Excel', new Uint8Array(Buffer.from(`\uFEFF${csv}`, 'utf16le'))],
    ['UTF-16 the other way round', new Uint8Array(Buffer.from(`\uFEFF${csv}`, 'utf16le').swap16())],
    ['commas', bytes(csv.replaceAll(';', ',').replace(', 1', '; 1'))],
    ['tabs', bytes(csv.replaceAll(';', '\t').replace('\t 1', '; 1'))],
    ['the separator said in front', bytes(`sep=;\r\n${csv}`)],
    ['line ends of other systems', bytes(csv.replaceAll('\r\n', '\n').replace('10A\nB', '10A\r\nB'))],
  ])('is read as %s', (_, file) => {
    expect(cellsOf(readTables(file))).toEqual(wanted)
  })

  test('knows the line of each row, as an editor counts', () => {
    expect(readTables(bytes(csv))[0]?.rows.map(({ line }) => line)).toEqual([1, 2, 5])
  })

  test.each<[string, Uint8Array]>([
    ['TCVN3', new Uint8Array(Buffer.from('H\u00e4 v\u00b5 t\u00aan;M\u00b7 s\u00e8', 'latin1'))],
    ['Windows-1258', new Uint8Array(Buffer.from('Nguy\u00ea\u00f2n V\u00e3n An', 'latin1'))],
    ['VNI', new Uint8Array(Buffer.from('Nguye\u00e3n Va\u00ean An', 'latin1'))],
  ])('of %s is refused: its bytes are no Unicode', (_, file) => {
    expect(refusalOf(file)).toBe('TABLE_ENCODING')
  })

  test('of one cell without end is read once, not for ever', () => {
    const [sheet] = readTables(bytes(`"${'a;'.repeat(500_000)}`))
    expect(sheet?.rows).toHaveLength(1)
    expect(sheet?.rows[0]?.cells[0]?.text.length).toBe(TABLE_LIMITS.cellLetters + 1)
  })
})

describe('a workbook', () => {
  test('of a library gives texts, numbers with their zeros, days and formulas apart', async () => {
    const file = await writeXlsxFile([
      {
        sheet: '10A1',
        data: [
          [
            { value: 'Nguyễn Văn An', type: String },
            { value: 12345678, type: Number },
            { value: 168123, type: Number, format: '0000000000' },
            { value: new Date(0), type: Date, format: 'dd/mm/yyyy' },
            { value: 'A1', type: 'Formula' },
          ],
        ],
      },
    ]).toBuffer()
    const [sheet] = await readTableFile(file)
    expect(sheet).toMatchObject({ name: '10A1', merges: [] })
    expect(sheet?.rows[0]?.cells.map(cell => [cell?.kind, cell?.kind === 'date' ? '' : cell?.text])).toEqual([
      ['text', 'Nguyễn Văn An'],
      ['number', '12345678'],
      ['number', '0000168123'],
      ['date', ''],
      ['formula', ''],
    ])
  })

  test('says which cells are merged, and leaves hidden sheets alone', () => {
    const merged = `${sheetData(`<row r="3">${text('B3', 'x')}<c r="D3"><v>5.00168123E8</v></c></row>`)}<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`
    const [sheet] = readTables(aWorkbook(merged))
    expect(sheet).toMatchObject({ merges: [{ cells: 'A1:C2', firstLine: 1, lastLine: 2, firstColumn: 0, lastColumn: 2 }] })
    expect(cellsOf([...(sheet ? [sheet] : [])])).toEqual([[['', 'x', '', '500168123']]])
    const hidden = strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" state="veryHidden" r:id="rId1"/></sheets></workbook>')
    expect(readTables(aWorkbook(merged, { 'xl/workbook.xml': hidden }))).toEqual([])
  })
})

describe('a hostile file is refused in words', () => {
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024)
  test.each<[string, string, () => Uint8Array]>([
    ['nothing', 'TABLE_EMPTY', () => bytes('')],
    ['a picture', 'TABLE_UNKNOWN', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70])],
    ['a PDF', 'TABLE_UNKNOWN', () => bytes('%PDF-1.7')],
    ['a page named .xls', 'TABLE_UNKNOWN', () => bytes('<html><table><tr><td>An')],
    ['an old Excel file', 'TABLE_OLD_EXCEL', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    [
      'a workbook with a password',
      'TABLE_ENCRYPTED',
      () => new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])),
    ],
    ['another archive', 'TABLE_UNKNOWN', () => zipSync({ 'word/document.xml': bytes('<a/>') })],
    ['a binary workbook', 'TABLE_OLD_EXCEL', () => zipSync({ 'xl/workbook.bin': bytes('x') })],
    ['macros', 'TABLE_MACROS', () => aWorkbook(sheetData(''), { 'xl/vbaProject.bin': bytes('x') })],
    ['half an archive', 'TABLE_DAMAGED', () => aWorkbook(sheetData('')).subarray(0, 300)],
    ['XML that ends too early', 'TABLE_DAMAGED', () => aWorkbook('<sheetData><row>')],
    [
      'entities that grow',
      'TABLE_DAMAGED',
      () =>
        aWorkbook(sheetData(''), {
          'xl/worksheets/sheet1.xml': bytes('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'),
        }),
    ],
    ['a zip bomb', 'TABLE_TOO_MUCH', () => aWorkbook(sheetData(''), { 'xl/sharedStrings.xml': zeros(80) })],
    [
      'a thousand parts',
      'TABLE_TOO_MUCH',
      () => aWorkbook('', Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`xl/media/${n}.png`, bytes('x')]))),
    ],
    ['more rows than a roster has', 'TABLE_TOO_MUCH', () => aWorkbook(sheetData(`<row>${text('A1', 'x')}</row>`.repeat(20_001)))],
    ['more lines than a roster has', 'TABLE_TOO_MUCH', () => bytes('x\n'.repeat(20_001))],
  ])('%s: %s', (_, code, file) => {
    expect(refusalOf(file())).toBe(code)
  })

  test('a part that is larger than it says is cut off there, and refused as damaged', () => {
    const file = Buffer.from(aWorkbook(sheetData(`<row>${text('A1', 'x'.repeat(5_000))}</row>`)))
    const name = Buffer.from('xl/worksheets/sheet1.xml')
    for (let at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + 1)) {
      if (file.readUInt32LE(at - 46) === 0x02014b50) file.writeUInt32LE(100, at - 46 + 24)
      if (file.readUInt32LE(at - 30) === 0x04034b50) file.writeUInt32LE(100, at - 30 + 22)
    }
    expect(refusalOf(new Uint8Array(file))).toBe('TABLE_DAMAGED')
  })

  test('a file of a hundred megabytes is not even looked into', async () => {
    await expect(readTableFile(zeros(100))).rejects.toMatchObject({ code: 'TABLE_TOO_LARGE', values: { maxMb: 5 } })
  })
})
