import type pg from 'pg'
import { handleOf, type Tx } from '#server/platform/database/query.ts'
import { appendRoot, signRoot, type Root } from './roots.ts'
import { insertRoot, readHead, readLag, sealBatch } from './seal-store.ts'

export { readLag as sealLag } from './seal-store.ts'

export interface Sealer {
  stop(): Promise<void>
}

export interface SealerParts {
  /** Of the sealer's own role. */
  readonly pool: pg.Pool
  /** Folder of roots. */
  readonly roots: string
  readonly key: Buffer
  readonly log: { info(values: object, message: string): void; error(values: object, message: string): void }
}

const EVERY_MS = 1_000
const AT_ONCE = 2_000
const TELL_EVERY_MS = 60_000
/** An entry that waits longer is told: a long transaction, another server's trail, or no sealer. */
const LATE_S = 60

/** Seals the trail once a second, and each minute writes a root. A failure delays the seal and nothing else: the log tells it once a
 *  minute, and the lag is measured. */
export function startSealer(parts: SealerParts): Sealer {
  const ending = new AbortController()
  const isStopped = (): boolean => ending.signal.aborted
  let toldAt = -Infinity
  const tell = (values: object, message: string): void => {
    if (performance.now() - toldAt < TELL_EVERY_MS) return
    toldAt = performance.now()
    parts.log.error(values, message)
  }
  const round = async (): Promise<void> => {
    await sealNow(parts, isStopped)
    const lag = await readLag(handleOf(parts.pool))
    if (lag > LATE_S) tell({ seconds: Math.round(lag) }, 'entries of the audit trail wait for their seal')
  }
  const running = (async () => {
    while (!isStopped()) {
      await round().catch((error: unknown) => isStopped() || tell({ err: error }, 'the audit trail is not sealed'))
      await pause(EVERY_MS, isStopped)
    }
  })()
  return {
    stop: async () => {
      ending.abort()
      await running
    },
  }
}

/** Seals what can be sealed at this moment, and writes a root when one is due. */
export async function sealNow({ pool, roots, key, log }: SealerParts, isStopped = () => false): Promise<void> {
  const tx = handleOf(pool)
  while (!isStopped() && (await sealBatch(tx, AT_ONCE)) === AT_ONCE);
  await writeRoot(tx, roots, key, log)
}

async function writeRoot(tx: Tx, folder: string, key: Buffer, log: SealerParts['log']): Promise<void> {
  const { epoch, seq, hash, here, wantsRoot, now } = await readHead(tx)
  if (!wantsRoot) return
  const root: Root = { place: here, epoch, seq, hash: hash.toString('hex'), at: now.toISOString() }
  const signature = signRoot(key, root)
  // First the file: a root that only the database has proves nothing.
  appendRoot(folder, root, signature)
  if (await insertRoot(tx, { epoch, seq, hash, at: now, signature })) log.info({ ...root }, 'audit root')
}

/** Waits in short steps, so that an end does not wait for a whole round. */
async function pause(ms: number, isStopped: () => boolean): Promise<void> {
  for (let waited = 0; waited < ms && !isStopped(); waited += 100) await new Promise(done => setTimeout(done, 100))
}
