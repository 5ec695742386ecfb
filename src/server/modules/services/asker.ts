import type { Relation } from '#domain/guardians/childhood.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findAccountOfParticipant, getAccount, provenContacts, type ProvenContact } from '../accounts/index.ts'
import { guardianBehind, linkState } from '../guardians/index.ts'
import type { RequestRow } from './store.ts'

/** Who asks, and whose record the request is about. */
export interface Asker {
  readonly accountId: Uuid
  /** The own record, or a child's. */
  readonly recordOf: Uuid
  /** Of a child's record: who asks as its guardian, and the link that opens it. */
  readonly guardian: { readonly id: Uuid; readonly linkId: Uuid } | null
}

/** @throws SIGN_IN_REQUIRED for who is neither a participant nor a guardian */
export function askerOf({ actor }: Ctx): Asker {
  if (actor.kind === 'participant') return { accountId: actor.accountId, recordOf: actor.participantId, guardian: null }
  if (actor.kind === 'guardian')
    return { accountId: actor.accountId, recordOf: actor.childId, guardian: { id: actor.participantId, linkId: actor.linkId } }
  throw new Problem('SIGN_IN_REQUIRED')
}

/** Holds the link until the commit: what a guardian begins does not begin beside the end of the link.
 *  @throws NOT_FOUND when it has just ended */
export async function holdLink(ctx: Ctx, { guardian }: Asker): Promise<void> {
  if (guardian && (await linkState(ctx, guardian.linkId)) !== 'open') throw new Problem('NOT_FOUND')
}

/** The guardian who has sent a request for a child; undefined for one about the own record. */
export const guardianOf = async (
  ctx: Ctx,
  { guardianLinkId }: Pick<RequestRow, 'guardianLinkId'>,
): Promise<{ readonly guardianId: Uuid; readonly fullName: string; readonly relation: Relation; readonly isOpen: boolean } | undefined> =>
  guardianLinkId === null ? undefined : guardianBehind(ctx.tx, guardianLinkId)

/** Who hears of a request. */
export interface Recipient {
  readonly participantId: Uuid
  /** Where besides the inbox; undefined: nowhere. */
  readonly contact: ProvenContact | undefined
}

/** Whoever has asked. A guardian whose link has ended hears nothing more: then it is told in the inbox of the person whose record it is, once
 *  there is an account. */
export async function recipientOf(
  ctx: Ctx,
  row: Pick<RequestRow, 'accountId' | 'participantId' | 'guardianLinkId'>,
): Promise<Recipient | undefined> {
  const person = row.participantId as Uuid
  const guardian = await guardianOf(ctx, row)
  if (guardian && !guardian.isOpen)
    return (await findAccountOfParticipant(ctx.tx, person))?.state === 'active' ? { participantId: person, contact: undefined } : undefined
  const [contact] = await provenContacts(ctx, row.accountId as Uuid)
  return { participantId: (await getAccount(ctx.tx, row.accountId)).participantId as Uuid, contact }
}
