import { SaxesParser } from 'saxes'
import { Problem } from '#domain/kernel/problem.ts'

export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const PIECE = 256 * 1024
const PLAIN = { position: false, xmlns: false } as const

/** A strict parser that tells a handler what it meets; names come without their prefix. A part that declares a document type is refused:
 *  workbooks have none, and it is the door to entities that grow.
 *  @param fail called for what is not well formed; never returns */
export function xmlParser({ open, text, close }: XmlHandler, fail: () => never): SaxesParser<typeof PLAIN> {
  const parser = new SaxesParser<typeof PLAIN>(PLAIN)
  parser.on('error', fail)
  parser.on('doctype', fail)
  parser.on('opentag', ({ name, attributes }) => open?.(bare(name), attributes))
  parser.on('text', found => text?.(found))
  parser.on('cdata', found => text?.(found))
  parser.on('closetag', ({ name }) => close?.(bare(name)))
  return parser
}

/** Walks through one XML part.
 *  @throws TABLE_DAMAGED when it is not well formed */
export function walkXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = xmlParser(handler, () => {
    throw new Problem('TABLE_DAMAGED')
  })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += PIECE) parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }))
    parser.write(decoder.decode()).close()
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('TABLE_DAMAGED')
  }
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)
