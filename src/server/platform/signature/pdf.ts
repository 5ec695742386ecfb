import { sha256, signDetached, signerOf, type Signer } from './cms.ts'

/** Bytes kept free for a signature: ours have some 900. */
const ROOM = 2048
const RANGE_WIDTH = 10
/** Documents of one kind bear its mark twice, in the second line and with the signature: so it is seen on one that was changed. */
const markLine = (mark: string): string => `%${mark}\n`

interface Seal {
  /** Kind and number, "VssID-transcript QT-2026-00000042": letters, figures, spaces and dashes. */
  readonly mark: string
  readonly at: Date
  /** Who signs, and why; printable ASCII. */
  readonly name: string
  readonly reason: string
}

/** Signs a PDF inside of it (PAdES baseline B, ETSI EN 319 142-1), as the last word on it: no change is allowed afterwards. The document has
 *  a plain table of its objects, as the typesetter writes it. What is added are four objects behind it: the signature, its field without
 *  a place on the page, the first page and the root that name them. */
export function signPdf(pdf: Uint8Array, signer: Signer, seal: Seal): Buffer {
  const document = openPdf(withMark(Buffer.from(pdf), seal.mark))
  const [field, signature] = [document.size, document.size + 1]
  const page = firstPage(document)
  const added = new Map([
    [page, extended(document.object(page), `/Annots [${field} 0 R]`)],
    [
      document.root,
      extended(document.object(document.root), `/AcroForm << /Fields [${field} 0 R] /SigFlags 3 >> /Perms << /DocMDP ${signature} 0 R >>`),
    ],
    [field, `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature) /V ${signature} 0 R /P ${page} 0 R /F 132 /Rect [0 0 0 0] >>`],
    [signature, signatureObject(seal)],
  ])
  return fillIn(appended(document, added), signer)
}

/** The mark behind the first line; every place in the table of objects moves by its length. */
function withMark(pdf: Buffer, mark: string): Buffer {
  const line = Buffer.from(markLine(mark))
  // Behind the header and the line of high bytes that tells that the file is no text.
  const at = pdf.indexOf('\n', pdf.indexOf('\n') + 1) + 1
  const table = startOfTable(pdf)
  const body = Buffer.concat([pdf.subarray(0, at), line, pdf.subarray(at, table)])
  const rest = pdf
    .subarray(table)
    .toString('latin1')
    .replace(
      /^(\d{10}) (\d{5}) n/gmu,
      (_, place: string, generation: string) => `${String(Number(place) + line.length).padStart(10, '0')} ${generation} n`,
    )
    .replace(/startxref\s+\d+/u, `startxref\n${table + line.length}`)
  return Buffer.concat([body, Buffer.from(rest, 'latin1')])
}

const startOfTable = (pdf: Buffer): number => Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(pdf.subarray(-64).toString('latin1'))?.[1] ?? -1)

interface OpenPdf {
  readonly bytes: Buffer
  readonly table: number
  readonly size: number
  readonly root: number
  readonly info: string
  readonly id: string
  object(number: number): string
}

function openPdf(bytes: Buffer): OpenPdf {
  const table = startOfTable(bytes)
  const text = bytes.subarray(table).toString('latin1')
  const head = /^xref\s+0 (\d+)\s+/u.exec(text)
  const trailer = text.slice(text.indexOf('trailer'))
  const root = Number(/\/Root (\d+) 0 R/u.exec(trailer)?.[1] ?? -1)
  const size = Number(head?.[1] ?? -1)
  if (!head || root < 0 || size < 0) throw new Error('a PDF without a plain table of objects')
  const places = text.slice(head[0].length, text.indexOf('trailer'))
  return {
    bytes,
    table,
    size,
    root,
    info: /\/Info \d+ 0 R/u.exec(trailer)?.[0] ?? '',
    id: /\/ID \[\s*(\([^)]*\)|<[0-9A-Fa-f]*>)/u.exec(trailer)?.[1] ?? `<${sha256(bytes).toString('hex').slice(0, 32)}>`,
    object: number => {
      const place = Number(places.slice(number * 20, number * 20 + 10))
      const end = bytes.indexOf('endobj', place)
      return bytes.subarray(bytes.indexOf('<<', place), end).toString('latin1').trimEnd()
    },
  }
}

