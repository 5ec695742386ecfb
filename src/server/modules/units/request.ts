import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { OtpContact } from '../accounts/index.ts'
import { findByCaseFile, type RequestRow } from './request-store.ts'

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

/** The request behind a case file. */
export async function requestOf(ctx: Ctx, caseFileId: string): Promise<RequestRow> {
  const row = await findByCaseFile(ctx.tx, caseFileId)
  if (!row) throw new Error('a case file of the kind unit_account without its request')
  return row
}
