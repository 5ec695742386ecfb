import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Guard } from '#server/platform/transact.ts'
import { stepInto } from './store.ts'

/** Lets a signed-in person read the records of a child of theirs. Session and link are asked in one go, on every request; from the
 *  child's eighteenth birthday on, or when the link was ended, the child is not there any more, as if it had never been.
 *  @param participant the guard of the person's own session
 *  @throws what the session's guard throws · NOT_FOUND */
export const guardianGuard =
  (participant: Guard, childId: string | undefined): Guard =>
  async tx => {
    const [session, link] = await Promise.allSettled([participant(tx), childId && isUuid(childId) ? stepInto(tx, childId) : undefined])
    if (session.status === 'rejected') throw session.reason
    if (link.status === 'rejected') throw link.reason
    const actor = session.value
    if (actor.kind !== 'participant' || !link.value?.linkId) throw new Problem('NOT_FOUND')
    const { accountId, participantId, sessionId } = actor
    return { kind: 'guardian', accountId, participantId, sessionId, childId: childId as Uuid, linkId: link.value.linkId }
  }
