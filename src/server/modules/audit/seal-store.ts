import { q, type Tx } from '#server/platform/database/query.ts'
import type { EntryFields } from './chain.ts'

/** Seals entries, at most so many. @returns how many there were */
export const sealBatch = async (tx: Tx, atMost: number): Promise<number> =>
  (await tx.one<{ sealed: number }>({ text: 'select audit_seal_batch($1) as sealed', values: [atMost] })).sealed

export interface Head {
  readonly epoch: number
  readonly seq: number
  readonly hash: Buffer
  /** Server and database that the caller is on. */
  readonly here: string
  /** Whether a root should be written: the chain has moved, and the last root is a minute old. */
  readonly wantsRoot: boolean
  readonly now: Date
}

export const readHead = (tx: Tx): Promise<Head> =>
  tx.one({
    text: `select e.epoch, e.seq, e.hash, audit_place() as here, clock_timestamp() as now,
        e.seq > coalesce(r.seq, 0) and coalesce(r.at < clock_timestamp() - interval '1 minute', true) as wants_root
      from audit_epoch e left join lateral (select seq, at from audit_root order by epoch desc, seq desc limit 1) r on true
      order by e.epoch desc limit 1`,
    values: [],
  })

/** Of several sealers one writes a root. @returns whether it was this one */
export const insertRoot = async (
  tx: Tx,
  root: { epoch: number; seq: number; hash: Buffer; at: Date; signature: Buffer },
): Promise<boolean> =>
  (await tx.run(
    q
      .insertInto('auditRoot')
      .values(root)
      .onConflict(conflict => conflict.doNothing()),
  )) === 1

/** Seconds for which the oldest entry has waited for its seal. */
export const readLag = async (tx: Tx): Promise<number> =>
  (await tx.one<{ seconds: number }>({ text: 'select extract(epoch from audit_seal_lag())::float8 as seconds', values: [] })).seconds

export interface Epoch {
  readonly epoch: number
  readonly place: string | null
  readonly afterSeq: number
  readonly seq: number
  readonly hash: Buffer
  readonly reason: string | null
}

export const listEpochs = (tx: Tx): Promise<Epoch[]> =>
  tx.all(q.selectFrom('auditEpoch').select(['epoch', 'place', 'afterSeq', 'seq', 'hash', 'reason']).orderBy('epoch'))

export const readPlace = async (tx: Tx): Promise<string> =>
  (await tx.one<{ place: string }>({ text: 'select audit_place() as place', values: [] })).place

export interface SealedRow extends EntryFields {
  readonly seq: number
  readonly hash: Buffer
  /** That the seal names; the other fields are null when there is no such entry. */
  readonly entryId: number
}

/** Seals after a number with the entries that they name, in their order. */
export const listSealed = (tx: Tx, after: number, upTo: number, limit: number): Promise<SealedRow[]> =>
  tx.all({
    text: `select s.seq, s.hash, s.entry_id, e.id::text as id, e.xact::text as xact, (extract(epoch from e.at) * 1000000)::bigint::text as at,
        e.actor_kind, e.actor_id::text as actor_id, e.agency_code, e.action, e.subject_kind, e.subject_id::text as subject_id,
        e.subject_version::text as subject_version, e.reason, e.request_id, encode(e.detail_hash, 'hex') as detail_hash,
        e.person_id::text as person_id, e.purpose
      from audit_seal s left join audit_entry e on e.id = s.entry_id where s.seq > $1 and s.seq <= $2 order by s.seq limit $3`,
    values: [after, upTo, limit],
  })

/** Entries without a seal at a place in the order where all are sealed, at most a hundred. */
export const listIntruders = (tx: Tx): Promise<{ id: number }[]> =>
  tx.all({
    text: `select e.id from audit_entry e, (select * from audit_epoch order by epoch desc limit 1) head
      where not exists (select from audit_seal s where s.entry_id = e.id)
        and (e.id <= head.after_id or (e.xact, e.id) <= (head.last_xact, head.last_id)) order by e.id limit 100`,
    values: [],
  })

/** Begins an epoch on this server. Only the owner may. @returns its number */
export const adopt = async (tx: Tx, reason: string): Promise<number> =>
  (await tx.one<{ epoch: number }>({ text: 'select audit_adopt($1) as epoch', values: [reason] })).epoch
