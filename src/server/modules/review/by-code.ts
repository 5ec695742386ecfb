import type { OtpSent } from '#contract/one-time-code.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { consumeCode, hashToken, newToken, openFlow, presentOnly, sendCode, type OtpContact, type OtpPurpose } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import type { OpenedCaseFile } from './open-case-file.ts'
import { countProven, countStart, refuseBusyContact, type AskedFor } from './request-limits.ts'
import { findCaseFileByNo } from './track.ts'
import { withdrawCaseFile } from './withdraw.ts'
import { admitLook, wrongContact } from './wrong-contacts.ts'

/** A request whose contact is not proven is forgotten after a day. */
const UNPROVEN_MS = 86_400_000

/** When a request that begins now is over unless its code comes. */
export const unprovenUntil = (ctx: Ctx): Date => new Date(ctx.now.getTime() + UNPROVEN_MS)

export interface CodeDeps {
  readonly otpKey: Buffer
  readonly host: string
  readonly rateFactor: number
}

/** What is written of what somebody asks for. */
interface Written {
  readonly language: 'vi' | 'en'
  /** Whose limits count for the code. */
  readonly agencyCode: string
}

/** A request that waits for the code of its contact, or has become a case file by it. */
interface Row extends Written {
  readonly id: string
  readonly version: number
  readonly otpFlowId: string | null
  readonly caseFileId: string | null
  readonly contactIndex: Buffer
  readonly expiresAt: Date
}

/** How far it is. */
interface Moved {
  readonly otpFlowId?: string
  readonly caseFileId?: Uuid
}

interface WithTicket {
  /** Of a request that waits for its code: what is sent takes its place. */
  readonly ticket?: string | undefined
}

/** A kind of request that anybody may make who can prove a contact: what its own module knows of it. */
export interface ByCode<R extends Row, W extends Written, Asked extends WithTicket> {
  readonly kind: AskedFor
  /** Its table. */
  readonly subjectKind: string
  contactIn(ctx: Ctx, asked: Asked): OtpContact
  /** Sealed and ready to be written. */
  columnsOf(ctx: Ctx, id: Uuid, asked: Asked): Promise<W>
  contactOf(ctx: Ctx, row: R): Promise<OtpContact>
  findByAccess(tx: Tx, accessHash: Buffer): Promise<R | undefined>
  lockByAccess(tx: Tx, accessHash: Buffer): Promise<R | undefined>
  insert(
    tx: Tx,
    row: W & { readonly id: Uuid; readonly accessHash: Buffer; readonly otpFlowId: Uuid; readonly createdAt: Date },
  ): Promise<unknown>
  /** @returns the version that it has then */
  update(tx: Tx, row: R, change: Moved | (W & Moved)): Promise<number>
}

interface Started {
  readonly ticket: string
  readonly otp: OtpSent
}

/** Takes what somebody asks for, sealed, and sends a code to the contact. With the ticket of a request that waits for its code, that one is
 *  changed.
 *  @throws PROOF_OF_WORK_NEEDED, TOO_MANY_REQUESTS, see request-limits.ts · OTP_WAIT · OTP_BUDGET */
export async function startByCode<R extends Row, W extends Written, A extends WithTicket>(
  ctx: Ctx,
  deps: CodeDeps,
  of: ByCode<R, W, A>,
  asked: A,
): Promise<Started> {
  await refuseBusyContact(ctx, of.kind, of.contactIn(ctx, asked).index)
  const waiting = asked.ticket === undefined ? undefined : await of.findByAccess(ctx.tx, hashToken(asked.ticket))
  if (asked.ticket === undefined || !waiting || waiting.caseFileId) return begin(ctx, deps, of, asked)
  return { ticket: asked.ticket, otp: await change(ctx, deps, of, { row: await rowOfTicket(ctx, of, asked.ticket), asked }) }
}

