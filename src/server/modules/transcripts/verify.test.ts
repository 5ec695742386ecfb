import { X509Certificate } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { transcriptCodeOf } from '#domain/transcripts/code.ts'
import type { Transcript } from '#contract/transcripts.ts'
import { openForms } from '#server/forms/index.ts'
import { openDocumentKey, selfSigned } from '#server/platform/signature/signer.ts'
import { signPdf } from '#server/platform/signature/pdf.ts'
import { endRows } from '#test/builders/traced.ts'
import { signedIn } from '#test/builders/account.ts'
import { person } from '#test/builders/people.ts'
import { aTranscript, fileOf, fileVerdictOf, recall, sendFile, transcriptsOf, verdictOf } from '#test/builders/transcripts.ts'
import { expectProblem } from '#test/support/answer.ts'
import { marksOn, picturesOf } from '#test/support/pdf.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { isRight, signatureIn } from '#test/support/signature.ts'

const transcriptKey = new Map([[1, Buffer.alloc(32, 8)]])
const product = await aProduct({ env: { VSSID_PUBLIC_URL: 'http://localhost:8080' }, transcriptKey })
const { owner } = product.database
afterEach(() => owner.query('delete from platform_rate'))

const guest = () => product.browser()
const as = (key: string): Promise<Browser> => signedIn(product, person(key).socialInsuranceNo)
async function issued(
  more: object = {},
): Promise<{ readonly own: Browser; readonly it: Transcript; readonly pdf: Buffer; readonly code: string }> {
  const own = await as('binh')
  const it = await aTranscript(own, more)
  return { own, it, pdf: await fileOf(own, it), code: it.code ?? '' }
}
const NOTHING = { at: null, transcript: null, result: null }

describe('by the code on paper', () => {
  test('anybody reads what must stand there, and of the number no more than its end', async () => {
    const { it, code } = await issued()
    const { fullName, socialInsuranceNo } = person('binh')
    expect(await verdictOf(guest(), code)).toMatchObject({
      verdict: 'valid',
      at: null,
      transcript: {
        number: it.number,
        issuedAt: it.issuedAt,
        expiresAt: it.expiresAt,
        fullName,
        socialInsuranceNo: `•• •••• ${socialInsuranceNo.slice(-4)}`,
        purpose: 'loan',
        recipient: 'Ngân hàng Vidu',
      },
    })
  })

  test('is typed with small letters, spaces, dashes, and O for 0', async () => {
    const { code } = await issued()
    const typed = code
      .toLowerCase()
      .replace(/(.{4})/gu, '$1 -')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
    expect(await verdictOf(guest(), typed)).toMatchObject({ verdict: 'valid' })
  })

  test('a slip, a code that nobody has and words are answered alike, to the byte', async () => {
    const { code } = await issued()
    const unknown = transcriptCodeOf(crypto.getRandomValues(new Uint8Array(12)))
    const slip = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`
    const answers = await Promise.all(
      [unknown, slip, code.slice(0, -1), 'xin chào'].map(typed => guest().post('/api/v1/transcripts/verify', { code: typed })),
    )
    for (const { status, bytes, headers } of answers)
      expect([status, bytes.toString('utf8'), headers['content-length']]).toEqual([
        200,
        JSON.stringify({ verdict: 'unknown', ...NOTHING }),
        answers[0]?.headers['content-length'],
      ])
  })

  test('the QR code of every page, printed at 150 dots an inch and read again, opens the page with this very code', async () => {
    const { pdf, code, it } = await issued({ language: 'both' })
    const pages = await picturesOf(pdf, 150)
    expect(pages.length).toBe(it.file?.pages)
    for (const page of pages) {
      const marks = await marksOn(page)
      expect(marks).toEqual([{ format: 'QRCode', text: `http://localhost:8080/verify/transcript?code=${code}` }])
      expect(await verdictOf(guest(), new URL(marks[0]?.text ?? '').searchParams.get('code') ?? '')).toMatchObject({ verdict: 'valid' })
    }
  })

  test('who asks too often waits', async () => {
    await owner.query('delete from platform_rate')
    const limited = await aProduct({ limits: true, worker: false, people: false })
    const answers = []
    for (let n = 0; n < 21; n++) answers.push(await limited.browser().post('/api/v1/transcripts/verify', { code: 'x' }))
    expect(answers.slice(0, 20).every(({ status }) => status === 200)).toBe(true)
    const last = answers.at(-1)
    if (last) expectProblem(last, 429, 'TOO_MANY_REQUESTS')
  })
})

