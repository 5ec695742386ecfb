import type { Ctx } from '#server/platform/context.ts'
import { personOf } from './person.ts'

/** The key of an account for what a device leaves behind when it is signed out from elsewhere: derived from the root of the index keys, told
 *  to nobody but a full session of that account, and stored nowhere.
 *  @returns 32 bytes in base64url */
export const draftKeyOf = (ctx: Ctx): { readonly key: string } => ({
  key: ctx.vault.index('drafts', personOf(ctx).accountId).toString('base64url'),
})
