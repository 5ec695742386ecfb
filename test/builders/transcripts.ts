import * as z from 'zod/mini'
import { CodeVerdict, FileVerdict, Transcript } from '#contract/transcripts.ts'
import { FUNDS } from '#domain/contributions/book.ts'
import { TRANSCRIPT_FIELDS } from '#domain/transcripts/choice.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser } from '#test/support/product.ts'

export const TRANSCRIPTS = '/api/v1/me/transcripts'

/** The whole record. */
export const A_CONTENT = { fromMonth: '', toMonth: '', funds: [...FUNDS], fields: [...TRANSCRIPT_FIELDS] }

export const aChoice = (more: object = {}) => ({
  ...A_CONTENT,
  purpose: 'loan',
  recipient: 'Ngân hàng Vidu',
  days: 90,
  language: 'vi',
  ...more,
})

export const issue = (own: Browser, more: object = {}): Promise<Answer> => own.post(TRANSCRIPTS, aChoice(more))

/** A transcript that somebody who is signed in has just issued. */
export async function aTranscript(own: Browser, more: object = {}): Promise<Transcript> {
  const answer = await issue(own, more)
  if (answer.status !== 201) throw new Error(`no transcript: ${JSON.stringify(answer.body)}`)
  return bodyOf(answer, Transcript)
}

export const transcriptsOf = async (own: Browser): Promise<Transcript[]> => bodyOf(await own.get(TRANSCRIPTS), z.array(Transcript))

export const fileOf = async (own: Browser, { id }: Pick<Transcript, 'id'>): Promise<Buffer> =>
  (await own.get(`${TRANSCRIPTS}/${id}/file`)).bytes

export const recall = (own: Browser, { id, version }: Pick<Transcript, 'id' | 'version'>): Promise<Answer> =>
  own.post(`${TRANSCRIPTS}/${id}/recall`, { version })

/** What anybody hears of a code. */
export const verdictOf = async (guest: Browser, code: string): Promise<CodeVerdict> =>
  bodyOf(await guest.post('/api/v1/transcripts/verify', { code }), CodeVerdict)

export const sendFile = (guest: Browser, pdf: Buffer, type = 'application/pdf'): Promise<Answer> =>
  guest.send('POST', '/api/v1/transcripts/verify-file', { payload: pdf, headers: { 'content-type': type } })

/** What anybody hears of a file. */
export const fileVerdictOf = async (guest: Browser, pdf: Buffer): Promise<FileVerdict> => bodyOf(await sendFile(guest, pdf), FileVerdict)
