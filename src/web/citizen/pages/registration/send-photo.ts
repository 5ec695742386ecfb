import type { Photo } from '#contract/registration-declaration.ts'
import type { Upload } from '#contract/registration-uploads.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem, type ApiProblem } from '#web/shared/api/problem.ts'
import { upload } from '#web/shared/api/upload.ts'

/** Short enough for a slow network to bring one within the server's 15 seconds. */
const PART_BYTES = 64 * 1024
const FIRST_PAUSE_MS = 1500
const LONGEST_PAUSE_MS = 20_000
/** Disagreements with the server about what has arrived, without a step forward in between. */
const MOST_DISAGREEMENTS = 3

interface SendPhotoOptions {
  readonly signal: AbortSignal
  /** Bytes that have gone so far; never less than before. */
  readonly onProgress: (bytes: number) => void
  /** Waiting for the network or a less busy server; the next try comes by itself. */
  readonly onWaiting: (problem: ApiProblem) => void
}

/** Sends one photo in parts and does not give up for a lost network or a busy server: it goes on where the server's part ends, when the
 *  browser is online again, and from time to time because browsers are often wrong about that.
 *  @throws ApiProblem for a photo that is refused; AbortError when the person took it back */
export async function sendPhoto(kind: PhotoKind, photo: Blob, { signal, onProgress, onWaiting }: SendPhotoOptions): Promise<Photo> {
  const bytes = new Uint8Array(await photo.arrayBuffer())
  const beginning = { kind, length: bytes.length, sha256: await sha256Of(bytes) }
  let [arrived, gone, tries, disagreements] = [0, 0, 0, 0]
  const onBytes = (count: number) => onProgress((gone = Math.max(gone, count)))
  const onArrived = (offset: number) => {
    if (offset > arrived) [tries, disagreements] = [0, 0]
    onBytes((arrived = offset))
  }
  for (;;) {
    try {
      const begun = await call('startPhotoUpload', { body: beginning }, { signal })
      return begun.photo ?? (await sendRest(begun, bytes, { signal, onBytes, onArrived }))
    } catch (error) {
      if (isProblem(error, 'UPLOAD_OFFSET', 'UPLOAD_INCOMPLETE', 'UPLOAD_GONE', 'UPLOAD_DIFFERS')) {
        if (++disagreements > MOST_DISAGREEMENTS) throw error
      } else if (isProblem(error, 'OFFLINE', 'BUSY', 'STORE_FULL', 'TOO_MANY_REQUESTS')) {
        onWaiting(error)
        await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries++), signal)
      } else throw error
    }
  }
}

interface RestOptions {
  readonly signal: AbortSignal
  readonly onBytes: (count: number) => void
  readonly onArrived: (offset: number) => void
}

async function sendRest(
  { id, offset: from }: Upload,
  bytes: Uint8Array<ArrayBuffer>,
  { signal, onBytes, onArrived }: RestOptions,
): Promise<Photo> {
  onArrived(from)
  for (let offset = from; offset < bytes.length;) {
    const part = bytes.slice(offset, offset + PART_BYTES)
    const at = offset
    const onProgress = (share: number) => onBytes(at + Math.floor(share * part.length))
    await upload(
      'addPhotoPart',
      { params: { id }, headers: { 'upload-offset': String(at) }, file: new Blob([part]) },
      { signal, onProgress },
    )
    offset += part.length
    onArrived(offset)
  }
  return call('finishPhotoUpload', { params: { id } }, { signal })
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      signal.removeEventListener('abort', stop)
    }
    const go = () => {
      end()
      resolve()
    }
    const stop = () => {
      end()
      reject(new DOMException('given up', 'AbortError'))
    }
    const timer = setTimeout(go, ms)
    addEventListener('online', go)
    signal.addEventListener('abort', stop)
  })
