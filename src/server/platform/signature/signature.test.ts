import { execFileSync, spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { openForms } from '#server/forms/index.ts'
import { aFolder } from '#test/support/folder.ts'
import { pagesOf, textOf } from '#test/support/pdf.ts'
import { isRight, signatureIn } from '#test/support/signature.ts'
import { readDer } from './der.ts'
import { readSignedPdf, signPdf } from './pdf.ts'
import { openDocumentKey, selfSigned } from './signer.ts'

const KIND = 'VssID-transcript'
const at = new Date('2026-11-20T02:15:00Z')
const forms = openForms()
afterAll(() => forms.close())

const signerOf = (byte: number) => {
  const key = openDocumentKey(1, Buffer.alloc(32, byte))
  const certificate = selfSigned(key, {
    name: 'VssID - vidu.example',
    serial: Buffer.alloc(16, 0x9c),
    from: at,
    until: new Date('2036-11-20T02:15:00Z'),
  })
  return { key, certificate }
}
const signer = signerOf(8)
const seal = { mark: `${KIND} QT-2026-00000042`, at, name: 'VssID - vidu.example', reason: 'Transcript of social insurance contributions' }
const typeset = await forms.renderCopy({
  language: 'vi',
  date: plainDate('2026-11-20'),
  title: 'Bản thử',
  lead: 'Một tệp để ký.',
  mark: 'Thử',
  page: 'Trang {page}',
  sections: [],
})
const signed = signPdf(typeset, signer, seal)

describe('a signed document', () => {
  test('is signed over every byte by the certificate that it carries, as another library finds', async () => {
    const read = signatureIn(signed)
    expect(read).toMatchObject({ coversAll: true, subFilter: 'ETSI.CAdES.detached', certificate: signer.certificate })
    expect(await isRight(read, signer.certificate)).toBe(true)
    expect(await isRight(read, signerOf(9).certificate)).toBe(false)
    expect(await isRight({ ...read, signed: Buffer.concat([read.signed, Buffer.of(0x20)]) }, signer.certificate)).toBe(false)
  })

  // Where the machine has it; the library above judges everywhere.
  test.skipIf(spawnSync('openssl', ['version']).status !== 0)('is right for OpenSSL too, with nothing but its certificate trusted', () => {
    const folder = aFolder('openssl')
    const file = (name: string, bytes: Uint8Array | string): string => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    }
    const { cms, signed: content } = signatureIn(signed)
    const given = [
      ...['-inform', 'DER', '-in', file('cms', cms), '-CAfile', file('ca', new X509Certificate(signer.certificate).toString())],
      ...['-binary', '-cades', '-purpose', 'any', '-attime', String(at.getTime() / 1000), '-out', join(folder, 'out')],
    ]
    const verify = (name: string, bytes: Uint8Array) =>
      execFileSync('openssl', ['cms', '-verify', ...given, '-content', file(name, bytes)], { stdio: 'pipe' })
    expect(() => verify('content', content)).not.toThrow()
    expect(() => verify('other', Buffer.concat([content, Buffer.of(0x20)]))).toThrow(/digest|verif/iu)
  })

  test('opens as before: the same pages and words, still tagged PDF/A', async () => {
    expect(await pagesOf(signed)).toBe(await pagesOf(typeset))
    expect(await textOf(signed)).toBe(await textOf(typeset))
    expect(signed.toString('latin1')).toMatch(/pdfaid:conformance>A</u)
  })

  test('allows no change, and has one signature with no place on the page', () => {
    const text = signed.toString('latin1')
    expect(text.match(/\/Type \/Sig\b/gu)).toHaveLength(1)
    expect(text).toMatch(/\/TransformMethod \/DocMDP .*\/P 1 /u)
    expect(text).toMatch(/\/Subtype \/Widget .*\/Rect \[0 0 0 0\]/u)
  })

  test('has every object where its tables say', () => {
    const text = signed.toString('latin1')
    const tables = [...text.matchAll(/(?<=\n)xref\n/gu)].map(({ index }) => index)
    expect(tables).toHaveLength(2)
    for (const table of tables) {
      const lines = text.slice(table, text.indexOf('trailer', table)).split(/\r?\n/u).slice(1)
      let number = 0
      for (const line of lines) {
        const [, first] = /^(\d+) \d+$/u.exec(line) ?? []
        const [, place] = /^(\d{10}) \d{5} n ?$/u.exec(line) ?? []
        if (first !== undefined) number = Number(first)
        else {
          if (place !== undefined) expect(text.slice(Number(place)).startsWith(`${number} 0 obj`)).toBe(true)
          number++
        }
      }
    }
    expect(Number(/\/Prev (\d+)/u.exec(text)?.[1])).toBe(tables[0])
    expect(Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1])).toBe(tables[1])
  })

  test('its certificate signs documents and nothing else', () => {
    const certificate = new X509Certificate(signer.certificate)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate).toMatchObject({ ca: false, subject: 'CN=VssID - vidu.example', issuer: 'CN=VssID - vidu.example' })
    expect(certificate.publicKey.asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' })
  })
})

