import type { Dispute } from '#contract/disputes.ts'
import { MOST_OPEN, needsWords, type DisputeSubject } from '#domain/disputes/dispute.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { getAccount, personOf, provenContacts } from '../accounts/index.ts'
import { findAgencyFor, findOpenUnit } from '../directory/index.ts'
import { registryRecord } from '../participants/index.ts'
import { openCaseFile } from '../review/index.ts'
import { presentDispute } from './present.ts'
import { audit, sealReport, type DisputeDeps } from './report.ts'
import { insertDispute, listOpen, lockDispute, lockPerson } from './store.ts'
import { tellPerson } from './tell.ts'

interface Asked {
  readonly subject: DisputeSubject
  readonly matter: string
  readonly words: string
  readonly language: 'vi' | 'en'
}

/** Reports what is wrong in the own record. What stands there is looked up anew: nobody reports what is not theirs, or is put right already.
 *  @throws FIELDS_INVALID for a row without words · DISPUTE_UNDER_WAY with the number while the same is open · DISPUTES_OPEN for too many ·
 *  DISPUTE_NOTHING when it does not stand there (any more) */
export async function startDispute(ctx: Ctx, { subjects }: DisputeDeps, asked: Asked): Promise<Dispute> {
  const { subject, matter, words, language } = asked
  if (needsWords(matter) && words === '') throw new Problem('FIELDS_INVALID', {}, [{ field: 'words', code: 'REQUIRED' }])
  const { accountId, participantId } = personOf(ctx)
  await lockPerson(ctx.tx, participantId)
  const open = await listOpen(ctx.tx, participantId)
  if (open.some(one => one.subject === subject && one.matter === matter)) throw new Problem('DISPUTE_UNDER_WAY')
  if (open.length >= MOST_OPEN) throw new Problem('DISPUTES_OPEN', { count: MOST_OPEN })
  const found = await subjects[subject](ctx, participantId, matter)
  if (!found) throw new Problem('DISPUTE_NOTHING')
  const id = ctx.newId()
  const agencyCode = await receivingAgency(ctx, { unitCode: found.unitCode, participantId })
  const file = await openFile(ctx, { accountId, agencyCode })
  const sealed = await sealReport(ctx, { id, participantId }, { about: found.about, words })
  const at = { caseFileId: file.id, createdAt: ctx.now }
  await insertDispute(ctx.tx, { id, accountId, participantId, subject, matter, ...sealed, agencyCode, language, ...at })
  const row = await lockDispute(ctx.tx, id)
  await audit(ctx, 'start', row)
  await tellPerson(ctx, row, { template: 'dispute_received', values: { caseNo: file.no, dueAt: file.dueAt.toISOString() } })
  return presentDispute(ctx, row)
}

/** The agency that collects from the unit: it keeps the book of the unit and may ask it for papers. Without a unit, the one of the home.
 *  @throws DISPUTE_NOTHING for somebody of whom neither is known */
async function receivingAgency(
  ctx: Ctx,
  { unitCode, participantId }: { readonly unitCode: string | null; readonly participantId: Uuid },
): Promise<string> {
  const unit = unitCode === null ? undefined : await findOpenUnit(ctx.tx, unitCode)
  if (unit) return unit.agencyCode
  const { provinceCode, communeCode } = await registryRecord(ctx, participantId)
  const agency = provinceCode === null ? undefined : await findAgencyFor(ctx.tx, { provinceCode, communeCode: communeCode ?? '' })
  if (!agency) throw new Problem('DISPUTE_NOTHING')
  return agency.code
}

async function openFile(ctx: Ctx, { accountId, agencyCode }: { readonly accountId: Uuid; readonly agencyCode: string }) {
  const { fullName, socialInsuranceNo } = await getAccount(ctx.tx, accountId)
  const [contact] = await provenContacts(ctx, accountId)
  const contactIndex = contact ? ctx.vault.index(contact.channel === 'sms' ? 'phone' : 'email', contact.to) : Buffer.alloc(32)
  return openCaseFile(
    ctx,
    { kind: 'dispute', agencyCode, socialInsuranceNo, applicantName: fullName, forChild: false, contactIndex },
    await readPolicies(ctx.tx, agencyCode),
  )
}
