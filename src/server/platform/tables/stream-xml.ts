import { SaxesParser } from 'saxes'
import { StreamFault, refuse } from './stream-fault.ts'
import type { XmlHandler } from './xml.ts'

const PLAIN = { position: false, xmlns: false } as const

/** Walks through an XML part as its bytes come, as walkXml() does; after each piece the caller may take what was gathered. A document type
 *  is refused: workbooks have none, and it is the door to entities that grow.
 *  @throws StreamFault DAMAGED */
export async function* streamXml(pieces: AsyncIterable<Uint8Array>, { open, text, close }: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser<typeof PLAIN>(PLAIN)
  const fail = (): never => refuse('DAMAGED')
  parser.on('error', fail)
  parser.on('doctype', fail)
  parser.on('opentag', ({ name, attributes }) => open?.(bare(name), attributes))
  parser.on('text', found => text?.(found))
  parser.on('cdata', found => text?.(found))
  parser.on('closetag', ({ name }) => close?.(bare(name)))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      throw error instanceof StreamFault ? error : new StreamFault('DAMAGED')
    }
  }
  for await (const piece of pieces) {
    attempt(() => parser.write(decoder.decode(piece, { stream: true })))
    yield
  }
  attempt(() => parser.write(decoder.decode()).close())
  yield
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)
