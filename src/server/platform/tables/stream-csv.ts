import { columnName } from '#domain/kernel/sheet.ts'
import { encodingOf } from './decode.ts'
import type { StreamLine, TableSource } from './stream.ts'
import { refuse } from './stream-fault.ts'

const PIECE = 1024 * 1024
/** Of one line, with the line ends inside its quotes. */
const MOST_LETTERS = 1024 * 1024
const SEPARATORS = [';', ',', '\t'] as const

/** Lines of a CSV file (RFC 4180) of any size: UTF-8 with or without its mark, UTF-16 of both orders; separated by comma, semicolon or tab,
 *  whichever the first lines use most. A first line "sep=;" says the separator, as Excel writes it.
 *  @throws StreamFault ENCODING at the line of the first byte that is no Unicode · NOT_A_TABLE · OPEN_QUOTE · LINE_TOO_LONG */
export async function* streamCsv(source: TableSource, first: Uint8Array): AsyncGenerator<readonly StreamLine[]> {
  let split: LineSplitter | undefined
  for await (const { text, isLast } of decoded(source, first)) {
    split ??= lineSplitter(text)
    const lines = split(text, isLast)
    if (lines.length > 0) yield lines
  }
}

type LineSplitter = (text: string, isLast: boolean) => readonly StreamLine[]

