import { transcriptCode, VERIFY_PATH } from '#domain/transcripts/code.ts'
import { MAX_TRANSCRIPT_BYTES } from '#domain/transcripts/state.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'

/** The code of a transcript among texts of QR codes: an address of a verify page, of whatever origin, because only our own answer counts. */
export const codeIn = (texts: readonly string[]): string | undefined => texts.flatMap(text => codeOf(text) ?? [])[0]

function codeOf(text: string): string | undefined {
  const [address = '', code = ''] = text.split('?code=')
  return address.endsWith(VERIFY_PATH) && transcriptCode(code).ok ? code : undefined
}

/** A refusal that need not be asked for over a slow line. */
export const tooLarge = ({ size }: Blob): ApiProblem | undefined =>
  size > MAX_TRANSCRIPT_BYTES ? new ApiProblem('TRANSCRIPT_TOO_LARGE', { maxMb: MAX_TRANSCRIPT_BYTES / 1024 / 1024 }) : undefined
