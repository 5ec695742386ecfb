// oxlint-disable-next-line import/default -- with this question the build answers the address of the worker
import workerAddress from './qr-worker.ts?worker&url'
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

/** The address of a worker is a sink of Trusted Types: this policy names this one address. A policy is made once. */
let policy: { readonly createScriptURL: (input: string) => unknown } | undefined
const address = (): string => {
  policy ??= globalThis.trustedTypes?.createPolicy('vssid-scan', { createScriptURL: () => workerAddress })
  return (policy?.createScriptURL('') ?? workerAddress) as string
}

/** ZXing in WebAssembly, in a worker of its own. @throws ReaderMissing when it cannot be fetched or run */
export async function openWasmReader(): Promise<QrReader> {
  const worker = new Worker(address())
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
