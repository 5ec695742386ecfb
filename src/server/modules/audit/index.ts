import { createHash } from 'node:crypto'
import type { AccessReason, ReadAction, ReadPurpose } from '#domain/access/reads.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { insertEntries, insertListReads, type Entry } from './store.ts'

export { AUDIT_CRONTAB, auditJobs } from './jobs.ts'
export { exportReadings } from './export.ts'
export { listLocksOf } from './views.ts'
export { readRoots, type KeptRoots } from './roots.ts'
export { adopt as adoptTrail } from './seal-store.ts'
export { sealLag, startSealer } from './seal.ts'
export { verifyTrail } from './verify.ts'

export interface AuditRecord {
  /** Verb of the office: "review.approve", "registration.submit". */
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: Uuid
  /** Version of the subject after the change; left out for reads. */
  readonly subjectVersion?: number
  readonly agencyCode?: string
  readonly reason?: string
  /** Whose data it was, and what they were looked at for: a word of a closed list, so that people can be told in theirs. */
  readonly about?: { readonly personId: Uuid; readonly purpose: ReadPurpose }
  /** Hashed, so that a later dispute can be settled without the trail holding values. */
  readonly detail?: unknown
}

/** Writes down who did what to whom, in the transaction that does it. The database refuses a changed row without its record. */
export const recordAudit = (ctx: Writing, record: AuditRecord): Promise<void> => insertEntries(ctx.tx, [entryOf(ctx, record)])

/** The same of many rows that changed together. */
export const recordAudits = (ctx: Ctx, records: readonly AuditRecord[]): Promise<void> =>
  insertEntries(
    ctx.tx,
    records.map(record => entryOf(ctx, record)),
  )

/** A look of a member of staff at something that shows data of people. */
export interface Look {
  readonly action: ReadAction
  readonly subjectKind: string
  readonly subjectId: Uuid
  readonly purpose: ReadPurpose
  /** Of what was no task. */
  readonly reason?: AccessReason | undefined
  readonly detail?: unknown
}

/** Writes down a look, once for each person whose data it showed: they read it at once. A look at somebody whom the registry does not
 *  know leaves one entry too. */
export const recordLook = (ctx: Ctx, look: Look, people: readonly Uuid[]): Promise<void> => {
  const { action, subjectKind, subjectId, detail, reason, purpose } = look
  const record = { action, subjectKind, subjectId, ...(detail !== undefined && { detail }), ...(reason && { reason }) }
  const each = [...new Set(people)].map(personId => ({ ...record, about: { personId, purpose } }))
  return recordAudits(ctx, each.length > 0 ? each : [record])
}

/** The same of a list, which the console asks for again and again: what one reader sees of one person within a quarter of an hour is
 *  one look. */
export const recordListLook = async (
  ctx: Ctx,
  look: Pick<Look, 'action' | 'subjectKind' | 'purpose'>,
  seen: readonly { readonly personId: Uuid; readonly subjectId: Uuid }[],
): Promise<void> => {
  if (seen.length === 0) return
  const { purpose, ...record } = look
  await insertListReads(
    ctx.tx,
    seen.map(({ personId, subjectId }) => entryOf(ctx, { ...record, subjectId, about: { personId, purpose } })),
  )
}

/** Rows that were deleted: an end is the version after the last. */
export const recordEnds = (
  ctx: Ctx,
  what: Pick<AuditRecord, 'action' | 'subjectKind'>,
  gone: readonly { readonly id: string; readonly version: number }[],
): Promise<void> =>
  recordAudits(
    ctx,
    gone.map(({ id, version }) => ({ ...what, subjectId: id as Uuid, subjectVersion: version + 1 })),
  )

/** What an entry needs of the transaction that writes it. */
type Writing = Pick<Ctx, 'tx' | 'actor' | 'traceId'>

function entryOf({ actor, traceId }: Writing, record: AuditRecord): Entry {
  return {
    actorKind: actor.kind === 'applicant' ? 'guest' : actor.kind,
    actorId:
      actor.kind === 'participant' || actor.kind === 'guardian'
        ? actor.accountId
        : actor.kind === 'staff' || actor.kind === 'coordinator'
          ? actor.staffId
          : actor.kind === 'applicant'
            ? actor.registrationId
            : actor.kind === 'facility'
              ? actor.keyId
              : null,
    agencyCode: record.agencyCode ?? (actor.kind === 'staff' || actor.kind === 'coordinator' ? actor.agencyCode : null),
    action: record.action,
    subjectKind: record.subjectKind,
    subjectId: record.subjectId,
    subjectVersion: record.subjectVersion ?? null,
    reason: record.reason ?? null,
    personId: record.about?.personId ?? null,
    purpose: record.about?.purpose ?? null,
    requestId: traceId,
    detailHash: record.detail === undefined ? null : createHash('sha256').update(JSON.stringify(record.detail)).digest(),
  }
}