describe('by the file', () => {
  test('that was not changed is as good as its code, whatever the browser calls it', async () => {
    const { pdf, code } = await issued()
    const told = await fileVerdictOf(guest(), pdf)
    expect(told).toEqual(await verdictOf(guest(), code))
    expect(told.verdict).toBe('valid')
    expect((await sendFile(guest(), pdf, 'application/octet-stream')).body).toEqual(told)
  })

  test('one changed byte anywhere is told as a change', async () => {
    const { pdf } = await issued()
    for (let n = 0; n < 40; n++) {
      const changed = Buffer.from(pdf)
      const place = Math.floor((n / 40) * pdf.length)
      changed[place] = (changed[place] ?? 0) ^ (1 << (n % 8))
      expect(await fileVerdictOf(guest(), changed), `byte ${place}`).toEqual({ verdict: 'changed', ...NOTHING })
    }
    for (const changed of [pdf.subarray(0, -1), pdf.subarray(0, 5000), Buffer.concat([pdf, Buffer.from('\n')])])
      expect(await fileVerdictOf(guest(), Buffer.from(changed))).toEqual({ verdict: 'changed', ...NOTHING })
  })

  test('with the QR code and the code of another transcript in it is told as a change', async () => {
    const { pdf } = await issued()
    const other = await issued()
    const [streams, others] = [streamsOf(pdf), streamsOf(other.pdf)]
    const swapped = Buffer.from(pdf)
    const differing = streams.flatMap(([from, until], n) => {
      const [start, end] = others[n] ?? [0, 0]
      const mine = pdf.subarray(from, until)
      const theirs = other.pdf.subarray(start, end)
      return mine.equals(theirs) || mine.length < theirs.length ? [] : [[from, theirs] as const]
    })
    expect(differing.length).toBeGreaterThan(0)
    for (const [from, theirs] of differing) theirs.copy(swapped, from)
    expect(await fileVerdictOf(guest(), swapped)).toEqual({ verdict: 'changed', ...NOTHING })
  })

  test('signed by somebody else, or by nobody, is not ours; what is no PDF is told so', async () => {
    const { it } = await issued()
    const forms = openForms()
    const bare = await forms.renderCopy({
      language: 'vi',
      date: '2026-11-20' as never,
      title: 'Giả',
      lead: '',
      mark: '',
      page: '{page}',
      sections: [],
    })
    await forms.close()
    const key = openDocumentKey(1, Buffer.alloc(32, 99))
    const now = new Date()
    const certificate = selfSigned(key, {
      name: 'VssID transcripts - localhost:8080',
      serial: Buffer.alloc(16, 1),
      from: now,
      until: new Date(now.getTime() + 86_400_000),
    })
    const forged = signPdf(bare, { key, certificate }, { mark: `VssID-transcript ${it.number}`, at: now, name: 'VssID', reason: 'x' })
    expect(await fileVerdictOf(guest(), forged)).toEqual({ verdict: 'not_ours', ...NOTHING })
    expect(await fileVerdictOf(guest(), Buffer.from(bare))).toEqual({ verdict: 'not_ours', ...NOTHING })
    for (const bytes of [Buffer.alloc(0), Buffer.from('GIF89a'), Buffer.from('Bản xác nhận')])
      expect(await fileVerdictOf(guest(), bytes)).toEqual({ verdict: 'not_pdf', ...NOTHING })
  })

  test('that we have signed and forgotten is unknown', async () => {
    const { it, pdf } = await issued()
    await endRows(owner, 'transcript', 'id = $1', [it.id])
    expect(await fileVerdictOf(guest(), pdf)).toEqual({ verdict: 'unknown', ...NOTHING })
    expect(await verdictOf(guest(), it.code ?? '')).toEqual({ verdict: 'unknown', ...NOTHING })
  })

  test('too large, or of a kind that is none, is refused before it is read', async () => {
    expectProblem(await sendFile(guest(), Buffer.alloc(2 * 1024 * 1024 + 1)), 413, 'TRANSCRIPT_TOO_LARGE')
    expectProblem(await sendFile(guest(), Buffer.from('x'), 'image/png'), 415, 'UNSUPPORTED_CONTENT')
  })

  test('leaves nothing of it behind but one more look', async () => {
    const { own, it, pdf } = await issued()
    const rows = async () =>
      (await owner.query<{ n: number }>('select (select count(*) from transcript_file)::int + (select count(*) from transcript)::int as n'))
        .rows[0]
    const before = await rows()
    await fileVerdictOf(guest(), Buffer.concat([pdf, Buffer.from('x')]))
    expect((await transcriptsOf(own)).find(({ id }) => id === it.id)?.checks).toBe(0)
    await fileVerdictOf(guest(), pdf)
    expect((await transcriptsOf(own)).find(({ id }) => id === it.id)?.checks).toBe(1)
    expect(await rows()).toEqual(before)
    const { rows: looks } = await owner.query<{ row: string }>('select c::text as row from transcript_check c where transcript_id = $1', [
      it.id,
    ])
    expect(looks[0]?.row).not.toMatch(/127\.0\.0\.1|::1/u)
    expect(product.log.join('\n')).not.toContain(it.code)
  })
})

