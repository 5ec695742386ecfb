import type { Forget } from '#server/platform/retention.ts'
import { deleteProofs } from './proof-store.ts'

const forgetProofs: Forget = (ctx, before, atMost) => deleteProofs(ctx.tx, before, atMost)

export const cardRetention = { card_proofs: forgetProofs } as const
