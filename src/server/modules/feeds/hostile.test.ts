import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { FEED_KINDS, FEED_SHAPES, type FeedKind } from '#domain/feeds/shapes.ts'
import type { TableSource } from '#server/platform/tables/index.ts'
import { feedCsv, type FeedRow } from '#test/builders/feeds.ts'
import { sayFault } from './fault-file.ts'
import { readRows } from './read-rows.ts'
import { bytesSource } from './sources.ts'

interface Said {
  readonly faults: readonly string[]
  readonly rows: number
}

/** What is said of a file: line, column and code of each fault, which has a sentence in both languages. */
async function read(kind: FeedKind, source: TableSource): Promise<Said> {
  const faults: string[] = []
  let rows = 0
  for await (const part of readRows(source, { kind, hasId: true, asValues: kind === 'participants' })) {
    const found = 'batch' in part ? part.batch.faults : 'end' in part ? part.end.faults : []
    if ('batch' in part) rows += part.batch.values.length + part.batch.text.split('\n').length - 1
    for (const { line, column, code, values = {} } of found) {
      faults.push(`${line ?? 0} ${column ?? '-'}: ${code}`)
      for (const language of ['vi', 'en'] as const)
        expect(sayFault(language, { code, values })).not.toMatch(new RegExp(`\\{|^${code}$`, 'u'))
    }
  }
  return { faults, rows }
}
const readBytes = (kind: FeedKind, bytes: Uint8Array): Promise<Said> => read(kind, bytesSource(bytes))

/** The example of a kind with one row before it, so that what is wrong stands on line 3. */
const withRow = (kind: FeedKind, change: FeedRow): Buffer => feedCsv(kind, [{}, change])
const FOREIGN = 'NguyÔn V¨n'

describe('every column of every kind', () => {
  const columns = FEED_KINDS.flatMap(kind => FEED_SHAPES[kind].columns.map(column => ({ kind, column, name: `${kind}: ${column.en}` })))
  test.each(columns)('$name refuses signs that nobody sees', async ({ kind, column }) => {
    expect((await readBytes(kind, withRow(kind, { [column.key]: `${column.example}\u200B` }))).faults).toEqual([`3 ${column.en}: CONTROL`])
  })
  test.each(columns.filter(({ column }) => column.isRequired))(
    '$name must be there, in the head and in each row',
    async ({ kind, column }) => {
      expect((await readBytes(kind, withRow(kind, { [column.key]: '' }))).faults).toEqual([`3 ${column.en}: REQUIRED`])
      const without = FEED_SHAPES[kind].columns.filter(each => each !== column)
      const file = [without.map(({ vi }) => vi), without.map(({ example }) => example)].map(cells => cells.join(';')).join('\n')
      expect((await readBytes(kind, Buffer.from(file))).faults).toEqual([`1 ${column.vi}: COLUMN_MISSING`])
    },
  )
  test.each(columns.filter(({ column }) => column.type === 'text'))(
    '$name refuses letters of another encoding',
    async ({ kind, column }) => {
      expect((await readBytes(kind, withRow(kind, { [column.key]: FOREIGN }))).faults).toEqual([`3 ${column.en}: FOREIGN_LETTERS`])
    },
  )
  test.each(FEED_KINDS)('%s reads its own example', async kind => {
    expect(await readBytes(kind, feedCsv(kind, [{}]))).toMatchObject({ faults: [], rows: 1 })
  })
})

