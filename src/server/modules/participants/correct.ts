import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { updateParticipant } from './store.ts'

/** What an agency has approved to be different; left out: stays. */
interface Correction {
  readonly phone?: string | undefined
  readonly email?: string | undefined
  /** In one line, with the codes of its commune and province (two-tier). */
  readonly address?: { readonly line: string; readonly communeCode: string; readonly provinceCode: string } | undefined
}

/** Brings the registry up to date with an approved change, with its trace. Values and blind indexes move in one statement. */
export async function correctParticipant(ctx: Ctx, id: Uuid, { phone, email, address }: Correction): Promise<void> {
  const key = await ctx.vault.keyOf(ctx.tx, id)
  const version = await updateParticipant(ctx.tx, id, {
    ...(phone !== undefined && { phoneSealed: key.seal('participant.phone', id, phone), phoneIndex: ctx.vault.index('phone', phone) }),
    ...(email !== undefined && { emailSealed: key.seal('participant.email', id, email), emailIndex: ctx.vault.index('email', email) }),
    ...(address !== undefined && {
      addressSealed: key.seal('participant.address', id, address.line),
      communeCode: address.communeCode,
      provinceCode: address.provinceCode,
    }),
  })
  await recordAudit(ctx, { action: 'participants.correct', subjectKind: 'participant', subjectId: id, subjectVersion: version })
}
