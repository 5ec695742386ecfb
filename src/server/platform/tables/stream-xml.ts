import { StreamFault, refuse } from './stream-fault.ts'
import { xmlParser, type XmlHandler } from './xml.ts'

/** Walks through an XML part as its bytes come; after each piece the caller may take what was gathered.
 *  @throws StreamFault DAMAGED */
export async function* streamXml(pieces: AsyncIterable<Uint8Array>, handler: XmlHandler): AsyncGenerator<void> {
  const parser = xmlParser(handler, () => refuse('DAMAGED'))
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