describe('a wrong cell', () => {
  test.each<[FeedKind, string, string, string]>([
    ['contributions', 'fromMonth', '13/2024', 'MONTH_FORM'],
    ['contributions', 'fromMonth', '00/2024', 'MONTH_FORM'],
    ['contributions', 'fromMonth', '2024', 'MONTH_FORM'],
    ['contributions', 'fromMonth', '15/01/2024', 'MONTH_FORM'],
    ['contributions', 'fromMonth', '01/1930', 'MONTH_RANGE'],
    ['contributions', 'fromMonth', 'tháng 1', 'MONTH_FORM'],
    ['contributions', 'baseVnd', '-1', 'AMOUNT_FORM'],
    ['contributions', 'baseVnd', '1e9', 'AMOUNT_FORM'],
    ['contributions', 'baseVnd', '5.310.00', 'AMOUNT_FORM'],
    ['contributions', 'baseVnd', '5310000,50', 'AMOUNT_FORM'],
    ['contributions', 'baseVnd', '1234567890123456', 'AMOUNT_RANGE'],
    ['contributions', 'baseVnd', 'năm triệu', 'AMOUNT_FORM'],
    ['contributions', 'employeeRateBps', '101', 'RATE_FORM'],
    ['contributions', 'employeeRateBps', '8,125', 'RATE_FORM'],
    ['contributions', 'employeeRateBps', '-8', 'RATE_FORM'],
    ['contributions', 'coefficient', '2,345', 'NUMBER_FORM'],
    ['contributions', 'hazardous', 'có lẽ', 'YES_NO'],
    ['contributions', 'fund', 'BHXX', 'WORD'],
    ['contributions', 'status', 'xong', 'WORD'],
    ['contributions', 'paidOn', '31/02/2024', 'DAY_FORM'],
    ['contributions', 'paidOn', '29/02/2023', 'DAY_FORM'],
    ['contributions', 'paidOn', '2024/12/31', 'DAY_FORM'],
    ['contributions', 'paidOn', '31/12/24', 'DAY_FORM'],
    ['contributions', 'paidOn', '01/01/1800', 'DAY_RANGE'],
    ['contributions', 'unitCode', "'; drop table unit; --", 'CODE_FORM'],
    ['contributions', 'unitCode', '../../etc', 'CODE_FORM'],
    ['contributions', 'position', 'x'.repeat(201), 'TOO_LONG'],
    ['contributions', 'socialInsuranceNo', '12345', 'SOCIAL_INSURANCE_NO_LENGTH'],
    ['contributions', 'socialInsuranceNo', '001234567O', 'SOCIAL_INSURANCE_NO_DIGITS'],
    ['participants', 'fullName', 'An', 'NAME_WORDS'],
    ['participants', 'fullName', 'Nguyễn 5', 'NAME_LETTERS'],
    ['participants', 'fullName', '=HYPERLINK("x")', 'NAME_LETTERS'],
    ['participants', 'birthDate', '30/02/1980', 'DAY_FORM'],
    ['participants', 'birthDate', '1850', 'DAY_RANGE'],
    ['participants', 'sex', 'khác', 'WORD'],
    ['participants', 'personalId', '00148600000', 'PERSONAL_ID_LENGTH'],
    ['participants', 'phone', '0241234567', 'PHONE_NOT_MOBILE'],
    ['participants', 'email', 'khong-co-a-cong', 'EMAIL_FORM'],
    ['participants', 'communeCode', '2673', 'CODE_FORM'],
    ['cards', 'cardNo', 'DN479001234567', 'CARD_NO_FORM'],
    ['cards', 'cardNo', 'DN4790099999999', 'CARD_OF_ANOTHER'],
    ['cards', 'coverageLevel', '6', 'NUMBER_RANGE'],
    ['cards', 'coverageLevel', 'bốn', 'NUMBER_FORM'],
    ['cards', 'facilityCode', '79-048-1', 'CODE_FORM'],
    ['benefits', 'place', 'Tài khoản 0123456789', 'ACCOUNT_NO'],
    ['benefits', 'regime', 'ốm', 'WORD'],
    ['units', 'payingCycle', '2', 'WORD'],
    ['units', 'taxCode', '12', 'CODE_FORM'],
    ['agencies', 'latitude', '91', 'NUMBER_RANGE'],
    ['agencies', 'communeCodes', '26734; x', 'CODE_FORM'],
  ])('%s %s "%s": %s', async (kind, key, value, code) => {
    const column = FEED_SHAPES[kind].columns.find(each => each.key === key)
    const more: FeedRow = kind === 'benefits' ? { paidMonths: '' } : {}
    expect((await readBytes(kind, feedCsv(kind, [more, { ...more, [key]: value }]))).faults).toEqual([`3 ${column?.en ?? ''}: ${code}`])
  })

  test.each<[string, FeedKind, FeedRow, string]>([
    ['months that end before they begin', 'contributions', { fromMonth: '02/2024', toMonth: '01/2024' }, 'To month: MONTH_ORDER'],
    ['a fund before it was there', 'contributions', { fund: 'BHTN', fromMonth: '12/2008' }, 'From month: BEFORE_FUND'],
    ['a death before the birth', 'participants', { diedOn: '01/01/1980' }, 'Died on: DAY_ORDER'],
    ['a card that ends before it begins', 'cards', { validUntil: '31/12/2025' }, 'Valid until: DAY_ORDER'],
    ['what was paid on no day', 'benefits', { paidMonths: '', paidOn: '' }, 'Paid on: PAID_WITHOUT_DAY'],
    ['a quantity of nothing', 'benefits', { paidMonths: '', quantityUnit: '' }, 'Quantity unit: TOGETHER'],
    ['months of what is paid once', 'benefits', { paidMonths: '01/2025: 5' }, 'Paid months: TOGETHER'],
    [
      'months of a pension that overlap',
      'benefits',
      { regime: 'hưu trí', paidMonths: '01/2025-06/2025: 5; 06/2025: 6' },
      'Paid months: MONTH_ORDER',
    ],
    ['a local office with the code of a province', 'agencies', { code: '079' }, 'Level: TOGETHER'],
    ['half a place on the map', 'agencies', { longitude: '' }, 'Longitude: TOGETHER'],
  ])('%s', async (_, kind, change, said) => {
    const more: FeedRow = kind === 'benefits' ? { paidMonths: '' } : {}
    expect((await readBytes(kind, feedCsv(kind, [more, change]))).faults).toEqual([`3 ${said}`])
  })
})

