import { Worker } from 'node:worker_threads'
import { Problem } from '#domain/kernel/problem.ts'
import type { Form01 } from './form-01.ts'

export type { Form01, FormVerification } from './form-01.ts'

const WAITING_AT_MOST = 50
const DOCUMENTS_PER_WORKER = 500
const DOCUMENT_MS = 20_000

export interface Forms {
  /** Form 01 as PDF/A-2a, tagged, one A4 page. The same data give the same document.
   *  @throws Problem BUSY when 50 others wait */
  renderForm01(data: Form01): Promise<Uint8Array>
  close(): Promise<void>
}

interface Job {
  readonly data: Form01
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: Error) => void
}
type Reply = { readonly id: number; readonly pdf: Uint8Array } | { readonly id: number; readonly failed: string }

/** One typesetter in a thread of its own, so that requests go on meanwhile. The thread is replaced every 500 documents,
 *  because the typesetter keeps some 80 kB of each, and whenever a document takes longer than 20 s. */
export function openForms(): Forms {
  const queue: Job[] = []
  let current: { readonly job: Job; readonly timer: NodeJS.Timeout } | undefined
  let worker: Worker | undefined
  let rendered = 0

  const retire = () => {
    const old = worker
    worker = undefined
    rendered = 0
    return old?.terminate()
  }
  const settle = (finish: (job: Job) => void) => {
    if (!current) return
    clearTimeout(current.timer)
    const { job } = current
    current = undefined
    finish(job)
    next()
  }
  const fail = (reason: string) => {
    void retire()
    settle(job => job.reject(new Error(`form was not rendered: ${reason}`)))
  }
  const start = () => {
    const started = new Worker(new URL('./worker.ts', import.meta.url))
    started.on('message', (reply: Reply) => {
      if (++rendered >= DOCUMENTS_PER_WORKER) void retire()
      settle(job => ('pdf' in reply ? job.resolve(reply.pdf) : job.reject(new Error(`form was not rendered: ${reply.failed}`))))
    })
    started.on('error', error => started === worker && fail(error.name))
    started.on('exit', () => started === worker && fail('thread ended'))
    return started
  }
  const next = () => {
    const job = current ? undefined : queue.shift()
    if (!job) {
      if (!current) worker?.unref()
      return
    }
    worker ??= start()
    worker.ref()
    current = { job, timer: setTimeout(() => fail('too slow'), DOCUMENT_MS) }
    worker.postMessage({ id: rendered, data: job.data })
  }

  return {
    renderForm01: data =>
      new Promise((resolve, reject) => {
        if (queue.length >= WAITING_AT_MOST) return reject(new Problem('BUSY'))
        queue.push({ data, resolve, reject })
        next()
      }),
    close: async () => {
      const ended = retire()
      for (const job of queue.splice(0)) job.reject(new Problem('BUSY'))
      settle(job => job.reject(new Problem('BUSY')))
      await ended
    },
  }
}
