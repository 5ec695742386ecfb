import type { ServiceRequest } from '#contract/services.ts'
import { settledFrom } from '#domain/accounts/device.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isServiceField, SERVICE_FIELD_NAMES, specOf, type ServiceValues } from '#domain/services/fields.ts'
import { checkForm, differs, type FormProcedure, type RecordFacts } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { contactAt, ownDevice, provenContacts } from '../accounts/index.ts'
import { findAgency, findFacility } from '../directory/index.ts'
import { agencyOfHome, registryRecord } from '../participants/index.ts'
import { openCaseFile } from '../review/index.ts'
import { askerOf, holdLink, type Asker } from './asker.ts'
import { factsOf } from './facts.ts'
import { papersOfForm } from './papers.ts'
import { presentRequest } from './present.ts'
import { audit, getForm, sealContent, type ServiceDeps } from './request.ts'
import { insertRequest, listLive, lockPerson, lockRequest, type RequestRow } from './store.ts'
import { tell } from './tell.ts'

export type Typed = Readonly<Record<string, string>>

export interface Asked {
  readonly procedure: string
  readonly values: Typed
  readonly language: 'vi' | 'en'
  /** Of the browser's cookie: it opens the photos of the papers. */
  readonly secret?: string | undefined
}

/** Sends the form of a procedure to the agency that decides. Whether the person may use it is asked anew, of the record as it is now.
 *  @throws NOT_FOUND for a procedure without a form here, or not for children, and when the link to the child has just ended · SERVICE_UNDER_WAY · SERVICE_NOT_OPEN · DEVICE_TOO_NEW with the instant · FIELDS_INVALID · CHANGE_NOTHING · PAPERS_MISSING */
export async function startRequest(
  ctx: Ctx,
  deps: ServiceDeps,
  { procedure: code, values: typed, language, secret }: Asked,
): Promise<ServiceRequest> {
  const procedure = getForm(deps, code)
  // What costs money is paid first, and sent then.
  if (procedure.way.fee) throw new Problem('NOT_FOUND')
  const asker = askerOf(ctx)
  const { accountId, recordOf: participantId, guardian } = asker
  if (guardian && !procedure.way.forChild) throw new Problem('NOT_FOUND')
  await holdLink(ctx, asker)
  await lockPerson(ctx.tx, participantId)
  if ((await listLive(ctx.tx, participantId)).some(row => row.procedure === code)) throw new Problem('SERVICE_UNDER_WAY')
  const facts = await factsOf(ctx, participantId, guardian && guardian.id)
  const agencyCode = await decidingAgency(ctx, asker, procedure)
  if (procedure.way.obstacle(facts) || agencyCode === undefined) throw new Problem('SERVICE_NOT_OPEN')
  if (procedure.way.settledDevice) await refuseNewDevice(ctx)
  const values = await checked(ctx, procedure, { typed: known(typed), facts })
  const file = await papersOfForm(ctx, deps, { procedure, values, asker, secret })
  const opened = { accountId, participantId, guardian, agencyCode, language, values, facts }
  const row = await openRequest(ctx, procedure, opened)
  await file(row, facts.socialInsuranceNo)
  return presentRequest(ctx, row, asker)
}

interface Opened {
  readonly accountId: Uuid
  readonly participantId: Uuid
  /** Of a child's record: who asks. */
  readonly guardian: Asker['guardian']
  readonly agencyCode: string
  readonly language: 'vi' | 'en'
  readonly values: ServiceValues
  readonly facts: RecordFacts
}

/** Opens the case of a form that was checked, and tells that it has arrived. */
export async function openRequest(
  ctx: Ctx,
  procedure: FormProcedure,
  { accountId, participantId, guardian, agencyCode, language, values, facts }: Opened,
): Promise<RequestRow> {
  const { fullName, socialInsuranceNo } = await registryRecord(ctx, participantId)
  const [contact] = await provenContacts(ctx, accountId)
  const contactIndex = contact ? contactAt(ctx, contact.channel, contact.to).index : Buffer.alloc(32)
  const file = await openCaseFile(
    ctx,
    { kind: 'service', agencyCode, socialInsuranceNo, applicantName: fullName, forChild: guardian !== null, contactIndex },
    { reviewWorkingDays: procedure.workingDays },
  )
  const id = ctx.newId()
  const of = { accountId, participantId, guardianLinkId: guardian && guardian.linkId, procedure: procedure.code, agencyCode, language }
  const contentSealed = await sealContent(ctx, { id, participantId }, { values, onFile: procedure.way.onFile(facts) })
  await insertRequest(ctx.tx, { id, ...of, contentSealed, caseFileId: file.id, createdAt: ctx.now })
  const row = await lockRequest(ctx.tx, id)
  await audit(ctx, 'submit', row)
  await tell(ctx, row, { template: 'service_received', values: { caseNo: file.no, dueAt: file.dueAt.toISOString() } })
  return row
}

/** The form in stored values.
 *  @throws FIELDS_INVALID with every wrong field · CHANGE_NOTHING for what is on file already */
export async function checked(
  ctx: Ctx,
  procedure: FormProcedure,
  { typed, facts }: { readonly typed: ServiceValues; readonly facts: RecordFacts },
): Promise<ServiceValues> {
  const { values, problems } = checkForm(procedure, typed)
  const unknown = []
  for (const field of SERVICE_FIELD_NAMES) {
    const code = values[field] ?? ''
    if (specOf(field).kind !== 'facility' || code === '') continue
    const facility = await findFacility(ctx.tx, code)
    if (!facility?.acceptsRegistration) unknown.push({ field, code: 'FACILITY_CLOSED' as const })
  }
  const all = [...problems, ...unknown, ...(problems.length > 0 ? [] : (procedure.way.check?.(values, facts) ?? []))]
  if (all.length > 0) throw new Problem('FIELDS_INVALID', {}, all)
  if (procedure.way.mustDiffer && !differs(procedure, values, facts)) throw new Problem('CHANGE_NOTHING')
  return values
}

export const known = (typed: Typed): ServiceValues => Object.fromEntries(Object.entries(typed).filter(([field]) => isServiceField(field)))

/** @throws DEVICE_TOO_NEW on a device that the account has not known for a day */
async function refuseNewDevice(ctx: Ctx): Promise<void> {
  const from = settledFrom((await ownDevice(ctx))?.firstAt ?? ctx.now)
  if (from > ctx.now) throw new Problem('DEVICE_TOO_NEW', { at: from.toISOString() })
}

/** The office that decides; undefined for somebody whose home nobody knows. For a child without one, that of the guardian. */
export async function decidingAgency(
  ctx: Ctx,
  { recordOf, guardian }: Pick<Asker, 'recordOf' | 'guardian'>,
  { way }: FormProcedure,
): Promise<string | undefined> {
  const home = (await agencyOfHome(ctx, recordOf)) ?? (guardian ? await agencyOfHome(ctx, guardian.id) : undefined)
  if (home === undefined || way.office === 'home') return home
  return (await findAgency(ctx.tx, home))?.parentCode ?? home
}
