import type { Uuid } from '#domain/kernel/ids.ts'
import type { Month } from '#domain/kernel/month.ts'
import { randomOf, type Random } from '../people/random.ts'

/** What generated people follow from: the same recipe gives the same people, to the last đồng. */
export interface Recipe {
  readonly participants: number
  readonly seed: number
  /** The last month that is paid. */
  readonly month: Month
}

/** Serials of generated people begin here; those of the demo's own people have six digits. */
export const FIRST_SERIAL = 10_000_000

/** Personal numbers end in six digits, from 400,000 on: the demo's own people have lower ones. A block has each ending once; the
 *  next block has the same endings with other provinces (`originOf`). */
const [FIRST_ENDING, BLOCK] = [400_000, 600_000]
/** So many blocks surely find another province each. */
export const MOST_PARTICIPANTS = 20_000_000
const PHONES = 500_000

export const serialOf = (n: number): number => FIRST_SERIAL + n
export const endingOf = (n: number): string => String(FIRST_ENDING + (n % BLOCK))
export const blockOf = (n: number): number => Math.floor(n / BLOCK)
/** Place within the block: people of the same place in different blocks must come from different provinces. */
export const placeInBlock = (n: number): number => n % BLOCK
/** Half a million telephones; in a larger country some are shared, as they are in families. */
export const phoneOf = (n: number): string => `0500${FIRST_ENDING + (n % PHONES)}`

/** Four people in a row live in one household. */
export const householdOf = (n: number): number => Math.floor(n / 4)

/** What is drawn for a person (or household) and purpose, whatever was drawn before for others. */
export function randomFor({ seed }: Recipe, purpose: number, n: number): Random {
  let mix = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b) ^ Math.imul(purpose + 1, 0xc2b2ae35)) >>> 0
  mix = Math.imul(mix ^ (mix >>> 16), 0x7feb352d) >>> 0
  mix = Math.imul(mix ^ (mix >>> 15), 0x846ca68b) >>> 0
  return randomOf((mix ^ (mix >>> 16)) >>> 0)
}

/** Ids in the form of version 7, growing with the number of the person, so that a person's rows lie together; their time lies in 2016,
 *  before any that the program makes.
 *  @param tag of the table @param nth of the person's rows there, at most 4,095 */
export function idOf({ seed }: Recipe, n: number, tag: number, nth = 0): Uuid {
  const time = (EPOCH + n).toString(16).padStart(12, '0')
  const tail = ((Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b)) >>> 0).toString(16).padStart(8, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex3(nth)}-8${hex3(tag)}-${tail}5eed` as Uuid
}
const EPOCH = Date.UTC(2016, 0, 1)
const hex3 = (value: number): string => value.toString(16).padStart(3, '0')

/** Picks by weight: a value's share is its weight among all. @throws when there is nothing to pick from */
export function weighted<T>(values: readonly (readonly [value: T, weight: number])[]): (random: Random) => T {
  const sums = new Float64Array(values.length)
  let sum = 0
  for (const [at, [, weight]] of values.entries()) sums[at] = sum += weight
  return random => {
    const drawn = random.next() * sum
    let [low, high] = [0, values.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > drawn) high = middle
      else low = middle + 1
    }
    const found = values[low]
    if (!found) throw new Error('nothing to pick from')
    return found[0]
  }
}