/** The page that a reader opens. */
function firstPage(document: OpenPdf): number {
  let number = Number(/\/Pages (\d+) 0 R/u.exec(document.object(document.root))?.[1] ?? -1)
  for (let depth = 0; depth < 20 && number > 0; depth++) {
    const text = document.object(number)
    if (/\/Type \/Page\b/u.test(text)) return number
    number = Number(/\/Kids \[\s*(\d+) 0 R/u.exec(text)?.[1] ?? -1)
  }
  throw new Error('a PDF without a page')
}

/** A dictionary with more in it. */
const extended = (dictionary: string, more: string): string => `${dictionary.replace(/>>$/u, '')}${more}\n>>`

function signatureObject({ mark, at, name, reason }: Seal): string {
  const when = at.toISOString().slice(0, 19).replace(/[-:T]/gu, '')
  return `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached
/ByteRange [0 ${' '.repeat(RANGE_WIDTH * 3 + 2)}]
/Contents <${'0'.repeat(ROOM * 2)}>
/M (D:${when}Z) /Name (${name}) /Reason (${reason}) /VssID (${mark})
/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>]
>>`
}

/** An update behind the document (ISO 32000-1, 7.5.6). */
function appended({ bytes, table, size, root, info, id }: OpenPdf, objects: ReadonlyMap<number, string>): Buffer {
  const parts: Buffer[] = [bytes, Buffer.from(bytes.at(-1) === 0x0a ? '' : '\n')]
  let at = bytes.length + (parts[1]?.length ?? 0)
  const places: [number, number][] = []
  for (const [number, dictionary] of [...objects].toSorted(([a], [b]) => a - b)) {
    const part = Buffer.from(`${number} 0 obj\n${dictionary}\nendobj\n`, 'latin1')
    places.push([number, at])
    parts.push(part)
    at += part.length
  }
  const entries = places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n\r\n`).join('')
  const newId = sha256(...parts)
    .toString('hex')
    .slice(0, 32)
  const trailer = `trailer\n<< /Size ${size + 2} /Root ${root} 0 R ${info} /Prev ${table} /ID [${id} <${newId}>] >>`
  parts.push(Buffer.from(`xref\n${entries}${trailer}\nstartxref\n${at}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(parts)
}

/** Writes first which bytes are signed (all but the signature), then the signature. */
function fillIn(pdf: Buffer, signer: Signer): Buffer {
  const hole = placesOf(pdf)
  if (!hole) throw new Error('no room for the signature')
  const range = `0 ${hole.from} ${hole.until} ${pdf.length - hole.until}`
  pdf.write(range.padEnd(RANGE_WIDTH * 3 + 4), hole.range, 'latin1')
  const signature = signDetached(signer, sha256(pdf.subarray(0, hole.from), pdf.subarray(hole.until)))
  if (signature.length > ROOM) throw new Error('no room for the signature')
  pdf.write(signature.toString('hex'), hole.from + 1, 'latin1')
  return pdf
}

interface Places {
  /** Of the four numbers. */
  readonly range: number
  /** Of the signature, with its brackets. */
  readonly from: number
  readonly until: number
}

/** Where the last signature stands. */
function placesOf(pdf: Buffer): Places | undefined {
  const range = pdf.lastIndexOf('/ByteRange [')
  if (range < 0) return undefined
  const contents = pdf.indexOf('/Contents <', range)
  if (contents < 0) return undefined
  const from = contents + '/Contents '.length
  const end = pdf.indexOf('>', from)
  return end < 0 ? undefined : { range: range + '/ByteRange ['.length, from, until: end + 1 }
}

/** What a file says of its signature: `ours` with the certificate when it has one in our form, which is right and covers every byte;
 *  `marked` when it bears the mark and has none; else `other`. */
export type PdfSigned =
  | { readonly kind: 'ours'; readonly certificate: Buffer }
  | { readonly kind: 'marked' }
  | { readonly kind: 'other'; readonly isPdf: boolean }

/** @param kind of document: how its mark begins */
export function readSignedPdf(file: Uint8Array, kind: string): PdfSigned {
  const pdf = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const certificate = certificateIn(pdf)
  if (certificate) return { kind: 'ours', certificate }
  return pdf.includes(kind) ? { kind: 'marked' } : { kind: 'other', isPdf: pdf.subarray(0, 5).toString('latin1') === '%PDF-' }
}

function certificateIn(pdf: Buffer): Buffer | undefined {
  const hole = placesOf(pdf)
  if (!hole) return undefined
  const range = pdf.subarray(hole.range, hole.range + RANGE_WIDTH * 3 + 4).toString('latin1')
  // Written as ours are, and of everything that is there: nothing before, behind or between is left out.
  if (range !== `0 ${hole.from} ${hole.until} ${pdf.length - hole.until}`.padEnd(RANGE_WIDTH * 3 + 4)) return undefined
  const hex = pdf.subarray(hole.from + 1, hole.until - 1).toString('latin1')
  if (hex.length !== ROOM * 2 || !/^[0-9a-f]+$/u.test(hex)) return undefined
  return signerOf(Buffer.from(hex, 'hex'), sha256(pdf.subarray(0, hole.from), pdf.subarray(hole.until)))
}
