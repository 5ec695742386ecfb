import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { hashToken, type OtpContact, type OtpPurpose, type ProvenContact } from '../accounts/index.ts'
import { findByCaseFile, lockByAccess, type SupportRow } from './store.ts'

/** What the use cases of support need from outside. */
export interface SupportDeps {
  readonly otpKey: Buffer
  readonly host: string
  /** Demo people may ask. */
  readonly demo: boolean
  readonly rateFactor: number
}

/** What somebody has written. */
export interface Content {
  /** Empty when not known. */
  readonly caseNo: string
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly text: string
}

const CONTENT = 'support_request.content'
const CONTACT = 'support_request.contact'

export const idOf = (row: { readonly id: string }): Uuid => row.id as Uuid

export async function sealRequest(
  ctx: Ctx,
  id: Uuid,
  { content, contact }: { readonly content: Content; readonly contact: ProvenContact },
) {
  const key = await ctx.vault.keyOf(ctx.tx, id)
  return { contentSealed: key.seal(CONTENT, id, JSON.stringify(content)), contactSealed: key.seal(CONTACT, id, JSON.stringify(contact)) }
}

export async function contentOf(ctx: Ctx, row: SupportRow): Promise<Content> {
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  return JSON.parse(key.openText(CONTENT, row.id, row.contentSealed)) as Content
}

/** Where the answer goes. */
export async function contactOf(ctx: Ctx, row: SupportRow): Promise<OtpContact> {
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  const { channel, to } = JSON.parse(key.openText(CONTACT, row.id, row.contactSealed)) as ProvenContact
  return { channel, to, index: row.contactIndex }
}

/** What its code is for, within the limits of the agency that receives it. */
export const purposeOf = async (
  ctx: Ctx,
  row: { readonly id: string; readonly language: 'vi' | 'en'; readonly agencyCode: string },
  deps: SupportDeps,
): Promise<OtpPurpose> => ({
  purpose: 'support',
  subjectKind: 'support_request',
  subjectId: idOf(row),
  language: row.language,
  host: deps.host,
  limits: await readPolicies(ctx.tx, row.agencyCode),
})

/** The request that a ticket is for, locked.
 *  @throws NOT_FOUND when there is none, or its time is over */
export async function requestOfTicket(ctx: Ctx, ticket: string): Promise<SupportRow> {
  const row = await lockByAccess(ctx.tx, hashToken(ticket))
  if (!row || (row.caseFileId === null && row.expiresAt < ctx.now)) throw new Problem('NOT_FOUND')
  return row
}

/** The request behind a case file. */
export async function requestOf(ctx: Ctx, caseFileId: string): Promise<SupportRow> {
  const row = await findByCaseFile(ctx.tx, caseFileId)
  if (!row) throw new Error('a support case file without its request')
  return row
}
