import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { Finding } from '#domain/hospitals/findings.ts'
import { aHoso, aHospitalFile, base64, envelope, FACILITY, hosoXml, inPieces, type FilePart } from '#test/builders/hospital-files.ts'
import { walkEnvelope, type Envelope, type EnvelopeRecord } from './envelope.ts'
import { Unreadable } from './walker.ts'

async function walked(bytes: Uint8Array | string): Promise<Envelope & { readonly records: readonly EnvelopeRecord[] }> {
  const records: EnvelopeRecord[] = []
  const found = await walkEnvelope(inPieces(Buffer.from(bytes)), async record => void records.push(record))
  return { ...found, records }
}

/** How the whole file is refused; undefined when it is not. */
async function refused(bytes: Uint8Array | string): Promise<Finding | undefined> {
  try {
    await walked(bytes)
    return undefined
  } catch (error) {
    if (error instanceof Unreadable) return error.finding
    throw error
  }
}

const ONE = hosoXml(aHoso())
const whole = (): string => aHospitalFile().toString('utf8')

describe('a file is read', () => {
  test('with several people in it, each with the line where their record begins', async () => {
    const { facilityCode, recordCount, warnings, records } = await walked(aHospitalFile([aHoso(), aHoso(), aHoso()]))
    expect({ facilityCode, recordCount, warnings }).toEqual({ facilityCode: FACILITY, recordCount: 3, warnings: [] })
    expect(records.map(({ no, line, parts }) => [no, line, parts.map(part => part.type).join(' ')])).toEqual([
      [1, 8, 'XML1 XML2 XML3'],
      [2, 13, 'XML1 XML2 XML3'],
      [3, 18, 'XML1 XML2 XML3'],
    ])
  })

  test.each([
    ['a mark of UTF-8 before it', { mark: '\ufeff' }],
    ['no XML declaration', { declaration: '' }],
    ['a declaration in capitals', { declaration: '<?xml version="1.0" encoding="UTF-8"?>' }],
    ['a comment before the root', { before: '<!-- HIS 7.2 -->\n' }],
    ['no number of records', { declared: null }],
    ['fewer records said than there are', { declared: 0 }],
    [
      'a signature that nests',
      {
        signature:
          '<CHUKYDONVI><Signature><SignedInfo><Reference><Transforms><Transform/></Transforms></Reference></SignedInfo></Signature></CHUKYDONVI>',
      },
    ],
    [
      'elements in the signature that are called like those of the file',
      { signature: '<CHUKYDONVI><HOSO/><MACSKCB>1</MACSKCB></CHUKYDONVI>' },
    ],
  ])('with %s', async (_, options) => {
    const { facilityCode, recordCount } = await walked(aHospitalFile([aHoso()], options))
    expect({ facilityCode, recordCount }).toEqual({ facilityCode: FACILITY, recordCount: 1 })
  })

  test('a facility may leave the number of records out or say too few: it is told, and all go in', async () => {
    expect((await walked(aHospitalFile([aHoso(), aHoso()], { declared: 1 }))).warnings).toEqual([
      { code: 'COUNT_LOWER', line: 6, element: 'SOLUONGHOSO', values: { declared: 1, found: 2 } },
    ])
    expect((await walked(aHospitalFile([aHoso()], { declared: null }))).warnings).toEqual([{ code: 'COUNT_MISSING' }])
  })
})

