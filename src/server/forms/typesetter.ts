import { Worker } from 'node:worker_threads'
import { Problem } from '#domain/kernel/problem.ts'
import type { Order } from './worker.ts'

interface Limits {
  /** Who comes when so many wait is asked to come back. */
  readonly waiting: number
  /** The thread is replaced after so many documents, because the typesetter keeps some 80 kB of each. */
  readonly documents: number
  /** And whenever a document takes longer. */
  readonly documentMs: number
}

interface Job {
  readonly order: Order
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: Error) => void
}
type Reply = { readonly id: number; readonly pdf: Uint8Array } | { readonly id: number; readonly failed: string }

/** A typesetter in a thread of its own, so that requests go on meanwhile.
 *  @throws Problem BUSY when too many wait, and when it is closed */
export function openTypesetter(limits: Limits) {
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
      if (++rendered >= limits.documents) void retire()
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
    current = { job, timer: setTimeout(() => fail('too slow'), limits.documentMs) }
    worker.postMessage({ id: rendered, order: job.order })
  }

  return {
    typeset: (order: Order): Promise<Uint8Array> =>
      new Promise((resolve, reject) => {
        if (queue.length >= limits.waiting) return reject(new Problem('BUSY'))
        queue.push({ order, resolve, reject })
        next()
      }),
    close: async (): Promise<void> => {
      const ended = retire()
      for (const job of queue.splice(0)) job.reject(new Problem('BUSY'))
      settle(job => job.reject(new Problem('BUSY')))
      await ended
    },
  }
}
