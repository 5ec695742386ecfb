import { isSameName, MISSES_OF_NUMBER, missesOfDay, type Match } from '#domain/units/matching.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { namesByNo } from '../participants/index.ts'
import { addMisses, countMatched, readMisses } from './match-store.ts'

export interface Pair {
  readonly socialInsuranceNo: string
  readonly fullName: string
  /** Tried before with the same name: is not counted again. A number that was tried too often stays unread for it as well: the first try
   *  may have been one that was not looked up. */
  readonly isKnown: boolean
}
export interface Matched {
  readonly match: Match
  readonly participantId: Uuid | null
}

/** Whom pairs of number and name match, in their order. An unknown number and a wrong name are one answer, found in one way. What
 *  matches nobody is counted; when a unit has used up its day, pairs wait, and a number that was tried too often is not looked up. */
export async function matchPairs(ctx: Ctx, unitCode: string, pairs: readonly Pair[]): Promise<readonly Matched[]> {
  const [found, misses, matched] = await Promise.all([
    namesByNo(
      ctx.tx,
      pairs.map(({ socialInsuranceNo }) => socialInsuranceNo),
    ),
    readMisses(ctx.tx, unitCode, ctx.today),
    countMatched(ctx.tx, unitCode),
  ])
  const missed: string[] = []
  let hits = matched
  const read = pairs.map(({ socialInsuranceNo, fullName, isKnown }): Matched => {
    if (!isKnown && misses.today + missed.length >= missesOfDay(hits)) return { match: 'waiting', participantId: null }
    const person = found.get(socialInsuranceNo)
    const isSame = isSameName(fullName, person?.fullName ?? NOBODY)
    const isSpent = (misses.ofNumber.get(socialInsuranceNo) ?? 0) >= MISSES_OF_NUMBER
    if (person && isSame && !isSpent) hits += 1
    else if (!isKnown) missed.push(socialInsuranceNo)
    return person && isSame && !isSpent ? { match: 'matched', participantId: person.id } : { match: 'unmatched', participantId: null }
  })
  await addMisses(ctx.tx, unitCode, ctx.today, missed)
  return read
}

/** Compared with when a number is unknown: it takes as long. */
const NOBODY = 'Không Ai Cả'
