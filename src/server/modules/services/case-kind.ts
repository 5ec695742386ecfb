import type { Claim } from '#contract/services.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import { isItemOf, namedItems, type Correction } from '#domain/review/corrections.ts'
import { correctionUntil } from '#domain/review/waiting.ts'
import { SERVICE_FIELD_NAMES, type ServiceValues } from '#domain/services/fields.ts'
import { photosAsked } from '#domain/services/papers.ts'
import { stillStands } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getAccount } from '../accounts/index.ts'
import { kinshipOf } from '../guardians/index.ts'
import { registryRecord } from '../participants/index.ts'
import { orderOf, paidOrderOf } from '../payments/index.ts'
import { askedCorrections, NO_PAPERS, withoutPapers, type CaseKind, type DecidedFile } from '../review/index.ts'
import { guardianOf, recipientOf } from './asker.ts'
import { EFFECT_HANDS } from './effects.ts'
import { presentClaim } from './claim.ts'
import { entriesOf, factsOnSending } from './facts.ts'
import { contentOf, endRequest, getForm, procedureOf, requestOf, type ServiceDeps } from './request.ts'
import type { RequestRow } from './store.ts'
import { tell } from './tell.ts'

/** What an officer sees of a request for a service, and what follows from the decision: an approval changes the record. */
export const serviceCaseKind = (deps: ServiceDeps): CaseKind => ({
  ...withoutPapers('a request for a service'),
  photo: async (ctx, file, photoId) => deps.papers.photo(ctx, (await requestOf(ctx, file.id)).id as Uuid, photoId),
  content: (ctx, file) => content(ctx, deps, file),
  prepareApproval: async () => ({ apply: (ctx, file) => approve(ctx, deps, file) }),
  approvalRefusal: (ctx, file) => refusal(ctx, deps, file),
  alsoShown: async (ctx, file) => {
    const guardian = await guardianOf(ctx, await requestOf(ctx, file.id))
    return guardian ? [guardian.guardianId] : []
  },
  kinship: async (ctx, { id, socialInsuranceNo }, staffId) => {
    const guardian = await guardianOf(ctx, await requestOf(ctx, id))
    return kinshipOf(ctx, staffId, { socialInsuranceNo, phoneIndex: null, guardianId: guardian?.guardianId ?? null })
  },
  refuseCorrections: (ctx, file, corrections) => refuseCorrections(ctx, deps, file, corrections),
  returned: async (ctx, file, { corrections }) => {
    await refuseCorrections(ctx, deps, file, corrections)
    const until = correctionUntil(ctx.now).toISOString()
    const values = { caseNo: file.no, corrections: corrections.map(inOneWord), until }
    await tell(ctx, await requestOf(ctx, file.id), { template: 'service_returned', values })
  },
  reminded: async (ctx, file, { until }) => {
    const corrections = ((await askedCorrections(ctx, file.id))?.corrections ?? []).map(inOneWord)
    const values = { caseNo: file.no, corrections, until: until.toISOString() }
    await tell(ctx, await requestOf(ctx, file.id), { template: 'service_reminder', values })
  },
  lapsed: async (ctx, file) =>
    tell(ctx, await endRequest(ctx, file.id, 'lapsed'), { template: 'service_lapsed', values: { caseNo: file.no } }),
  rejected: async (ctx, file, { reasons }) =>
    tell(ctx, await endRequest(ctx, file.id, 'rejected'), { template: 'service_rejected', values: { caseNo: file.no, reasons } }),
  overdue: async (ctx, file, { expectedAt }) =>
    tell(ctx, await requestOf(ctx, file.id), {
      template: 'case_overdue',
      values: { caseNo: file.no, expectedAt: expectedAt.toISOString() },
    }),
})

const inOneWord = ({ item, reason }: Correction): string => `${item}:${reason}`

async function content(ctx: Ctx, deps: ServiceDeps, file: DecidedFile): ReturnType<CaseKind['content']> {
  const row = await requestOf(ctx, file.id)
  const { values, onFile } = await contentOf(ctx, row)
  const { channel, to } = (await recipientOf(ctx, row))?.contact ?? { channel: 'sms' as const, to: '' }
  const guardian = await guardianOf(ctx, row)
  return {
    ...NO_PAPERS,
    photos: await deps.papers.list(ctx, row.id as Uuid),
    birthDate: (await registryRecord(ctx, row.participantId as Uuid)).birthDate,
    contact: { channel, masked: to === '' ? '' : channel === 'sms' ? maskPhone(to) : maskEmail(to), language: row.language },
    service: {
      procedure: row.procedure,
      entries: await entriesOf(ctx, values),
      onFile: await entriesOf(ctx, onFile),
      papers: papersOf(deps, row, values),
      effect: procedureOf(deps, row)?.way.effect ?? 'none',
      paidVnd: (await paidOrderOf(ctx, row.id))?.amountVnd ?? null,
      isForgotten: row.contentSealed === null,
      claim: await claimOf(ctx, deps, row),
      guardian: guardian ? { fullName: guardian.fullName, relation: guardian.relation, isOpen: guardian.isOpen } : null,
    },
  }
}

