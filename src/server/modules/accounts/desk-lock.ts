import { isToLock, mayOverride, type DeskReason, type DeskRefusal } from '#domain/accounts/lock.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem, type ProblemCode } from '#domain/kernel/problem.ts'
import { fold } from '#domain/kernel/text.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { findNumber } from './invitation-store.ts'
import { lockAccount, takeLockOver, unlockAccount, type Account, type OnLocking } from './lock.ts'
import { holdAccount } from './passkey-store.ts'
import { findAccountOfParticipant, getAccount, isDead } from './store.ts'

interface Wanted {
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly reason: DeskReason
}

/** Whether a member of staff is this person, or one of the family by what is on file. */
export type KinshipOf = (
  ctx: Ctx,
  staffId: Uuid,
  person: { readonly socialInsuranceNo: string; readonly phoneIndex: Buffer | null; readonly guardianId: null },
) => Promise<'self' | 'relative' | undefined>

/** Locks the account of a person at any desk, or opens it again: people go to the nearest office, so no area counts. The owner is told, and
 *  the reason stands in the trail. A refusal stands there too, with the account that was tried: *return* the Problem from the transaction. A lock by a
 *  code becomes one of the desk, so that the code opens nothing any more.
 *  @returns FIELDS_INVALID for number and name that do not belong together, or without an account · FORBIDDEN for the officer's own account ·
 *  ACCOUNT_OF_RELATIVE · ACCOUNT_LOCK_SAME · ACCOUNT_OF_DEAD */
export async function setAccountLock(
  ctx: Ctx,
  { kinshipOf, alsoStops }: { readonly kinshipOf: KinshipOf; readonly alsoStops: readonly OnLocking[] },
  wanted: Wanted,
): Promise<{ readonly state: 'locked' | 'active' } | Problem> {
  if (ctx.actor.kind !== 'staff') throw new Problem('FORBIDDEN')
  const { staffId } = ctx.actor
  const person = await findNumber(ctx.tx, wanted.socialInsuranceNo)
  const found = person && (await findAccountOfParticipant(ctx.tx, person.id))
  const tried = triedOf(staffId, person?.id, found?.id)
  if (!person || !found || fold(person.fullName) !== fold(wanted.fullName)) return refused(ctx, tried, wanted, 'refused_unknown')
  const { socialInsuranceNo } = wanted
  const kinship = await kinshipOf(ctx, staffId, { socialInsuranceNo, phoneIndex: found.phoneIndex, guardianId: null })
  if (kinship) return refused(ctx, tried, wanted, `refused_${kinship}`)
  await holdAccount(ctx.tx, found.id)
  const account = await getAccount(ctx.tx, found.id)
  const refusal = await refusalOf(ctx, account, wanted.reason)
  if (refusal) return refused(ctx, tried, wanted, refusal)
  const isLocked = account.state === 'locked'
  if (isLocked && isToLock(wanted.reason)) {
    await takeLockOver(ctx, account, wanted.reason)
    return { state: 'locked' }
  }
  await (isLocked ? unlockAccount : lockAccount)(ctx, account, { by: 'office', why: wanted.reason, alsoStops })
  return { state: isLocked ? 'active' : 'locked' }
}

/** What the state of an account, held since it was read, has against it. */
async function refusalOf(ctx: Ctx, { state, lockedBy, participantId }: Account, reason: DeskReason): Promise<DeskRefusal | undefined> {
  if (state === 'closed') return 'refused_unknown'
  if (isToLock(reason) && state === 'locked') return mayOverride(lockedBy) ? undefined : 'refused_same'
  if (!isToLock(reason) && state !== 'locked') return 'refused_same'
  return state === 'locked' && (await isDead(ctx.tx, participantId)) ? 'refused_dead' : undefined
}

const CODES = {
  refused_unknown: 'FIELDS_INVALID',
  refused_self: 'FORBIDDEN',
  refused_relative: 'ACCOUNT_OF_RELATIVE',
  refused_same: 'ACCOUNT_LOCK_SAME',
  refused_dead: 'ACCOUNT_OF_DEAD',
} as const satisfies Readonly<Record<DeskRefusal, ProblemCode>>

/** The number itself is kept nowhere: one that the registry does not know leaves only who has tried. */
function triedOf(staffId: Uuid, personId: string | undefined, accountId: string | undefined) {
  if (accountId !== undefined) return { subjectKind: 'account', subjectId: accountId as Uuid }
  return personId === undefined ? { subjectKind: 'staff', subjectId: staffId } : { subjectKind: 'participant', subjectId: personId as Uuid }
}

async function refused(ctx: Ctx, tried: ReturnType<typeof triedOf>, { reason }: Wanted, why: DeskRefusal): Promise<Problem> {
  await recordAudit(ctx, { action: 'accounts.lock_refused', ...tried, reason: `${reason},${why}` })
  const fields = why === 'refused_unknown' ? [{ field: 'socialInsuranceNo', code: 'ACCOUNT_UNKNOWN' } as const] : []
  return new Problem(CODES[why], {}, fields)
}
