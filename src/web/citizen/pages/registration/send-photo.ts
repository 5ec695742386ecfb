import type { Photo } from '#contract/registration.ts'
import type { PhotoKind } from '#domain/registration/declaration.ts'
import { isProblem, type ApiProblem } from '#web/shared/api/problem.ts'
import { upload } from '#web/shared/api/upload.ts'

const FIRST_PAUSE_MS = 1500
const LONGEST_PAUSE_MS = 20_000

interface SendPhotoOptions {
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
  /** Waiting for the network or a less busy server; the next try comes by itself. */
  readonly onWaiting: (problem: ApiProblem) => void
}

/** Sends one photo and does not give up for a lost network or a busy server: it tries again when the browser is online, and from time
 *  to time because browsers are often wrong about that.
 *  @throws ApiProblem for a photo that is refused; AbortError when the person took it back */
export async function sendPhoto(kind: PhotoKind, file: Blob, { signal, onProgress, onWaiting }: SendPhotoOptions): Promise<Photo> {
  for (let tries = 0; ; tries++) {
    try {
      return await upload('putRegistrationPhoto', { params: { kind }, file }, { signal, onProgress })
    } catch (error) {
      if (!isProblem(error, 'OFFLINE', 'BUSY', 'TOO_MANY_REQUESTS')) throw error
      onWaiting(error)
      await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries), signal)
    }
  }
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
