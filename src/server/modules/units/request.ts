import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { hashToken, type OtpContact, type OtpPurpose } from '../accounts/index.ts'
import { findByCaseFile, lockByAccess, type RequestRow } from './request-store.ts'

/** What the use cases of requests need from outside. */
export interface UnitDeps {
  readonly otpKey: Buffer
  readonly host: string
  readonly origin: string
  /** Demo people may ask. */
  readonly demo: boolean
  readonly rateFactor: number
}

/** Who asks, as they wrote it. */
export interface Requester {
  readonly fullName: string
  readonly position: string
  readonly phone: string
  /** Empty when nothing was added. */
  readonly text: string
}

const REQUESTER = 'unit_account_request.requester'
const CONTACT = 'unit_account_request.contact'

export const idOf = (row: { readonly id: string }): Uuid => row.id as Uuid

export async function sealRequest(ctx: Ctx, id: Uuid, { requester, email }: { readonly requester: Requester; readonly email: string }) {
  const key = await ctx.vault.keyOf(ctx.tx, id)
  return { requesterSealed: key.seal(REQUESTER, id, JSON.stringify(requester)), contactSealed: key.seal(CONTACT, id, email) }
}

export async function requesterOf(ctx: Ctx, row: RequestRow): Promise<Requester> {
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  return JSON.parse(key.openText(REQUESTER, row.id, row.requesterSealed)) as Requester
}

/** Where the code, the decision and the invitation go. */
export async function contactOf(ctx: Ctx, row: RequestRow): Promise<OtpContact> {
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  return { channel: 'email', to: key.openText(CONTACT, row.id, row.contactSealed), index: row.contactIndex }
}

/** What its code is for, within the limits of the agency that receives it. */
export const purposeOf = async (
  ctx: Ctx,
  row: { readonly id: string; readonly language: 'vi' | 'en'; readonly agencyCode: string },
  { host }: UnitDeps,
): Promise<OtpPurpose> => ({
  purpose: 'unit_account',
  subjectKind: 'unit_account_request',
  subjectId: idOf(row),
  language: row.language,
  host,
  limits: await readPolicies(ctx.tx, row.agencyCode),
})

/** The request that a ticket is for, locked.
 *  @throws NOT_FOUND when there is none, or its time is over */
export async function requestOfTicket(ctx: Ctx, ticket: string): Promise<RequestRow> {
  const row = await lockByAccess(ctx.tx, hashToken(ticket))
  if (!row || (row.caseFileId === null && row.expiresAt < ctx.now)) throw new Problem('NOT_FOUND')
  return row
}

/** The request behind a case file. */
export async function requestOf(ctx: Ctx, caseFileId: string): Promise<RequestRow> {
  const row = await findByCaseFile(ctx.tx, caseFileId)
  if (!row) throw new Error('a case file of the kind unit_account without its request')
  return row
}
