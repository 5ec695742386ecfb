import type { Feed } from '#contract/feeds.ts'
import { FEED_STEPS, WORKING_STATES } from '#domain/feeds/states.ts'
import type { ShownRow } from './batch-store.ts'
import type { ReadColumns } from './read-messages.ts'

/** A batch as the console shows it. */
export function presentFeed(row: ShownRow): Feed {
  const { columns, sha256 } = row
  const step = FEED_STEPS.find(each => each === row.step) ?? 'waiting'
  const isAtWork = WORKING_STATES.some(state => state === row.state)
  const { keys, said, ignored } = (columns ?? { keys: [], said: [], ignored: [] }) as unknown as ReadColumns
  return {
    no: row.no,
    kind: row.kind,
    fileName: row.fileName,
    size: row.size,
    received: row.received,
    isSent: row.isSent,
    state: row.state,
    progress: isAtWork ? { step, done: row.done, whole: row.whole, isSilent: row.isSilent } : null,
    counts:
      row.checkedAt === null
        ? null
        : { rows: row.rows, added: row.added, changed: row.changed, same: row.same, faults: row.faults, hasMoreFaults: row.hasMoreFaults },
    columns: columns === null ? null : { keys: [...keys], said: [...said], ignored: [...ignored] },
    sha256: sha256?.toString('hex') ?? null,
    by: row.createdByName,
    createdAt: row.createdAt.toISOString(),
    checkedAt: row.checkedAt?.toISOString() ?? null,
    appliedAt: row.appliedAt?.toISOString() ?? null,
    takenBackAt: row.takenBackAt?.toISOString() ?? null,
    reason: row.reason,
    refusal: row.refusal as Feed['refusal'],
    appliedBefore: row.appliedBefore,
  }
}
