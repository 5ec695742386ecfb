import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Guard } from '#server/platform/transact.ts'
import { hashToken } from '../accounts/index.ts'
import { findByAccess } from './store.ts'

/** Lets in the browser that began a registration, by the secret in its cookie. What a signed-in person sends along with something
 *  opens only while that person is signed in there: a browser is left behind more easily than an account.
 *  @param id which one of several is meant; the newest when left out
 *  @param signedIn the guard of the person's own session
 *  @throws REGISTRATION_EXPIRED */
export const applicantGuard =
  (secret: string | undefined, id: string | undefined, signedIn: Guard): Guard =>
  async tx => {
    const isNamed = id === undefined || isUuid(id)
    const row = secret && isNamed ? await findByAccess(tx, hashToken(secret), id) : undefined
    if (!row?.open) throw new Problem('REGISTRATION_EXPIRED')
    if (row.papersOf !== null && row.papersOf !== (await personOf(signedIn, tx))) throw new Problem('REGISTRATION_EXPIRED')
    return { kind: 'applicant', registrationId: row.id as Uuid }
  }

async function personOf(signedIn: Guard, tx: Parameters<Guard>[0]): Promise<Uuid | undefined> {
  try {
    const actor = await signedIn(tx)
    return actor.kind === 'participant' ? actor.participantId : undefined
  } catch (problem) {
    if (problem instanceof Problem) return undefined
    throw problem
  }
}
