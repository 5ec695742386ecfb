import { isOpen } from '../claim.ts'
import type { FormProcedure, Hindered, RecordFacts } from '../procedure.ts'

/** A claim is open to who meets every condition that the record tells of. */
export function claimObstacle({ way }: FormProcedure, facts: RecordFacts): Hindered | undefined {
  const standing = way.claim?.(facts)
  if (standing && !isOpen(standing)) return { why: 'conditions', ...(standing.opens && { from: standing.opens }) }
  return facts.address === null ? { why: 'no_home' } : undefined
}
