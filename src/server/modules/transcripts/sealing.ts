import type { TranscriptChoice } from '#domain/transcripts/choice.ts'
import type { TranscriptContent } from '#domain/transcripts/content.ts'
import type { Participant } from '../participants/index.ts'
import type { SubjectKey } from '#server/platform/vault.ts'

const [CONTENT, FILE] = ['transcript.content', 'transcript_file.pdf']

/** What was chosen and what is printed. */
export interface Printed {
  readonly code: string
  readonly choice: TranscriptChoice
  readonly person: Pick<Participant, 'fullName' | 'birthDate' | 'birthPrecision' | 'socialInsuranceNo'>
  readonly content: TranscriptContent
  readonly file: { readonly pages: number; readonly bytes: number }
}

export const sealPrinted = (key: SubjectKey, id: string, printed: Printed): Buffer => key.seal(CONTENT, id, JSON.stringify(printed))
// Written by sealPrinted() only.
export const openPrinted = (key: SubjectKey, id: string, sealed: Buffer): Printed =>
  JSON.parse(key.openText(CONTENT, id, sealed)) as Printed

export const sealFile = (key: SubjectKey, id: string, pdf: Uint8Array): Buffer => key.seal(FILE, id, pdf)
export const openFile = (key: SubjectKey, id: string, sealed: Buffer): Buffer => key.open(FILE, id, sealed)
