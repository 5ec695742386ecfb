import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findAccountOfParticipant, getAccount, provenContacts, type ProvenContact } from '../accounts/index.ts'
import { guardianBehind, linkState } from '../guardians/index.ts'
import type { DisputeRow } from './store.ts'

/** Who reports, and whose record it is about. */
export interface Reporter {
  readonly accountId: Uuid
  /** The own record, or a child's. */
  readonly recordOf: Uuid
  /** The link that opens the child's record; null for the own one. */
  readonly linkId: Uuid | null
}

/** @throws SIGN_IN_REQUIRED for who is neither a participant nor a guardian */
export function reporterOf({ actor }: Ctx): Reporter {
  if (actor.kind === 'participant') return { accountId: actor.accountId, recordOf: actor.participantId, linkId: null }
  if (actor.kind === 'guardian') return { accountId: actor.accountId, recordOf: actor.childId, linkId: actor.linkId }
  throw new Problem('SIGN_IN_REQUIRED')
}

/** Holds the link until the commit: what a guardian begins does not begin beside the end of the link.
 *  @throws NOT_FOUND when it has just ended */
export async function holdLink(ctx: Ctx, { linkId }: Reporter): Promise<void> {
  if (linkId !== null && (await linkState(ctx, linkId)) !== 'open') throw new Problem('NOT_FOUND')
}

/** Who hears of a report. */
export interface Recipient {
  readonly participantId: Uuid
  /** Where besides the inbox; undefined: nowhere. */
  readonly contact: ProvenContact | undefined
}

/** Whoever has reported. A guardian whose link has ended hears nothing more: then it is told in the inbox of the person whose record it is, once
 *  there is an account. */
export async function recipientOf(
  ctx: Ctx,
  { accountId, participantId, guardianLinkId }: Pick<DisputeRow, 'accountId' | 'participantId' | 'guardianLinkId'>,
): Promise<Recipient | undefined> {
  const person = participantId as Uuid
  if (guardianLinkId !== null && !(await guardianBehind(ctx.tx, guardianLinkId)).isOpen)
    return (await findAccountOfParticipant(ctx.tx, person))?.state === 'active' ? { participantId: person, contact: undefined } : undefined
  const [contact] = await provenContacts(ctx, accountId as Uuid)
  return { participantId: (await getAccount(ctx.tx, accountId)).participantId as Uuid, contact }
}
