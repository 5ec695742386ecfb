import { SaxesParser } from 'saxes'
import type { Finding, FindingCode } from '#domain/hospitals/findings.ts'

/** What ends the reading of a document: of the whole file, or of one part of a record. */
export class Unreadable extends Error {
  readonly finding: Finding
  constructor(finding: Finding) {
    super(finding.code)
    this.finding = finding
  }
}

/** What a fault is called where it happens. */
export type Faults = Readonly<Record<'form' | 'cut' | 'doctype' | 'entity' | 'deep' | 'long' | 'bytes', FindingCode>>

export interface Place {
  readonly line: number
  readonly column: number
}

interface Walk {
  readonly faults: Faults
  readonly deepest: number
  /** Signs that one text or one tag may have; asked after each piece. */
  readonly longest: number
  readonly open: (name: string, place: Place, depth: number) => void
  readonly text: (text: string) => void
  readonly close: (name: string, depth: number) => void
  /** The encoding that the document says it has. */
  readonly encoding?: (name: string) => void
}

export interface Walker {
  /** @throws Unreadable */
  write(bytes: Uint8Array): void
  /** @throws Unreadable */
  end(): void
  readonly place: Place
}

/** Walks through a document in UTF-8 that comes in pieces; a mark at its beginning is passed over. No tree is built, nothing is fetched, and
 *  a document type is refused: the files have none, and it is the door to entities that grow. Names come without their prefix. */
export function openWalker({ faults, deepest, longest, open, text, close, encoding }: Walk): Walker {
  const parser = new SaxesParser({ xmlns: false })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let depth = 0
  let lastAt = 0
  let isEnding = false
  const placeOf = (): Place => ({ line: parser.line, column: Math.max(1, parser.column) })
  const fail = (fault: keyof Faults): never => {
    throw new Unreadable({ code: faults[fault], ...placeOf() })
  }
  /** An "&" that means itself is taken for an entity that goes on to the next ";", which may be far away: told is where it stands. */
  const failAtEntity = (entity: string): never => {
    const { line, column } = placeOf()
    const lines = entity.split('\n').length - 1
    throw new Unreadable({ code: faults.entity, line: line - lines, ...(lines === 0 && { column }) })
  }
  parser.on('error', ({ message }) => {
    const entity = openEntity(parser)
    if (entity.before !== '' || message.includes('entity')) failAtEntity(entity.before + entity.here)
    fail(isEnding ? 'cut' : 'form')
  })
  parser.on('doctype', () => fail('doctype'))
  parser.on('xmldecl', declared => encoding?.((declared.encoding ?? 'utf-8').toLowerCase()))
  parser.on('opentag', ({ name }) => {
    lastAt = parser.position
    depth += 1
    if (depth > deepest) fail('deep')
    open(bare(name), placeOf(), depth)
  })
  const told = (found: string): void => {
    lastAt = parser.position
    text(found)
  }
  parser.on('text', told)
  parser.on('cdata', told)
  parser.on('closetag', ({ name }) => {
    lastAt = parser.position
    close(bare(name), depth)
    depth -= 1
  })
  return {
    write(bytes) {
      parser.write(
        decoded(decoder, bytes, whole => {
          parser.write(whole)
          return fail('bytes')
        }),
      )
      if (parser.position - lastAt > longest) fail('long')
    },
    end() {
      isEnding = true
      try {
        parser.write(decoder.decode())
      } catch (error) {
        if (error instanceof Unreadable) throw error
        fail('cut')
      }
      parser.close()
    },
    get place() {
      return placeOf()
    },
  }
}

/** What has been read of an entity that has no end yet, in pieces before and in this one; the parser keeps it to itself. */
function openEntity(parser: object): { readonly before: string; readonly here: string } {
  const [entity, chunk, at] = ['entity', 'chunk', 'i'].map((name): unknown => Reflect.get(parser, name))
  const before = typeof entity === 'string' ? entity : ''
  if (typeof chunk !== 'string' || typeof at !== 'number') return { before, here: '' }
  const begin = chunk.lastIndexOf('&', at - 1)
  return begin < 0 ? { before, here: chunk.slice(0, at) } : { before, here: chunk.slice(begin, at) }
}

/** @param broken is given what stands before the first byte that is no UTF-8, so that its line is known */
function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, broken: (before: string) => never): string {
  try {
    return decoder.decode(bytes, { stream: true })
  } catch {
    const [before = ''] = new TextDecoder().decode(bytes).split('\ufffd', 1)
    return broken(before)
  }
}

/** A name out of a file as it may be told: whatever is no plain name could be anything. */
export const toldName = (name: string): string => (/^[A-Za-z_][\w.-]{0,99}$/u.test(name) ? name : '?')

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)
