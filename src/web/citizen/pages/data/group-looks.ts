import type { Look } from '#contract/access.ts'

/** Looks that belong together: one reader, for one purpose, without half an hour in between. */
export interface Visit {
  /** Of the newest look. */
  readonly id: string
  readonly from: string
  readonly until: string
  readonly look: Look
  /** What was seen, in the order in which it was. */
  readonly seen: readonly Look['seen'][]
}

const APART_MS = 30 * 60_000

/** An officer who opens a file and its photos has looked once, in the eyes of the person.
 *  @param looks the newest first */
export function visitsOf(looks: readonly Look[]): readonly Visit[] {
  const visits: Visit[] = []
  for (const look of looks) {
    const last = visits.at(-1)
    if (last && belongs(last, look)) visits[visits.length - 1] = { ...last, from: look.at, seen: [...new Set([look.seen, ...last.seen])] }
    else visits.push({ id: look.id, from: look.at, until: look.at, look, seen: [look.seen] })
  }
  return visits
}

const belongs = ({ look, from }: Visit, earlier: Look): boolean =>
  look.reader === earlier.reader &&
  look.purpose === earlier.purpose &&
  look.reason === earlier.reason &&
  Date.parse(from) - Date.parse(earlier.at) < APART_MS
