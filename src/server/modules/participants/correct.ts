import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { updateParticipant } from './store.ts'

/** What an agency has approved to be different; left out: stays. */
interface Correction {
  readonly phone?: string | undefined
  readonly email?: string | undefined
  /** In one line, with the codes of its commune and province (two-tier). */
  readonly address?: { readonly line: string; readonly communeCode: string; readonly provinceCode: string } | undefined
  readonly fullName?: string | undefined
  /** Known to the day. Links of guardians follow it. */
  readonly birthDate?: PlainDate | undefined
  readonly sex?: 'male' | 'female' | undefined
  /** A name to sign in with, from the commit on. */
  readonly personalId?: string | undefined
}

/** Brings the registry up to date with an approved change, with its trace. Values and blind indexes move in one statement.
 *  @throws PERSONAL_ID_TAKEN when somebody else has the identity number by now */
export async function correctParticipant(ctx: Ctx, id: Uuid, correction: Correction): Promise<void> {
  const version = await updateParticipant(ctx.tx, id, await columnsOf(ctx, id, correction)).catch((error: unknown) => {
    throw isNumberTaken(error) ? new Problem('PERSONAL_ID_TAKEN') : error
  })
  await recordAudit(ctx, { action: 'participants.correct', subjectKind: 'participant', subjectId: id, subjectVersion: version })
}

async function columnsOf(ctx: Ctx, id: Uuid, { phone, email, address, fullName, birthDate, sex, personalId }: Correction) {
  const key = await ctx.vault.keyOf(ctx.tx, id)
  return {
    ...(phone !== undefined && { phoneSealed: key.seal('participant.phone', id, phone), phoneIndex: ctx.vault.index('phone', phone) }),
    ...(email !== undefined && { emailSealed: key.seal('participant.email', id, email), emailIndex: ctx.vault.index('email', email) }),
    ...(address !== undefined && {
      addressSealed: key.seal('participant.address', id, address.line),
      communeCode: address.communeCode,
      provinceCode: address.provinceCode,
    }),
    ...(fullName !== undefined && { fullName }),
    ...(birthDate !== undefined && { birthDate, birthPrecision: 'day' as const }),
    ...(sex !== undefined && { sex }),
    ...(personalId !== undefined && {
      personalIdSealed: key.seal('participant.personal_id', id, personalId),
      personalIdIndex: ctx.vault.index('personal_id', personalId),
    }),
  }
}

const isNumberTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'participant_personal_id'
