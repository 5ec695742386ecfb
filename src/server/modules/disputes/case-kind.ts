import type { DisputeSubject } from '#domain/disputes/dispute.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { provenContacts } from '../accounts/index.ts'
import { kinshipOf } from '../guardians/index.ts'
import { registryRecord } from '../participants/index.ts'
import { NO_PAPERS, withoutPapers, type CaseKind, type DecidedFile } from '../review/index.ts'
import { endDispute } from './end.ts'
import { disputeOf, openReport, type DisputeDeps } from './report.ts'
import type { DisputeRow } from './store.ts'
import { tellPerson } from './tell.ts'

/** What an officer sees of a report, and what follows from the decision: words to the person. The record itself is put right where it is kept. */
export const disputeCaseKind = (deps: DisputeDeps): CaseKind => ({
  ...withoutPapers('a report about the record'),
  content: (ctx, file) => content(ctx, deps, file),
  kinship: async (ctx, file, staffId) =>
    kinshipOf(ctx, staffId, { socialInsuranceNo: file.socialInsuranceNo, phoneIndex: null, guardianId: null }),
  rejected: async (ctx, file, { reasons }) => {
    const row = await endDispute(ctx, (await disputeOf(ctx, file.id)).id, 'rejected')
    await tellPerson(ctx, row, { template: 'dispute_rejected', values: { caseNo: file.no, reasons } })
  },
  overdue: async (ctx, file, { expectedAt }) =>
    tellPerson(ctx, await disputeOf(ctx, file.id), {
      template: 'case_overdue',
      values: { caseNo: file.no, expectedAt: expectedAt.toISOString() },
    }),
  answered: async (ctx, file, { note }) => {
    const row = await endDispute(ctx, (await disputeOf(ctx, file.id)).id, 'answered')
    await tellPerson(ctx, row, { template: 'dispute_answered', values: { caseNo: file.no, note } })
    return contactOf(ctx, row)
  },
})

const content = async (ctx: Ctx, { subjects }: DisputeDeps, file: DecidedFile): ReturnType<CaseKind['content']> => {
  const row = await disputeOf(ctx, file.id)
  const participantId = row.participantId as Uuid
  const { channel, to } = await contactOf(ctx, row)
  return {
    ...NO_PAPERS,
    birthDate: (await registryRecord(ctx, participantId)).birthDate,
    contact: { channel, masked: to === '' ? '' : channel === 'sms' ? maskPhone(to) : maskEmail(to), language: row.language },
    dispute: {
      ...(await openReport(ctx, row)),
      stillStands: (await subjects[row.subject as DisputeSubject](ctx, participantId, row.matter)) !== undefined,
    },
  }
}

/** Where the answer goes. Somebody without a proven contact reads it in the app. */
const contactOf = async (ctx: Ctx, row: DisputeRow) =>
  (await provenContacts(ctx, row.accountId as Uuid))[0] ?? { channel: 'sms' as const, to: '' }
