import type { Insertable } from 'kysely'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** All that the writer says; the database adds number, instant and transaction. */
export type Entry = Required<Omit<Insertable<Database['auditEntry']>, 'id' | 'xact' | 'at'>>

/** Rows that one statement takes: PostgreSQL allows 65,535 values. */
const AT_ONCE = 2_000

export async function insertEntries(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const [entry, ...others] = entries
  if (entry && others.length === 0) return void (await tx.run(oneEntry(entry)))
  for (let at = 0; at < entries.length; at += AT_ONCE) await tx.run(q.insertInto('auditEntry').values(entries.slice(at, at + AT_ONCE)))
}

/** What nearly every transaction writes. */
const oneEntry = prepared((p: Entry) =>
  q.insertInto('auditEntry').values({
    actorKind: p.actorKind,
    actorId: p.actorId,
    agencyCode: p.agencyCode,
    action: p.action,
    subjectKind: p.subjectKind,
    subjectId: p.subjectId,
    subjectVersion: p.subjectVersion,
    reason: p.reason,
    personId: p.personId,
    purpose: p.purpose,
    requestId: p.requestId,
    detailHash: p.detailHash,
  }),
)

/** How long the same list is one look. */
const LOOK = "interval '15 minutes'"

/** Entries of lists: all by one reader with one action. Those that were written a moment ago are left out. */
export async function insertListReads(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const [first] = entries
  if (!first) return
  const { actorKind, actorId, agencyCode, action, subjectKind, purpose, requestId } = first
  await tx.run({
    text: `insert into audit_entry (actor_kind, actor_id, agency_code, action, subject_kind, purpose, request_id, person_id, subject_id)
      select $1, $2, $3, $4, $5, $6, $7, s.person_id, s.subject_id
      from (select distinct * from unnest($8::uuid[], $9::uuid[]) as s (person_id, subject_id)) s
      where not exists (
        select from audit_entry e where e.person_id = s.person_id and e.subject_id = s.subject_id and e.actor_id = $2 and e.action = $4
          and e.at > clock_timestamp() - ${LOOK})`,
    values: [
      actorKind,
      actorId,
      agencyCode,
      action,
      subjectKind,
      purpose,
      requestId,
      entries.map(entry => entry.personId),
      entries.map(entry => entry.subjectId),
    ],
  })
}