describe('what is read of a file', () => {
  test('ours, with its certificate', () => {
    expect(readSignedPdf(signed, KIND)).toEqual({ kind: 'ours', certificate: signer.certificate })
  })

  test('one flipped bit anywhere, and it is ours no more', () => {
    fc.assert(
      fc.property(fc.nat(signed.length - 1), fc.integer({ min: 0, max: 7 }), (place, bit) => {
        const changed = Buffer.from(signed)
        changed[place] = (changed[place] ?? 0) ^ (1 << bit)
        expect(readSignedPdf(changed, KIND)).toEqual({ kind: 'marked' })
      }),
      { numRuns: 1500 },
    )
  })

  test('every bit of the signature itself and of what stands around it counts', () => {
    const from = signed.lastIndexOf('/ByteRange')
    const until = signed.indexOf('/M (D:', from)
    for (let place = from; place < until; place++) {
      // Of the zeros behind the signature each is like the next.
      if (place > from + 2600 && place < until - 40 && place % 61 !== 0) continue
      for (const bit of [0, 5]) {
        const changed = Buffer.from(signed)
        changed[place] = (changed[place] ?? 0) ^ (1 << bit)
        expect(readSignedPdf(changed, KIND), `byte ${place}`).toEqual({ kind: 'marked' })
      }
    }
  })

  test('cut anywhere or longer by anything, it is ours no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 64, max: signed.length - 1 }), length => {
        expect(readSignedPdf(signed.subarray(0, length), KIND)).toEqual({ kind: 'marked' })
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), more => {
        expect(readSignedPdf(Buffer.concat([signed, more]), KIND)).toEqual({ kind: 'marked' })
      }),
      { numRuns: 100 },
    )
  })

  test('a second signature behind ours hides nothing: what was added is another’s word', () => {
    const other = signerOf(9)
    expect(readSignedPdf(signPdf(typeset, other, seal), KIND)).toEqual({ kind: 'ours', certificate: other.certificate })
    const update = Buffer.from(
      `\n900 0 obj\n<< /Type /Page >>\nendobj\nxref\n900 1\n0000000000 00000 n\r\ntrailer\n<< /Prev 1 >>\nstartxref\n1\n%%EOF\n`,
    )
    expect(readSignedPdf(Buffer.concat([signed, update]), KIND)).toEqual({ kind: 'marked' })
  })

  test('our signature moved to another document is not right there', () => {
    const text = signed.toString('latin1')
    const [contents = ''] = /\/Contents <[0-9a-f]+>/u.exec(text) ?? []
    const other = signPdf(typeset, signer, { ...seal, mark: `${KIND} QT-2026-00000043` }).toString('latin1')
    const forged = Buffer.from(other.replace(/\/Contents <[0-9a-f]+>/u, contents), 'latin1')
    expect(readSignedPdf(forged, KIND)).toEqual({ kind: 'marked' })
  })

  test('what is unsigned, empty or no PDF is told apart', () => {
    expect(readSignedPdf(typeset, KIND)).toEqual({ kind: 'other', isPdf: true })
    for (const bytes of ['', 'xin chào', '%PDF', '\u00ff\u00d8\u00ff'])
      expect(readSignedPdf(Buffer.from(bytes), KIND)).toEqual({ kind: 'other', isPdf: false })
  })

  test('whatever is sent, reading it ends without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
        expect(() => readDer(Buffer.from(bytes))).not.toThrow()
        const hex = Buffer.from(bytes).toString('hex').padEnd(4096, '0')
        const before = `%PDF-1.7\n/ByteRange [`
        const from = before.length + 34 + `]\n/Contents `.length
        const range = `0 ${from} ${from + 4098} 2`.padEnd(34)
        const file = Buffer.from(`${before}${range}]\n/Contents <${hex}>\n>`, 'latin1')
        expect(readSignedPdf(file, KIND)).toEqual({ kind: 'other', isPdf: true })
      }),
      { numRuns: 500 },
    )
  })
})
