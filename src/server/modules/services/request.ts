import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { findForm } from '#domain/services/catalogue.ts'
import type { ServiceValues } from '#domain/services/fields.ts'
import type { FormProcedure, Procedure } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { giveBack } from '../payments/index.ts'
import type { PhotosAlong } from '../review/index.ts'
import { findByCaseFile, lockRequest, updateRequest, type RequestRow } from './store.ts'

/** What the use cases of services need from outside. */
export interface ServiceDeps {
  /** The procedures of this deployment: data. */
  readonly catalogue: readonly Procedure[]
  /** Whether there is a payment gateway: else what costs money is done elsewhere. */
  readonly takesMoney: boolean
  /** Photos of papers. */
  readonly papers: PhotosAlong
}

/** What is asked for, and what was on file of it when it was. */
export interface Content {
  readonly values: ServiceValues
  readonly onFile: ServiceValues
}

const PLACE = 'service_request.content'
const NOTHING: Content = { values: {}, onFile: {} }

export type Outcome = NonNullable<RequestRow['outcome']>

/** Seals a request under the key of the person. */
export async function sealContent(ctx: Ctx, row: Pick<RequestRow, 'id' | 'participantId'>, content: Content): Promise<Buffer> {
  return (await ctx.vault.keyOf(ctx.tx, row.participantId as Uuid)).seal(PLACE, row.id, JSON.stringify(content))
}

/** Empty once it is forgotten. */
export async function contentOf(ctx: Ctx, row: RequestRow): Promise<Content> {
  if (row.contentSealed === null) return NOTHING
  return JSON.parse((await ctx.vault.keyOf(ctx.tx, row.participantId as Uuid)).openText(PLACE, row.id, row.contentSealed)) as Content
}

/** The request behind a case file. */
export async function requestOf(ctx: Ctx, caseFileId: string): Promise<RequestRow> {
  const row = await findByCaseFile(ctx.tx, caseFileId)
  if (!row) throw new Error('a case file of a service without its request')
  return row
}

/** The procedure of a request; one that is no longer offered can still be rejected, not approved. */
export const procedureOf = ({ catalogue }: ServiceDeps, row: Pick<RequestRow, 'procedure'>): FormProcedure | undefined =>
  findForm(catalogue, row.procedure)

/** @throws NOT_FOUND for a procedure that has no form here */
export function getForm({ catalogue }: ServiceDeps, code: string): FormProcedure {
  const procedure = findForm(catalogue, code)
  if (!procedure) throw new Problem('NOT_FOUND')
  return procedure
}

/** Ends a request; the same procedure may be used again from then on. */
export async function endRequest(ctx: Ctx, caseFileId: string, outcome: Outcome): Promise<RequestRow> {
  const row = await lockRequest(ctx.tx, (await requestOf(ctx, caseFileId)).id)
  const ended = await updateRequest(ctx.tx, row, { endedAt: ctx.now, outcome })
  await audit(ctx, outcome, ended)
  if (outcome === 'approved' || outcome === 'rejected') await ctx.enqueue('make_service_result', { requestId: row.id })
  if (outcome !== 'approved') await giveBack(ctx, row.id, outcome)
  return ended
}

export const audit = (
  ctx: Ctx,
  verb: 'submit' | 'correct' | Outcome,
  { id, version, agencyCode }: Pick<RequestRow, 'id' | 'version' | 'agencyCode'>,
): Promise<void> =>
  recordAudit(ctx, {
    action: `services.${verb}`,
    subjectKind: 'service_request',
    subjectId: id as Uuid,
    subjectVersion: version,
    agencyCode,
  })
