import type { DisputedMatter } from '#contract/disputes.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { guardianBehind, kinshipOf } from '../guardians/index.ts'
import { registryRecord } from '../participants/index.ts'
import { NO_PAPERS, withoutPapers, type CaseKind, type DecidedFile } from '../review/index.ts'
import { endDispute } from './end.ts'
import { disputeOf, openReport, type DisputeDeps } from './report.ts'
import { recipientOf } from './reporter.ts'
import type { DisputeRow } from './store.ts'
import { tellReporter } from './tell.ts'

/** What an officer sees of a report, and what follows from the decision: words to who has reported. The record itself is put right where it is
 *  kept. */
export const disputeCaseKind = (deps: DisputeDeps): CaseKind => ({
  ...withoutPapers('a report about the record'),
  content: (ctx, file) => content(ctx, deps, file),
  alsoShown: async (ctx, file) => {
    const guardian = await guardianOf(ctx, await disputeOf(ctx, file.id))
    return guardian ? [guardian.guardianId] : []
  },
  kinship: async (ctx, { id, socialInsuranceNo }, staffId) => {
    const guardian = await guardianOf(ctx, await disputeOf(ctx, id))
    return kinshipOf(ctx, staffId, { socialInsuranceNo, phoneIndex: null, guardianId: guardian?.guardianId ?? null })
  },
  rejected: async (ctx, file, { reasons }) => {
    const row = await endDispute(ctx, (await disputeOf(ctx, file.id)).id, 'rejected')
    await tellReporter(ctx, row, { template: 'dispute_rejected', values: { caseNo: file.no, reasons } })
  },
  overdue: async (ctx, file, { expectedAt }) =>
    tellReporter(ctx, await disputeOf(ctx, file.id), {
      template: 'case_overdue',
      values: { caseNo: file.no, expectedAt: expectedAt.toISOString() },
    }),
  answered: async (ctx, file, { note }) => {
    const row = await endDispute(ctx, (await disputeOf(ctx, file.id)).id, 'answered')
    // What is said of a visit is read in the app, not in a letter.
    if (row.subject === 'visit') await tellReporter(ctx, row, { template: 'visit_report_answered', values: { caseNo: file.no } })
    else await tellReporter(ctx, row, { template: 'dispute_answered', values: { caseNo: file.no, note } })
    return contactOf(ctx, row)
  },
})

const content = async (ctx: Ctx, { subjects }: DisputeDeps, file: DecidedFile): ReturnType<CaseKind['content']> => {
  const row = await disputeOf(ctx, file.id)
  const participantId = row.participantId as Uuid
  const { channel, to } = await contactOf(ctx, row)
  const report = await openReport(ctx, row)
  const found = await subjects[row.subject](ctx, participantId, row.matter)
  const guardian = await guardianOf(ctx, row)
  return {
    ...NO_PAPERS,
    birthDate: (await registryRecord(ctx, participantId)).birthDate,
    contact: { channel, masked: to === '' ? '' : channel === 'sms' ? maskPhone(to) : maskEmail(to), language: row.language },
    dispute: {
      ...report,
      stillStands: found !== undefined && isSameVisit(report.about, found.about),
      reporter: guardian ? { fullName: guardian.fullName, relation: guardian.relation, isOpen: guardian.isOpen } : null,
    },
  }
}

/** Whether a visit still says what was reported: a facility that corrects sends its record again, and it keeps its id. Of anything else true. */
function isSameVisit(reported: DisputedMatter, now: DisputedMatter): boolean {
  const [before, after] = [reported.visit?.record, now.visit?.record]
  if (!before || !after) return true
  const facts = ({ recordNo, facility, inAt, outAt, careKind, costs }: typeof before, papers: typeof before.papers): string =>
    JSON.stringify([recordNo, facility.code, inAt, outAt, careKind.code, Object.entries(costs).toSorted(), papers.map(({ no }) => no)])
  return facts(before, before.papers) === facts(after, before.papers.length === 0 ? [] : after.papers)
}

const guardianOf = async (ctx: Ctx, { guardianLinkId }: Pick<DisputeRow, 'guardianLinkId'>) =>
  guardianLinkId === null ? undefined : guardianBehind(ctx.tx, guardianLinkId)

/** Where the answer goes. Somebody without a proven contact reads it in the app. */
const contactOf = async (ctx: Ctx, row: DisputeRow) => (await recipientOf(ctx, row))?.contact ?? { channel: 'sms' as const, to: '' }