/** What the record says of a claim, while it is to be decided: afterwards the record is another. */
async function claimOf(ctx: Ctx, deps: ServiceDeps, row: RequestRow): Promise<Claim | null> {
  const procedure = procedureOf(deps, row)
  if (!procedure?.way.claim || row.endedAt !== null) return null
  return presentClaim(procedure, await factsOnSending(ctx, row, procedure))
}

/** What its procedure asks for, and an officer may ask for anew. */
const papersOf = (deps: ServiceDeps, row: RequestRow, values: ServiceValues) => {
  const procedure = procedureOf(deps, row)
  return procedure ? [...photosAsked(procedure, values)] : []
}

/** Items are fields that this request has and papers that it asks for, and none of what was paid for: another answer would cost another amount. Such a request is
 *  rejected, its money goes back, and it is asked for anew.
 *  @throws FIELDS_INVALID · ACTION_NOT_ALLOWED */
async function refuseCorrections(ctx: Ctx, deps: ServiceDeps, file: DecidedFile, corrections: readonly Correction[]): Promise<void> {
  const row = await requestOf(ctx, file.id)
  if (procedureOf(deps, row)?.way.fee) throw new Problem('ACTION_NOT_ALLOWED')
  const { values } = await contentOf(ctx, row)
  const fields = SERVICE_FIELD_NAMES.filter(field => (values[field] ?? '') !== '')
  if (namedItems(corrections).every(item => isItemOf(item, { forChild: false, fields, papers: papersOf(deps, row, values) }))) return
  throw new Problem('FIELDS_INVALID', {}, [{ field: 'corrections', code: 'CHOICE' }])
}

/** What stands against an approval: the account is not open, who has asked for a child is not its guardian any more, the procedure is no longer offered, or the record has changed meanwhile so
 *  that there is nothing to change. Its time window does not count again: it was asked for in time. */
async function refusal(ctx: Ctx, deps: ServiceDeps, file: DecidedFile): Promise<Problem | undefined> {
  const row = await requestOf(ctx, file.id)
  const procedure = procedureOf(deps, row)
  if (!procedure || (await getAccount(ctx.tx, row.accountId)).state !== 'active') return new Problem('ACTION_NOT_ALLOWED')
  const guardian = await guardianOf(ctx, row)
  if (guardian && !guardian.isOpen) return new Problem('SERVICE_NOT_OPEN')
  const facts = await factsOnSending(ctx, row, procedure)
  const { values } = await contentOf(ctx, row)
  if (!stillStands(procedure, values, facts)) return new Problem('SERVICE_NOT_OPEN')
  const hindered = procedure.way.obstacle(facts)
  return hindered && hindered.why !== 'outside_window' ? new Problem('SERVICE_NOT_OPEN') : undefined
}

/** The approval: the record has the new values from this transaction on. */
async function approve(ctx: Ctx, deps: ServiceDeps, file: DecidedFile): Promise<Problem | undefined> {
  const refused = await refusal(ctx, deps, file)
  if (refused) return refused
  const row = await requestOf(ctx, file.id)
  const { values } = await contentOf(ctx, row)
  const procedure = getForm(deps, row.procedure)
  const facts = await factsOnSending(ctx, row, procedure)
  const paidAt = (await orderOf(ctx, row.id))?.paidAt
  const { agencyCode, createdAt: sentAt } = row
  await EFFECT_HANDS[procedure.way.effect](ctx, row.participantId as Uuid, {
    values,
    procedure,
    facts,
    requestId: row.id as Uuid,
    caseNo: file.no,
    agencyCode,
    sentAt,
    paidOn: paidAt ? dayInVietnam(paidAt) : undefined,
  })
  await tell(ctx, await endRequest(ctx, file.id, 'approved'), { template: 'service_approved', values: { caseNo: file.no } })
  return undefined
}
