import { createHash } from 'node:crypto'
import type { Look, LookPage } from '#contract/access.ts'
import { isAccessReason, isReadAction, READ_ACTIONS, READ_PURPOSES } from '#domain/access/reads.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { listLooksOfReader, type LookRow } from './views.ts'

const ON_A_PAGE = 50

/** A page of who has looked, for the person; nothing private of the member of staff is in it.
 *  @param before `next` of the page before */
export async function listLooks(tx: Tx, before?: string): Promise<LookPage> {
  const rows = await listLooksOfReader(tx, Object.keys(READ_ACTIONS), ON_A_PAGE + 1, before)
  const shown = rows.slice(0, ON_A_PAGE)
  return { items: shown.flatMap(row => present(row) ?? []), next: rows.length > ON_A_PAGE ? (shown.at(-1)?.id ?? null) : null }
}

function present(row: LookRow): Look | undefined {
  const purpose = READ_PURPOSES.find(one => one === row.purpose)
  if (!isReadAction(row.action) || !purpose) return undefined
  return {
    id: row.id,
    at: row.at.toISOString(),
    role: row.actorKind === 'coordinator' ? 'coordinator' : 'officer',
    place: row.unitName ?? row.agencyName ?? '',
    reader: signsOf(row),
    seen: READ_ACTIONS[row.action],
    purpose,
    reason: isAccessReason(row.reason) ? row.reason : null,
  }
}

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Stands for a member of staff before one person: both ids are random, so nobody finds the member by it or compares with others. */
export function signsOf({ personId, actorId }: Pick<LookRow, 'personId' | 'actorId'>): string {
  const hash = createHash('sha256').update(`${personId}|${actorId}`).digest()
  return [...hash.subarray(0, 6)].map(byte => SIGNS[byte % SIGNS.length]).join('')
}
