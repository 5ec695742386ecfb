import { hkdfSync, randomInt } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { Problem } from '#domain/kernel/problem.ts'
import type { Api } from '#contract/core.ts'
import { ProofChallenge, SolvedChallenge, type proofOfWork as operations } from '#contract/proof-of-work.ts'
import { handleOf, q } from './database/query.ts'
import type { Handlers } from './http/call.ts'
import type { Platform } from './transact.ts'

/** A price for calls that strangers could make by the thousand: some computing time of theirs for each. */
export interface ProofOfWork {
  /** A signed challenge for one call of an operation. */
  challengeFor(operation: string): Promise<ProofChallenge>
  /** Accepts a solved challenge, once.
   *  @throws PROOF_OF_WORK_NEEDED for every reason: missing, unreadable, forged, unsolved, expired, of another operation, used before */
  spend(operation: string, header: string | undefined): Promise<void>
  /** Forgets proofs that have expired. */
  sweep(): Promise<void>
}

const LIFETIME_S = 300
/** Tries until the solution: enough to cost something, and never many times more than usual. */
const [FEWEST_TRIES, MOST_TRIES] = [200, 400]
const LONGEST_HEADER = 2_000

interface ProofOptions {
  readonly platform: Platform
  readonly key: Buffer
  readonly cost: number
  readonly lifetimeS?: number
}

/** Life and end of a challenge are told by the database's clock alone: processes whose clocks differ take each other's challenges. */
export function openProofOfWork(options: ProofOptions): ProofOfWork {
  const secrets = {
    hmacSignatureSecret: secretOf(options.key, 'challenge'),
    hmacKeySignatureSecret: secretOf(options.key, 'solution'),
  }
  const tx = handleOf(options.platform.pool)

  const isRight = async (operation: string, { challenge, solution }: SolvedChallenge): Promise<boolean> => {
    const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secrets })
    return verified && challenge.parameters.data.operation === operation
  }
  /** One statement, so that of two that come at once only one is first. */
  const isFirstInTime = async ({ nonce, data }: ProofChallenge['parameters']): Promise<boolean> => {
    const until = sql<Date>`to_timestamp(${data.until}::float8)`
    const inserted = q
      .insertInto('platformSpentProof')
      .columns(['nonce', 'expiresAt'])
      .expression(
        q
          .selectNoFrom([sql<Buffer>`${Buffer.from(nonce, 'hex')}::bytea`.as('nonce'), until.as('expiresAt')])
          .where(until, '>', sql<Date>`clock_timestamp()`),
      )
      .onConflict(conflict => conflict.doNothing())
    return (await tx.run(inserted)) === 1
  }
  const untilWhen = async (): Promise<number> => {
    const end = sql<number>`floor(extract(epoch from clock_timestamp()) + ${options.lifetimeS ?? LIFETIME_S}::int)::int`
    return (await tx.one(q.selectNoFrom(end.as('end')))).end
  }

  return {
    challengeFor: async operation => {
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: options.cost,
        counter: randomInt(FEWEST_TRIES, MOST_TRIES),
        data: { operation, until: await untilWhen() },
        deriveKey,
        ...secrets,
      })
      return z.parse(ProofChallenge, challenge)
    },
    spend: async (operation, header) => {
      const solved = readHeader(header)
      if (!solved || !(await isRight(operation, solved)) || !(await isFirstInTime(solved.challenge.parameters)))
        throw new Problem('PROOF_OF_WORK_NEEDED')
    },
    sweep: async () => {
      // An hour more than needed: somebody may set the database's clock back.
      await tx.run(q.deleteFrom('platformSpentProof').where('expiresAt', '<', sql<Date>`clock_timestamp() - interval '1 hour'`))
    },
  }
}

/** Challenges for the operations that need one. */
export const proofRoutes = (proof: ProofOfWork, api: Api): Handlers<typeof operations> => ({
  getProofChallenge: async (_, { params }) => {
    if (!Object.hasOwn(api, params.operation) || !api[params.operation]?.proofOfWork) throw new Problem('NOT_FOUND')
    return proof.challengeFor(params.operation)
  },
})

const secretOf = (key: Buffer, part: string): string =>
  Buffer.from(hkdfSync('sha256', key, '', `proof-of-work:${part}`, 32)).toString('base64url')

function readHeader(header: string | undefined): SolvedChallenge | undefined {
  if (header === undefined || header.length > LONGEST_HEADER) return undefined
  try {
    return z.safeParse(SolvedChallenge, JSON.parse(Buffer.from(header, 'base64').toString('utf8'))).data
  } catch {
    return undefined
  }
}
