import { createHash, randomBytes } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Guard } from '#server/platform/transact.ts'
import { recordAudit } from '../audit/index.ts'
import { findFacility } from '../directory/index.ts'
import { findKey, insertKey, revoke } from './key-store.ts'

export { listKeys } from './key-store.ts'

/** By which scanners for lost secrets know one. */
const PREFIX = 'vssid_hk_'
const FORM = /^vssid_hk_[\w-]{43}$/u

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()

/** Makes a key for the program of a facility. It is shown now and never again: only its hash is kept.
 *  @returns undefined when the directory has no such facility */
export async function issueKey(
  ctx: Ctx,
  { facilityCode, label }: { readonly facilityCode: string; readonly label: string },
): Promise<{ readonly id: Uuid; readonly key: string; readonly facility: string } | undefined> {
  const facility = await findFacility(ctx.tx, facilityCode)
  if (!facility) return undefined
  const id = ctx.newId()
  const key = `${PREFIX}${randomBytes(32).toString('base64url')}`
  await insertKey(ctx.tx, { id, facilityCode, label, keyHash: hashOf(key), issuedAt: ctx.now })
  await recordAudit(ctx, {
    action: 'hospitals.issue_key',
    subjectKind: 'hospital_key',
    subjectId: id,
    subjectVersion: 1,
    reason: facilityCode,
  })
  return { id, key, facility: facility.name }
}

/** Takes a key back, at once. @returns false when there is none that counts */
export async function revokeKey(ctx: Ctx, id: Uuid): Promise<boolean> {
  const gone = await revoke(ctx.tx, id, ctx.now)
  if (!gone) return false
  await recordAudit(ctx, {
    action: 'hospitals.revoke_key',
    subjectKind: 'hospital_key',
    subjectId: id,
    subjectVersion: gone.version,
    reason: gone.facilityCode,
  })
  return true
}

/** Lets in the program of a facility, by `Authorization: Bearer <key>`.
 *  @throws FACILITY_KEY_WRONG for no key, one that was taken back, or one that never was */
export const facilityGuard =
  (bearer: string | undefined): Guard =>
  async tx => {
    const found = bearer !== undefined && FORM.test(bearer) ? await findKey(tx, hashOf(bearer)) : undefined
    if (!found) throw new Problem('FACILITY_KEY_WRONG')
    return { kind: 'facility', keyId: found.id as Uuid, facilityCode: found.facilityCode }
  }
