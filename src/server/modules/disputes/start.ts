import type { Dispute, DisputedMatter } from '#contract/disputes.ts'
import { MOST_OPEN, needsWords, visitReasonsFor, type DisputeSubject, type VisitReason } from '#domain/disputes/dispute.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { getAccount, provenContacts } from '../accounts/index.ts'
import { findOpenUnit } from '../directory/index.ts'
import { agencyOfHome, registryRecord } from '../participants/index.ts'
import { openCaseFile } from '../review/index.ts'
import { presentDispute } from './present.ts'
import { audit, sealReport, type DisputeDeps } from './report.ts'
import { holdLink, reporterOf, type Reporter } from './reporter.ts'
import { insertDispute, listOpen, lockDispute, lockPerson } from './store.ts'
import { tellReporter } from './tell.ts'

interface Asked {
  readonly subject: DisputeSubject
  readonly matter: string
  readonly reason: VisitReason | null
  readonly words: string
  readonly language: 'vi' | 'en'
}

/** Reports what is wrong in the own record, or as guardian in a child's. What stands there is looked up anew: nobody reports what is not
 *  theirs, or is put right already.
 *  @throws FIELDS_INVALID without the words or the reason that are needed · DISPUTE_UNDER_WAY while the same is open · DISPUTES_OPEN for too
 *  many · DISPUTE_NOTHING when it does not stand there (any more) · NOT_FOUND when the link to the child has just ended */
export async function startDispute(ctx: Ctx, { subjects }: DisputeDeps, asked: Asked): Promise<Dispute> {
  const { subject, matter, reason, words, language } = asked
  refuseIncomplete(asked)
  const reporter = reporterOf(ctx)
  const { accountId, recordOf } = reporter
  await holdLink(ctx, reporter)
  await lockPerson(ctx.tx, recordOf)
  const open = await listOpen(ctx.tx, recordOf)
  if (open.some(one => one.subject === subject && one.matter === matter)) throw new Problem('DISPUTE_UNDER_WAY')
  if (open.length >= MOST_OPEN) throw new Problem('DISPUTES_OPEN', { count: MOST_OPEN })
  const found = await subjects[subject](ctx, recordOf, matter)
  if (!found) throw new Problem('DISPUTE_NOTHING')
  const about = narrowed(found.about, reason)
  const id = ctx.newId()
  const agencyCode = await receivingAgency(ctx, reporter, found.unitCode)
  const file = await openFile(ctx, reporter, agencyCode)
  const sealed = await sealReport(ctx, { id, participantId: recordOf }, { about, reason, words })
  const of = { accountId, participantId: recordOf, guardianLinkId: reporter.linkId, subject, matter, agencyCode, language }
  await insertDispute(ctx.tx, { id, ...of, ...sealed, caseFileId: file.id, createdAt: ctx.now })
  const row = await lockDispute(ctx.tx, id)
  await audit(ctx, 'start', row)
  await tellReporter(ctx, row, { template: 'dispute_received', values: { caseNo: file.no, dueAt: file.dueAt.toISOString() } })
  return presentDispute(ctx, row, reporter)
}

/** @throws FIELDS_INVALID */
function refuseIncomplete({ subject, matter, reason, words }: Asked): void {
  const isVisit = subject === 'visit'
  if (isVisit && reason === null) throw new Problem('FIELDS_INVALID', {}, [{ field: 'reason', code: 'REQUIRED' }])
  if (!isVisit && reason !== null) throw new Problem('FIELDS_INVALID', {}, [{ field: 'reason', code: 'CHOICE' }])
  if (needsWords(matter, reason) && words === '') throw new Problem('FIELDS_INVALID', {}, [{ field: 'words', code: 'REQUIRED' }])
}

/** Papers of a visit go along only where they are what is wrong.
 *  @throws FIELDS_INVALID for papers of a visit that has none */
function narrowed(about: DisputedMatter, reason: VisitReason | null): DisputedMatter {
  const record = about.visit?.record
  if (!about.visit || !record || reason === null) return about
  if (!visitReasonsFor(record.papers.length).includes(reason))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'reason', code: 'CHOICE' }])
  return { ...about, visit: { ...about.visit, record: { ...record, papers: reason === 'papers' ? record.papers : [] } } }
}

/** The agency that collects from the unit: it keeps the book of the unit and may ask it for papers. Without a unit, the one of the home; for a
 *  child whose home nobody knows, that of the guardian's.
 *  @throws DISPUTE_NOTHING for somebody of whom neither is known */
async function receivingAgency(ctx: Ctx, { accountId, recordOf, linkId }: Reporter, unitCode: string | null): Promise<string> {
  const unit = unitCode === null ? undefined : await findOpenUnit(ctx.tx, unitCode)
  const found = unit?.agencyCode ?? (await agencyOfHome(ctx, recordOf))
  if (found !== undefined) return found
  const ofGuardian = linkId === null ? undefined : await agencyOfHome(ctx, (await getAccount(ctx.tx, accountId)).participantId as Uuid)
  if (ofGuardian === undefined) throw new Problem('DISPUTE_NOTHING')
  return ofGuardian
}

/** The file bears the name and number of the person whose record it is, and is told to who has reported. */
async function openFile(ctx: Ctx, { accountId, recordOf, linkId }: Reporter, agencyCode: string) {
  const { fullName, socialInsuranceNo } = await registryRecord(ctx, recordOf)
  const [contact] = await provenContacts(ctx, accountId)
  const contactIndex = contact ? ctx.vault.index(contact.channel === 'sms' ? 'phone' : 'email', contact.to) : Buffer.alloc(32)
  return openCaseFile(
    ctx,
    { kind: 'dispute', agencyCode, socialInsuranceNo, applicantName: fullName, forChild: linkId !== null, contactIndex },
    await readPolicies(ctx.tx, agencyCode),
  )
}
