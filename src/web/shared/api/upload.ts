import type { ApiOperations, OperationId } from '#contract/api.ts'
import type { Input } from '#contract/core.ts'
import { noticed, type Answer } from './client.ts'
import { ApiProblem, readProblem } from './problem.ts'
import { CALL_HEADERS, targetOf } from './request.ts'

type UploadId = { [Id in OperationId]: ApiOperations[Id] extends { upload: object } ? Id : never }[OperationId]

export interface UploadOptions {
  /** 0 … 1; never goes back within one call. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal | undefined
  /** As the operation wants it [a part of a file, as tus names it]. */
  readonly contentType?: string
}

/** A line on which nothing has moved for so long is lost. */
const SILENCE_MS = 20_000

/** Sends one part of a file, with progress. XMLHttpRequest, because fetch tells nothing while sending.
 *  @throws ApiProblem; OFFLINE when the line breaks, falls silent, or the browser says that it is gone */
export const upload = <Id extends UploadId>(
  id: Id,
  input: Input<ApiOperations[Id]> & { readonly file: Blob; readonly headers?: Readonly<Record<string, string>> },
  { onProgress, signal, contentType = 'application/offset+octet-stream' }: UploadOptions = {},
) =>
  new Promise<Answer<Id>>((resolve, reject) => {
    const { method, url } = targetOf(id, {
      ...('params' in input && { params: input.params }),
      ...('query' in input && { query: input.query }),
    })
    const request = new XMLHttpRequest()
    request.open(method, url)
    for (const [name, value] of Object.entries({ ...CALL_HEADERS, ...input.headers })) request.setRequestHeader(name, value)
    request.setRequestHeader('Content-Type', contentType)
    const giveUp = () => request.abort()
    let silence = setTimeout(giveUp, SILENCE_MS)
    request.upload.onprogress = event => {
      clearTimeout(silence)
      silence = setTimeout(giveUp, SILENCE_MS)
      if (event.lengthComputable) onProgress?.(event.loaded / event.total)
    }
    request.onload = () => {
      const answer = parse(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(answer as Answer<Id>)
      else reject(noticed(readProblem(request.status, answer)))
    }
    request.onerror = () => reject(new ApiProblem('OFFLINE'))
    request.onabort = () => reject(signal?.aborted ? new DOMException('given up', 'AbortError') : new ApiProblem('OFFLINE'))
    request.onloadend = () => {
      clearTimeout(silence)
      signal?.removeEventListener('abort', giveUp)
      removeEventListener('offline', giveUp)
    }
    signal?.addEventListener('abort', giveUp)
    addEventListener('offline', giveUp)
    request.send(input.file)
  })

const parse = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
