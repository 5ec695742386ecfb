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
}

/** Sends one file as it is, with progress. XMLHttpRequest, because fetch tells nothing while sending.
 *  @throws ApiProblem; OFFLINE when the line breaks, then the whole file is sent again by the next call */
export const upload = <Id extends UploadId>(
  id: Id,
  input: Input<ApiOperations[Id]> & { readonly file: Blob },
  options: UploadOptions = {},
) =>
  new Promise<Answer<Id>>((resolve, reject) => {
    const { method, url } = targetOf(id, 'params' in input ? { params: input.params } : {})
    const request = new XMLHttpRequest()
    request.open(method, url)
    for (const [name, value] of Object.entries(CALL_HEADERS)) request.setRequestHeader(name, value)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = event => event.lengthComputable && options.onProgress?.(event.loaded / event.total)
    request.onload = () => {
      const answer = parse(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(answer as Answer<Id>)
      else reject(noticed(readProblem(request.status, answer)))
    }
    request.onerror = () => reject(new ApiProblem('OFFLINE'))
    request.onabort = () => reject(new DOMException('given up', 'AbortError'))
    options.signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(input.file)
  })

const parse = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
