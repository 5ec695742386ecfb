import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { ProofChallenge } from '#contract/proof-of-work.ts'

/** Longer than any phone needs; then the call is given up. */
const PATIENCE_MS = 60_000

/** Solves a challenge beside the page, so that typing and scrolling go on. Answers null when it took too long. */
addEventListener('message', ({ data: challenge }: MessageEvent<ProofChallenge>) => {
  solveChallenge({ challenge, deriveKey, timeout: PATIENCE_MS }).then(
    found => postMessage(found && { counter: found.counter, derivedKey: found.derivedKey }),
    () => postMessage(null),
  )
})
