import type { Claim } from '#domain/hospitals/map-record.ts'
import { matchPerson, type Match } from '#domain/hospitals/matching.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findByPersonalIdIndex, findNamesakes, findParticipantByNo } from '../participants/index.ts'

/** Looks a record's person up in the registry. The identity number is found by its blind index; names are asked only when no number is known. */
export async function findPerson({ tx, vault }: Pick<Ctx, 'tx' | 'vault'>, claim: Claim): Promise<Match> {
  const byNumber = await Promise.all(claim.numbers.map(no => findParticipantByNo(tx, no)))
  const byPersonalId = claim.personalId === null ? undefined : await findByPersonalIdIndex(tx, vault.index('personal_id', claim.personalId))
  const isKnown = byPersonalId !== undefined || byNumber.some(person => person !== undefined)
  const byNameAndBirth = isKnown || claim.birth.precision !== 'day' ? [] : await findNamesakes(tx, claim.fullName, claim.birth.date)
  return matchPerson(claim, { byNumber, byPersonalId, byNameAndBirth })
}
