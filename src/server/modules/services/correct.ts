import type { ServiceRequest } from '#contract/services.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isPaperKind } from '#domain/registration/photo-kinds.ts'
import { namedItems } from '#domain/review/corrections.ts'
import { isServiceField } from '#domain/services/fields.ts'
import { corrected } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { contactAt, provenContacts } from '../accounts/index.ts'
import { registryRecord } from '../participants/index.ts'
import { askedCorrections, resubmitCaseFile } from '../review/index.ts'
import { askerOf } from './asker.ts'
import { factsOnSending } from './facts.ts'
import { refuseMissing } from './papers.ts'
import { presentRequest } from './present.ts'
import { audit, contentOf, procedureOf, sealContent, type ServiceDeps } from './request.ts'
import { checked, known, type Typed } from './start.ts'
import { findOwn, lockRequest, updateRequest } from './store.ts'

/** Sends a returned request again. What was not named stays as it was, whatever is sent. Whether the person may use the procedure was
 *  decided on the day on which it was sent first.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it was not returned · FIELDS_INVALID · CHANGE_NOTHING · PAPERS_MISSING for a named photo that was not sent anew */
export async function correctRequest(
  ctx: Ctx,
  deps: ServiceDeps,
  { id, typed }: { readonly id: string; readonly typed: Typed },
): Promise<ServiceRequest> {
  const asker = askerOf(ctx)
  const { accountId, recordOf } = asker
  const own = await findOwn(ctx.tx, { id, accountId, recordOf })
  if (!own) throw new Problem('NOT_FOUND')
  const procedure = procedureOf(deps, own)
  const asked = await askedCorrections(ctx, own.caseFileId)
  if (!asked || !procedure) throw new Problem('ACTION_NOT_ALLOWED')
  const { fullName } = await registryRecord(ctx, recordOf)
  const [contact] = await provenContacts(ctx, accountId)
  const contactIndex = contact ? contactAt(ctx, contact.channel, contact.to).index : Buffer.alloc(32)
  // An officer takes the case file first and this row second, so does a correction.
  await resubmitCaseFile(ctx, own.caseFileId as Uuid, { agencyCode: own.agencyCode, applicantName: fullName, contactIndex })
  const row = await lockRequest(ctx.tx, own.id)
  const before = await contentOf(ctx, row)
  const named = namedItems(asked.corrections).filter(isServiceField)
  refuseMissing(
    await deps.papers.settle(ctx, row.id as Uuid, {
      items: namedItems(asked.corrections).filter(isPaperKind),
      returnedAt: asked.returnedAt,
    }),
  )
  const facts = await factsOnSending(ctx, row, procedure)
  const values = await checked(ctx, procedure, { typed: corrected(procedure, before.values, known(typed), named), facts })
  const changed = await updateRequest(ctx.tx, row, { contentSealed: await sealContent(ctx, row, { ...before, values }) })
  await audit(ctx, 'correct', changed)
  return presentRequest(ctx, changed, asker)
}
