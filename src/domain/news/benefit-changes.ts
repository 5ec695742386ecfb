/** A benefit as far as telling it goes. `name` stays the same when a feed writes the row anew. */
export interface NamedBenefit {
  readonly name: string
  readonly regime: string
  readonly state: 'paying' | 'paid' | 'receiving' | 'paused' | 'ended'
}

/** What has become of somebody's benefits between two looks: "sickness:paid". A new one that was paid already is told as paid. Months of a
 *  pension that come as always are no news; that it is paused or ends is.
 *  @param before the state that stood there of each benefit that was touched; null: nothing */
export function benefitChanges(before: Readonly<Record<string, string | null>>, now: readonly NamedBenefit[]): readonly string[] {
  const told = now.flatMap(({ name, regime, state }) => {
    const was = before[name]
    if (was === undefined || was === state) return []
    return [`${regime}:${was === null && (state === 'paying' || state === 'receiving') ? 'new' : state}`]
  })
  return [...new Set(told)]
}
