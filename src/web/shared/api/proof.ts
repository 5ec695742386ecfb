import type { OperationId } from '#contract/api.ts'
import type { ProofChallenge, SolvedChallenge } from '#contract/proof-of-work.ts'
import { workerAddress } from '../worker-address.ts'
import { call } from './client.ts'
import { ApiProblem } from './problem.ts'
// oxlint-disable-next-line import/default -- the build gives the address of the script
import script from './proof-worker.ts?worker&url'

type Solution = SolvedChallenge['solution']

/** Fetches a challenge and lets the device work on it: the header for one call of the operation.
 *  @throws ApiProblem PROOF_OF_WORK_NEEDED when this browser cannot, OFFLINE without network; AbortError when the caller gave up */
export async function proofFor(operation: OperationId, signal: AbortSignal | undefined): Promise<string> {
  const challenge = await call('getProofChallenge', { params: { operation } }, { signal })
  const solution = await solve(challenge, signal)
  if (!solution) throw new ApiProblem('PROOF_OF_WORK_NEEDED')
  const solved: SolvedChallenge = { challenge, solution }
  return btoa(JSON.stringify(solved))
}

function solve(challenge: ProofChallenge, signal: AbortSignal | undefined): Promise<Solution | null> {
  const worker = new Worker(workerAddress(script))
  const found = new Promise<Solution | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Solution | null>) => resolve(data)
    worker.onerror = () => resolve(null)
    signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')), { once: true })
  })
  worker.postMessage(challenge)
  return found.finally(() => worker.terminate())
}
