import type { DisputedMatter } from '#contract/disputes.ts'
import type { DisputeSubject, VisitReason } from '#domain/disputes/dispute.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { findByCaseFile, type DisputeRow } from './store.ts'

/** What stands in the record now, and who keeps the book of it. */
export interface Found {
  readonly about: DisputedMatter
  readonly unitCode: string | null
}

/** What a part of the record tells about a matter. product.ts gives one for each subject, so that this module knows none of them. */
export type Describe = (ctx: Ctx, participantId: Uuid, matter: string) => Promise<Found | undefined>
export type Subjects = Readonly<Record<DisputeSubject, Describe>>

export interface DisputeDeps {
  readonly subjects: Subjects
}

const MATTER = 'dispute.matter'
const WORDS = 'dispute.words'
export const NOTHING: DisputedMatter = { finding: null, period: null, visit: null }

/** What was reported: the matter as it stood, what is wrong with it, and what the person wrote. */
export interface Report {
  readonly about: DisputedMatter
  readonly reason: VisitReason | null
  readonly words: string
}

/** Seals a report under the key of the person whose record it is about. */
export async function sealReport(ctx: Ctx, { id, participantId }: { readonly id: Uuid; readonly participantId: Uuid }, report: Report) {
  const key = await ctx.vault.keyOf(ctx.tx, participantId)
  const matter: SealedMatter = { ...report.about, reason: report.reason }
  return { matterSealed: key.seal(MATTER, id, JSON.stringify(matter)), wordsSealed: key.seal(WORDS, id, report.words) }
}

export async function openReport(ctx: Ctx, row: DisputeRow): Promise<Report> {
  if (row.matterSealed === null || row.wordsSealed === null) return { about: NOTHING, reason: null, words: '' }
  const key = await ctx.vault.keyOf(ctx.tx, row.participantId as Uuid)
  const { reason = null, ...about } = JSON.parse(key.openText(MATTER, row.id, row.matterSealed)) as Partial<SealedMatter>
  return { about: { ...NOTHING, ...about }, reason, words: key.openText(WORDS, row.id, row.wordsSealed) }
}

/** Reports of before visits could be reported have no `visit` and no `reason`. */
type SealedMatter = DisputedMatter & Pick<Report, 'reason'>

/** The report behind a case file. */
export async function disputeOf(ctx: Ctx, caseFileId: string): Promise<DisputeRow> {
  const row = await findByCaseFile(ctx.tx, caseFileId)
  if (!row) throw new Error('a case file of a report without its report')
  return row
}

export const audit = (
  ctx: Ctx,
  verb: 'start' | 'answered' | 'rejected' | 'withdrawn',
  { id, version, agencyCode }: Pick<DisputeRow, 'id' | 'version' | 'agencyCode'>,
): Promise<void> =>
  recordAudit(ctx, { action: `disputes.${verb}`, subjectKind: 'dispute', subjectId: id as Uuid, subjectVersion: version, agencyCode })
