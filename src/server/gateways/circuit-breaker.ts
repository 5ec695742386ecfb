import { GatewayFailure } from './ports.ts'

/** closed: calls go through · open: none does · half_open: the pause is over, one trial decides. */
export type BreakerState = 'closed' | 'open' | 'half_open'

export interface Breaker {
  readonly state: () => BreakerState
  /** Runs a call, or refuses it at once while the other side is known to be in trouble.
   *  @throws GatewayFailure BREAKER_OPEN, and whatever the call throws */
  run<T>(call: () => Promise<T>): Promise<T>
}

export interface BreakerOptions {
  /** Whether a failure says that the other side is in trouble, and not only that it disliked this one call. */
  readonly isTrouble: (error: unknown) => boolean
  /** Milliseconds of any clock that does not jump. */
  readonly now?: () => number
  /** Of the last `window` calls … */
  readonly window?: number
  /** … so many must have failed. */
  readonly failures?: number
  /** The first pause; each trial that fails doubles it. */
  readonly pauseMs?: number
  readonly longestPauseMs?: number
  readonly onChange?: (state: 'closed' | 'open') => void
}

/** Stops asking a service that does not answer: nobody waits for it in vain, and it is left in peace to recover.
 *  @example five of the last ten calls failed: ten seconds without calls, then one trial; if that fails too, twenty seconds */
export function openBreaker(options: BreakerOptions): Breaker {
  const { isTrouble, now = () => performance.now(), window = 10, failures = 5, pauseMs = 10_000, longestPauseMs = 300_000 } = options
  let recent: readonly boolean[] = []
  let pause = 0
  let openUntil = 0
  let isTrialRunning = false
  // Calls that began before the last change say nothing about the time after it.
  let round = 0

  const state = (): BreakerState => (pause === 0 ? 'closed' : now() < openUntil ? 'open' : 'half_open')
  const change = (nextPauseMs: number): void => {
    const wasOpen = pause > 0
    pause = nextPauseMs
    openUntil = now() + nextPauseMs
    recent = []
    round += 1
    if (wasOpen !== pause > 0) options.onChange?.(pause > 0 ? 'open' : 'closed')
  }
  const settle = (begunIn: number, failed: boolean): void => {
    if (begunIn !== round) return
    isTrialRunning = false
    if (pause > 0) return change(failed ? Math.min(pause * 2, longestPauseMs) : 0)
    recent = [...recent, failed].slice(-window)
    if (recent.filter(Boolean).length >= failures) change(pauseMs)
  }

  return {
    state,
    run: async call => {
      const before = state()
      if (before === 'open' || (before === 'half_open' && isTrialRunning)) throw new GatewayFailure('BREAKER_OPEN')
      isTrialRunning = before === 'half_open'
      const begunIn = round
      try {
        const answer = await call()
        settle(begunIn, false)
        return answer
      } catch (error) {
        settle(begunIn, isTrouble(error))
        throw error
      }
    },
  }
}
