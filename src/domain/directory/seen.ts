import { placeWords } from './places.ts'

/** Something of the directories as this device has seen it. */
export interface Seen<T> {
  /** When the server said so, in milliseconds. */
  readonly at: number
  readonly row: T
}
interface Named {
  readonly code: string
  readonly name: string
  readonly address: string
  /** A former name, or who runs it. */
  readonly besides?: string | null
}

/** Rows of each list, and entries that were opened. */
export const MOST_SEEN_ROWS = 100
export const MOST_OPENED = 50
const LONGEST_MS = 30 * 86_400_000

/** What is kept once an answer has come: its rows first, each place once, a bounded number, nothing older than thirty days. */
export function withSeen<T extends Named>(
  kept: readonly Seen<T>[],
  rows: readonly T[],
  { at, most }: { readonly at: number; readonly most: number },
): readonly Seen<T>[] {
  const codes = new Set(rows.map(({ code }) => code))
  const before = notTooOld(kept, at).filter(({ row }) => !codes.has(row.code))
  return [...rows.map(row => ({ at, row })), ...before].slice(0, most)
}

/** Without what was seen more than thirty days ago, or by a clock that was ahead. */
export const notTooOld = <T>(kept: readonly Seen<T>[], now: number): readonly Seen<T>[] =>
  kept.filter(({ at }) => at <= now + 86_400_000 && now - at <= LONGEST_MS)

/** What has all the words, each at the beginning of one of its own, without diacritics: names that begin so first, then as they were seen.
 *  @example findSeen(kept, 'cho ray') // Bệnh viện Chợ Rẫy */
export function findSeen<T extends Named>(kept: readonly Seen<T>[], words: string): readonly Seen<T>[] {
  const asked = placeWords(words)
  if (asked.length === 0) return kept
  const start = asked.join(' ')
  const begins = ({ row }: Seen<T>): number => (placeWords(row.name).join(' ').startsWith(start) ? 0 : 1)
  return kept.filter(({ row }) => hasAll(row, asked)).toSorted((a, b) => begins(a) - begins(b))
}

function hasAll(row: Named, asked: readonly string[]): boolean {
  const own = placeWords([row.code, row.name, row.besides ?? '', row.address].join(' '))
  return asked.every(word => own.some(one => one.startsWith(word)))
}
