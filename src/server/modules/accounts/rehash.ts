import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import type { Passwords } from './passwords.ts'
import { replaceHash } from './password-store.ts'

/** The stored hash of a password that was just typed rightly, and the one that takes its place. */
export interface Renewal {
  readonly old: string
  readonly fresh: string
}

/** Hashes the password anew when its hash is of an older pepper or cheaper than hashes are today. Nobody waits for it in a long queue: the
 *  next sign-in will do. */
export async function renewalOf(passwords: Passwords, stored: string, typed: string): Promise<Renewal | undefined> {
  if (!passwords.isOutdated(stored)) return undefined
  try {
    return { old: stored, fresh: await passwords.hash(typed) }
  } catch (error) {
    if (error instanceof Problem && error.code === 'BUSY') return undefined
    throw error
  }
}

/** Keeps the new hash, unless the password was changed meanwhile. Its age stays.
 *  @returns the version of the row from then on; undefined when nothing was kept */
export async function renew(ctx: Ctx, table: 'account' | 'staff', id: Uuid, renewal: Renewal | undefined): Promise<number | undefined> {
  if (!renewal) return undefined
  const version = await replaceHash(ctx.tx, table, id, renewal)
  if (version === undefined) return undefined
  await recordAudit(ctx, { action: 'accounts.rehash', subjectKind: table, subjectId: id, subjectVersion: version })
  return version
}
