// oxlint-disable-next-line import/default -- with this question the build answers the address of the worker
import script from './qr-worker.ts?worker&url'
import { workerAddress } from '../worker-address.ts'
import type { Pixels } from './pixels.ts'
import { ReaderMissing, type QrReader } from './reader.ts'

export interface Question {
  readonly id: number
  readonly picture: Pixels
}
/** The first answer, with id 0, says whether the reader is there: `texts` is undefined when it could not be fetched. */
export interface Answer {
  readonly id: number
  readonly texts: readonly string[] | undefined
}

/** ZXing in WebAssembly, in a worker of its own. @throws ReaderMissing when it cannot be fetched or run */
export async function openWasmReader(): Promise<QrReader> {
  const worker = new Worker(workerAddress(script))
  const waiting = new Map<number, { readonly resolve: (texts: readonly string[]) => void; readonly reject: (error: Error) => void }>()
  let count = 0
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new ReaderMissing())
    waiting.clear()
  }
  worker.onerror = fail
  worker.onmessage = ({ data: { id, texts } }: MessageEvent<Answer>) => {
    if (texts === undefined) return fail()
    waiting.get(id)?.resolve(texts)
    waiting.delete(id)
  }
  const wait = (id: number) => new Promise<readonly string[]>((resolve, reject) => waiting.set(id, { resolve, reject }))
  const close = () => {
    worker.terminate()
    fail()
  }
  try {
    await wait(0)
  } catch (error) {
    close()
    throw error
  }
  return {
    kind: 'wasm',
    read: picture => {
      const id = ++count
      const answer = wait(id)
      worker.postMessage({ id, picture } satisfies Question, [picture.data.buffer])
      return answer
    },
    close,
  }
}