const placedAt = (line: number) => ({ line, column: expect.any(Number) as number })
const REFUSED: readonly (readonly [what: string, file: string | Buffer, finding: object])[] = [
  ['nothing', '', { code: 'FILE_EMPTY' }],
  ['only white space', ' \n\n', { code: 'FILE_CUT' }],
  ['words', 'không phải XML', { code: 'FILE_FORM', ...placedAt(1) }],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ', 'latin1'), { code: 'FILE_FORM', line: 2 }],
  ['a packed file', Buffer.from([0x1f, 0x8b, 8, 0, 0xc3, 0x28]), { code: 'FILE_FORM', ...placedAt(1) }],
  ['a ZIP', Buffer.from('PK\u0003\u0004'), { code: 'FILE_FORM', ...placedAt(1) }],
  ['JSON', '{"GIAMDINHHS":{}}', { code: 'FILE_FORM', ...placedAt(1) }],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${whole()}`, 'utf16le'), { code: 'FILE_ENCODING', ...placedAt(1) }],
  ['UTF-16 without a mark', Buffer.from(whole(), 'utf16le'), { code: 'FILE_ENCODING', ...placedAt(1) }],
  ['UTF-16, high byte first', Buffer.from(`\ufeff${whole()}`, 'utf16le').swap16(), { code: 'FILE_ENCODING', ...placedAt(1) }],
  [
    'another encoding in its declaration',
    aHospitalFile([aHoso()], { declaration: '<?xml version="1.0" encoding="windows-1258"?>\n' }),
    { code: 'FILE_ENCODING', ...placedAt(1), values: { found: 'windows-1258' } },
  ],
  [
    'a byte that is no UTF-8',
    Buffer.from(envelope(`<!-- \n\nx -->${ONE}`, 1).replace('NGAYLAP>2026', 'NGAYLAP>\u00e9'), 'latin1'),
    { code: 'FILE_BYTES', ...placedAt(5) },
  ],
  ['a document type', envelope(ONE, 1, { before: '<!DOCTYPE GIAMDINHHS>\n' }), { code: 'FILE_DOCTYPE', ...placedAt(2) }],
  [
    'an entity of the file system',
    envelope(ONE, 1, { before: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n' }),
    { code: 'FILE_DOCTYPE' },
  ],
  [
    'a billion laughs',
    envelope(ONE, 1, {
      before: `<!DOCTYPE a [<!ENTITY l "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n} "&l;&l;&l;&l;&l;&l;&l;&l;&l;&l;">`).join('')}]>\n`,
    }),
    { code: 'FILE_DOCTYPE' },
  ],
  ['an entity that nobody declares', whole().replace('20260520', '&ngay;'), { code: 'FILE_ENTITY', ...placedAt(5) }],
  ['another root', '<HOSOBENHAN/>', { code: 'FILE_ROOT', ...placedAt(1), values: { found: 'HOSOBENHAN' } }],
  ['a record alone', ONE.trim(), { code: 'FILE_ROOT', values: { found: 'HOSO' } }],
  ['two roots', `${whole()}<GIAMDINHHS/>`, { code: 'FILE_FORM' }],
  ['words after its end', `${whole()}hết`, { code: 'FILE_FORM' }],
  ['a tag that is not closed', whole().replace('<CHUKYDONVI/>', '<CHUKYDONVI>'), { code: 'FILE_FORM' }],
  ['tags that cross', whole().replace('</HOSO>', '</DANHSACHHOSO>'), { code: 'FILE_FORM' }],
  ['an attribute without quotes', whole().replace('<HOSO>', '<HOSO a=1>'), { code: 'FILE_FORM', ...placedAt(8) }],
  ['an attribute twice', whole().replace('<HOSO>', '<HOSO a="1" a="2">'), { code: 'FILE_FORM', ...placedAt(8) }],
  ['an ampersand alone', whole().replace('20260520', 'A & B'), { code: 'FILE_ENTITY', line: 5 }],
  ['a sign that XML forbids', whole().replace('20260520', '\u0001'), { code: 'FILE_FORM', ...placedAt(5) }],
  ['a record inside a record', envelope(`<HOSO>${ONE}</HOSO>`, 2), { code: 'FILE_PLACE', element: 'HOSO' }],
  ['a record outside the list', whole().replace('<DANHSACHHOSO>', '<HOSO/><DANHSACHHOSO>'), { code: 'FILE_PLACE', element: 'HOSO' }],
  [
    'two codes of a facility',
    whole().replace('</THONGTINDONVI>', '<MACSKCB>79002</MACSKCB></THONGTINDONVI>'),
    { code: 'FILE_PLACE', element: 'MACSKCB' },
  ],
  [
    'two numbers of records',
    whole().replace('<DANHSACHHOSO>', '<SOLUONGHOSO>1</SOLUONGHOSO><DANHSACHHOSO>'),
    { code: 'FILE_PLACE', element: 'SOLUONGHOSO' },
  ],
  ['no record', envelope('', 0), { code: 'FILE_NO_RECORDS' }],
  ['a number of records in words', envelope(ONE, 1, { declared: 'một' }), { code: 'FILE_COUNT', line: 6, element: 'SOLUONGHOSO' }],
  ['a number of records below nothing', envelope(ONE, 1, { declared: -1 }), { code: 'FILE_COUNT', line: 6 }],
  [
    'fewer records than it says',
    envelope(ONE, 1, { declared: 2 }),
    { code: 'FILE_COUNT_HIGHER', line: 6, values: { declared: 2, found: 1 } },
  ],
  ['elements in each other without end', `<GIAMDINHHS>${'<a>'.repeat(10_000)}`, { code: 'FILE_DEEP', ...placedAt(1) }],
]

