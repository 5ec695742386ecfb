import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Guard } from '#server/platform/transact.ts'
import { hashToken } from '../accounts/index.ts'
import { findByAccess } from './store.ts'

/** Lets in the browser that began a registration, by the secret in its cookie. */
export const applicantGuard =
  (secret: string | undefined): Guard =>
  async tx => {
    const row = secret ? await findByAccess(tx, hashToken(secret)) : undefined
    if (!row?.open) throw new Problem('REGISTRATION_EXPIRED')
    return { kind: 'applicant', registrationId: row.id as Uuid }
  }
