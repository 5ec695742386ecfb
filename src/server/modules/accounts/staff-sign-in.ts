import { createHmac } from 'node:crypto'
import { ENTERING_MINUTES } from '#domain/accounts/second-factor.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { networkOf } from '#server/platform/http/rate.ts'
import { recordAudit } from '../audit/index.ts'
import { presentStaff, type OpenedStaffSession } from './present-staff.ts'
import { renew, renewalOf } from './rehash.ts'
import type { Run } from './run.ts'
import type { Device, SignInKeys } from './sign-in.ts'
import { countWrongPassword } from './sign-in-storm.ts'
import { claimTry, compared, signInKey, triedName } from './slow-down.ts'
import { findStaffByLogin, getOwnSession, insertStaffSession, placeClassOf } from './staff-store.ts'
import { clearFailures, countTry } from './failure-store.ts'
import { hashToken, newToken } from './tokens.ts'

export const STAFF_SESSION_HOURS = 8

/** Where somebody signs in: the browser, and the network that its request came from. */
export interface Desk extends Device {
  readonly address: string
}

/** The network of an address as it is remembered: nobody reads it back. */
export const networkHmac = (key: Buffer, address: string): Buffer =>
  createHmac('sha256', key)
    .update(`staff-network|${networkOf(address)}`)
    .digest()

/** First step: name and password, with the care of signIn(). Wrong tries are counted by name, apart for a device or network that the
 *  person is known from: who knows nothing but the name cannot keep the officer out.
 *  @throws SIGN_IN_FAILED · SIGN_IN_SLOWED · BUSY */
export async function signInStaff(
  run: Run,
  keys: SignInKeys,
  input: { readonly name: string; readonly password: string; readonly desk: Desk },
): Promise<OpenedStaffSession> {
  const key = signInKey(keys.nameKey, `staff|${input.name}`)
  const network = networkHmac(keys.nameKey, input.desk.address)
  const { found, place } = await run(async ctx => {
    const staff = await findStaffByLogin(ctx.tx, input.name)
    const kind = await placeClassOf(ctx.tx, staff?.id, { deviceId: input.desk.id, networkHmac: network })
    await claimTry(ctx, key, kind)
    return { found: staff, place: kind }
  })
  const comparison = found ? keys.passwords.verify(found.passwordHash, input.password) : keys.passwords.verifyNothing(input.password)
  const right = await compared(comparison, () => run(ctx => countTry(ctx.tx, key, place, -1)))
  const renewal = found && right ? await renewalOf(keys.passwords, found.passwordHash, input.password) : undefined
  return run(async ctx => {
    if (!found || !right) {
      await recordAudit(ctx, { action: 'staff.sign_in_failed', ...triedName('staff', found?.id, key) })
      await countWrongPassword(ctx)
      return new Problem('SIGN_IN_FAILED')
    }
    await clearFailures(ctx.tx, key, place)
    await renew(ctx, 'staff', found.id as Uuid, renewal)
    return beginEntering(ctx, keys, found, input.desk)
  })
}

/** Begins a session that opens nothing but the second factor. Others of the same person go on. */
export async function beginEntering(
  ctx: Ctx,
  keys: Pick<SignInKeys, 'nameKey'>,
  staff: { readonly id: string; readonly agencyCode: string },
  desk: Desk,
): Promise<OpenedStaffSession> {
  const [id, token] = [ctx.newId(), newToken()]
  await insertStaffSession(ctx.tx, {
    id,
    staffId: staff.id,
    tokenHash: hashToken(token),
    deviceId: desk.id,
    deviceLabel: desk.label,
    networkHmac: networkHmac(keys.nameKey, desk.address),
    createdAt: ctx.now,
    seenAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + ENTERING_MINUTES * 60_000),
  })
  await recordAudit(ctx, {
    action: 'staff.password_right',
    subjectKind: 'staff',
    subjectId: staff.id as Uuid,
    agencyCode: staff.agencyCode,
  })
  return { token, session: presentStaff(await getOwnSession(ctx.tx, id)) }
}