describe('a file is refused as a whole, in words that name the place:', () => {
  test.each(REFUSED)('%s', async (_, file, finding) => {
    expect(await refused(file)).toMatchObject(finding)
  })

  test.each(Array.from({ length: 24 }, (_, n) => n + 1))('cut off after %i twenty-fifths of it', async share => {
    const file = aHospitalFile([aHoso(), aHoso()])
    const cut = await refused(file.subarray(0, Math.floor((file.length * share) / 25)))
    expect(['FILE_CUT', 'FILE_FORM']).toContain(cut?.code)
    expect(cut?.line).toBeGreaterThan(0)
  })

  test('cut off in the middle of a letter', async () => {
    const file = Buffer.from(whole().replace('20260520', 'ngày ế'))
    expect(await refused(file.subarray(0, file.indexOf('ế') + 2))).toMatchObject({ code: 'FILE_CUT' })
  })

  test('one element that is larger than any record may be', async () => {
    const size = 20 * 1024 * 1024
    const file = Readable.from(
      (function* () {
        yield Buffer.from('<GIAMDINHHS><THONGTINDONVI>')
        for (let at = 0; at < size; at += 65_536) yield Buffer.alloc(65_536, 'A')
      })(),
    )
    await expect(walkEnvelope(file)).rejects.toMatchObject({ finding: { code: 'FILE_LONG' } })
  })

  test('one tag with attributes without end', async () => {
    const file = Readable.from(
      (function* () {
        yield Buffer.from('<GIAMDINHHS a="')
        for (let n = 0; n < 300; n++) yield Buffer.alloc(65_536, 'x')
      })(),
    )
    await expect(walkEnvelope(file)).rejects.toMatchObject({ finding: { code: 'FILE_LONG' } })
  })
})

test('of a record that is too large nothing is kept, and the next is read', async () => {
  const large: FilePart[] = [
    ['XML1', 'x'],
    ['XML4', Buffer.alloc(7 * 1024 * 1024)],
    ['XML5', Buffer.alloc(7 * 1024 * 1024)],
  ]
  const { records } = await walked(aHospitalFile([large, aHoso()]))
  expect(records.map(({ no, isTooLarge, parts }) => [no, isTooLarge, parts.length])).toEqual([
    [1, true, 0],
    [2, false, 3],
  ])
})

test('a file of 100 MB is read in bounded memory, record by record, and others have their turn', async () => {
  const hoso = Buffer.from(hosoXml([...aHoso(), ['XML4', Buffer.alloc(60_000, 'x')]]))
  const records = Math.floor((100 * 1024 * 1024) / hoso.length)
  const [head = '', tail = ''] = envelope('@', records).split('@')
  const file = Readable.from(
    (function* () {
      yield Buffer.from(head)
      for (let n = 0; n < records; n++) yield hoso
      yield Buffer.from(tail)
    })(),
  )
  let turns = 0
  const clock = setInterval(() => (turns += 1), 1)
  let most = 0
  let seen = 0
  global.gc?.()
  const before = process.memoryUsage().heapUsed
  await walkEnvelope(file, async record => {
    seen += record.parts.length === 4 ? 1 : 0
    most = Math.max(most, process.memoryUsage().heapUsed - before)
  })
  clearInterval(clock)
  expect(seen).toBe(records)
  expect(turns).toBeGreaterThan(100)
  expect(most).toBeLessThan(200 * 1024 * 1024)
}, 60_000)

test('a part is given as it came: what it holds is not looked at by the envelope', async () => {
  const { records } = await walked(envelope(hosoXml([['XML1', 'x']]).replace(base64('x'), '%%%'), 1))
  expect(records[0]?.parts[0]).toEqual({ type: 'XML1', line: 9, base64: '%%%' })
})
