import * as z from 'zod/mini'
import { instant, operation, uuid } from './core.ts'

/** A browser on which the owner has proven to be the owner. */
export const KnownDevice = z.strictObject({
  id: uuid,
  /** "Chrome · Android" */
  label: z.string(),
  isHere: z.boolean(),
  isSignedIn: z.boolean(),
  firstAt: instant,
  seenAt: instant,
  provenBy: z.enum(['issued_secret', 'sms', 'email', 'passkey']),
})
export type KnownDevice = z.output<typeof KnownDevice>

/** A session of the last ninety days. */
export const PastSession = z.strictObject({
  at: instant,
  label: z.string(),
  /** Null while it goes on. */
  endedAt: z.nullable(instant),
  endReason: z.nullable(z.enum(['signed_out', 'taken_over', 'expired', 'password_changed', 'revoked', 'closed'])),
})

export const Devices = z.strictObject({ devices: z.array(KnownDevice), sessions: z.array(PastSession) })
export type Devices = z.output<typeof Devices>

export const devices = {
  listOwnDevices: operation({
    method: 'GET',
    path: '/api/v1/me/devices',
    summary: 'The devices that the account knows, this one first, and its sign-ins of the last ninety days',
    tag: 'accounts',
    caller: 'participant',
    output: Devices,
    status: 200,
    problems: [],
  }),
  endDevice: operation({
    method: 'DELETE',
    path: '/api/v1/me/devices/:id',
    summary: 'Forget a device: it is signed out, and has to be proven again. The owner is told',
    tag: 'accounts',
    caller: 'participant',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    output: Devices,
    status: 200,
    problems: ['NOT_FOUND', 'STEP_UP_REQUIRED', 'THIS_DEVICE'],
  }),
}