const HEAD = 'Mã đơn vị;Tên đơn vị;Địa chỉ;Mã cơ quan BHXH'
const GOOD = 'TZ0001Z;Công ty Thử;Số 1;07911'
const utf8 = (text: string): Uint8Array => Buffer.from(text)
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)
const head = utf8(`${HEAD}\n${GOOD}\n`)

describe('bytes that are no table of units', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', utf8(''), '0 -: EMPTY'],
    ['spaces', utf8(' \n \n\n'), '1 -: NO_HEAD'],
    ['a head alone', utf8(HEAD), '1 -: NO_ROWS'],
    ['a head and blank lines', utf8(`${HEAD}\n;;;\n\n`), '1 -: NO_ROWS'],
    ['rows without a head', utf8(`${GOOD}\n${GOOD}`), '1 -: NO_HEAD'],
    ['another kind of file', feedCsv('cards', [{}]), '1 -: NO_HEAD'],
    ['a column twice', utf8(`${HEAD};Mã đơn vị\n${GOOD};x`), '1 Mã đơn vị: COLUMN_TWICE'],
    ['TCVN3', joined(head, latin('TZ0002Z;C\u00abng ty;S\u00e8 1;07911\n')), '3 B: ENCODING'],
    ['VNI', joined(head, utf8('TZ0002Z;A;'), latin('So\u00e1 1;07911\n')), '3 C: ENCODING'],
    ['Windows-1258', joined(head, utf8(`${GOOD}\nTZ0002Z;`), latin('C\u00f4ng ty;S\u00f4\u00ec;07911')), '4 B: ENCODING'],
    ['half a letter at the end', joined(head, utf8('TZ0002Z;A;Số 1;0791'), new Uint8Array([0xe1, 0xba])), '3 D: ENCODING'],
    ['an overlong letter', joined(head, new Uint8Array([0xc0, 0xaf])), '3 A: ENCODING'],
    ['half a surrogate', joined(head, new Uint8Array([0xed, 0xa0, 0x80])), '3 A: ENCODING'],
    ['UTF-16 that ends in the middle', Buffer.from(`\uFEFF${HEAD}\n${GOOD}`, 'utf16le').subarray(0, -1), '1 -: ENCODING'],
    ['zeros', joined(head, new Uint8Array(64)), '3 -: NOT_A_TABLE'],
    ['a PDF', utf8('%PDF-1.7\n'), '0 -: NOT_A_TABLE'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]), '0 -: NOT_A_TABLE'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), '0 -: NOT_A_TABLE'],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), '0 -: NOT_A_TABLE'],
    ['RAR', utf8('Rar!\u001a'), '0 -: NOT_A_TABLE'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0]), '0 -: NOT_A_TABLE'],
    ['a page named .xls', utf8('<html><table><tr><td>An'), '0 -: NOT_A_TABLE'],
    ['XML', utf8(' <?xml version="1.0"?><a/>'), '0 -: NOT_A_TABLE'],
    ['rich text', utf8('{\\rtf1 An}'), '0 -: NOT_A_TABLE'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '0 -: OLD_EXCEL'],
    [
      'a workbook with a password',
      joined(Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')),
      '0 -: ENCRYPTED',
    ],
    ['a quote that never ends', joined(head, utf8('"TZ0002Z;A;B;07911\n')), '3 -: OPEN_QUOTE'],
    ['a quote that eats megabytes', joined(head, utf8(`"${'x'.repeat(3_000_000)}`)), '3 -: OPEN_QUOTE'],
    ['a line without end', joined(head, utf8('x'.repeat(3_000_000))), '3 -: LINE_TOO_LONG'],
    ['more cells than heads', joined(head, utf8('TZ0002Z;Công ty; Thử;Số 1;07911\n')), '3 -: TOO_MANY_CELLS'],
    ['the separator of another country', joined(head, utf8('TZ0002Z,Công ty,Số 1,07911\n')), '3 Mã đơn vị: CODE_FORM'],
  ])('%s', async (_, bytes, said) => {
    const { faults } = await readBytes('units', bytes)
    expect(faults[0]).toBe(said)
  })
})