/** Cuts text into lines as it comes. Nearly all lines have no quote and are split by the separator at once; the others letter by letter. */
function lineSplitter(head: string): LineSplitter {
  if (/^\s*(?:<|\{\\rtf)/u.test(head)) refuse('NOT_A_TABLE') // pages and documents with the ending of a table
  const said = /^sep=(.)\r?\n/iu.exec(head)
  const separator = said?.[1] ?? separatorOf(head)
  // The line ends of old Macintoshes.
  const isOldMac = !head.includes('\n') && head.includes('\r')
  let rest = ''
  let line = 1
  let isFirst = true
  return (piece, isLast) => {
    let text = rest === '' ? piece : rest + piece
    if (isOldMac) text = text.replaceAll('\r', '\n')
    let at = 0
    if (isFirst && said) [at, line] = [said[0].length, 2]
    isFirst = false
    const lines: StreamLine[] = []
    let quote = nextQuote(text, at)
    while (at < text.length) {
      if (quote < at) quote = nextQuote(text, at)
      const end = endOfLine(text, { from: at, quote, isLast })
      if (end === undefined) {
        if (isLast) refuse('OPEN_QUOTE', { line })
        break
      }
      const content = text.slice(at, text[end.at - 1] === '\r' && end.at > at ? end.at - 1 : end.at)
      if (content.length > MOST_LETTERS) refuse('LINE_TOO_LONG', { line })
      const cells = end.isQuoted ? quotedCells(content, separator) : content.split(separator)
      if (cells.length > 1 || content.trim() !== '') if (!isBlank(cells)) lines.push({ line, cells })
      line += 1 + end.inside
      at = end.at + 1
    }
    rest = text.slice(at)
    if (rest.length > MOST_LETTERS) refuse(rest.includes('"') ? 'OPEN_QUOTE' : 'LINE_TOO_LONG', { line })
    return lines
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === '')

interface LineEnd {
  readonly at: number
  readonly isQuoted: boolean
  /** Line ends inside quotes. */
  readonly inside: number
}

const nextQuote = (text: string, from: number): number => {
  const at = text.indexOf('"', from)
  return at === -1 ? Infinity : at
}

interface Begin {
  readonly from: number
  /** Place of the first quote from there on: looked for once and not for each line. */
  readonly quote: number
  readonly isLast: boolean
}

/** Where the line that begins at a place ends; undefined when its end has not come yet. */
function endOfLine(text: string, { from, quote, isLast }: Begin): LineEnd | undefined {
  let end = text.indexOf('\n', from)
  if (end === -1) end = text.length
  if (quote >= end) return end < text.length || isLast ? { at: end, isQuoted: false, inside: 0 } : undefined
  let [isOpen, inside, next] = [false, 0, quote]
  for (;;) {
    while (next < end) {
      isOpen = !isOpen
      next = nextQuote(text, next + 1)
    }
    if (end === text.length) return isLast && !isOpen ? { at: end, isQuoted: true, inside } : undefined
    if (!isOpen) return { at: end, isQuoted: true, inside }
    inside++
    end = text.indexOf('\n', end + 1)
    if (end === -1) end = text.length
  }
}

function quotedCells(line: string, separator: string): readonly string[] {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (line[at] === '"') {
      let [end, isDoubled] = [at + 1, false]
      for (;;) {
        end = line.indexOf('"', end)
        if (end === -1) end = line.length
        else if (line[end + 1] === '"') {
          isDoubled = true
          end += 2
          continue
        }
        break
      }
      const quoted = line.slice(at + 1, end)
      cells.push(isDoubled ? quoted.replaceAll('""', '"') : quoted)
      at = line.indexOf(separator, end)
    } else {
      const end = line.indexOf(separator, at)
      cells.push(line.slice(at, end === -1 ? line.length : end))
      at = end
    }
    if (at === -1) return cells
    at += separator.length
  }
}

function separatorOf(head: string): string {
  const start = head.slice(0, 4_000).replace(/"[^"]*"/gu, '')
  const counts = SEPARATORS.map(sign => start.split(sign).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}

interface Decoded {
  readonly text: string
  readonly isLast: boolean
}

async function* decoded(source: TableSource, first: Uint8Array): AsyncGenerator<Decoded> {
  const encoding = encodingOf(first)
  const decoder = new TextDecoder(encoding, { fatal: true })
  let line = 1
  // Bytes of the line that a piece begins in, so that a broken letter is told with its place.
  let carried: Uint8Array = new Uint8Array()
  for (let at = 0; at < source.size; at += PIECE) {
    const bytes = await source.read(at, PIECE)
    const isLast = at + PIECE >= source.size
    let text = ''
    try {
      text = decoder.decode(bytes, { stream: !isLast })
    } catch {
      refuse(
        encoding === 'utf-8' && hasZeros(bytes) ? 'NOT_A_TABLE' : 'ENCODING',
        encoding === 'utf-8' ? placeOf(Buffer.concat([carried, bytes]), line) : { line },
      )
    }
    const zero = text.indexOf('\0')
    if (zero !== -1) refuse('NOT_A_TABLE', { line: line + countOf(text.slice(0, zero)) })
    if (encoding === 'utf-8') {
      const lastEnd = bytes.lastIndexOf(0x0a)
      if (lastEnd === -1) carried = carried.length + bytes.length > 2 * PIECE ? new Uint8Array() : Buffer.concat([carried, bytes])
      else carried = bytes.slice(lastEnd + 1)
    }
    line += countOf(text)
    yield { text, isLast }
  }
}

function countOf(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

const hasZeros = (bytes: Uint8Array): boolean => bytes.subarray(0, 4_096).includes(0)

/** The line and column of the first bytes that are no UTF-8. */
function placeOf(bytes: Buffer, firstLine: number): { readonly line: number; readonly column: string } {
  let [line, at] = [firstLine, 0]
  for (;;) {
    const end = bytes.indexOf(0x0a, at)
    const content = bytes.subarray(at, end === -1 ? bytes.length : end)
    if (!isUtf8(content) || end === -1) return { line, column: columnName(cellOf(content)) }
    line++
    at = end + 1
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** In which cell of a line the first broken letter stands, counted by the separator that the line has most. */
function cellOf(line: Buffer): number {
  const counts = SEPARATORS.map(sign => line.filter(byte => byte === sign.charCodeAt(0)).length)
  const separator = (SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',').charCodeAt(0)
  let [cell, at] = [0, 0]
  for (;;) {
    const end = line.indexOf(separator, at)
    if (end === -1 || !isUtf8(line.subarray(at, end))) return cell
    cell++
    at = end + 1
  }
}
