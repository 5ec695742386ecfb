import { Worker } from 'node:worker_threads'
import type { Secrets } from '#server/platform/secrets.ts'
import type { Recipe } from './recipe.ts'
import type { Block, MadeBlock, WorkerOrder } from './worker.ts'

/** Blocks that may wait for the database, for each thread: two keep it busy, more would only take memory. */
const AHEAD = 2

/** Blocks of people in their order, made in threads while the one before is taken in. No more are made than are asked for. */
export async function* madeBlocks(
  recipe: Recipe,
  { secrets, threads, size }: { readonly secrets: Pick<Secrets, 'kek' | 'indexKey'>; readonly threads: number; readonly size: number },
): AsyncGenerator<MadeBlock> {
  const kek = new Map([...secrets.kek.keys()].map(version => [version, secrets.kek.get(version) ?? Buffer.alloc(0)]))
  const order: WorkerOrder = { recipe, kek, indexKey: secrets.indexKey }
  const makers = Array.from({ length: threads }, () => startMaker(order))
  try {
    const waiting: Promise<MadeBlock>[] = []
    let next = 0
    for (let first = 0; first < recipe.participants;) {
      while (waiting.length < threads * AHEAD && first + waiting.length * size < recipe.participants) {
        const from = first + waiting.length * size
        const promise = makers[next++ % threads]?.make({ first: from, until: Math.min(from + size, recipe.participants) })
        // Told when its turn comes; until then a failure must not end the program.
        promise?.catch(() => undefined)
        if (promise) waiting.push(promise)
      }
      const made = await waiting.shift()
      if (!made) return
      yield made
      first = made.until
    }
  } finally {
    await Promise.all(makers.map(maker => maker.end()))
  }
}

interface Maker {
  make(block: Block): Promise<MadeBlock>
  end(): Promise<unknown>
}

function startMaker(order: WorkerOrder): Maker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order })
  const asked: { readonly done: (made: MadeBlock) => void; readonly failed: (error: Error) => void }[] = []
  worker.on('message', (made: MadeBlock) => asked.shift()?.done(made))
  worker.on('error', error => {
    for (const { failed } of asked.splice(0)) failed(error instanceof Error ? error : new Error(String(error)))
  })
  return {
    make: block =>
      new Promise((done, failed) => {
        asked.push({ done, failed })
        worker.postMessage(block)
      }),
    end: () => worker.terminate(),
  }
}
