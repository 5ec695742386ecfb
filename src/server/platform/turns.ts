import { Problem } from '#domain/kernel/problem.ts'

/** Lets a few pieces of work run at once and some wait in line; refuses more, so that a storm cannot stop everything else. Whoever
 *  ends hands the turn to the first in line, so nobody who comes in that moment slips in before.
 *  @throws Problem BUSY when the line is full */
export function openTurns({ atOnce, waiting: mostWaiting }: { readonly atOnce: number; readonly waiting: number }) {
  let running = 0
  const line: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < atOnce) running += 1
    else if (line.length < mostWaiting) await new Promise<void>(turn => line.push(turn))
    else throw new Problem('BUSY')
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else running -= 1
    }
  }
}
