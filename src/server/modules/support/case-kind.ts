import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { getStaffName } from '../accounts/index.ts'
import { unitNames } from '../directory/index.ts'
import { kinshipOf } from '../guardians/index.ts'
import { NO_PAPERS, withoutPapers, type CaseKind, type DecidedFile } from '../review/index.ts'
import { contactOf, contentOf, idOf, requestOf } from './request.ts'
import { countSamePhone, updateRequest } from './store.ts'
import { tell } from './tell.ts'

/** What an officer sees of a support request, and what follows from the answer. */
export const supportCaseKind: CaseKind = {
  ...withoutPapers('a support request'),
  content: async (ctx, file) => {
    const row = await requestOf(ctx, file.id)
    const { caseNo, socialInsuranceNo, text } = await contentOf(ctx, row)
    const { channel, to } = await contactOf(ctx, row)
    return {
      ...NO_PAPERS,
      contact: { channel, masked: channel === 'sms' ? maskPhone(to) : maskEmail(to), language: row.language },
      support: { topic: row.topic, caseNo, socialInsuranceNo, text, unit: await unitOf(ctx, row) },
    }
  },
  kinship: async (ctx, file, staffId) =>
    kinshipOf(ctx, staffId, { socialInsuranceNo: file.socialInsuranceNo, phoneIndex: null, guardianId: null }),
  rejected: async (ctx, file, { reasons }) =>
    tell(ctx, await requestOf(ctx, file.id), { template: 'support_rejected', values: { caseNo: file.no, reasons } }),
  overdue: async (ctx, file, { expectedAt }) =>
    tell(ctx, await requestOf(ctx, file.id), {
      template: 'case_overdue',
      values: { caseNo: file.no, expectedAt: expectedAt.toISOString() },
    }),
  answered: async (ctx, file, { note, settled }) => {
    const row = await requestOf(ctx, file.id)
    if (settled) await noteSettled(ctx, row, settled)
    const caseNo = file.no
    if (!settled) await tell(ctx, row, { template: 'support_answered', values: { caseNo, note } })
    else if (settled.way === 'ask_phone')
      await tell(ctx, row, { template: 'support_phone', values: { caseNo, dossierNo: settled.file.no } })
    else await tell(ctx, row, { template: 'support_cancelled', values: { caseNo, dossierNo: settled.file.no } })
    const { channel, to } = await contactOf(ctx, row)
    return { channel, to }
  },
}

/** Who asks, when it is not the person. */
async function unitOf(ctx: Ctx, { id, unitCode, askedBy, contactIndex }: Awaited<ReturnType<typeof requestOf>>) {
  if (unitCode === null || askedBy === null) return null
  const names = await unitNames(ctx.tx, [unitCode])
  const samePhone = await countSamePhone(ctx.tx, { id, contactIndex })
  return { code: unitCode, name: names.get(unitCode) ?? unitCode, askedBy: await getStaffName(ctx.tx, askedBy), samePhone }
}

async function noteSettled(
  ctx: Ctx,
  row: Awaited<ReturnType<typeof requestOf>>,
  { file, way }: { readonly file: DecidedFile; readonly way: 'ask_phone' | 'cancel' },
): Promise<void> {
  const version = await updateRequest(ctx.tx, row, { settledFileId: file.id, settledWay: way })
  await recordAudit(ctx, { action: 'support.settle', subjectKind: 'support_request', subjectId: idOf(row), subjectVersion: version })
}
