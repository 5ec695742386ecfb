import type { Claim, Saying } from '#contract/services.ts'
import type { Saying as Said } from '#domain/services/claim.ts'
import type { FormProcedure, RecordFacts } from '#domain/services/procedure.ts'

/** A claim in the shape of the contract; null for a procedure that is none. */
export function presentClaim({ way }: FormProcedure, facts: RecordFacts): Claim | null {
  const standing = way.claim?.(facts)
  if (!standing) return null
  const { conditions, warnings, estimate, noEstimate } = standing
  return {
    conditions: conditions.map(one => ({ ...saying(one), isMet: one.isMet })),
    warnings: warnings.map(saying),
    estimate: estimate && { amountVnd: estimate.amountVnd, per: estimate.per, steps: estimate.steps.map(saying) },
    noEstimate: noEstimate ? saying(noEstimate) : null,
  }
}

const saying = ({ say, values }: Said): Saying => ({ say, values: { ...values } })
