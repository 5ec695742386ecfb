import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { OtpContact, ProvenContact } from '../accounts/index.ts'
import { findByCaseFile, type SupportRow } from './store.ts'

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

/** The request behind a case file. */
export async function requestOf(ctx: Ctx, caseFileId: string): Promise<SupportRow> {
  const row = await findByCaseFile(ctx.tx, caseFileId)
  if (!row) throw new Error('a support case file without its request')
  return row
}