describe('what is strange and right', () => {
  test.each<[string, Uint8Array]>([
    ['the mark of UTF-8', utf8(`\uFEFF${HEAD}\n${GOOD}`)],
    ['UTF-16', Buffer.from(`\uFEFF${HEAD}\n${GOOD}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${HEAD}\n${GOOD}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(`code;name;address;agency code\nTZ0001Z;A B;C;07911`, 'utf16le')],
    ['line ends of Windows', utf8(`${HEAD}\r\n${GOOD}\r\n`)],
    ['line ends of old Macintoshes', utf8(`${HEAD}\r${GOOD}\r`)],
    ['commas', utf8(`${HEAD}\n${GOOD}`.replaceAll(';', ','))],
    ['tabs', utf8(`${HEAD}\n${GOOD}`.replaceAll(';', '\t'))],
    ['the separator said', utf8(`sep=|\n${HEAD}\n${GOOD}`.replaceAll(';', '|'))],
    ['titles above the head', utf8(`BẢO HIỂM XÃ HỘI\n\nDanh sách;;;\n${HEAD}\n${GOOD}`)],
    ['heads in English, in another order', utf8('Agency code;ADDRESS;Unit code (*);unit name:\n07911;Số 1;tz0001z;Công ty Thử')],
    ['letters in two parts', utf8(`${HEAD}\n${GOOD}`.normalize('NFD'))],
    ['quotes, separators and line ends inside a cell', utf8(`${HEAD}\nTZ0001Z;"Công ty ""Thử""; số\n1";Số 1;07911`)],
    ['empty cells behind the last head', utf8(`${HEAD};;\n${GOOD};;;;`)],
  ])('%s', async (_, bytes) => {
    expect(await readBytes('units', bytes)).toEqual({ faults: [], rows: 1 })
  })
})

const cell = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (n: number, texts: readonly string[]): string =>
  `<row r="${n}">${texts.map((text, at) => cell(`${'ABCDEFGH'[at] ?? 'A'}${n}`, text)).join('')}</row>`
const ROWS = row(1, HEAD.split(';')) + row(2, GOOD.split(';'))
const book = (sheets: string): string => `<workbook xmlns:r="r">${sheets}</workbook>`
const ONE_SHEET = '<sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets>'
const PARTS = {
  'xl/workbook.xml': strToU8(book(ONE_SHEET)),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>',
  ),
}
const workbook = (rows: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({ ...PARTS, 'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`), ...more })
/** A good workbook with some bytes written anew, wherever the directory or a part says `name`. */
function tampered(change: (file: Buffer, directory: number, local: number) => void, name = 'xl/worksheets/sheet1.xml'): Uint8Array {
  const file = Buffer.from(workbook(ROWS))
  let [directory, local] = [-1, -1]
  for (let at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + 1)) {
    if (at >= 46 && file.readUInt32LE(at - 46) === 0x02014b50) directory = at - 46
    if (at >= 30 && file.readUInt32LE(at - 30) === 0x04034b50) local = at - 30
  }
  change(file, directory, local)
  return file
}
const LONG = 40 * 1024 * 1024

describe('a hostile workbook', () => {
  test('that is none is read', async () => {
    expect(await readBytes('units', workbook(ROWS))).toEqual({ faults: [], rows: 1 })
  })
  test.each<[string, () => Uint8Array, string]>([
    [
      'a formula',
      () => workbook(ROWS + row(3, ['TZ0002Z']).replace('</row>', '<c r="B3"><f>A1</f><v>1</v></c></row>')),
      '3 Tên đơn vị: FORMULA',
    ],
    [
      'an error of Excel',
      () => workbook(ROWS + row(3, ['TZ0002Z']).replace('</row>', '<c r="B3" t="e"><v>#N/A</v></c></row>')),
      '3 Tên đơn vị: FAULT',
    ],
    ['macros', () => workbook(ROWS, { 'xl/vbaProject.bin': strToU8('x') }), '0 -: MACROS'],
    ['a binary workbook', () => zipSync({ 'xl/workbook.bin': strToU8('x') }), '0 -: OLD_EXCEL'],
    ['a document', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), '0 -: NOT_A_TABLE'],
    [
      'two sheets of the same table',
      () =>
        workbook(ROWS, {
          'xl/workbook.xml': strToU8(book(ONE_SHEET.replace('</sheets>', '<sheet name="b" sheetId="2" r:id="r2"/></sheets>'))),
          'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${ROWS}</sheetData></worksheet>`),
        }),
      '0 -: SHEETS',
    ],
    [
      'no sheet that can be seen',
      () => workbook(ROWS, { 'xl/workbook.xml': strToU8(book(ONE_SHEET.replace('name="a"', 'name="a" state="hidden"'))) }),
      '1 -: NO_HEAD',
    ],
    [
      'a sheet that is not there',
      () => workbook(ROWS, { 'xl/workbook.xml': strToU8(book(ONE_SHEET.replace('r1', 'r2'))) }),
      '0 -: DAMAGED',
    ],
    [
      'entities that grow',
      () =>
        workbook('', {
          'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
        }),
      '0 -: DAMAGED',
    ],
    [
      'an entity of another file',
      () =>
        workbook('', {
          'xl/sharedStrings.xml': strToU8('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>'),
        }),
      '0 -: DAMAGED',
    ],
    ['an entity that is unknown', () => workbook(row(1, ['&zzz;'])), '0 -: DAMAGED'],
    ['XML that ends too early', () => workbook('', { 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row>') }), '0 -: DAMAGED'],
    [
      'XML that is no UTF-8',
      () => workbook('', { 'xl/worksheets/sheet1.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xfe]) }),
      '0 -: DAMAGED',
    ],
    ['a zip bomb in the sheet', () => workbook('', { 'xl/worksheets/sheet1.xml': new Uint8Array(LONG) }), '0 -: TOO_MUCH'],
    ['a zip bomb in the words', () => workbook(ROWS, { 'xl/sharedStrings.xml': new Uint8Array(LONG) }), '0 -: TOO_MUCH'],
    ['a zip bomb in the styles', () => workbook(ROWS, { 'xl/styles.xml': new Uint8Array(LONG) }), '0 -: TOO_MUCH'],
    [
      'thousands of parts',
      () => workbook(ROWS, Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`xl/media/${n}.png`, strToU8('x')]))),
      '0 -: TOO_MUCH',
    ],
    ['a size that is too small in the directory', () => tampered((file, at) => file.writeUInt32LE(50, at + 24)), '0 -: DAMAGED'],
    ['a size that is too large in the directory', () => tampered((file, at) => file.writeUInt32LE(5_000, at + 24)), '0 -: DAMAGED'],
    ['a packed size beyond the file', () => tampered((file, at) => file.writeUInt32LE(900_000, at + 20)), '0 -: DAMAGED'],
    ['a part beyond the file', () => tampered((file, at) => file.writeUInt32LE(0xffff_fff0, at + 42)), '0 -: DAMAGED'],
    ['a part that lies elsewhere', () => tampered((file, at) => file.writeUInt32LE(4, at + 42)), '0 -: DAMAGED'],
    ['a part with a password', () => tampered((file, at) => file.writeUInt16LE(1, at + 8)), '0 -: ENCRYPTED'],
    ['another way of packing', () => tampered((file, at) => file.writeUInt16LE(12, at + 10)), '0 -: DAMAGED'],
    [
      'another way of packing in both places',
      () =>
        tampered((file, at, local) => {
          file.writeUInt16LE(12, at + 10)
          file.writeUInt16LE(12, local + 8)
        }),
      '0 -: DAMAGED',
    ],
    ['another signature', () => tampered((file, at) => file.writeUInt32LE(0, at)), '0 -: DAMAGED'],
    ['a count of parts that is wrong', () => tampered(file => file.writeUInt16LE(9, file.length - 22 + 10)), '0 -: DAMAGED'],
    ['a directory beyond the file', () => tampered(file => file.writeUInt32LE(0x7fff_ffff, file.length - 22 + 16)), '0 -: DAMAGED'],
    ['packed bytes that are none', () => tampered((file, _, local) => file.fill(0xff, local + 30 + 24, local + 30 + 60)), '0 -: DAMAGED'],
    ['something behind the end', () => joined(workbook(ROWS), utf8('x')), '0 -: DAMAGED'],
    [
      'a name twice',
      () => {
        const file = Buffer.from(workbook(ROWS, { 'xl/worksheets/sheet2.xml': strToU8('<a/>') }))
        for (let at = file.indexOf('sheet2.xml'); at >= 0; at = file.indexOf('sheet2.xml', at)) file.write('sheet1.xml', at)
        return file
      },
      '0 -: DAMAGED',
    ],
  ])('%s', async (_, make, said) => {
    expect((await readBytes('units', make())).faults[0]).toBe(said)
  })
  test.each(Array.from({ length: 20 }, (_, n) => [n + 1] as const))('cut off after %i twentieths and a byte', async n => {
    const whole = workbook(ROWS)
    const { faults, rows } = await readBytes('units', whole.subarray(0, Math.max(4, Math.floor((whole.length * n) / 20) - 1)))
    expect([faults.length, rows]).toEqual([1, 0])
    expect(faults[0]).toMatch(/^0 -: (?:DAMAGED|ENCRYPTED|NOT_A_TABLE)$/u)
  })
})

describe('a hundred megabytes', () => {
  const SIZE = 100 * 1024 * 1024
  const line = `${GOOD}\n`
  /** Bytes as they are asked for: nothing of it is kept. */
  const generated = (tail: string): TableSource & { most: number } => {
    const [start, end] = [`${HEAD}\n`, utf8(tail)]
    const lines = Math.floor((SIZE - start.length) / Buffer.byteLength(line))
    const first = utf8(start)
    const body = utf8(line)
    const size = first.length + lines * body.length + end.length
    const source = {
      size,
      most: 0,
      async read(from: number, length: number): Promise<Uint8Array> {
        const bytes = Buffer.alloc(Math.min(length, size - from))
        source.most = Math.max(source.most, length)
        for (let at = 0; at < bytes.length;) {
          const place = from + at
          const inBody = (place - first.length) % body.length
          const piece =
            place < first.length
              ? first.subarray(place)
              : place >= size - end.length
                ? end.subarray(place - (size - end.length))
                : body.subarray(inBody)
          at += piece.length > 0 ? Buffer.from(piece).copy(bytes, at) : 1
        }
        return bytes
      },
    }
    return source
  }
  test('are read in pieces of a megabyte, and the wrong line at the end is named', async () => {
    const source = generated('TZ0002Z;A;B;x\n')
    let [rows, faults]: [number, string[]] = [0, []]
    for await (const part of readRows(source, { kind: 'units', hasId: false, asValues: false })) {
      if ('end' in part) rows = part.end.rows
      if ('batch' in part) {
        expect(part.batch.text.length).toBeLessThan(1024 * 1024)
        faults = [...faults, ...part.batch.faults.map(({ line: at, column, code }) => `${at ?? 0} ${column ?? ''}: ${code}`)]
      }
    }
    expect(faults).toEqual([`${rows + 1} Mã cơ quan BHXH: CODE_FORM`])
    expect(rows).toBeGreaterThan(2_000_000)
    expect(source.most).toBeLessThanOrEqual(1024 * 1024)
  }, 120_000)
})

test('of a hundred thousand faults each is told, and then reading stops', async () => {
  const file = utf8(`${HEAD}\n${'x;A;B;07911\n'.repeat(100_500)}`)
  const { faults } = await readBytes('units', file)
  expect([faults.length, faults[0], faults.at(-1)]).toEqual([100_000, '2 Mã đơn vị: CODE_FORM', '100001 Mã đơn vị: CODE_FORM'])
}, 60_000)
