import { join } from 'node:path'
import { expect } from 'vitest'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { readRoots } from '#server/modules/audit/index.ts'
import { openFileStore } from '#server/platform/files.ts'
import { openVault } from '#server/platform/vault.ts'
import type pg from 'pg'
import type { Program } from './program.ts'

/** Prints what an experiment counted, in one line: "E02 · kills 20 · lost 0". */
export function tell(experiment: string, counts: Readonly<Record<string, number | string>>): void {
  const words = Object.entries(counts).map(
    ([name, count]) => `${name} ${typeof count === 'number' ? Math.round(count * 1_000) / 1_000 : count}`,
  )
  console.log([experiment, ...words].join(' · '))
}

/** Expects every invariant of the data to hold, the chain of the trail, files and keys too where a program is given.
 *  @param owner connections that see every row */
export async function expectInvariants(owner: pg.Pool, where = '', program?: Pick<Program, 'secrets' | 'folder'>): Promise<void> {
  const outside = program && {
    vault: openVault(program.secrets),
    files: openFileStore(join(program.folder, 'files')),
    roots: readRoots(join(program.folder, 'audit-roots'), program.secrets.auditKey),
  }
  const broken = (await checkInvariants(handleOf(owner), outside)).filter(result => result.broken > 0)
  expect(broken, where).toEqual([])
}

/** How many there are of each word: { "201": 12, "503 BUSY": 3 }. */
export function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

export const shown = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([word, count]) => `${count} × ${word}`)
    .join(', ')

/** Times, worst last. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN

/** How well one measurement tells two groups apart: 0.5 not at all, 1 always (area under the ROC curve, either way round). */
export function separation(a: readonly number[], b: readonly number[]): number {
  let wins = 0
  for (const x of a) for (const y of b) wins += x > y ? 1 : x === y ? 0.5 : 0
  const area = wins / (a.length * b.length)
  return Math.max(area, 1 - area)
}
