import { createHash } from 'node:crypto'
import { Upload } from '#contract/registration-uploads.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser } from '#test/support/product.ts'

export const UPLOADS = '/api/v1/registrations/current/uploads'
/** Length of a part, as the pages send them. */
const PART = 64 * 1024

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Begins to send these bytes, whatever the answer; `more` says something else of them than is true. */
export const beginUpload = (browser: Browser, kind: string, bytes: Uint8Array, more: object = {}): Promise<Answer> =>
  browser.post(UPLOADS, { kind, length: bytes.length, sha256: sha256(bytes), ...more })

export const sendPart = (browser: Browser, id: string, offset: number | string, bytes: Uint8Array): Promise<Answer> =>
  browser.send('PATCH', `${UPLOADS}/${id}`, {
    payload: Buffer.from(bytes),
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
  })

export const finish = (browser: Browser, id: string): Promise<Answer> => browser.post(`${UPLOADS}/${id}/finish`)

/** An upload that has begun and received nothing. */
export const anUpload = async (browser: Browser, kind: string, bytes: Uint8Array, more: object = {}): Promise<Upload> =>
  bodyOf(await beginUpload(browser, kind, bytes, more), Upload)

/** Sends a photo as the pages do, part by part. @returns the first refusal, or the answer with the stored photo */
export async function sendPhoto(browser: Browser, kind: string, bytes: Uint8Array, partLength = PART): Promise<Answer> {
  const begun = await beginUpload(browser, kind, bytes)
  if (begun.status !== 201) return begun
  const { id, offset } = bodyOf(begun, Upload)
  for (let from = offset; from < bytes.length; from += partLength) {
    const answer = await sendPart(browser, id, from, bytes.subarray(from, from + partLength))
    if (answer.status !== 204) return answer
  }
  return finish(browser, id)
}