describe('the keys', () => {
  test('sign with a certificate that is published, as an independent library finds', async () => {
    const { pdf } = await issued()
    const answer = await guest().get('/.well-known/transcript-certificates.pem')
    const published = [...answer.bytes.toString('utf8').matchAll(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----\n/gu)].map(
      ([pem]) => new X509Certificate(pem).raw,
    )
    expect(published).toHaveLength(1)
    const read = signatureIn(pdf)
    expect(read).toMatchObject({ coversAll: true, subFilter: 'ETSI.CAdES.detached' })
    expect(await isRight(read, published[0] ?? Buffer.alloc(0))).toBe(true)
  })

  test('change: what is new has another, what is old stays as good as it was and can be recalled', async () => {
    const before = await issued()
    transcriptKey.set(2, Buffer.alloc(32, 21))
    const after = await issued()
    expect(signatureIn(after.pdf).certificate.equals(signatureIn(before.pdf).certificate)).toBe(false)
    for (const { pdf } of [before, after]) expect(await fileVerdictOf(guest(), pdf)).toMatchObject({ verdict: 'valid' })
    // Put aside for good: what it has signed is known by its certificate.
    transcriptKey.delete(1)
    expect(await fileVerdictOf(guest(), before.pdf)).toMatchObject({ verdict: 'valid' })
    await recall(after.own, before.it)
    expect(await fileVerdictOf(guest(), before.pdf)).toMatchObject({ verdict: 'recalled' })
    const { rows } = await owner.query('select key_version from transcript_certificate order by 1')
    expect(rows).toEqual([{ key_version: 1 }, { key_version: 2 }])
  })
})

/** Where the streams of a PDF begin and end. */
const streamsOf = (pdf: Buffer): readonly (readonly [number, number])[] =>
  [...pdf.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/gu)].map(match => [
    match.index + 7,
    match.index + 7 + (match[1]?.length ?? 0),
  ])
