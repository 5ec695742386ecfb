import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Guard } from '#server/platform/transact.ts'
import { hashToken } from '../accounts/index.ts'
import { findByAccess } from './store.ts'

/** Lets in the browser that began a registration, by the secret in its cookie.
 *  @param id which one of several is meant; the newest when left out */
export const applicantGuard =
  (secret: string | undefined, id?: string): Guard =>
  async tx => {
    const isNamed = id === undefined || isUuid(id)
    const row = secret && isNamed ? await findByAccess(tx, hashToken(secret), id) : undefined
    if (!row?.open) throw new Problem('REGISTRATION_EXPIRED')
    return { kind: 'applicant', registrationId: row.id as Uuid }
  }
