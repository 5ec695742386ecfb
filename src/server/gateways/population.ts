import { setTimeout as pause } from 'node:timers/promises'
import { openBreaker } from './circuit-breaker.ts'
import { askOnce } from './population-http.ts'
import { GatewayFailure, type AskedPerson, type GatewayFailureCode, type PopulationAnswer, type PopulationGateway } from './ports.ts'

export interface PopulationOptions {
  /** https://host/path of the check. */
  readonly url: string
  /** The key that we share with the other side. */
  readonly key: string
  /** From the first byte of the connection to the last of the answer, tries and pauses together. */
  readonly totalMs?: number
  /** More tries after the first. */
  readonly retries?: number
  /** Calls on their way; more are refused at once instead of waiting. */
  readonly atOnce?: number
  /** Milliseconds of a clock that does not jump, for the breaker. */
  readonly now?: () => number
  readonly onChange?: (state: 'closed' | 'open') => void
}

/** Worth another try within the same three seconds: the call was not understood as wrong, only not answered. */
const PASSING: ReadonlySet<GatewayFailureCode> = new Set(['UNREACHABLE', 'CONNECTION_LOST', 'BUSY'])
const FIRST_PAUSE_MS = 100

/** The check of the national population database over HTTP (docs/integrate.md). */
export function openPopulationGateway(options: PopulationOptions): PopulationGateway {
  const { totalMs = 3_000, retries = 2, atOnce = 16 } = options
  const counts: Record<string, number> = {}
  let running = 0
  const breaker = openBreaker({
    // One person's data that the other side dislikes must not close the door for everybody.
    isTrouble: error => !(error instanceof GatewayFailure) || error.code !== 'REFUSED',
    ...(options.now && { now: options.now }),
    ...(options.onChange && { onChange: options.onChange }),
  })

  const askWithin = async (person: AskedPerson): Promise<PopulationAnswer> => {
    const signal = AbortSignal.timeout(totalMs)
    for (let retry = 0; ; retry += 1) {
      try {
        return await askOnce({ url: options.url, key: options.key, signal }, person)
      } catch (error) {
        const isWorthIt = error instanceof GatewayFailure && PASSING.has(error.code) && retry < retries && !signal.aborted
        if (!isWorthIt) throw error
        // A pause of random length, so that many callers do not come back in step.
        await pause(FIRST_PAUSE_MS * 2 ** retry * (1 + Math.random()), undefined, { signal }).catch(() => {
          throw error
        })
      }
    }
  }
  const askInTurn = async (person: AskedPerson): Promise<PopulationAnswer> => {
    if (running >= atOnce) throw new GatewayFailure('BUSY')
    running += 1
    try {
      return await breaker.run(() => askWithin(person))
    } finally {
      running -= 1
    }
  }

  return {
    check: async person => {
      try {
        const answer = await askInTurn(person)
        counts[answer.result] = (counts[answer.result] ?? 0) + 1
        return answer
      } catch (error) {
        const code = error instanceof GatewayFailure ? error.code : 'INTERNAL'
        counts[code] = (counts[code] ?? 0) + 1
        throw error
      }
    },
    state: breaker.state,
    counts: () => counts,
  }
}

/** A deployment without the population database: every check ends as if it could not be reached. */
export const noPopulationGateway = (): PopulationGateway => ({
  check: async () => {
    throw new GatewayFailure('NOT_CONFIGURED')
  },
  state: () => 'not_configured',
  counts: () => ({}),
})
