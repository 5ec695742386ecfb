import type { Devices } from '#contract/devices.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { forgetDevices } from '../notifications/index.ts'
import { forgetKnownDevice } from './device-store.ts'
import { listKnownDevices, listPastSessions } from './device-views.ts'
import { personOf } from './person.ts'
import { endSessionsOn, getSession } from './session-store.ts'
import { tellOwner } from './tell-owner.ts'

/** The devices that the own account knows, this one first, and its sign-ins. */
export async function listDevices(ctx: Ctx): Promise<Devices> {
  const { accountId, sessionId } = personOf(ctx)
  const here = (await getSession(ctx.tx, sessionId)).deviceId
  const [known, past] = [await listKnownDevices(ctx.tx, accountId), await listPastSessions(ctx.tx, accountId)]
  const devices = known.map(({ firstAt, seenAt, ...device }) => ({
    ...device,
    isHere: device.id === here,
    firstAt: firstAt.toISOString(),
    seenAt: seenAt.toISOString(),
  }))
  return {
    devices: devices.toSorted((one, other) => Number(other.isHere) - Number(one.isHere)),
    sessions: past.map(({ at, label, endedAt, endReason }) => ({
      at: at.toISOString(),
      label,
      endedAt: endedAt?.toISOString() ?? null,
      endReason,
    })),
  }
}

/** Forgets a device: whoever is signed in there is signed out at once, notifications end, and it has to be proven again.
 *  @throws NOT_FOUND for a device of somebody else too · THIS_DEVICE for the one in the hand: that is signing out */
export async function endDevice(ctx: Ctx, id: string): Promise<Devices> {
  const { accountId, participantId, sessionId } = personOf(ctx)
  const here = (await getSession(ctx.tx, sessionId)).deviceId
  if (id === here) throw new Problem('THIS_DEVICE')
  if (!(await forgetKnownDevice(ctx.tx, accountId, id, ctx.now))) throw new Problem('NOT_FOUND')
  await endSessionsOn(ctx.tx, accountId, id)
  await forgetDevices(ctx, participantId, here)
  await recordAudit(ctx, { action: 'accounts.end_device', subjectKind: 'account', subjectId: accountId })
  await tellOwner(ctx, accountId, 'device_ended')
  return listDevices(ctx)
}