async function begin<R extends Row, W extends Written, A extends WithTicket>(
  ctx: Ctx,
  deps: CodeDeps,
  of: ByCode<R, W, A>,
  asked: A,
): Promise<Started> {
  await countStart(ctx, of.kind, deps.rateFactor)
  const [id, ticket] = [ctx.newId(), newToken()]
  const columns = await of.columnsOf(ctx, id, asked)
  const contact = of.contactIn(ctx, asked)
  const purpose = await purposeOf(ctx, deps, of, { id, ...columns })
  const otpFlowId = await openFlow(ctx, null, purpose)
  await of.insert(ctx.tx, { ...columns, id, accessHash: hashToken(ticket), createdAt: ctx.now, otpFlowId })
  await record(ctx, of, 'start', { id, version: 1 })
  await sendCode(ctx, deps.otpKey, otpFlowId, purpose, contact)
  return { ticket, otp: await presentOnly(ctx, otpFlowId, contact, purpose.limits.otpPauseS) }
}

/** What was written is corrected before its code. A code goes out when the contact is another one; that of the same contact lives on. */
async function change<R extends Row, W extends Written, A extends WithTicket>(
  ctx: Ctx,
  deps: CodeDeps,
  of: ByCode<R, W, A>,
  { row, asked }: { readonly row: R; readonly asked: A },
): Promise<OtpSent> {
  const contact = of.contactIn(ctx, asked)
  const columns = await of.columnsOf(ctx, row.id as Uuid, asked)
  const purpose = await purposeOf(ctx, deps, of, { id: row.id, ...columns })
  const otpFlowId = await openFlow(ctx, row.otpFlowId, purpose)
  await record(ctx, of, 'change', { id: row.id, version: await of.update(ctx.tx, row, { ...columns, otpFlowId }) })
  const hasCode = otpFlowId === row.otpFlowId && contact.index.equals(row.contactIndex)
  if (!hasCode) await sendCode(ctx, deps.otpKey, otpFlowId, purpose, contact)
  return presentOnly(ctx, otpFlowId, contact, purpose.limits.otpPauseS)
}

/** Another code to the contact of the request.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it is sent already · OTP_* */
export async function resendByTicket<R extends Row, W extends Written, A extends WithTicket>(
  ctx: Ctx,
  deps: CodeDeps,
  of: ByCode<R, W, A>,
  ticket: string,
): Promise<OtpSent> {
  const row = await rowOfTicket(ctx, of, ticket)
  if (row.caseFileId) throw new Problem('ACTION_NOT_ALLOWED')
  const contact = await of.contactOf(ctx, row)
  const purpose = await purposeOf(ctx, deps, of, row)
  const otpFlowId = await openFlow(ctx, row.otpFlowId, purpose)
  if (otpFlowId !== row.otpFlowId)
    await record(ctx, of, 'resend_code', { id: row.id, version: await of.update(ctx.tx, row, { otpFlowId }) })
  await sendCode(ctx, deps.otpKey, otpFlowId, purpose, contact)
  return presentOnly(ctx, otpFlowId, contact, purpose.limits.otpPauseS)
}

/** Proves the contact: the request becomes a case file with a number and goes into the queue of its agency. Sent twice, the second answer is
 *  the request of the first.
 *  @param open opens the case file, once the contact is proven
 *  @param opened what follows, with the request as it is afterwards
 *  @returns the case file, or OTP_* with the count of guesses kept @throws NOT_FOUND · TOO_MANY_REQUESTS after five of this contact in a day */
export async function confirmByCode<R extends Row, W extends Written, A extends WithTicket>(
  ctx: Ctx,
  deps: CodeDeps,
  of: ByCode<R, W, A>,
  {
    ticket,
    code,
    open,
    opened,
  }: {
    readonly ticket: string
    readonly code: string
    readonly open: (row: R) => Promise<OpenedCaseFile>
    readonly opened: (row: R, file: OpenedCaseFile) => Promise<void>
  },
): Promise<Uuid | Problem> {
  const row = await rowOfTicket(ctx, of, ticket)
  const contacts = [await of.contactOf(ctx, row)]
  const contact = row.otpFlowId ? await consumeCode(ctx, deps.otpKey, row.otpFlowId as Uuid, { code, contacts }) : new Problem('OTP_USED')
  if (contact instanceof Problem) return contact.code === 'OTP_USED' && row.caseFileId ? (row.caseFileId as Uuid) : contact
  await countProven(ctx, of.kind, contact.index)
  const file = await open(row)
  const version = await of.update(ctx.tx, row, { caseFileId: file.id })
  await record(ctx, of, 'submit', { id: row.id, version, agencyCode: row.agencyCode })
  await opened({ ...row, caseFileId: file.id, version }, file)
  return file.id
}

