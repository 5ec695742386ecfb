import { randomInt } from 'node:crypto'

const SPREAD_MS = 1_000

/** When a job begins that has more to do where there is an account: nobody knows the moment, so what is asked next does not tell by its
 *  time that the job is at work.
 *  @returns milliseconds from here, a second at most */
export const soon = (): number => randomInt(SPREAD_MS)
