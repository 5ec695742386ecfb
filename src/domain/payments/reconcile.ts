export const STATEMENT_KINDS = ['payment', 'refund'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** A movement of money, as the gateway's statement of a day or our ledger has it. */
export interface Movement {
  readonly kind: StatementKind
  /** The gateway's own number of it. */
  readonly ref: string
  readonly orderNo: string
  readonly amountVnd: number
}

/** missing_here: the gateway has it, we do not · missing_there: the other way round · amount, order: both have it, with another amount or
 *  for another order · repeated: twice in the statement; texts `payments.difference.*` */
export const DIFFERENCE_KINDS = ['missing_here', 'missing_there', 'amount', 'order', 'repeated'] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

export interface Difference {
  readonly kind: DifferenceKind
  readonly of: StatementKind
  readonly ref: string
  readonly orderNo: string
  readonly oursVnd: number | null
  readonly theirsVnd: number | null
}

const keyOf = ({ kind, ref }: Pick<Movement, 'kind' | 'ref'>): string => `${kind}|${ref}`

/** Every movement of a day that is not the same on both sides, once each. */
export function differencesOf(ours: readonly Movement[], theirs: readonly Movement[]): readonly Difference[] {
  const found: Difference[] = []
  const known = new Map(ours.map(one => [keyOf(one), one]))
  const seen = new Set<string>()
  for (const one of theirs) {
    const { kind: of, ref, orderNo, amountVnd: theirsVnd } = one
    const own = known.get(keyOf(one))
    const base = { of, ref, orderNo, oursVnd: own?.amountVnd ?? null, theirsVnd }
    if (seen.has(keyOf(one))) {
      if (!found.some(({ kind, of: what, ref: which }) => kind === 'repeated' && what === of && which === ref))
        found.push({ kind: 'repeated', ...base })
      continue
    }
    seen.add(keyOf(one))
    if (!own) found.push({ kind: 'missing_here', ...base })
    else if (own.amountVnd !== theirsVnd) found.push({ kind: 'amount', ...base })
    else if (own.orderNo !== orderNo) found.push({ kind: 'order', ...base })
  }
  for (const one of ours) {
    if (seen.has(keyOf(one))) continue
    const { kind: of, ref, orderNo, amountVnd: oursVnd } = one
    found.push({ kind: 'missing_there', of, ref, orderNo, oursVnd, theirsVnd: null })
  }
  return found
}