/** The request that a ticket is for, locked.
 *  @throws NOT_FOUND when there is none, or its time is over */
async function rowOfTicket<R extends Row, W extends Written, A extends WithTicket>(
  ctx: Ctx,
  of: ByCode<R, W, A>,
  ticket: string,
): Promise<R> {
  const row = await of.lockByAccess(ctx.tx, hashToken(ticket))
  if (!row || (row.caseFileId === null && row.expiresAt < ctx.now)) throw new Problem('NOT_FOUND')
  return row
}

/** The case file of a ticket. Nothing is locked: an officer takes the case file first and the request second, so must everybody else.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it is not sent yet */
export async function fileOfTicket<R extends Row, W extends Written, A extends WithTicket>(
  ctx: Ctx,
  of: ByCode<R, W, A>,
  ticket: string,
): Promise<Uuid> {
  const row = await of.findByAccess(ctx.tx, hashToken(ticket))
  if (!row) throw new Problem('NOT_FOUND')
  if (!row.caseFileId) throw new Problem('ACTION_NOT_ALLOWED')
  return row.caseFileId as Uuid
}

/** Whoever asked takes the request back.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it is not sent yet, or decided */
export async function withdrawByTicket<R extends Row, W extends Written, A extends WithTicket>(
  ctx: Ctx,
  of: ByCode<R, W, A>,
  ticket: string,
): Promise<Uuid> {
  const caseFileId = await fileOfTicket(ctx, of, ticket)
  await withdrawCaseFile(ctx, caseFileId)
  return caseFileId
}

/** The request with this number, for somebody who knows its contact. Wrong contact and unknown number are one answer; it is *returned*,
 *  so that the count of wrong ones is kept.
 *  @param index of the contact; found out for an unknown number too, so that the time of the answer does not tell
 *  @returns CASE_FILE_NOT_FOUND @throws PROOF_OF_WORK_NEEDED after many wrong contacts for this number */
export async function findByContact(
  ctx: Ctx,
  kind: AskedFor,
  { no, index }: { readonly no: string; readonly index: Buffer },
): Promise<Uuid | Problem> {
  await admitLook(ctx, kind, no)
  const file = await findCaseFileByNo(ctx.tx, no)
  if (!file?.contactIndex.equals(index)) return wrongContact(ctx, kind, no)
  return file.kind === kind ? file.id : new Problem('CASE_FILE_NOT_FOUND')
}

/** What its code is for, within the limits of the agency that receives it. */
async function purposeOf<R extends Row, W extends Written, A extends WithTicket>(
  ctx: Ctx,
  { host }: CodeDeps,
  { kind, subjectKind }: ByCode<R, W, A>,
  { id, language, agencyCode }: Written & { readonly id: string },
): Promise<OtpPurpose> {
  return { purpose: kind, subjectKind, subjectId: id as Uuid, language, host, limits: await readPolicies(ctx.tx, agencyCode) }
}

const record = (
  ctx: Ctx,
  { kind, subjectKind }: { readonly kind: AskedFor; readonly subjectKind: string },
  verb: 'start' | 'change' | 'resend_code' | 'submit',
  { id, version, agencyCode }: { readonly id: string; readonly version: number; readonly agencyCode?: string },
): Promise<void> =>
  recordAudit(ctx, {
    action: `${kind}.${verb}`,
    subjectKind,
    subjectId: id as Uuid,
    subjectVersion: version,
    ...(agencyCode !== undefined && { agencyCode }),
  })
